"""Mutation that knows the grammar: drawn anew, spliced, repeated, or left to libFuzzer."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from fuzz.grammar.words import SCRAPS, chance, pick

Draw = Callable[[Random], bytes]
Bytewise = Callable[[bytes, int], bytes]
MOST_REPEATS = 300


def mutated(data: bytes, most: int, seed: int, draw: Draw, bytewise: Bytewise) -> bytes:
    """Another input, at most `most` octets long."""
    rng = Random(seed)
    kind = rng.randrange(10)
    if kind == 0 or not data:
        found = draw(rng)
    elif kind < 4:
        found = spliced(data, draw(rng), rng)
    elif kind == 4:
        found = repeated(data, rng)
    elif kind == 5:
        found = with_scraps(data, rng)
    elif kind == 6:
        found = with_lines_moved(data, rng)
    else:
        found = bytewise(data, most)
    return found[:most]


def spliced(data: bytes, other: bytes, rng: Random) -> bytes:
    """A piece of another input put in, or put in place of a piece."""
    start, end = _range(other, rng)
    at, to = _range(data, rng)
    return data[:at] + other[start:end] + data[at if chance(rng, 2) else to :]


def repeated(data: bytes, rng: Random) -> bytes:
    """A short piece many times over: what is not linear shows."""
    at = rng.randrange(len(data))
    piece = data[at : at + 1 + rng.randrange(30)]
    return data[:at] + piece * (1 + rng.randrange(MOST_REPEATS)) + data[at:]


def with_scraps(data: bytes, rng: Random) -> bytes:
    """Escape sequences, halves of characters and controls put in."""
    for _ in range(1 + rng.randrange(4)):
        at = rng.randrange(len(data) + 1)
        data = data[:at] + pick(rng, SCRAPS) + data[at:]
    return data


def with_lines_moved(data: bytes, rng: Random) -> bytes:
    """Lines doubled, left out or exchanged."""
    lines = data.split(b"\n")
    one, two = rng.randrange(len(lines)), rng.randrange(len(lines))
    kind = rng.randrange(3)
    if kind == 0:
        lines[one], lines[two] = lines[two], lines[one]
    elif kind == 1:
        lines.insert(one, lines[two])
    else:
        del lines[one]
    return b"\n".join(lines)


def _range(data: bytes, rng: Random) -> tuple[int, int]:
    one, two = rng.randrange(len(data) + 1), rng.randrange(len(data) + 1)
    return min(one, two), max(one, two)
