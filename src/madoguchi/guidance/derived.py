"""Derived facts: what a condition needs to say often, or should not have to spell out.

Each is `yes` exactly when its condition over base facts (or other derived facts) holds.  They are
Python and not pack data because they are about the model's closed words, which packs share; each
has its own test.  Being conditions themselves, they can be enumerated like everything else.
"""

from __future__ import annotations

from collections.abc import Mapping

from madoguchi.guidance.terms import AnyOf, Condition, Is, Not
from madoguchi.model import SCAM_KINDS, CourtPaper, Did, Kind, Paid, Told, Who

YES = "yes"
NO = "no"

_CREDENTIALS = (
    Told.ID_PASSWORD,
    Told.CARD,
    Told.ACCOUNT_NUMBER,
    Told.PIN,
    Told.ONE_TIME_CODE,
)
_BANK_CREDENTIALS = (Told.ACCOUNT_NUMBER, Told.PIN, Told.ONE_TIME_CODE)
_DEVICE = (Did.INSTALLED_APP, Did.GAVE_REMOTE_CONTROL, Did.OPENED_ATTACHMENT)
_CONTACT = (
    Did.REPLIED,
    Did.CALLED,
    Did.ON_THE_PHONE_NOW,
    Did.THREATENED,
    Did.COLLECTORS_CAME,
)


def _is(fact: str, *values: str) -> Is:
    return Is(fact, tuple(str(value) for value in values))


def _yes(fact: str) -> Is:
    return Is(fact, (YES,))


DERIVED: Mapping[str, Condition] = {
    # The same sentence as `Situation.only_received`: opening a mail is still only receiving it.
    "only-received": Not(
        AnyOf(
            (
                _is("did", *(did for did in Did if did is not Did.OPENED)),
                _is("told", *Told),
                _is("paid", *Paid),
                Not(_is("court-paper", CourtPaper.NONE)),
            )
        )
    ),
    "any-paid": _is("paid", *Paid),
    "any-told": _is("told", *Told),
    # Something with which money or an account can be taken at once.
    "secret-told": _is("told", *_CREDENTIALS),
    "bank-secret-told": _is("told", *_BANK_CREDENTIALS),
    "money-at-risk": AnyOf((_yes("any-paid"), _yes("secret-told"))),
    "device-touched": _is("did", *_DEVICE),
    # Somebody at the other end knows that there is a person here, or spoke with them.
    "in-contact": AnyOf((_is("did", *_CONTACT), _yes("any-told"), _yes("any-paid"))),
    "threat": _is("did", Did.THREATENED, Did.COLLECTORS_CAME),
    # A bank account can be emptied over the net: what the banks' rule of 30 days is about.
    "net-banking-at-risk": AnyOf((_yes("bank-secret-told"), _is("did", Did.GAVE_REMOTE_CONTROL))),
    # Anything but receiving and clicking: a harm that must be dealt with, whatever the mail is.
    "harm": AnyOf((_yes("in-contact"), _yes("device-touched"))),
    # The money, devices and data at stake are an organisation's, and others there have to know.
    "at-work": _is("who", Who.BUSINESS, Who.STAFF),
    "suspect": _is("kind", *SCAM_KINDS, Kind.UNDETERMINED),
    # The mail is to be kept and left alone: it looks wrong, or the person was already harmed.
    "caution": AnyOf((_yes("suspect"), _yes("harm"))),
}
