"""Charsets decided from the octets, under a label and a hint that may lie."""

from __future__ import annotations

from random import Random

from fuzz.finding import holds
from fuzz.grammar.words import LABELS, octets, pick, prose
from fuzz.laws import defects_hold, writable
from fuzz.target import Target
from madoguchi.mail.charsets import decide
from madoguchi.mail.inputs.eml import each_once


def run(data: bytes) -> None:
    """The first two octets choose label and hint."""
    label = LABELS[data[0] % len(LABELS)] if data else ""
    hint = LABELS[data[1] % len(LABELS)] if len(data) > 1 else ""
    for one, other in (("", ""), (label, ""), (label, hint)):
        decoded = decide(data[2:], one, other)
        writable(decoded.text, "decoded")
        defects_hold(each_once(decoded.defects))
        holds(decide(data[2:], one, other) == decoded, "decided-twice-is-equal")
    if data[2:].isascii() and not any(
        sign in data[2:] for sign in (b"\x1b", b"+", b"~", b"\0", b"$")
    ):
        holds(decide(data[2:]).text == data[2:].decode("ascii"), "ascii-is-ascii")


def draw(rng: Random) -> bytes:
    """A label, a hint, text in some charset."""
    choice = bytes((rng.randrange(256), rng.randrange(256)))
    return choice + pick(rng, (b"", b"\xef\xbb\xbf", b"\xff\xfe")) + octets(rng, prose(rng, 12))


TARGET = Target(run, draw)
