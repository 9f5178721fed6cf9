"""国民生活センター越境消費者センター (CCJ): a dispute of a consumer with a trader abroad.

https://www.ccj.kokusen.go.jp/sdn_doi (its own page, undated, seen 2026-11): consumers in Japan
against traders abroad, through a form in Japanese, no telephone; not between firms, not between
persons; the first answer after 4-5 working days by mail; closed on weekends and 29 Dec-3 Jan.
http://www.ccj.kokusen.go.jp/faq (its own page): free; it helps the two to talk and promises no
solution; trade inside Japan goes to 188.  The form's fields were not seen: the labels are ours.
Offered as the plan offers it (`shop.abroad`): paid, not at work, and the mail may be a trader's.
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Language, Personal
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium
from madoguchi.reports.happened import bulleted, happened
from madoguchi.reports.offered import at_work, paid_a_trader
from madoguchi.reports.telling import as_text, common_words, links, received, sender, title

_LACKING = ("trader", "order", "asked")
_NOTES = ("abroad", "form", "answer", "no-promise")


def _fits(case: Case) -> bool:
    return paid_a_trader(case) and not at_work(case)


def _draft(material: Material) -> Draft:
    spoken, reporter = material.case.language, material.case.details.reporter
    fields = tuple(_fields(material))
    needed = [one for one in ("name", "mail") if not getattr(reporter, one).strip()]
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.FORM,
        language=Language.JA,
        subject=say(__package__, "subject", Language.JA),
        text=as_text(fields),
        fields=fields,
        lacking=tuple(say(__package__, f"lacks-{one}", spoken) for one in (*needed, *_LACKING)),
        notes=tuple(say(__package__, note, spoken) for note in _NOTES),
    )


def _fields(material: Material) -> Iterator[Field]:
    words, lines = common_words(Language.JA), happened(material, own=False)
    reporter = material.case.details.reporter
    mail = (received(material, words), sender(material, words), title(material, words))
    parts = (
        ("who", (reporter.name, reporter.address, reporter.tel, reporter.mail)),
        ("mail", mail),
        ("site", links(material)),
        ("paid", (*lines.paid(), lines.total())),
        ("story", (lines.story(),)),
        ("timeline", tuple(bulleted(lines.timeline()))),
    )
    for name, told in parts:
        if text := "\n".join(filter(None, map(str.strip, told))):
            yield Field(say(__package__, f"field-{name}", Language.JA), text)


DESTINATION = Destination(
    id="ccj",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset({Personal.REPORTER, Personal.RECIPIENT}),
    fits=_fits,
    draft=_draft,
    desk="ccj",
    order=25,
)
