"""What a person entered, read from a form: kept apart from what it means."""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from madoguchi.desk import language
from madoguchi.desk.consultation import NO_MAIL, Consultation
from madoguchi.desk.options import dates
from madoguchi.guidance.desks import prefecture_code
from madoguchi.guidance.interview import Answer
from madoguchi.model import DAY_NAMES, Language, Signal, UsageError, Verdict
from madoguchi.web.intake import MAX_MAIL, Handed

MAX_CARRIED = 3 * 1024 * 1024
"""Characters of the mail as it travels in the page: more makes the page heavy for a phone."""
MAX_WHICH = 10_000
"""Largest number of a mail in a file of many."""

ANSWER = "a."
"""What the name of a field begins with that answers a question; its id follows."""
DETAIL = "d."
"""What the name of a field begins with that only papers need."""
NONE = "-"
"""None of these."""
UNKNOWN = "?"
"""I don't know."""

STAY = "stay"
"""The same page again: only its language, or how it is written, changes."""
FIRST = "next"
"""What pressing Enter, or the main button, wishes for."""


@dataclass(frozen=True, slots=True)
class Entered:
    """The boxes and fields as they stood, so that a page can show them again."""

    language: Language = Language.JA
    furigana: bool = True
    """Whether the readings of やさしい日本語 stand above the words."""
    said: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The values chosen, by the id of the question; `NONE` and `UNKNOWN` are among them."""
    prefecture: str | None = None
    """`None` until it was asked for; empty when it was not told."""
    days: Mapping[str, str] = field(default_factory=dict)
    """The days as they were typed, by the field of `Dates`; one that was asked for is there."""
    typed: Mapping[str, str] = field(default_factory=dict)
    """What was typed for papers, by the name of its field (`details`)."""
    text: str = ""
    mail: bytes = b""
    """What is to be looked at: the file, else the mail of the page before, else the text."""
    which: int = 0
    """Index of the mail to look at in a file of many."""
    found: str = ""
    """What was found in the mail, as `found` packs it."""
    asked: str = ""
    """The page that was answered: the id of a question, or a `Stop`."""
    wish: str = FIRST
    sheet: bool = False
    """All questions were answered on one page."""
    file_chosen: bool = False
    both_given: bool = False
    lost_mail: bool = False
    """The mail that travelled in the page came back unreadable."""

    @property
    def says_something(self) -> bool:
        """Whether what was chosen is enough to answer without a mail."""
        return any(values - {NONE, UNKNOWN} for values in self.said.values())

    def contradictions(self) -> tuple[str, ...]:
        """The questions in which "none of these" or "I don't know" stands beside another box."""
        alone = {NONE, UNKNOWN}
        return tuple(name for name, said in self.said.items() if said & alone and len(said) > 1)

    def answers(self) -> dict[str, Answer]:
        """What it means, question by question; a contradiction is no answer."""
        wrong = self.contradictions()
        return {
            name: None if UNKNOWN in said else tuple(sorted(said - {NONE}))
            for name, said in self.said.items()
            if name not in wrong
        }

    def talk(self, verdict: Verdict = NO_MAIL, signals: tuple[Signal, ...] = ()) -> Consultation:
        """The consultation as far as it got.  Raises `UsageError` for what no page offers."""
        talk = Consultation(
            verdict=verdict,
            signals=signals,
            prefecture=prefecture_code(self.prefecture) if self.prefecture else None,
            dates=dates(**self.days),
        )
        for name, answer in self.answers().items():
            talk = talk.answered(name, answer)
        return talk


def read_entered(handed: Handed) -> Entered:
    """The form as values.  Nothing is refused here: what is wrong is for the page to say."""
    text = handed.value("text")
    carried, lost = unpack(handed.value("carried"))
    file = bytes(handed.file)
    pasted = text.encode("utf-8", "replace") if text.strip() else b""
    # Number and finding belong to the mails that travelled in the page, not to newly given ones.
    new = bool(file or pasted)
    which = "" if new else handed.value("which")
    names = {name for name, _ in handed.fields}
    speak = handed.value("speak")
    furigana = handed.value("readings") or handed.value("furigana")
    return Entered(
        language=asked_language(speak or handed.value("lang")),
        furigana=furigana != "off",
        said={
            name.removeprefix(ANSWER): handed.values(name)
            for name in sorted(names)
            if name.startswith(ANSWER)
        },
        prefecture=handed.value("prefecture") if "prefecture" in names else None,
        days={name: handed.value(name) for name in DAY_NAMES if name in names},
        typed={name: handed.value(name) for name in sorted(names) if name.startswith(DETAIL)},
        text=text,
        mail=file or pasted or carried,
        which=min(int(which), MAX_WHICH) if which.isdecimal() and len(which) < 6 else 0,
        found="" if new else handed.value("found"),
        asked=handed.value("asked"),
        wish=STAY if speak or handed.value("readings") else handed.value("go") or FIRST,
        sheet=handed.value("sheet") == "1",
        file_chosen=handed.file_chosen,
        both_given=bool(file and pasted),
        lost_mail=lost,
    )


def asked_language(tag: str) -> Language:
    """The language of a tag; Japanese for one that does not exist."""
    try:
        return language(tag)
    except UsageError:
        return Language.JA


def pack(mail: bytes) -> str:
    """The mail as it travels in the page; empty when it is too large for that."""
    if not mail:
        return ""
    packed = base64.b64encode(zlib.compress(mail, 6)).decode("ascii")
    return packed if len(packed) <= MAX_CARRIED else ""


def unpack(packed: str) -> tuple[bytes, bool]:
    """The mail that travelled in the page, and whether it was lost on the way.

    The page may have been changed by anybody: what unpacks to more than a mail may have is lost.
    """
    if not packed:
        return b"", False
    if len(packed) > MAX_CARRIED:
        return b"", True
    try:
        unzip = zlib.decompressobj()
        mail = unzip.decompress(base64.b64decode(packed, validate=True), MAX_MAIL)
    except (binascii.Error, ValueError, zlib.error):
        return b"", True
    whole = unzip.eof and not unzip.unconsumed_tail
    return (mail, False) if whole else (b"", True)
