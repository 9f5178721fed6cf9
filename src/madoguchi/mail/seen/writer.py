"""Text as it is drawn: white space collapsed, invisible characters gone, turned runs turned.

A writer takes ranges of the source and keeps, for every character it draws, where it stood.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import repeat

from madoguchi.mail.seen.invisible import (
    EMBEDS,
    INVISIBLE,
    POP,
    POP_ISOLATE,
    STRAIGHT,
    TAG_CHARACTERS,
    TURN,
    TURNING,
    kinds,
    mirrored,
    spelled,
)
from madoguchi.mail.seen.tokens import REFERENCE, decode_reference
from madoguchi.model import Segment

MAX_PIECES = 60_000
"""Runs that are drawn and mapped one by one; what comes after is read at once, unmapped."""
MAX_TURNS = 60
"""Directional embeddings inside each other (UAX #9 stops at 125)."""
WHITE = " \t\n\r\f"
_SPECIAL = re.compile(f"[\t\n\r\f&{INVISIBLE}]|  ")
_KEPT_SPECIAL = re.compile(f"[\r\n&{INVISIBLE}]")
_PIECE = re.compile(
    f"([^{WHITE}&{INVISIBLE}]++(?: [^{WHITE}&{INVISIBLE}]++)*+)"  # 1: words
    f"|([{WHITE}]++)"  # 2
    f"|([{INVISIBLE}]++)"  # 3
    f"|({REFERENCE.pattern}|&)"  # 4
)
_KEPT_PIECE = re.compile(
    f"([^\r\n&{INVISIBLE}]++)|(\r\n?|\n)|([{INVISIBLE}]++)|({REFERENCE.pattern}|&)"
)
_PLAIN_PIECE = re.compile(f"([^\r{INVISIBLE}]++)|(\r\n?)|([{INVISIBLE}]++)")
_ONLY_INVISIBLE = re.compile(f"[{INVISIBLE}]+")


class Writer:
    """Collects drawn text.  `at` is its length so far."""

    def __init__(self, source: str, part: int, mapped: bool = True) -> None:
        self.source = source
        self.part = part
        self.mapped = mapped
        self.at = 0
        self.breaks = 0
        """Line breaks that come before the next character, if there is a next one."""
        self.gap = False
        """Whether a space comes before the next character of the line."""
        self.noted: set[str] = set()
        self.smuggled: list[str] = []
        self.turned_ranges: list[tuple[int, int]] = []
        self._pieces: list[str] = []
        self._map: list[tuple[int, int, int, int, int, bool]] = []
        """The fields of each `Segment`."""
        self._count = 0
        self._turns: list[str] = []
        self._by_markup = False
        self._from: tuple[int, int, int] | None = None

    def collapse(self, start: int, end: int) -> None:
        """Draw source text with white space as in a paragraph."""
        source = self.source
        if _SPECIAL.search(source, start, end) is None:
            if source[start] == " ":
                self.gap = True
                start += 1
            if start < end:
                trailing = source[end - 1] == " "
                self._put(source[start : end - trailing], start, end - trailing, True)
                self.gap = trailing
            return
        for match in _PIECE.finditer(source, start, end):
            self._count += 1
            if self._count > MAX_PIECES:
                self._at_once(" ".join(unescape(source[match.start() : end]).split()))
                return
            kind = match.lastindex
            if kind == 1:
                self._put(match[1], match.start(), match.end(), True)
            elif kind == 2:
                self.gap = True
            elif kind == 3:
                self._unseen(match[3])
            else:
                self._refer(match[4], match.start(), match.end(), kept=False)

    def keep(self, start: int, end: int, references: bool = True) -> None:
        """Draw source text with its white space, as in `<pre>` or in a plain part."""
        source = self.source
        if _KEPT_SPECIAL.search(source, start, end) is None:
            self._put(source[start:end], start, end, True)
            return
        for match in _KEPT_PIECE.finditer(source, start, end):
            self._count += 1
            if self._count > MAX_PIECES:
                rest = source[match.start() : end]
                self._at_once(unescape(rest) if references else rest)
                return
            kind = match.lastindex
            if kind == 1:
                self._put(match[1], match.start(), match.end(), True)
            elif kind == 2:
                self._line(match.start(), match.end())
            elif kind == 3:
                self._unseen(match[3])
            elif references:
                self._refer(match[4], match.start(), match.end(), kept=True)
            else:
                self._put(match[4], match.start(), match.end(), True)

    def plain(self, start: int, end: int) -> None:
        """Draw source text that is no markup."""
        first = _PLAIN_PIECE.match(self.source, start, end)
        if first and first.lastindex == 1 and first.end() == end and self._count < MAX_PIECES:
            self._count += 1
            self._put(first[1], start, end, True)  # most texts are one piece
            return
        if TURNING.search(self.source, start, end):
            self.keep(start, end, references=False)
            return
        for match in _PLAIN_PIECE.finditer(self.source, start, end):
            self._count += 1
            if self._count > MAX_PIECES:
                self._at_once(self.source[match.start() : end])
                return
            if match.lastindex == 1:
                self._put(match[1], match.start(), match.end(), True)
            elif match.lastindex == 2:
                self._line(match.start(), match.end())
            else:
                self._unseen(match[3])

    def put(self, text: str, start: int, end: int) -> None:
        """Draw words that stand elsewhere in the source than where they show (an `alt`)."""
        text = _ONLY_INVISIBLE.sub("", " ".join(text.split()))
        if text:
            self._put(text, start, end, text == self.source[start:end])

    def turn(self, backwards: bool) -> None:
        """Begin or end a run that markup draws from right to left."""
        if backwards != self._by_markup:
            self._by_markup = backwards
            self._retune()

    def finish(self) -> tuple[str, tuple[Segment, ...]]:
        """All that was drawn, and the map back."""
        self._close_turn()
        # What `Segment(*one)` does for each, without a call of Python's for it.
        return "".join(self._pieces), tuple(map(tuple.__new__, repeat(Segment), self._map))

    def _put(self, text: str, start: int, end: int, exact: bool) -> None:
        if self.breaks:
            self._break()
        elif self.gap and self.at:
            self.gap = False
            if self._from and self._from[0] == self.at:
                self._from = None  # the gap stands before what is turned
                self._space()
                self._retune()
            elif exact and start and self.source[start - 1] == " ":
                text = " " + text
                start -= 1
            else:
                self._space()
        at = self.at
        self.gap = False
        self._pieces.append(text)
        self.at = to = at + len(text)
        if not self.mapped:
            return
        if exact and self._map:
            last = self._map[-1]
            if last[5] and last[1] == at and last[4] == start:
                self._map[-1] = (last[0], to, last[2], last[3], end, True)
                return
        self._map.append((at, to, self.part, start, end, exact))

    def _at_once(self, text: str) -> None:
        """Draw the rest of a part that is made to cost time."""
        text = _ONLY_INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
        self._close_turn()
        if text:
            if self.breaks:
                self._break()
            self._pieces.append(text)
            self.at += len(text)

    def _space(self) -> None:
        self._pieces.append(" ")
        self.at += 1

    def _break(self) -> None:
        if self.at:
            self._close_turn()
            self._turns.clear()  # UAX #9 X8
            self._pieces.append("\n" * self.breaks)
            self.at += self.breaks
            self._retune()
        self.breaks = 0
        self.gap = False

    def _line(self, start: int, end: int) -> None:
        """A line break that is in the text itself."""
        self._close_turn()
        self._turns.clear()  # UAX #9 X8: a paragraph separator ends all embeddings
        feed = self.source[end - 1] == "\n"
        self._put("\n", end - 1 if feed else start, end, feed)
        self._retune()

    def _refer(self, written: str, start: int, end: int, kept: bool) -> None:
        text = decode_reference(written)
        if text == written:
            self._put(text, start, end, True)
        elif text in WHITE:
            if not kept:
                self.gap = True
            elif text in "\r\n":
                self._line(start, end)
            elif text != "\f":
                self._put(text, start, end, False)
        elif _ONLY_INVISIBLE.fullmatch(text):
            self._unseen(text)
        else:
            self._put(text, start, end, False)

    def _unseen(self, run: str) -> None:
        before = self._pieces[-1][-1:] if self._pieces and not self.gap else ""
        found = kinds(run, before)
        self.noted |= found
        if TAG_CHARACTERS in found:
            self.smuggled.append(spelled(run))
        if TURNING.search(run):
            if self.breaks:
                self._break()  # an embedding belongs to the paragraph that begins with it
            for char in run:
                self._control(char)
            self._retune()

    def _control(self, char: str) -> None:
        """One explicit directional control (UAX #9 X2-X7)."""
        if char in (TURN, STRAIGHT) or char in EMBEDS:
            if len(self._turns) < MAX_TURNS:
                self._turns.append(char)
        elif char == POP:
            if self._turns and self._turns[-1] < "\u2066":
                self._turns.pop()
        elif char == POP_ISOLATE and any(turn >= "\u2066" for turn in self._turns):
            while self._turns.pop() < "\u2066":
                pass

    def _retune(self) -> None:
        # An embedding or isolate inside an override has its own direction again (X2-X5c).
        backwards = self._turns[-1] == TURN if self._turns else self._by_markup
        if backwards and self._from is None:
            self._from = (self.at, len(self._pieces), len(self._map))
        elif not backwards:
            self._close_turn()

    def _close_turn(self) -> None:
        """Draw the run that was collected right to left."""
        if self._from is None:
            return
        at, piece, mapped = self._from
        self._from = None
        if at == self.at:
            return
        run = "".join(self._pieces[piece:])
        del self._pieces[piece:]
        self._pieces.append(mirrored(run))
        # Inside a turned run the map is coarse: all of it stands for all of it.
        while mapped and self._map[mapped - 1][1] > at:
            mapped -= 1
        behind = self._map[mapped:]
        del self._map[mapped:]
        if behind:
            start, end = min(one[3] for one in behind), max(one[4] for one in behind)
            self._map.append((min(at, behind[0][0]), self.at, self.part, start, end, False))
        self.turned_ranges.append((at, self.at))
