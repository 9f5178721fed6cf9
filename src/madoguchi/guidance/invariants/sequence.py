"""What comes before what, in every plan: said by itself, so that no edit of an `after` loses it."""

from __future__ import annotations

from collections.abc import Mapping

from madoguchi.guidance.pack import Pack

CALLS = (
    *("bank.call-own", "bank.call-receiving", "card.stop", "emoney.call", "store.call"),
    *("carrier.call", "crypto.call", "cash.call", "bank.stop"),
)
"""The calls that can still stop something."""

Sequence = tuple[tuple[str, ...], ...]
"""Groups of actions: each of a group comes before each of the groups after it."""

SEQUENCES: Mapping[str, Sequence] = {
    "the call ends, then the emergency number, then the rest": (
        ("phone.hang-up",),
        ("threat.call-110",),
        ("device.disconnect", *CALLS, "young.tell-adult", "work.tell-finance", "mail.keep"),
    ),
    "a device is cut off before anybody is called or a password changed": (
        ("device.disconnect",),
        (*CALLS, "device.warn-bank", "device.app-bank", "password.change", "device.passwords"),
    ),
    "what stops money comes before papers, the court and the police": (
        CALLS,
        ("mail.keep", "court.do-not-ignore", "police.report", "police.consult"),
    ),
    "the own bank, the receiving one, the police, the law": (
        ("bank.call-own",),
        ("bank.call-receiving",),
        ("police.report",),
        ("relief.apply",),
        ("relief.notices",),
    ),
    "kept before anything is ignored, removed or sent": (
        ("mail.keep",),
        ("mail.ignore", "device.remove-remote", "device.reset-phone", "device.scan"),
    ),
    "kept before it is reported": (
        ("mail.keep",),
        ("report.antiphishing", "report.dekyo", "report.nissankyo", "report.police-online"),
    ),
    "evidence is gathered before the police are visited": (
        ("pay.keep-papers", "investment.keep-chat"),
        ("police.report",),
    ),
    "whoever keeps a company's accounts before its bank": (
        ("work.tell-finance",),
        ("bank.call-own", "bank.call-receiving", "bank.stop"),
    ),
    "those in charge before an employee changes anything": (
        ("work.tell-help-desk",),
        ("password.change", "device.passwords"),
    ),
    "what was handed over is told before its sender is looked into": (
        ("work.tell-help-desk",),
        ("boss.verify",),
    ),
    "what the mail is before what it may be": (("advert.what",), ("nothing-found.no-promise",)),
    "the court is asked before its term is counted": (("court.do-not-ignore",), ("court.object",)),
}


def misplaced(pack: Pack) -> tuple[str, str, str] | None:
    """The first sequence that a pack breaks, what is to come first, and what it comes after.

    A step that a pack switched off breaks none.
    """
    rank = {action.id: at for at, action in enumerate(pack.actions)}
    for name, groups in SEQUENCES.items():
        for at, group in enumerate(groups):
            for first in group:
                for later in (one for rest in groups[at + 1 :] for one in rest):
                    if first in rank and later in rank and rank[first] > rank[later]:
                        return name, first, later
    return None
