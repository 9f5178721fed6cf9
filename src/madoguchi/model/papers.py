"""Papers made ready for somebody else to read.  Nothing of them is sent by the program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Personal(StrEnum):
    """What a paper may hold of persons; what its reader may not have is taken out."""

    RECIPIENT = "recipient"
    """The addresses and names of whoever got the mail, in every form they take in it."""
    TOKENS = "tokens"
    """Marks in links by which the sender would learn who reported."""
    REPORTER = "reporter"
    """Who reports: name, address, telephone number, as far as they said it."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that goes with a paper, or is one."""

    name: str
    media_type: str
    data: bytes
