"""Accounting and information systems at work: stop money, warn others, keep the mail.

組戻し is asked for by whoever holds the account; on a known number or by word of mouth, for
mailboxes may be read; next payments are held; the mail is shown before anything is deleted: IPA
(https://www.ipa.go.jp/security/bec/bec_tokusetsu_3.html, 2022-09-28, a copy),
https://www.businesslawyers.jp/practices/1139 (undated, third), 群馬県警察
(https://www.police.pref.gunma.jp/647993.html, 2024-06-12), 北見商工会議所 quoting IPA
(http://kitamicci.or.jp/news/2022030201, 2022-03-02).  All seen 2026-11.
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import SCAM_KINDS, Did, Kind, Paid, Told, Who
from madoguchi.reports.case import Case
from madoguchi.reports.letters.letter import Letter, destination, paid
from madoguchi.reports.letters.payments import Fact

BANK_SECRETS = {Told.ACCOUNT_NUMBER, Told.PIN, Told.ONE_TIME_CODE}
DEVICE = {Did.INSTALLED_APP, Did.GAVE_REMOTE_CONTROL, Did.OPENED_ATTACHMENT}
SUSPECT = {*SCAM_KINDS, Kind.UNDETERMINED}


def _fits(case: Case) -> bool:
    situation = case.situation
    if situation.who is Who.STAFF:
        # An employee's help desk hears of a suspicious mail even before anything happened.
        return case.answer.verdict.kind in SUSPECT or not situation.only_received
    if situation.who is Who.BUSINESS:
        return not situation.only_received
    return False


def _asks(case: Case) -> tuple[str, ...]:
    return tuple(_all_asked(case))[:5]


def _all_asked(case: Case) -> Iterator[str]:
    situation = case.situation
    if paid(case, Paid.BANK_TRANSFER):
        yield "ask-recall"
    if situation.paid:
        yield "ask-hold"
    if situation.told & BANK_SECRETS:
        yield "ask-account"
    if situation.did & DEVICE or situation.told & {Told.ID_PASSWORD, Told.ONE_TIME_CODE}:
        yield "ask-device"
    if not situation.paid:
        yield "ask-verify"
    yield "ask-warn"
    yield "ask-report"


def _opening(case: Case) -> tuple[str, ...]:
    posed = case.answer.verdict.kind is Kind.IMPERSONATED_BOSS
    boss = ("opening-boss",) if posed else ()
    return (*boss, "opening-paid" if case.situation.paid else "opening-mail")


DESTINATION = destination(
    Letter(
        package=__package__,
        id="employer-accounting",
        order=5,
        fits=_fits,
        opening=_opening,
        asks=_asks,
        notes=lambda _case: ("note-call", "note-known", "note-keep", "note-partner"),
        attached=lambda _case: ("attach-mail",),
        pays=Paid.BANK_TRANSFER,
        facts=(
            Fact("when", "when"),
            Fact("yen", "yen"),
            Fact("from_bank", "own-bank"),
            Fact("to_bank", "to-bank"),
            Fact("to_account", "to-account"),
            Fact("to_holder", "to-holder"),
        ),
        told=tuple(Told),
        did=tuple(one for one in Did if one in DEVICE or one in (Did.CLICKED, Did.REPLIED)),
        sender=("name", "tel"),
        tells_timeline=True,
        with_mail=True,
    )
)
