"""`python -m fuzz.growth [--octets N]`: what takes more than its share of time when repeated.

Every fragment is repeated to n, 2n and 4n octets and read; the exponent of the growth and the time
for 4n are printed, and the exit status is 1 when one grows faster than about n log n.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from math import log2
from random import Random
from time import thread_time

from fuzz.fragments import FRAGMENTS, Fragment
from madoguchi.mail import read

OCTETS = 50_000
"""The first of the three sizes."""
STEEPEST = 1.4
"""Exponent that is still taken for n log n, with the noise of a busy machine."""
NEGLIGIBLE_SECONDS = 0.03
"""At the largest size: what is as quick as that needs no exponent."""
SECONDS_PER_OCTET = 1 / 100_000


@dataclass(frozen=True, slots=True)
class Growth:
    """How one fragment grew."""

    fragment: Fragment
    seconds: tuple[float, float, float]
    octets: int
    """The largest size."""

    @property
    def exponent(self) -> float:
        """1 for linear, 2 for quadratic; of the steeper half."""
        one, two, four = (max(value, 1e-6) for value in self.seconds)
        return max(log2(four / two), log2(four / one) / 2)

    @property
    def is_steep(self) -> bool:
        """Whether it is a finding."""
        if self.seconds[2] > self.octets * SECONDS_PER_OCTET:
            return True
        return self.seconds[2] > NEGLIGIBLE_SECONDS and self.exponent > STEEPEST


def measured(fragment: Fragment, octets: int) -> Growth:
    """Read the fragment at three sizes; what looks steep is measured again."""
    growth = _measured(fragment, octets)
    for _ in range(2):
        if growth.is_steep:
            again = _measured(fragment, octets)
            low = [min(pair) for pair in zip(growth.seconds, again.seconds, strict=True)]
            growth = Growth(fragment, (low[0], low[1], low[2]), growth.octets)
    return growth


def _measured(fragment: Fragment, octets: int) -> Growth:
    seconds = [_timed(fragment.repeated(octets * times)) for times in (1, 2, 4)]
    return Growth(fragment, (seconds[0], seconds[1], seconds[2]), octets * 4)


def _timed(data: bytes) -> float:
    start = thread_time()
    read(data)
    return thread_time() - start


def steep(octets: int, drawn: int = 0) -> Iterator[Growth]:
    """Every growth; `drawn` more fragments are put together by chance from the known ones."""
    read(FRAGMENTS[0].repeated(1000))
    rng = Random(drawn)
    for fragment in FRAGMENTS:
        yield measured(fragment, octets)
    for _ in range(drawn):
        one, two = rng.choice(FRAGMENTS), rng.choice(FRAGMENTS)
        mixed = Fragment(f"{one.name} + {two.name}", one.place, one.piece + two.piece, one.tail)
        yield measured(mixed, octets)


def main() -> int:
    """Print a line for each fragment, the steep ones marked."""
    parser = argparse.ArgumentParser(prog="fuzz.growth", description=__doc__)
    parser.add_argument("--octets", type=int, default=OCTETS)
    parser.add_argument("--drawn", type=int, default=0, help="pairs of fragments tried besides")
    asked = parser.parse_args()
    found = 0
    for growth in steep(asked.octets, asked.drawn):
        mark = "STEEP" if growth.is_steep else "     "
        found += growth.is_steep
        shown = "  ".join(f"{value:7.3f}" for value in growth.seconds)
        print(f"{mark} {growth.exponent:5.2f}  {shown} s  {growth.fragment.name}", flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
