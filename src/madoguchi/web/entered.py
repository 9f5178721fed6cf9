"""What a person entered, read from a form: kept apart from what it means."""

from __future__ import annotations

import base64
import binascii
import zlib
from dataclasses import dataclass

from madoguchi.desk import language, situation
from madoguchi.model import Language, Situation, UsageError
from madoguchi.web.intake import MAX_MAIL, Handed

MAX_CARRIED = 3 * 1024 * 1024
"""Characters of the mail as it travels in the page: more makes the page heavy for a phone."""
MAX_WHICH = 10_000
"""Largest number of a mail in a file of many."""

NONE = "none"
UNKNOWN = "unknown"
NOT_PAID = "no"

EXCLUSIVE = {"did": NONE, "told": NONE, "paid": NOT_PAID}
"""The box of each group that says "none of these", which no other box may join."""


@dataclass(frozen=True, slots=True)
class Entered:
    """The boxes and fields as they stood, so that a page can show them again."""

    language: Language = Language.JA
    did: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    paid: frozenset[str] = frozenset()
    elapsed: str = ""
    for_whom: str = ""
    court_paper: str = ""
    prefecture: str = ""
    who: str = ""
    afraid: str = ""
    text: str = ""
    mail: bytes = b""
    """What is to be looked at: the file, else the mail of the page before, else the text."""
    which: int = 0
    """Index of the mail to look at in a file of many."""
    file_chosen: bool = False
    both_given: bool = False
    lost_mail: bool = False
    """The mail that travelled in the page came back unreadable."""

    @property
    def something_happened(self) -> bool:
        """Whether the boxes alone are enough to answer."""
        said = (self.did | self.told | self.paid) - {NONE, NOT_PAID, UNKNOWN}
        court = self.court_paper not in ("", NONE, UNKNOWN)
        return bool(said) or court

    def contradictions(self) -> tuple[str, ...]:
        """The groups in which "none of these" stands beside another box."""
        groups = {"did": self.did, "told": self.told, "paid": self.paid}
        return tuple(g for g, said in groups.items() if EXCLUSIVE[g] in said and len(said) > 1)

    def situation(self) -> Situation:
        """What it means.  Raises `UsageError` for a value that no page offers."""
        unsaid = {NONE, NOT_PAID, UNKNOWN, ""}
        return situation(
            did=self.did - unsaid,
            told=self.told - unsaid,
            paid=self.paid - unsaid,
            elapsed=None if self.elapsed in unsaid else self.elapsed,
            for_whom=self.for_whom or None,
            court_paper=None if self.court_paper in unsaid else self.court_paper,
            prefecture=self.prefecture or None,
            who=self.who or None,
            afraid=self.afraid or None,
        )


def read_entered(handed: Handed) -> Entered:
    """The form as values.  Nothing is refused here: what is wrong is for the page to say."""
    text = handed.value("text")
    carried, lost = unpack(handed.value("carried"))
    file = bytes(handed.file)
    pasted = text.encode("utf-8", "replace") if text.strip() else b""
    # The number chosen belongs to the mails that travelled in the page, not to newly given ones.
    which = "" if file or pasted else handed.value("which")
    return Entered(
        language=asked_language(handed.value("speak") or handed.value("lang")),
        did=handed.values("did"),
        told=handed.values("told"),
        paid=handed.values("paid"),
        elapsed=handed.value("elapsed"),
        for_whom=handed.value("for_whom"),
        court_paper=handed.value("court_paper"),
        prefecture=handed.value("prefecture"),
        who=handed.value("who"),
        afraid=handed.value("afraid"),
        text=text,
        mail=file or pasted or carried,
        which=min(int(which), MAX_WHICH) if which.isdecimal() and len(which) < 6 else 0,
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
