"""What was taken out, told without telling it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What was taken out of a mail."""

    RECIPIENT = "recipient"
    """An address or a name of whoever got it, or what was made of one."""
    REPORTER = "reporter"
    """Something that the person said of themselves."""
    ASKED = "asked"
    """Something that the person wanted gone, whoever reads."""
    TOKEN = "token"  # noqa: S105 - a word, no password
    """A mark in a link."""
    PART = "part"
    """A whole file, for a secret stood in it that cannot be cut out."""
    WORDS_ONLY = "words-only"
    """Of another program's file (.msg, winmail.dat) only the words and fields are left."""
    TOO_LONG = "too-long"
    """The end of a text that is longer than is read."""
    SIGNATURE = "signature"
    """Nothing was taken out, but the field (DKIM, ARC) no longer fits the mail."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One kind of thing in one place."""

    kind: Kind
    where: str
    """`header To`, `text/html`, `application/pdf`, …; behind `>` inside an attached mail."""
    times: int


class Tally:
    """Counts what is taken out while a mail is rewritten."""

    def __init__(self) -> None:
        self._times: Counter[tuple[Kind, str]] = Counter()

    def add(self, kind: Kind, where: str, times: int = 1) -> None:
        """Count; places are few, for header names and media types come from the mail."""
        if len(self._times) < 500:
            self._times[kind, where[:80]] += times

    def taken(self) -> tuple[Taken, ...]:
        """In the order of the mail."""
        return tuple(Taken(kind, where, times) for (kind, where), times in self._times.items())


NOTE = (
    "[ここにあったものは、受取人や通報した人が分かるため取り除きました: {what}]\n"
    "[Taken out here, for it would tell who received or reported the mail: {what}]\n"
)
"""Stands for a whole part."""
CUT = (
    "\n[長いため、ここから先は取り除きました。]\n"
    "[What followed was taken out, for it is longer than is checked.]\n"
)
"""Stands at the end of a text that was cut."""
