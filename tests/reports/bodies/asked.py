"""Drafts asked for by the id of their destination, and the forms in which a mail is handed over."""

from __future__ import annotations

from pathlib import Path

from madoguchi.model import Situation
from madoguchi.reports import Case, Destination, Draft, destinations, drafts
from madoguchi.reports.case import Material
from madoguchi.reports.drafting import _material
from tests.reports.cases import EVERYTHING, FULL, case, example
from tests.reports.redaction.planted import planted

SMS = (
    "送信者: 070-0000-0056\nテキストメッセージ・SMS\n2026年11月28日 10:23\n"
    "【見本運輸】お荷物を持ち帰りました。ご確認ください https://parcel.example/a\n"
).encode()
PASTED = (
    "件名: お支払いのご確認\n差出人: 見本銀行 <info@sender.example>\n\n"
    "至急ご確認ください https://pay.example/a\n"
).encode()
FORMS = {
    "pasted": PASTED,
    "sms": SMS,
    "forwarded": example("forwarded-from-iphone"),
    "source": example("phishing-card-forged-sender"),
}
SCREEN = Path(__file__).parents[2] / "mail" / "screenshots"


def destination(id_: str) -> Destination:
    """The destination with that id."""
    return next(one for one in destinations() if one.id == id_)


def drafted(id_: str, one: Case) -> Draft:
    """Its draft, which must not be withheld."""
    (draft,) = drafts(one, [destination(id_)])
    assert isinstance(draft, Draft)
    return draft


def material(id_: str, one: Case) -> Material:
    """The case as that destination sees it."""
    return _material(one, destination(id_).may_have)


def offered(id_: str, one: Case) -> bool:
    """Whether it is offered for the case."""
    return destination(id_).fits(one)


def everything_of(draft: Draft) -> str:
    """Every word that its reader gets, the attached mail too."""
    files = (one.data.decode("utf-8", "replace") for one in draft.attached)
    return "\n".join([draft.subject, draft.text, *(one.text for one in draft.fields), *files])


def field(draft: Draft, label: str) -> str:
    """The text of the field that is labelled so, its parts put together."""
    return "".join(one.text for one in draft.fields if one.label.split(" (")[0] == label)


def must_not_contain(id_: str, situation: Situation = EVERYTHING) -> None:
    """Nothing of the recipient, in ten mails with one planted in every way, nor who reports."""
    for seed in range(1, 80, 8):
        one = planted(seed)
        told = everything_of(drafted(id_, case(one.mail, situation))).lower()
        for form in (*one.forms, *FULL.of_reporter()):
            assert form.lower() not in told, (seed, form)
