"""A reader under test: what is run on the octets, and how octets that suit it are drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from random import Random
from zlib import crc32

from fuzz.finding import holds
from fuzz.grammar import mail
from fuzz.laws import message_holds
from madoguchi.mail import read
from madoguchi.model import Form

SEED_MAILS = ("tests/mail/corpus/*.eml", "examples/*.eml")
"""Mails of this project that whole-mail targets begin with."""
WHOLE_READER = "madoguchi.mail.reading"
LAST_FORM = len(Form)


@dataclass(frozen=True, slots=True)
class Target:
    """One reader.  Its name is the name of its file in `targets`."""

    run: Callable[[bytes], None]
    """Reads the octets and checks every law; what it raises is a finding."""
    draw: Callable[[Random], bytes]
    needs: str = WHOLE_READER
    """A module without which there is nothing to test: the target is passed over."""
    seeds: tuple[str, ...] = ()
    """Patterns below the project's root, besides the target's own corpus."""
    seconds: float = 0.15
    """Processor seconds that even the smallest input may take (see `budget`)."""

    @property
    def is_there(self) -> bool:
        """Whether the reader exists."""
        try:
            return find_spec(self.needs) is not None
        except ModuleNotFoundError:
            return False


def reads(data: bytes, form: Form | None = None) -> None:
    """Read octets as a mail and check every law; one in four is read twice."""
    message = read(data, form=form)
    message_holds(message, len(data))
    if crc32(data) % 4 == 0:
        holds(read(data, form=form) == message, "read-twice-is-equal")


def as_form(form: Form | None) -> Callable[[bytes], None]:
    """Runs the whole reader on octets of a form that the source already knows."""
    return lambda data: reads(data, form)


def handed_over(name: str, media_type: str) -> Callable[[bytes], None]:
    """Runs the whole reader on a file that is handed over by itself, and attached to a mail."""

    def run(data: bytes) -> None:
        reads(data)
        reads(attached(data, name, media_type))

    return run


def in_a_mail(name: str, media_type: str) -> Callable[[bytes], None]:
    """Runs the whole reader on a mail with the octets attached."""
    return lambda data: reads(attached(data, name, media_type))


def attached(data: bytes, name: str, media_type: str) -> bytes:
    """A mail that carries one file."""
    header = f"From: a@example.com\nMessage-ID: <1@example.com>\nContent-Type: {media_type}\n"
    disposition = f'Content-Disposition: attachment; filename="{name}"\n'
    encoding = b"Content-Transfer-Encoding: base64\n\n"
    return (header + disposition).encode() + encoding + mail.in_base64(data)
