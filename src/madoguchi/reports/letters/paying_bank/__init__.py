"""The person's own bank: stop the transfer (組戻し), stop net banking, look for other withdrawals.

組戻し needs the receiver's consent and may cost a fee: 楽天銀行, help-personal.rakuten-bank.net
(振込内容を間違えて…, undated, seen 2026-11); so the receiving bank is called too.  Withdrawals that
the person did not make: notice within 30 days, a full account, a report to the police
(https://www.rakuten-bank.co.jp/security/approach/remedy/internet_bank.html, undated;
https://www.kagawabank.co.jp/support/compensation2.html, undated;
https://tohobank.co.jp/cms_source/data/info/detail/2021/221.html, 2021-09-21).  A company's account
has its bank's own rule (https://www.zenginkyo.or.jp/news/2014/n3349/, 2014-07-17).
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Did, Paid, Told
from madoguchi.reports.case import Case
from madoguchi.reports.letters.letter import Letter, destination, paid
from madoguchi.reports.letters.page import WORKERS
from madoguchi.reports.letters.payments import Fact

SECRETS = (Told.ACCOUNT_NUMBER, Told.PIN, Told.ONE_TIME_CODE)
DEVICE = (Did.GAVE_REMOTE_CONTROL, Did.INSTALLED_APP)


def _account_at_risk(case: Case) -> bool:
    """Whether money may leave the account over the net without the person."""
    situation = case.situation
    return bool(situation.told & {*SECRETS} or situation.did & {*DEVICE} or situation.dates.lost_on)


def _fits(case: Case) -> bool:
    return Paid.BANK_TRANSFER in case.situation.paid or _account_at_risk(case)


def _opening(case: Case) -> Iterator[str]:
    yield "opening-paid" if paid(case, Paid.BANK_TRANSFER) else "opening-told"


def _asks(case: Case) -> tuple[str, ...]:
    asked = ["ask-recall", "ask-other-bank"] if paid(case, Paid.BANK_TRANSFER) else []
    if _account_at_risk(case) or not asked:
        asked += ["ask-stop", "ask-check", "ask-rule"]
    return tuple(asked)


def _notes(case: Case) -> Iterator[str]:
    yield "note-call"
    if paid(case, Paid.BANK_TRANSFER):
        yield "note-recall"
    if case.situation.who in WORKERS:
        yield "note-organisation"
    elif _account_at_risk(case):
        yield "note-days"
    yield "note-secret"
    yield "note-fee"


def _attached(case: Case) -> Iterator[str]:
    if paid(case, Paid.BANK_TRANSFER):
        yield "attach-slip"
    yield "attach-identity"


DESTINATION = destination(
    Letter(
        package=__package__,
        id="paying-bank",
        order=10,
        fits=_fits,
        role=lambda case: "bank-paid-from" if paid(case, Paid.BANK_TRANSFER) else "bank",
        opening=lambda case: tuple(_opening(case)),
        asks=_asks,
        notes=lambda case: tuple(_notes(case)),
        attached=lambda case: tuple(_attached(case)),
        pays=Paid.BANK_TRANSFER,
        reader="from_bank",
        facts=(
            Fact("when", "when"),
            Fact("yen", "yen"),
            Fact("to_bank", "to-bank"),
            Fact("to_account", "to-account"),
            Fact("to_holder", "to-holder"),
            Fact("from_bank", "own-bank"),
            Fact("from_account", "own-account"),
        ),
        facts_unpaid=(Fact("from_bank", "branch"), Fact("from_account", "account")),
        told=(*SECRETS, Told.ID_PASSWORD),
        did=DEVICE,
        tells_timeline=True,
    )
)
