"""悪質ECサイトホットライン (SIA): the address of a shop that is false or does not deliver.

https://saferinternet.or.jp/info/1283 (its own notice of the opening, 2018): shops that copy
another's, take money and do not deliver, or collect cards; what it gets goes to JC3.
https://internet.watch.impress.co.jp/docs/news/1098150.html (2018): JC3 hands sites on to firms
that filter.  https://www.jc3.or.jp/threats/topics/article-485.html (JC3's own page, on 2022): the
form asks how one came to know the site, and how one paid.  The form's address is below `own` in
the directory, which shows the page that names it.
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Kind, Language, defang_text
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium
from madoguchi.reports.happened import happened
from madoguchi.reports.offered import paid_a_trader, scam
from madoguchi.reports.telling import accused_links, as_text
from madoguchi.signals.brands import brand

_SHOPPING = frozenset({"shop-sale-words", "order-notice"})
"""Signals of a mail that speaks of buying."""
_SHOP = "shop"
"""A sector of the registry of brands."""
_NOTES = ("page", "only-shops", "no-open", "help")


def _of_a_shop(case: Case) -> bool:
    verdict = case.answer.verdict
    posed = brand(verdict.brand).sector == _SHOP if verdict.brand else False
    return posed or any(one.signal.id in _SHOPPING for one in verdict.reasons)


def _fits(case: Case) -> bool:
    kind = case.answer.verdict.kind in (Kind.PHISHING, Kind.UNWANTED_AD)
    return (kind and scam(case) and _of_a_shop(case)) or paid_a_trader(case)


def _draft(material: Material) -> Draft:
    spoken = material.case.language
    urls = accused_links(material)
    fields = tuple(_fields(material, urls))
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.FORM,
        language=Language.JA,
        subject=say(__package__, "subject", Language.JA),
        text=defang_text(as_text(fields)),
        fields=fields,
        lacking=() if urls else (say(__package__, "lacks-url", spoken),),
        notes=tuple(say(__package__, note, spoken) for note in _NOTES),
    )


def _fields(material: Material, urls: tuple[str, ...]) -> Iterator[Field]:
    for url in urls:
        yield Field(say(__package__, "field-url", Language.JA), url)
    known = say(__package__, "known", Language.JA)
    yield Field(say(__package__, "field-known", Language.JA), known)
    if paid := happened(material, own=False).paid():
        yield Field(say(__package__, "field-paid", Language.JA), "\n".join(paid))


DESTINATION = Destination(
    id="sia-akushitsu-ec",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    desk="shop-hotline",
    order=55,
)
