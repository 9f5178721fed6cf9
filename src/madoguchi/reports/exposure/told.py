"""What a person is told about each datum: what it is, where it stands, what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from madoguchi.model import Language, in_brackets
from madoguchi.model.spoken import words_of
from madoguchi.reports.exposure.exposed import Datum, Exposed


@dataclass(frozen=True, slots=True)
class Told:
    """The findings in words, for any door."""

    opening: str
    lines: tuple[tuple[str, str], ...]
    """`(what is there and where, what to do about it)`, in order."""
    closing: tuple[str, ...]


def told(
    found: Sequence[Exposed], language: Language, readings: Callable[[str], str] = in_brackets
) -> Told:
    """The findings of `exposed` in words.  Nothing in them is live or tells the datum itself.

    `readings` says how the readings of やさしい日本語 are drawn.
    """
    words = words_of(f"{__package__}.words", language, readings)
    only_address = {one.datum for one in found} == {Datum.MAIL_ADDRESS}
    advised: set[str] = set()
    lines: list[tuple[str, str]] = []
    for one in found:
        key = "advice.only-mail-address" if only_address else f"advice.{one.datum}"
        place = one.where.removeprefix("header:") if one.where.startswith("header:") else ""
        where = words.say("where.header", field=place) if place else words.say(f"where.{one.where}")
        what = words.say(
            "line", what=words.say(f"datum.{one.datum}"), masked=one.masked, where=where
        )
        # What to do is the same for three addresses as for one.
        lines.append((what, "" if key in advised else words.say(key)))
        advised.add(key)
    if not found:
        return Told(words.say("none"), (), (words.say("closing.no-answer"),))
    closing = ["closing.no-proof", "closing.no-answer"]
    if any(one.doubtful for one in found):
        closing.insert(0, "closing.doubtful")
    return Told(words.say("opening"), tuple(lines), tuple(words.say(key) for key in closing))
