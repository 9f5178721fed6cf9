"""警察庁 オンライン受付窓口, 情報提供 or 通報: the police learn of it; nobody asks for an answer.

https://www.pref.fukui.jp/kenkei/doc/kenkei/soudan-soudan.html (福井県警, 2024): one window for the
whole country, for 通報, 相談 and 情報提供; it goes to the headquarters or station that one chooses.
https://ameblo.jp/hannoit/entry-12846767628.html (2024-04, not its own page): 通報 tells the facts
of a harm; nothing is opened on weekends and holidays.  Limits (110 if urgent; it is no 被害届):
埼玉県警, 2024-07-29, seen as a mirror.  The form's fields were not seen: the labels are ours.
Who reports is not in it; marks in links stay, for the police look at the page itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Language, Personal, defang_url
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium
from madoguchi.reports.happened import bulleted, happened
from madoguchi.reports.offered import listed
from madoguchi.reports.telling import accused_links, common_words, lacking, title, told


def _fits(case: Case) -> bool:
    return listed(case, DESTINATION.desk)


def _draft(material: Material) -> Draft:
    words, spoken = common_words(Language.JA), material.case.language
    text = "\n\n".join(_text(material))
    links = accused_links(material)
    label = say(__package__, "field-text", Language.JA)
    where = say(__package__, "field-links", Language.JA)
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.FORM,
        language=Language.JA,
        subject=say(__package__, "subject", Language.JA, title=title(material, words)),
        text=text,
        fields=(
            Field(label, text),
            *((Field(where, "\n".join(map(defang_url, links))),) if links else ()),
        ),
        attached=(material.as_file(),) if material.has_source else (),
        lacking=lacking(material),
        notes=tuple(say(__package__, note, spoken) for note in _notes(material)),
    )


def _text(material: Material) -> Iterator[str]:
    yield say(__package__, "intro", Language.JA)
    yield told(material, common_words(Language.JA))
    lines = happened(material, own=False)
    if did := lines.did():
        yield say(__package__, "did", Language.JA, lines="\n".join(bulleted(did)))
    if story := lines.story():
        yield say(__package__, "story", Language.JA, story=story)
    if timeline := lines.timeline():
        yield say(__package__, "timeline", Language.JA, lines="\n".join(bulleted(timeline)))


def _notes(material: Material) -> Iterator[str]:
    harmed = not material.case.situation.only_received
    yield "harm" if harmed else "information"
    yield "place"
    yield "fields"
    yield "urgent"
    yield "no-answer"


DESTINATION = Destination(
    id="police-online-info",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset({Personal.TOKENS}),
    fits=_fits,
    draft=_draft,
    desk="police-online-info",
    order=40,
)
