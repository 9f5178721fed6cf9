"""Papers made ready for somebody else to read.  Nothing of them is sent by the program."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from madoguchi.model.languages import Language
from madoguchi.model.plan import Contact


class Medium(StrEnum):
    """How a paper reaches its reader."""

    MAIL = "mail"
    """A mail that the person sends."""
    FORM = "form"
    """Texts for the fields of a web form."""
    LETTER = "letter"
    """A sheet of paper, handed over or posted."""


class Personal(StrEnum):
    """What a paper may hold of persons; what its reader may not have is taken out."""

    RECIPIENT = "recipient"
    """The addresses and names of whoever got the mail, in every form they take in it."""
    TOKENS = "tokens"
    """Marks in links by which the sender would learn who reported."""
    REPORTER = "reporter"
    """Who reports: name, address, telephone number, as far as they said it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form."""

    name: str
    """As it stands on the form, in the form's language."""
    text: str
    limit: int | None = None
    """Octets of UTF-8 that the form takes; `None` when it names no limit."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that goes with a paper."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper for one reader, ready to be looked at and sent by the person."""

    destination: str
    """Id of the destination."""
    to: Contact
    """From the directory, never from the mail."""
    medium: Medium
    language: Language
    subject: str
    text: str
    """The whole of it; for a form, its fields one after the other."""
    fields: tuple[Field, ...] = ()
    attached: tuple[Attached, ...] = ()
    notes: tuple[str, ...] = ()
    """For the person, not for the reader: what the reader does with it, and does not."""
    lacking: tuple[str, ...] = ()
    """What can be added later (後で足せます)."""
    taken_out: tuple[str, ...] = field(default=())
    """What was taken out, in words that do not repeat it."""
