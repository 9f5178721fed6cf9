"""The family: what to say to them, and for helpers, what to say to the person.

Respect feelings, listen: 品川区 2017-06-01
(http://www.city.shinagawa.tokyo.jp/hp/page000031100/hpg000031051.htm).  Family may consult, too:
中野区 2024-09-02 (https://www.city.tokyo-nakano.lg.jp/, 高齢者の消費者トラブルを防ぐために).
Both seen 2026-11.
"""

from __future__ import annotations

from madoguchi.model import ForWhom, Who
from madoguchi.reports.case import Case
from madoguchi.reports.draft import Medium
from madoguchi.reports.letters.letter import Letter, destination


def _fits(case: Case) -> bool:
    situation = case.situation
    return situation.who in (Who.PRIVATE, Who.MINOR) and not situation.only_received


def _helps(case: Case) -> bool:
    return case.situation.for_whom is ForWhom.OTHER


def _asks(case: Case) -> tuple[str, ...]:
    if _helps(case):
        return ("help-listen", "help-call", "help-money", "help-keep", "help-decide")
    return ("ask-listen", "ask-beside", "ask-money", "ask-again", "ask-quiet")


DESTINATION = destination(
    Letter(
        package=__package__,
        id="family",
        order=80,
        fits=_fits,
        medium=Medium.LETTER,
        opening=lambda case: ("help-say", "help-sorry") if _helps(case) else ("opening", "sorry"),
        asks=_asks,
        notes=lambda case: ("note-helper",) if _helps(case) else ("note-self",),
        sender=(),
        tells_mail=False,
        tells_police=False,
    )
)
