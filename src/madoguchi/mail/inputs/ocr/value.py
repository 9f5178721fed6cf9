"""What an engine finds in a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Line:
    """Characters that stand in one line without a wide gap, and their box in pixels."""

    text: str
    left: int
    top: int
    right: int
    bottom: int

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Its centre from the top."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Recognised:
    """All lines of a picture, unordered."""

    lines: tuple[Line, ...] = ()
    width: int = 0
    height: int = 0
    problem: str = ""
    """Id of the defect that kept it from being read whole; empty when it was."""


class Engine(Protocol):
    """Something that reads a picture of at most `picture.MAX_SIDE` pixels a side."""

    def lines(self, image: Image) -> list[Line]: ...
