"""In what capacity, and how frightened: what is added for them, and what is not theirs."""

from __future__ import annotations

from madoguchi.guidance.invariants.shape import (
    RECEIVED,
    THREAT,
    Invariant,
    calls_for,
    one_of,
    with_desk,
    without,
    yes,
)
from madoguchi.guidance.pack import Pack
from madoguchi.guidance.terms import All, AnyOf, Condition, Is, Not
from madoguchi.model import Kind, Paid, Who

WORK = yes("at-work")
STAFF = Is("who", (Who.STAFF,))
MINOR = Is("who", (Who.MINOR,))
AFRAID = yes("afraid")


def at_work(pack: Pack) -> dict[str, Invariant]:
    """A company's money, card, device or data."""
    card = AnyOf((Is("told", ("card",)), Is("paid", ("card",))))
    money = AnyOf(
        (Is("paid", tuple(p for p in Paid if p is not Paid.CARD)), yes("bank-secret-told"))
    )
    harm = AnyOf((yes("any-paid"), yes("any-told"), yes("device-touched")))
    leaked = AnyOf(
        (yes("device-touched"), Is("told", ("id-password", "personal-data", "identity-document")))
    )
    boss = Is("kind", (Kind.IMPERSONATED_BOSS,))
    dealt = AnyOf((yes("any-paid"), Is("did", ("replied",))))
    return {
        "staff, money: who keeps the accounts": _and(STAFF, money, "work.tell-finance"),
        "a company's owner, money: nothing more goes out": _and(
            Is("who", (Who.BUSINESS,)), money, "work.stop-payments"
        ),
        "staff: they mend nothing themselves": without(
            STAFF, "device.scan", "device.reset-phone", "device.remove-remote"
        ),
        "at work, card: who manages the cards": _and(WORK, card, "work.company-card"),
        "staff, harmed: who answers for it": _and(STAFF, harm, "work.who-must-know"),
        "at work, data leaked: reported": _and(WORK, leaked, "work.data-breach"),
        "at work, device: the desk for organisations": _and(
            WORK, yes("device-touched"), "work.ask-ipa"
        ),
        "at work, net banking: the bank's own rule": _and(
            WORK, yes("net-banking-at-risk"), "work.bank-rule"
        ),
        "at work, answered a false partner: the real one": calls_for(
            All((WORK, boss, dealt)), "work.tell-partner"
        ),
        "staff, harmed: the help desk hears of it": _and(STAFF, yes("harm"), "work.tell-help-desk"),
        "staff, a suspect mail: the help desk hears of it": one_of(
            All((STAFF, yes("suspect"))), "work.tell-help-desk", "work.show-help-desk"
        ),
        "at work: no desks for private persons": without(
            WORK,
            "support.consumer-188",
            "support.if-worried",
            "device.ask-ipa",
            *with_desk(pack, "ccj"),
        ),
        "at work: no rule for private persons": without(WORK, "bank.thirty-days"),
        "private: the thirty days": calls_for(
            All((Not(WORK), yes("net-banking-at-risk"))), "bank.thirty-days"
        ),
        "private: nobody of a company": without(Not(WORK), *_of(pack, "work.")),
        "no employee: no help desk": without(
            Not(STAFF),
            *("work.tell-help-desk", "work.show-help-desk"),
            *("work.tell-finance", "work.who-must-know"),
        ),
        "only received: no company is alarmed": without(
            RECEIVED,
            *(name for name in _of(pack, "work.") if name not in RECEIVED_AT_WORK),
        ),
    }


RECEIVED_AT_WORK = ("work.show-help-desk", "work.where-to-ask")
"""What an organisation is told of a mail that nobody did anything about."""


def of_the_young(pack: Pack) -> dict[str, Invariant]:
    """Somebody under age."""
    extortion = Is("kind", (Kind.EXTORTION,))
    alone = All((MINOR, Is("for-whom", ("self",)), yes("caution")))
    return {
        "a minor alone: an adult": calls_for(alone, "young.tell-adult"),
        "a minor who is helped: no other adult is sent for": without(
            Is("for-whom", ("other",)), "young.tell-adult"
        ),
        "a minor who paid: it may be undone": _and(MINOR, yes("any-paid"), "young.cancel"),
        "a minor with pictures: send no more": _and(MINOR, extortion, "young.pictures"),
        "a minor in fear: somebody to talk to": _and(
            MINOR, AnyOf((AFRAID, extortion, THREAT)), "young.sos"
        ),
        "of age: nothing of the young": without(Not(MINOR), *_of(pack, "young.")),
        "extortion: real pictures are spoken of": one_of(
            extortion, "extortion.real-pictures", "young.pictures"
        ),
    }


def of_the_frightened(pack: Pack) -> dict[str, Invariant]:
    """Frightened, whatever was lost."""
    received = All((AFRAID, RECEIVED, yes("suspect")))
    return {
        "afraid: it is natural": calls_for(AFRAID, "afraid.natural"),
        "afraid, only received: nothing was handed over": calls_for(received, "afraid.received"),
        "afraid, suspect: somebody to talk to": one_of(
            All((AFRAID, yes("suspect"))), "support.consumer-188", "work.where-to-ask"
        ),
        "afraid and harmed: those who listen": one_of(
            All((AFRAID, yes("harm"))), "afraid.victims", "young.sos"
        ),
        "something handed over: not told otherwise": without(Not(RECEIVED), "afraid.received"),
        "not afraid: not spoken of": without(Not(AFRAID), *_of(pack, "afraid.")),
    }


def _and(one: Condition, other: Condition, *actions: str) -> Invariant:
    return calls_for(All((one, other)), *actions)


def _of(pack: Pack, prefix: str) -> list[str]:
    return [action.id for action in pack.actions if action.id.startswith(prefix)]
