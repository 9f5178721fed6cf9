"""What comes out: a paper that the person looks at and sends, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from madoguchi.model import Attached, Contact, Language, Personal
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.redaction import Differences, Taken

NO_CHANGES = Differences((), 0)


class Medium(StrEnum):
    """How a draft reaches its reader."""

    MAIL = "mail"
    """Sent from the person's own mail program."""
    FORM = "form"
    """Pasted into the fields of a web page that the person opens."""
    LETTER = "letter"
    """Printed and handed in, or posted."""
    CALL = "call"
    """Read out on the telephone."""
    FILE = "file"
    """Read by a program."""


class Group(StrEnum):
    """What a paper is for; the order in which papers are offered."""

    LETTER = "letter"
    """Asks somebody to act for the person: bank, card company, school, …  Money cannot wait."""
    REPORT = "report"
    """Tells a body that collects such mails, or can stop them."""
    MACHINE = "machine"
    """For other programs."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a web form."""

    label: str
    """As the form calls it."""
    text: str
    most_octets: int | None = None
    """In UTF-8, as far as the form says so."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper for one reader.  Nothing of it is sent by the program."""

    id: str
    """Of its destination."""
    group: Group
    medium: Medium
    language: Language
    """The reader's."""
    contact: Contact | None = None
    """From the directory, never from a mail; `None` for files and for who is not listed there."""
    subject: str = ""
    text: str = ""
    """The mail, letter or script."""
    fields: tuple[Field, ...] = ()
    """In the order of the form; a text longer than its field comes as several."""
    attached: tuple[Attached, ...] = ()
    lacking: tuple[str, ...] = ()
    """What can be added later (後で足せます), in the person's language; it may hold readings."""
    notes: tuple[str, ...] = ()
    """How to send it and what to expect, in the person's language; it may hold readings."""
    taken_out: tuple[Taken, ...] = ()
    changes: Differences = NO_CHANGES
    """The same before and after, harmless: for the person only, for it tells what was taken out."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """No paper: it would have told its reader what they may not have."""

    id: str
    group: Group
    contact: Contact | None
    why: str
    """In the person's language, with what to do instead; it may hold readings."""


@dataclass(frozen=True, slots=True)
class Destination:
    """One reader of papers.  Each stands in a folder of its own and can be deleted whole."""

    id: str
    group: Group
    words: str
    """The package with the `words.toml` that has its `[name]` and its sentences."""
    may_have: frozenset[Personal]
    fits: Callable[[Case], bool]
    """Whether it is offered for the case.  Who asks for it by its id gets it all the same."""
    draft: Callable[[Material], Draft]
    desk: str = ""
    """Id of an entry of the directory; empty where `draft` finds the contact, or there is none."""
    order: int = 50
    """Within its group: what helps most first."""
    role: Callable[[Case], str] | None = None
    """Of whom the plan names at the step that the paper is for; else that is `desk`'s step."""

    def name(self, language: Language) -> str:
        """What the paper is called."""
        return say(self.words, "name", language)


def in_parts(label: str, text: str, most_octets: int) -> Iterator[Field]:
    """A text cut for a form: at ends of lines where it can be, never through a character.

    Each part after the first is labelled with its number.
    """
    parts = list(_cut(text, most_octets))
    for number, part in enumerate(parts, start=1):
        numbered = f"{label} ({number}/{len(parts)})" if len(parts) > 1 else label
        yield Field(numbered, part, most_octets)


def _cut(text: str, most_octets: int) -> Iterator[str]:
    octets = text.encode("utf-8", "replace")
    while len(octets) > most_octets:
        end = octets.rfind(b"\n", most_octets // 2, most_octets) + 1 or most_octets
        # RFC 3629 §3: 10xxxxxx never begins a character.
        while octets[end] & 0xC0 == 0x80:
            end -= 1
        yield octets[:end].decode("utf-8", "replace")
        octets = octets[end:]
    yield octets.decode("utf-8", "replace")
