"""The stack of open elements (HTML standard §13.2.4.2), every question to it in constant time."""

from __future__ import annotations

from madoguchi.mail.seen.elements import (
    BARRIERS,
    CELLS,
    FORMATTING,
    SPECIAL,
)
from madoguchi.mail.seen.look import Look
from madoguchi.mail.seen.sheet import Place

MAX_DEPTH = 400
"""Blink stops at 512; what is deeper is read as if it stood beside, not inside."""
MAX_MOVED = 50_000
"""Honest mails misnest a few dozen elements; beyond this, a late end tag is passed over."""
MAX_DANGLING = 12
"""Formatting elements to reopen in each block; without a bound they multiply (§13.2.4.3)."""


class Open:
    """One open element."""

    __slots__ = ("at", "hidden", "lines", "look", "name", "outer", "place", "ticket", "written")

    def __init__(
        self, name: str, written: str, look: Look, hidden: bool, place: Place | None
    ) -> None:
        self.name = name
        self.written = written
        self.look = look
        self.hidden = hidden
        self.place = place
        self.lines = 0
        """Line breaks in front and behind: 1 for a block, 2 for a paragraph."""
        self.at = 0
        """Length of the seen text when it opened."""
        self.ticket = -1
        """Number of the link this element carries."""
        self.outer: list[Open] | None = None
        """What dangled outside of a cell; the cell starts afresh (the "marker")."""


class Stack:
    """Open elements, outermost first; `entries[0]` is the body."""

    def __init__(self, root: Open) -> None:
        self.entries = [root]
        self.dangling: list[Open] = []
        self.moved = 0
        """Elements that were lifted to take another out from under them."""
        self._at: dict[str, list[int]] = {}
        self._barriers = [0]
        self._specials = [0]

    def push(self, entry: Open) -> None:
        """Open an element; a table cell hides what dangles outside of it."""
        at = len(self.entries)
        self.entries.append(entry)
        name = entry.name
        self._at.setdefault(name, []).append(at)
        if name in BARRIERS:
            self._barriers.append(at)
        if name in SPECIAL:
            self._specials.append(at)
        if name in CELLS:
            entry.outer, self.dangling = self.dangling, []

    def pop(self) -> Open:
        """Close the innermost element."""
        entry = self.entries.pop()
        name = entry.name
        self._at[name].pop()
        if name in BARRIERS:
            self._barriers.pop()
        if name in SPECIAL:
            self._specials.pop()
        if name in CELLS:
            self.dangling = entry.outer or []
        return entry

    def innermost(self, name: str) -> int:
        """Index of the innermost open element of that name; 0 when there is none."""
        held = self._at.get(name)
        return held[-1] if held else 0

    def in_scope(self, name: str) -> int:
        """Its index if no barrier stands between, else 0."""
        at = self.innermost(name)
        return at if at >= self._barriers[-1] else 0

    def in_table_scope(self, name: str) -> int:
        """Its index if it belongs to the innermost table, else 0."""
        at = self.innermost(name)
        return at if at > self.innermost("table") else 0

    def unblocked(self, name: str) -> int:
        """Its index if no special element stands between, else 0 (§13.2.6.4.7, "any other")."""
        at = self.innermost(name)
        return at if at >= self._specials[-1] else 0

    def dangle(self, entry: Open) -> None:
        """A formatting element ended with its block: it goes on in the next one."""
        if entry.name in FORMATTING and len(self.dangling) < MAX_DANGLING:
            same = [one for one in self.dangling if one.written == entry.written]
            if sum(one.name == entry.name for one in same) < 3:  # "Noah's Ark clause"
                self.dangling.append(entry)

    def remove(self, at: int) -> Open:
        """Take a formatting element out from under the blocks inside it (§13.2.6.4.7)."""
        self.moved += len(self.entries) - at
        above: list[Open] = []
        dangling = self.dangling
        while len(self.entries) > at + 1:
            above.append(self.pop())
        removed = self.pop()
        for entry in reversed(above):
            outer = entry.outer
            self.push(entry)
            entry.outer = outer
        self.dangling = dangling
        return removed
