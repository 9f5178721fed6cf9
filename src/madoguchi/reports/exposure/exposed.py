"""One thing that a mail says about whoever got it: values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from madoguchi.model import Span


class Datum(StrEnum):
    """What of a person's data it is; the order in which it is told: what needs doing first."""

    PASSWORD = "password"  # noqa: S105 - a word, no password
    CARD_DIGITS = "card-digits"
    POSTAL_ADDRESS = "postal-address"
    TELEPHONE = "telephone"
    BIRTH_DATE = "birth-date"
    EMPLOYER = "employer"
    PEOPLE = "people"
    """Names of people around them: colleagues, superiors."""
    NUMBER = "number"
    """Of an order, a contract, a membership."""
    PURCHASE = "purchase"
    NAME = "name"
    MAIL_ADDRESS = "mail-address"


SURE_TO_MATTER = frozenset(
    {
        *(Datum.PASSWORD, Datum.CARD_DIGITS, Datum.POSTAL_ADDRESS, Datum.TELEPHONE),
        *(Datum.BIRTH_DATE, Datum.NAME),
    }
)
"""What a mail that went to millions does not have.  Beside them a number or a purchase may be true;
alone it is the bait that every such mail carries, and is not told."""


@dataclass(frozen=True, slots=True)
class Exposed:
    """One datum, masked.  The mail says it; whether it is true only the person knows."""

    datum: Datum
    masked: str
    """Enough to recognise one's own, not enough to learn another's: `山◯ 太◯`, `pas•••`."""
    where: str
    """`header:To`, `subject` or `text`."""
    span: Span | None = None
    """Of `Message.text`; `None` when it stands elsewhere."""
    doubtful: bool = False
    """May well be made up, or made from the mail address."""
