"""Files inside a mail: archives, documents, pages, pictures, calendars."""

from random import Random

from fuzz.grammar.files import file
from fuzz.target import Target, in_a_mail


def draw(rng: Random) -> bytes:
    """A file of any sort."""
    return file(rng)[1]


TARGET = Target(in_a_mail("a.bin", "application/octet-stream"), draw, seconds=1.0)
