"""インターネット・ホットラインセンター (IHC): the address of a fake site, so that it is taken down.

https://gov-online.go.jp/article/202410/entry-6595.html (政府広報, 2024-10): anonymous reports are
taken; it asks whoever runs the site to delete it and tells the police.  Pages that ask for IDs and
passwords wrongfully are among what it takes:
https://police.pref.fukuoka.jp/seian/cyber/osirase/ihctuuhou.html (福岡県警, undated).
https://www.internethotline.jp (its own questions and answers, seen as a copy by a proxy): only by
its form, with the address itself, for its staff look at the page; no mails, and mails themselves
are not its matter.  No consultation and no reply:
https://www.city.oyama.tochigi.jp/kurashi/bosai-bohan/bouhan/shouhiseikatsu-soudan/page002094.html
(小山市, undated).  The form's fields were not seen: the labels are ours and no limit is known.
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Language
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium
from madoguchi.reports.offered import listed, scam
from madoguchi.reports.redaction.secret import NO_MARK
from madoguchi.reports.telling import accused_links, common_words, outline


def _fits(case: Case) -> bool:
    return listed(case, DESTINATION.desk) and scam(case) and bool(case.answer.message.links)


def _draft(material: Material) -> Draft:
    spoken = material.case.language
    urls = accused_links(material)
    told = outline(material, common_words(Language.JA))
    text = say(__package__, "text", Language.JA, outline=told)
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.FORM,
        language=Language.JA,
        subject=say(__package__, "subject", Language.JA),
        text=text,
        fields=(
            *(Field(say(__package__, "field-url", Language.JA), url) for url in urls),
            Field(say(__package__, "field-text", Language.JA), text),
        ),
        lacking=() if urls else (say(__package__, "lacks-url", spoken),),
        notes=tuple(say(__package__, note, spoken) for note in _notes(urls)),
    )


def _notes(urls: tuple[str, ...]) -> Iterator[str]:
    yield "form"
    if urls:
        yield "live"
    if len(urls) > 1:
        yield "each"
    if any(NO_MARK in url for url in urls):
        yield "marks"
    yield "anonymous"
    yield "no-reply"


DESTINATION = Destination(
    id="internet-hotline",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    desk="internet-hotline",
    order=30,
)
