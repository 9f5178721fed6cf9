"""The stack of open elements (HTML standard §13.2.4.2), every question to it in constant time."""

from __future__ import annotations

from madoguchi.mail.seen.elements import BOUNDS, CELL, IS_BARRIER, IS_FORMATTING, STANDS_ALONE
from madoguchi.mail.seen.look import Look
from madoguchi.mail.seen.places import Place
from madoguchi.mail.seen.tags import Tag

MAX_DEPTH = 400
"""Blink stops at 512; what is deeper is read as if it stood beside, not inside."""
MAX_MOVED = 50_000
"""Honest mails misnest a few dozen elements; beyond this, a late end tag is passed over."""
MAX_DANGLING = 12
"""Formatting elements to reopen in each block; without a bound they multiply (§13.2.4.3)."""


class Worn:
    """How an element is drawn, and how those right inside it are; shared by all its like."""

    __slots__ = ("around", "flows", "gapped", "hidden", "inside", "lines", "look", "spaced")

    def __init__(
        self,
        look: Look,
        lines: int,
        gapped: bool,
        around: Place | None,
        inside: dict[Tag, Worn],
    ) -> None:
        self.look = look
        self.lines = lines
        """Line breaks in front and behind: 1 for a block, 2 for a paragraph."""
        self.gapped = gapped
        """Whether a gap is in front and behind instead."""
        self.spaced = gapped or lines > 0
        self.hidden = look.hidden
        self.flows = not look.kept_space
        self.around = around
        """What selectors see around an element in it: the innermost place that can decide."""
        self.inside = inside
        """What is known of the elements in it, by their start tag."""


class Open:
    """One open element."""

    __slots__ = ("at", "outer", "tag", "ticket", "worn")

    def __init__(self, tag: Tag, worn: Worn) -> None:
        self.tag = tag
        self.worn = worn
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
        entries = self.entries
        at = len(entries)
        entries.append(entry)
        tag = entry.tag
        held = self._at.get(tag.name)
        if held is None:
            self._at[tag.name] = [at]
        else:
            held.append(at)
        traits = tag.traits
        if traits & BOUNDS:
            if traits & IS_BARRIER:
                self._barriers.append(at)
            if traits & STANDS_ALONE:
                self._specials.append(at)
            if traits & CELL:
                entry.outer, self.dangling = self.dangling, []

    def pop(self) -> Open:
        """Close the innermost element."""
        entry = self.entries.pop()
        self._at[entry.tag.name].pop()
        traits = entry.tag.traits
        if traits & BOUNDS:
            if traits & IS_BARRIER:
                self._barriers.pop()
            if traits & STANDS_ALONE:
                self._specials.pop()
            if traits & CELL:
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
        tag = entry.tag
        if tag.traits & IS_FORMATTING and len(self.dangling) < MAX_DANGLING:
            same = [one.tag for one in self.dangling if one.tag.written == tag.written]
            if sum(one.name == tag.name for one in same) < 3:  # "Noah's Ark clause"
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
