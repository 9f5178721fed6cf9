"""How much time and how many pixels the pictures of one mail may cost."""

from __future__ import annotations

from time import thread_time

MAX_SECONDS = 0.3
"""Seconds of this thread's processor.  A photo takes 0.02; the scanner cannot be stopped inside
one piece, and the costliest piece made on purpose takes 0.2, so that a mail stays below 1."""
MAX_PIXELS_DECODED = 24_000_000
"""Pixels unpacked, frames of animations included: two photos of a phone."""


class Room:
    """What is left to spend; shared by everything that one mail carries."""

    __slots__ = ("_pixels", "_until", "exhausted")

    def __init__(self, seconds: float = MAX_SECONDS, pixels: int = MAX_PIXELS_DECODED) -> None:
        self._until = thread_time() + seconds
        self._pixels = pixels
        self.exhausted = False
        """Whether something was left out because it would have cost too much."""

    def decode(self, pixels: int) -> bool:
        """Whether so many pixels may be unpacked; then they are spent."""
        if pixels > self._pixels or not self.scan():
            self.exhausted = True
            return False
        self._pixels -= pixels
        return True

    def scan(self) -> bool:
        """Whether another piece may be looked at."""
        if thread_time() > self._until:
            self.exhausted = True
            return False
        return True
