"""The options of every door, read into values: the words are those of `docs/json.md`.

Each function raises `UsageError` for a value that does not exist and says which ones do.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from madoguchi.guidance.desks import prefecture_code
from madoguchi.guidance.desks.hours import JAPAN, in_japan
from madoguchi.model import (
    CALIBRATED_FOR,
    NO_DATES,
    Afraid,
    CourtPaper,
    Dates,
    Did,
    Elapsed,
    ForWhom,
    Language,
    Paid,
    Situation,
    Told,
    UsageError,
    Who,
    sentence,
)

EARLIEST = datetime(2026, 4, 1, tzinfo=JAPAN)
"""Before this day the guidance was another (104 still answered): nothing valid to say."""
LATEST = datetime(2029, 1, 1, tzinfo=JAPAN)
"""Holidays of later years are not fixed yet, so "open now" would be a guess."""

FIRST_DAY = date(2020, 1, 1)
"""Days before it are taken for a slip of the pen: no deadline of ours runs for years."""

HAPPENED = ("received_on", "lost_on")
"""Fields of `Dates` for what has happened already; a notice may tell of days to come."""

NOT_PAID = "no"

RAREST, MOST = 0.001, 0.999
"""Shares of scams that may be given: beyond them no evidence of a mail would count."""

THREE = 3
"""Days that the answer "within three days" reaches back."""

_Word = TypeVar("_Word", bound=StrEnum)


def usage_error(name: str, **values: str) -> UsageError:
    """The error whose sentence has that name, filled in, in Japanese and English."""
    return UsageError(**sentence("madoguchi.desk", "options.toml", name, **values))


def _word(option: str, words: type[_Word], value: str) -> _Word:
    try:
        return words(value.strip())
    except ValueError:
        known = ", ".join(words)
        raise usage_error("unknown-value", option=option, value=value, known=known) from None


def _words(option: str, words: type[_Word], values: Iterable[str]) -> frozenset[_Word]:
    return frozenset(_word(option, words, value) for value in values if value.strip())


def situation(
    *,
    did: Iterable[str] = (),
    told: Iterable[str] = (),
    paid: Iterable[str] = (),
    elapsed: str | None = None,
    for_whom: str | None = None,
    who: str | None = None,
    afraid: str | None = None,
    court_paper: str | None = None,
    prefecture: str | None = None,
    dates: Dates = NO_DATES,
) -> Situation:
    """What the person said, from the option values of a door.

    Who names the day on which the postman handed a court paper over says that it was handed over.
    """
    routes = [value.strip() for value in paid if value.strip()]
    if NOT_PAID in routes and len(routes) > 1:
        raise usage_error("contradiction-paid", option="--paid")
    return Situation(
        did=_words("--did", Did, did),
        told=_words("--told", Told, told),
        paid=_words("--paid", Paid, (route for route in routes if route != NOT_PAID)),
        elapsed=_word("--elapsed", Elapsed, elapsed) if elapsed else None,
        for_whom=_word("--for", ForWhom, for_whom) if for_whom else ForWhom.SELF,
        who=_word("--who", Who, who) if who else Who.PRIVATE,
        afraid=_word("--afraid", Afraid, afraid) if afraid else Afraid.NO,
        court_paper=(
            _word("--court-paper", CourtPaper, court_paper)
            if court_paper
            else CourtPaper.HANDED_OVER
            if dates.received_on
            else CourtPaper.NONE
        ),
        prefecture=prefecture_code(prefecture) if prefecture else None,
        dates=dates,
    )


def dates(at: datetime | None = None, /, **written: str | None) -> Dates:
    """The days of the options `--received-on`, `--lost-on`, `--notice-on`, `--claims-from`.

    `at` is the minute of the answer: what has happened cannot have happened after it.
    """
    return Dates(
        **{
            name: day(f"--{name.replace('_', '-')}", value, at if name in HAPPENED else None)
            for name, value in written.items()
            if value
        }
    )


def day(option: str, value: str, at: datetime | None = None) -> date:
    """One day, ISO 8601; in Japan.

    With `at`, a day after it is refused: a year that is wrong by one would name a last day that
    comes long after the true one.
    """
    try:
        found = date.fromisoformat(value.strip())
    except ValueError:
        raise usage_error("unreadable-day", option=option, value=value) from None
    if not FIRST_DAY <= found < LATEST.date():
        known = f"{FIRST_DAY} – {LATEST.date() - timedelta(days=1)}"
        raise usage_error("date-out-of-range", option=option, value=value, known=known)
    today = in_japan(at).date() if at is not None else None
    if today is not None and found > today:
        raise usage_error("day-to-come", option=option, value=value, known=today.isoformat())
    return found


def elapsed_since(paid_on: date, at: datetime) -> Elapsed:
    """How long ago a day was, in the words of the questions."""
    days = (in_japan(at).date() - paid_on).days
    if days <= 0:
        return Elapsed.TODAY
    return Elapsed.THREE_DAYS if days <= THREE else Elapsed.OLDER


def language(value: str) -> Language:
    """The language asked for, by its BCP 47 tag."""
    return _word("--lang", Language, value)


def moment(value: str | None, *, now: datetime) -> datetime:
    """The minute to answer for: `now` when not given; ISO 8601, Japan's time when no zone."""
    if not value:
        return now.astimezone(JAPAN)
    try:
        at = datetime.fromisoformat(value.strip())
    except ValueError:
        raise usage_error("unreadable-date", option="--at", value=value) from None
    # The offset is put on before comparing: year 1 or 9999 would overflow in a conversion.
    at = at if at.tzinfo else at.replace(tzinfo=JAPAN)
    if not EARLIEST <= at < LATEST:
        known = f"{EARLIEST:%Y-%m-%d} – {LATEST - timedelta(days=1):%Y-%m-%d}"
        raise usage_error("date-out-of-range", option="--at", value=value, known=known)
    return at.astimezone(JAPAN)


def base_rate(value: str | None) -> float:
    """The share of scams among what is handed over; the model's own when not given."""
    if not value:
        return CALIBRATED_FOR
    try:
        share = float(value)
    except ValueError:
        share = -1.0
    # Written this way round, because a NaN is in no order with anything.
    if not RAREST <= share <= MOST:
        raise usage_error(
            "share-out-of-range", option="--base-rate", value=value, known=f"{RAREST} – {MOST}"
        )
    return share
