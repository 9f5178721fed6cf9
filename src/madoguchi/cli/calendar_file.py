"""`--ics FILE`: the last days of a plan, written where the person wants them."""

from __future__ import annotations

from pathlib import Path

from madoguchi.cli.words import complain
from madoguchi.desk.calendar import calendar
from madoguchi.desk.options import usage_error
from madoguchi.model import Plan
from madoguchi.model.spoken import Words


def write_calendar(plan: Plan | None, path: Path, words: Words) -> None:
    """Write the calendar and say so; say so too when there is no day to write.

    Raises `UsageError` when the file cannot be written.
    """
    octets = calendar(plan) if plan is not None else None
    if octets is None:
        complain(words, words.say("ics-none"))
        return
    try:
        path.write_bytes(octets)
    except OSError as error:
        cause = error.strerror or type(error).__name__
        raise usage_error("unwritable", option="--ics", value=str(path), cause=cause) from None
    complain(words, words.say("ics-written", path=str(path)))
