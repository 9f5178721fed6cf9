"""From markup to drawn text: elements open and close, text falls into the seen or the hidden."""

from __future__ import annotations

from madoguchi.mail.seen import elements as el
from madoguchi.mail.seen.carriers import Carriers
from madoguchi.mail.seen.dress import Wardrobe
from madoguchi.mail.seen.implied import ended_by, ended_in_table
from madoguchi.mail.seen.stack import MAX_DEPTH, MAX_MOVED, Open, Stack, Worn
from madoguchi.mail.seen.tags import Tag, tag_of
from madoguchi.mail.seen.tokens import PIECES
from madoguchi.mail.seen.writer import WHITE, Writer

MAX_TAGS = 60_000
"""Tags of one part; the largest honest mail measured has 7,100."""
_ROW_TAG = tag_of("<tr>")
_ROOM_FOR = {
    **dict.fromkeys(("td", "th"), el.IS_ROW),
    "tr": el.IS_SECTION | el.IS_TABLE,
    **dict.fromkeys(("tbody", "thead", "tfoot"), el.IS_TABLE),
}
"""In what a part of a table stands where nothing is left out."""


class Walk:
    """One pass over the source of an HTML part."""

    def __init__(self, source: str, part: int) -> None:
        self.source = source
        self.seen = Writer(source, part)
        self.hidden = Writer(source, part, mapped=False)
        self.carriers = Carriers(self.seen, self.hidden)
        self.defects: dict[str, str] = {}
        self._wardrobe = Wardrobe(source)
        self._stack = Stack(self._wardrobe.root())
        self._seen_when_hidden = -1
        self._skip_newline = False

    def run(self) -> None:
        """Read it all."""
        pieces = PIECES.split(self.source, MAX_TAGS + 1)
        if len(pieces) > 3 * (MAX_TAGS + 1):
            self.defects["html-too-many-tags"] = str(MAX_TAGS)
            pieces.pop()
        else:
            pieces += ("", None)
        self._read(pieces)
        while len(self._stack.entries) > 1:
            self._left(self._stack.pop())
        if self._wardrobe.exhausted:
            self.defects["css-too-costly"] = ""

    def _read(self, pieces: list[str]) -> None:
        stack, seen, hidden = self._stack, self.seen, self.hidden
        entries = stack.entries
        at = 0
        each = iter(pieces)
        for text, markup, raw in zip(each, each, each, strict=False):
            if text:
                start = at
                at += len(text)
                top = entries[-1].worn
                blank = text.isspace() and not text.strip(WHITE)
                if blank and top.flows and not self._skip_newline:
                    (hidden if top.hidden else seen).gap = True
                else:
                    self._text(start, at, blank)
            before = at
            at += len(markup)
            tag = tag_of(markup)
            if tag.ends:
                self._skip_newline = False
                entry = entries[-1]
                if entry.tag.name == tag.name and len(entries) > 1:
                    # Nearly always: what ends is what was opened last.
                    self._left(stack.pop())
                else:
                    self._end(tag)
            elif raw:
                self._skip_newline = False
                self._raw(tag, before, at)
            elif tag.name:
                self._start(tag, before)
            elif tag.is_cut_off:
                self.defects["html-unclosed-tag"] = ""

    def _text(self, start: int, end: int, blank: bool) -> None:
        stack = self._stack
        if self._skip_newline:
            self._skip_newline = False
            # §13.2.6.4.7: a newline right after <pre> is not shown.
            start += self.source.startswith("\r\n", start) or 0
            start += self.source[start : start + 1] in ("\n", "\r")
            if start >= end:
                return
        top = stack.entries[-1]
        if blank and top.worn.flows:
            (self.hidden if top.worn.hidden else self.seen).gap = True
            return
        if stack.dangling:
            self._reopen()
            top = stack.entries[-1]
        if top.tag.traits & el.FOSTERS:
            if blank:
                return
            top = self._foster()
        worn = top.worn
        writer = self._writer(worn.hidden)
        if not worn.hidden or worn.look.backwards:
            writer.turn(worn.look.backwards)
        if worn.flows:
            writer.collapse(start, end)
        else:
            writer.keep(start, end)

    def _writer(self, hidden: bool) -> Writer:
        if not hidden:
            return self.seen
        if self._seen_when_hidden != self.seen.at:
            self._seen_when_hidden = self.seen.at
            self.hidden.breaks = max(self.hidden.breaks, 1)
        return self.hidden

    def _foster(self) -> Open:
        table = self._stack.innermost("table")
        return self._stack.entries[max(table - 1, 0)]

    def _start(self, tag: Tag, before: int) -> None:
        """Open an element whose tag begins there."""
        self._skip_newline = False
        stack = self._stack
        traits = tag.traits
        if traits & el.CLOSING_OR_CELL and not self._admitted(tag, traits):
            return
        if stack.dangling and not traits & el.STANDS_ALONE:
            self._reopen()
        entry = self._dressed(tag)
        if traits & el.EMPTY:
            self.carriers.void(entry, before + tag.inner_at)
            return
        if entry.worn.spaced:
            self._spaced(entry.worn)
        if traits & el.CARRIES:
            entry.at = self.seen.at
            self.carriers.opened(entry, stack.innermost("svg") > 0)
        foreign = tag.closes_itself and stack.innermost("svg") > 0
        if not foreign and len(stack.entries) < MAX_DEPTH:
            stack.push(entry)
        elif entry.ticket >= 0:
            self._left(entry)
        if traits & el.SKIPS_NEWLINE:
            self._skip_newline = True

    def _admitted(self, tag: Tag, traits: int) -> bool:
        """Make way for an element; `False` when the tag makes none here."""
        stack = self._stack
        if traits & el.NO_ELEMENT:
            if tag.name in ("body", "html"):
                self._wardrobe.dress_root(stack.entries[0], tag)
            return False
        if traits & el.TABLE_PART:
            if stack.entries[-1].tag.traits & _ROOM_FOR.get(tag.name, 0):
                return True  # nearly always: right inside what holds it, nothing is to be closed
            if not stack.innermost("table"):
                self.seen.gap = True
                return False
            self._close_to(ended_in_table(stack, tag.name))
            if traits & el.CELL and not stack.in_table_scope("tr"):
                stack.push(self._dressed(_ROW_TAG))
            return True
        if traits & el.SHUTS_P and (at := stack.in_scope("p")):
            self._close_to(at)
        if traits & el.CLOSES:
            if at := ended_by(stack, tag.name):
                self._close_to(at, named=tag.name)
            elif tag.name == "a":
                stack.dangling = [one for one in stack.dangling if one.tag.name != "a"]
        return True

    def _dressed(self, tag: Tag) -> Open:
        parent = self._stack.entries[-1]
        if parent.tag.traits & el.FOSTERS and not tag.traits & el.FITS_TABLE:
            parent = self._foster()
        return self._wardrobe.open(parent, tag)

    def _spaced(self, worn: Worn) -> None:
        """The line breaks and gaps in front of an element, or behind it."""
        # A block that hides its own words still parts those of its children that come back.
        if worn.gapped:
            self.hidden.gap = True
            if not worn.look.gone:
                self.seen.gap = True
        else:
            if worn.lines > self.seen.breaks and not worn.look.gone:
                self.seen.breaks = worn.lines
            self.hidden.breaks = 1

    def _left(self, entry: Open) -> None:
        """An element has ended."""
        if entry.tag.name == "button":
            self.carriers.pressed(entry.at)
        if entry.ticket >= 0:
            self.carriers.closed(entry)
        if entry.worn.spaced:
            self._spaced(entry.worn)

    def _close_to(self, at: int, named: str = "") -> None:
        """Close the element at that place and all inside it."""
        stack = self._stack
        while len(stack.entries) > at > 0:
            entry = stack.pop()
            self._left(entry)
            if entry.tag.traits & el.IS_FORMATTING and entry.tag.name != named:
                stack.dangle(entry)

    def _reopen(self) -> None:
        """§13.2.4.3: reconstruct the active formatting elements."""
        waiting, self._stack.dangling = self._stack.dangling, []
        for old in waiting:
            entry = self._dressed(old.tag)
            if old.tag.name == "a":
                self.carriers.opened(entry, False)
            if len(self._stack.entries) < MAX_DEPTH:
                self._stack.push(entry)
            elif entry.ticket >= 0:
                self._left(entry)

    def _end(self, tag: Tag) -> None:
        """An end tag that is not that of the innermost element."""
        stack = self._stack
        name, traits = tag.name, tag.traits
        if name == "br":
            self.seen.breaks += 1
            return
        if name in el.TABLE_PARTS:
            at = stack.in_table_scope(name)
        elif traits & el.IS_TABLE:
            at = stack.innermost("table")
        elif traits & el.IS_FORMATTING:
            at = stack.unblocked(name)
            if not at:
                self._end_formatting(name)
        elif traits & el.BOUNDS:
            at = stack.in_scope(name)
            if not at and name == "p":
                self.seen.breaks = max(self.seen.breaks, 2)
        else:
            at = stack.unblocked(name)
        if at:
            self._close_to(at, named=name)

    def _end_formatting(self, name: str) -> None:
        """The end tag of a formatting element that is not the innermost (adoption agency)."""
        stack = self._stack
        for at in range(len(stack.dangling) - 1, -1, -1):
            if stack.dangling[at].tag.name == name:
                del stack.dangling[at]
                return
        at = stack.in_scope(name)
        if not at or stack.moved > MAX_MOVED:
            return
        removed = stack.remove(at)
        self._left(removed)
        self._wardrobe.redress(stack.entries, at)

    def _raw(self, tag: Tag, before: int, end: int) -> None:
        """An element whose content is no markup, up to its end tag, or to the end."""
        start = before + tag.inner_at + len(tag.written) + 1
        entry = self._dressed(tag)
        name = tag.name
        if name == "script":
            if not tag.held.get("src"):
                self.carriers.run_script(self.source[start:end], entry)
        elif name == "iframe":
            self.carriers.opened(entry, False)
            if entry.ticket >= 0:
                self._left(entry)
        elif name in ("textarea", "xmp") and end > start:
            writer = self._writer(entry.worn.hidden)
            writer.gap = True
            writer.keep(start, end, references=name == "textarea")
            writer.gap = True
