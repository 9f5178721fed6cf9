"""Before and after, for a person who looks at what is handed on: harmless and of bounded length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import islice, zip_longest

from madoguchi.mail import read
from madoguchi.model import Form, Language, Message, defang_text, sentence
from madoguchi.reports.redaction.redact import Redacted
from madoguchi.reports.redaction.secrets import mails_of
from madoguchi.reports.redaction.taken import Kind

MOST_ROWS = 100
LONGEST = 160
"""Characters of a row on either side; the part around the first difference is kept."""
BEFORE_DIFFERENCE = 40
MOST_COMPARED = 300
"""Lines in a row that differ and are still matched with each other; more are shown in order."""
MOST_LINES = 20_000
_WHOLE = (Kind.PART, Kind.TOO_LONG, Kind.WORDS_ONLY)


class Place(StrEnum):
    """Where something changed; also the name of its sentence in the words."""

    HEADER = "header"
    TEXT = "text"
    LINK = "link"
    PART = "part"
    """A file or a part that went as a whole."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing before and after.  Both sides are defanged and stand on one line."""

    place: Place
    where: str
    """Name of the field, number of the line or link, media type of the part; behind `2 >` and so
    on inside an attached mail."""
    before: str
    after: str
    """Empty when nothing of it is left."""


@dataclass(frozen=True, slots=True)
class Differences:
    """What changed, in the order of the mail."""

    rows: tuple[Change, ...]
    more: int
    """Changes beyond those in `rows`."""


def differences(
    before: bytes | Message, redacted: Redacted, *, most: int = MOST_ROWS
) -> Differences:
    """What a redaction changed, at most `most` rows of it.

    Header fields, lines of text, links and parts that were taken out.  Never raises on hostile
    mail.
    """
    was = read(before) if isinstance(before, bytes) else before
    became = read(redacted.mail, form=Form.EML)
    found = _changes(was, became, redacted)
    rows = tuple(islice(found, most))
    return Differences(rows, sum(1 for _ in found))


def label(change: Change, language: Language) -> str:
    """What a row is called for a person, such as 「本文の3行目」."""
    found = sentence(__package__, "words.toml", change.place, where=change.where)
    return found.get(language) or found[language.stand_in]


def _changes(was: Message, became: Message, redacted: Redacted) -> Iterator[Change]:
    mails = zip(mails_of(was), mails_of(became), strict=False)
    for number, (one, other) in enumerate(mails, start=1):
        inside = f"{number} > " if number > 1 else ""
        yield from _headers(one, other, inside)
        texts = (one.text.split("\n")[:MOST_LINES], other.text.split("\n")[:MOST_LINES])
        for line, before, after in _paired(*texts):
            yield _change(Place.TEXT, f"{inside}{line}", before, after)
        links = [list(dict.fromkeys(link.url for link in mail.links)) for mail in (one, other)]
        for line, before, after in _paired(*links):
            yield _change(Place.LINK, f"{inside}{line}", before, after)
    for taken in redacted.taken_out:
        if taken.kind in _WHOLE:
            yield Change(Place.PART, _one_line(taken.where), _one_line(taken.where), "")


def _headers(was: Message, became: Message, inside: str) -> Iterator[Change]:
    """Fields of the same name are matched in order (RFC 5322 §3.6: some stand more than once)."""
    left: dict[str, list[str]] = {}
    for entry in became.headers:
        left.setdefault(entry.name.lower(), []).append(entry.value)
    for values in left.values():
        values.reverse()
    for entry in was.headers:
        values = left.get(entry.name.lower(), [])
        after = values.pop() if values else ""
        if after != entry.value:
            yield _change(Place.HEADER, inside + entry.name[:80], entry.value, after)


def _paired(was: Sequence[str], became: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """Number, before and after of the lines that differ."""
    if len(was) == len(became):
        for number, (before, after) in enumerate(zip(was, became, strict=True), start=1):
            if before != after:
                yield number, before, after
        return
    start = 0
    while start < min(len(was), len(became)) and was[start] == became[start]:
        start += 1
    end = 0
    shorter = min(len(was), len(became)) - start
    while end < shorter and was[-1 - end] == became[-1 - end]:
        end += 1
    old, new = was[start : len(was) - end], became[start : len(became) - end]
    if max(len(old), len(new)) > MOST_COMPARED:
        blocks = [("replace", 0, len(old), 0, len(new))]
    else:
        blocks = list(SequenceMatcher(None, old, new, autojunk=False).get_opcodes())
    for kind, low, high, first, last in blocks:
        if kind != "equal":
            pairs = zip_longest(old[low:high], new[first:last], fillvalue="")
            for at, (before, after) in enumerate(pairs):
                if before != after:
                    yield start + low + at + 1, before, after


def _change(place: Place, where: str, before: str, after: str) -> Change:
    before, after = _one_line(before), _one_line(after)
    same = next(
        (at for at, (a, b) in enumerate(zip(before, after, strict=False)) if a != b),
        min(len(before), len(after)),
    )
    start = max(0, same - BEFORE_DIFFERENCE)
    return Change(place, _one_line(where), _window(before, start), _window(after, start))


def _window(text: str, start: int) -> str:
    if len(text) <= LONGEST:
        return defang_text(text)
    cut = text[start : start + LONGEST]
    ends = "…" if start + LONGEST < len(text) else ""
    return ("…" if start else "") + defang_text(cut) + ends


def _one_line(text: str) -> str:
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())
