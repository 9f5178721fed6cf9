"""The crypto exchange that was used: stop what can be stopped, note the receiving address.

Wallet addresses and transaction ids are to be kept and told; nothing better than weak pages was
found on what an exchange does then (facts C6), so nothing is promised.  Exchanges are registered
with 金融庁・財務局: 池田泉州銀行 2024-04-01
(https://www.sihd-bk.jp/CGI/fresh_news/fresh_news.cgi?mode=frame&seq=0000002364, seen 2026-11).
"""

from __future__ import annotations

from madoguchi.model import Paid, Told
from madoguchi.reports.case import Case
from madoguchi.reports.letters.letter import Letter, destination
from madoguchi.reports.letters.payments import Fact

LOGIN = (Told.ID_PASSWORD, Told.ONE_TIME_CODE)


def _asks(case: Case) -> tuple[str, ...]:
    login = ("ask-account",) if case.situation.told & {*LOGIN} else ()
    return ("ask-stop", *login, "ask-note", "ask-next", "ask-records")


DESTINATION = destination(
    Letter(
        package=__package__,
        id="crypto-exchange",
        order=22,
        fits=lambda case: Paid.CRYPTO in case.situation.paid,
        role=lambda _case: "crypto-exchange",
        opening=lambda _case: ("opening",),
        asks=_asks,
        notes=lambda _case: ("note-call", "note-keep", "note-perhaps", "note-secret"),
        attached=lambda _case: ("attach-screen",),
        pays=Paid.CRYPTO,
        reader="from_bank",
        facts=(
            Fact("when", "when"),
            Fact("yen", "yen"),
            Fact("to_wallet", "wallet"),
            Fact("number", "txid"),
        ),
        told=LOGIN,
    )
)
