"""Days that a person knows, and the last days that follow from them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum


class Since(StrEnum):
    """What happened on a day from which something is counted."""

    RECEIVED = "received-on"
    """The postman handed over a court paper (特別送達)."""
    LOST = "lost-on"
    """Money left a bank account without the person."""
    NOTICE = "notice-on"
    """預金保険機構 put up the notice that ends the holder's claim to the account."""
    CLAIMS = "claims-from"
    """預金保険機構 put up the notice that the victims may apply."""


@dataclass(frozen=True, slots=True)
class Dates:
    """The days that the person named; `None` where they named none."""

    received_on: date | None = None
    lost_on: date | None = None
    notice_on: date | None = None
    claims_from: date | None = None

    def since(self, what: Since) -> date | None:
        """The day on which that happened; `None` when it was not said."""
        days = {
            Since.RECEIVED: self.received_on,
            Since.LOST: self.lost_on,
            Since.NOTICE: self.notice_on,
            Since.CLAIMS: self.claims_from,
        }
        return days[what]


DAY_NAMES: tuple[str, ...] = tuple(one.name for one in fields(Dates))
"""The fields of `Dates`: by these names days travel in options, forms and JSON."""

NO_DATES = Dates()
"""Nothing was said of any day."""


@dataclass(frozen=True, slots=True)
class Due:
    """The day that a step has to be done by, worked out from a day the person named."""

    rule: str
    """Id of the pack's deadline rule."""
    day: date
    """In Japan; the whole day still counts."""
    since: date
    """The day it is counted from, which is itself not counted."""
    passed: bool
    """Whether the day was over at the plan's minute."""
