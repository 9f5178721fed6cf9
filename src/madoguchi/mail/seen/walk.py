"""From markup to drawn text: elements open and close, text falls into the seen or the hidden."""

from __future__ import annotations

from madoguchi.mail.seen import elements as el
from madoguchi.mail.seen.carriers import Carriers
from madoguchi.mail.seen.dress import Wardrobe
from madoguchi.mail.seen.stack import MAX_DEPTH, MAX_MOVED, Open, Stack
from madoguchi.mail.seen.tokens import RAW_TEXT, TOKEN, attributes
from madoguchi.mail.seen.writer import WHITE, Writer

MAX_TAGS = 60_000
"""Tags of one part; the largest honest mail measured has 7,100."""
_NO_ATTRIBUTES: dict[str, str] = {}
_CELLS = ("td", "th", "caption")
_ROW = (*_CELLS, "tr")
_SECTION = (*_ROW, "tbody", "thead", "tfoot")


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
        self._tags = 0

    def run(self) -> None:
        """Read it all."""
        at = 0
        while 0 <= at < len(self.source):
            at = self._run_from(at)
        while len(self._stack.entries) > 1:
            self._left(self._stack.pop())
        if self._wardrobe.exhausted:
            self.defects["css-too-costly"] = ""

    def _run_from(self, at: int) -> int:
        """Read on up to the end of a raw element, where markup begins again; -1 at the end."""
        source = self.source
        for match in TOKEN.finditer(source, at):
            start, end = match.span()
            if start > at:
                self._text(at, start)
            at = end
            kind = match.lastindex
            if kind == 2:
                written = match[2]
                at = self._start(match[1].lower(), written, end, end - 1 - len(written))
            elif kind == 3:
                self._end(match[3].lower())
            elif kind == 4:
                self.defects["html-unclosed-tag"] = ""
            self._tags += 1
            if self._tags > MAX_TAGS:
                self.defects["html-too-many-tags"] = str(MAX_TAGS)
                return -1
            if at > end:
                return at
        if at < len(source):
            self._text(at, len(source))
        return -1

    def _text(self, start: int, end: int) -> None:
        stack = self._stack
        if self._skip_newline:
            self._skip_newline = False
            # §13.2.6.4.7: a newline right after <pre> is not shown.
            start += self.source.startswith("\r\n", start) or 0
            start += self.source[start : start + 1] in ("\n", "\r")
            if start >= end:
                return
        top = stack.entries[-1]
        blank = self.source[start] in WHITE and not self.source[start:end].strip(WHITE)
        if blank and not top.look.kept_space:
            (self.hidden if top.hidden else self.seen).gap = True
            return
        if stack.dangling:
            self._reopen()
            top = stack.entries[-1]
        if top.name in el.FOSTERING:
            if blank:
                return
            top = self._foster()
        writer = self._writer(top.hidden)
        if top.look.backwards or not top.hidden:
            writer.turn(top.look.backwards)
        if top.look.kept_space:
            writer.keep(start, end)
        else:
            writer.collapse(start, end)

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

    def _start(self, name: str, written: str, after: int, written_at: int) -> int:
        """Open an element; the answer is where reading goes on."""
        self._skip_newline = False
        stack = self._stack
        traits = el.TRAITS.get(name, 0)
        if traits & el.RAW:
            return self._raw(name, written, after)
        held = attributes(written) if len(written) > 1 else _NO_ATTRIBUTES
        if traits & el.CLOSING_OR_CELL and not self._admitted(name, traits, held):
            return after
        if stack.dangling and not traits & el.STANDS_ALONE:
            self._reopen()
        entry = self._dressed(name, written, held)
        if traits & el.EMPTY:
            self.carriers.void(entry, held, written, written_at)
            return after
        self._spaced(name, entry)
        if traits & el.CARRIES or "onclick" in held:
            entry.at = self.seen.at
            self.carriers.opened(entry, held, stack.innermost("svg") > 0)
        foreign = written.endswith("/") and stack.innermost("svg") > 0
        if not foreign and len(stack.entries) < MAX_DEPTH:
            stack.push(entry)
        elif entry.ticket >= 0:
            self._left(entry)
        if traits & el.SKIPS_NEWLINE:
            self._skip_newline = True
        return after

    def _admitted(self, name: str, traits: int, held: dict[str, str]) -> bool:
        """Make way for an element; `False` when the tag makes none here."""
        if traits & el.NO_ELEMENT:
            if name in ("body", "html"):
                self._wardrobe.dress_root(self._stack.entries[0], name, held)
            return False
        if traits & el.TABLE_PART:
            if not self._stack.innermost("table"):
                self.seen.gap = True
                return False
            self._imply_in_table(name)
            if traits & el.CELL and not self._stack.in_table_scope("tr"):
                self._stack.push(self._dressed("tr", "", _NO_ATTRIBUTES))
            return True
        self._imply(name)
        return True

    def _dressed(self, name: str, written: str, held: dict[str, str]) -> Open:
        parent = self._stack.entries[-1]
        if parent.name in el.FOSTERING and name not in el.IN_TABLE:
            parent = self._foster()
        return self._wardrobe.open(parent, name, written, held)

    def _spaced(self, name: str, entry: Open) -> None:
        """The line breaks and gaps in front of an element, or behind it."""
        # A block that hides its own words still parts those of its children that come back.
        if name in el.GAPPED:
            self.hidden.gap = True
            if not entry.look.gone:
                self.seen.gap = True
        elif entry.lines:
            if entry.lines > self.seen.breaks and not entry.look.gone:
                self.seen.breaks = entry.lines
            self.hidden.breaks = 1

    def _left(self, entry: Open) -> None:
        """An element has ended."""
        if entry.name == "button":
            self.carriers.pressed(entry.at)
        if entry.ticket >= 0:
            self.carriers.closed(entry)
        self._spaced(entry.name, entry)

    def _close_to(self, at: int, named: str = "") -> None:
        """Close the element at that place and all inside it."""
        stack = self._stack
        while len(stack.entries) > at > 0:
            entry = stack.pop()
            self._left(entry)
            if entry.name in el.FORMATTING and entry.name != named:
                stack.dangle(entry)

    def _reopen(self) -> None:
        """§13.2.4.3: reconstruct the active formatting elements."""
        waiting, self._stack.dangling = self._stack.dangling, []
        for old in waiting:
            held = attributes(old.written) if old.written else _NO_ATTRIBUTES
            entry = self._dressed(old.name, old.written, held)
            if old.name == "a":
                self.carriers.opened(entry, held, False)
            if len(self._stack.entries) < MAX_DEPTH:
                self._stack.push(entry)
            elif entry.ticket >= 0:
                self._left(entry)

    def _imply(self, name: str) -> None:
        """Close what a start tag closes without saying so (§13.2.6.4.7-16)."""
        stack = self._stack
        if name in el.CLOSES_P and (at := stack.in_scope("p")):
            self._close_to(at)
        if name in ("li", "dd", "dt"):
            lists = max(stack.innermost("ul"), stack.innermost("ol"), stack.innermost("dl"))
            for other in ("li",) if name == "li" else ("dd", "dt"):
                at = stack.in_scope(other)
                if at > lists:
                    self._close_to(at)
        elif name in ("a", "button", "option", "nobr"):
            if at := stack.in_scope(name):
                self._close_to(at, named=name)
            elif name == "a":
                stack.dangling = [one for one in stack.dangling if one.name != "a"]
        elif name in el.HEADINGS and stack.entries[-1].name in el.HEADINGS:
            self._close_to(len(stack.entries) - 1)

    def _imply_in_table(self, name: str) -> None:
        """§13.2.6.4.9-15: a row ends the row before it, a cell the cell."""
        stack = self._stack
        closed: tuple[str, ...] = _CELLS
        if name == "tr":
            closed = _ROW
        elif name not in el.CELLS:
            closed = _SECTION
        for other in closed:
            if at := stack.in_table_scope(other):
                self._close_to(at)

    def _end(self, name: str) -> None:
        stack = self._stack
        self._skip_newline = False
        if name == "br":
            self.seen.breaks += 1
            return
        if name in el.TABLE_PARTS:
            at = stack.in_table_scope(name)
        elif name == "table":
            at = stack.innermost("table")
        elif name in el.FORMATTING:
            at = stack.unblocked(name)
            if not at:
                self._end_formatting(name)
        elif name in el.SPECIAL or name in el.BARRIERS:
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
            if stack.dangling[at].name == name:
                del stack.dangling[at]
                return
        at = stack.in_scope(name)
        if not at or stack.moved > MAX_MOVED:
            return
        removed = stack.remove(at)
        self._left(removed)
        self._wardrobe.redress(stack.entries, at)

    def _raw(self, name: str, written: str, after: int) -> int:
        """An element whose content is no markup: read it to its end tag, or to the end."""
        source = self.source
        match = RAW_TEXT[name].search(source, after)
        end = match.start() if match else len(source)
        held = attributes(written) if written else _NO_ATTRIBUTES
        entry = self._dressed(name, written, held)
        if name == "script":
            if not held.get("src"):
                self.carriers.run_script(source[after:end], entry)
        elif name == "iframe":
            self.carriers.opened(entry, held, False)
            if entry.ticket >= 0:
                self._left(entry)
        elif name in ("textarea", "xmp") and end > after:
            writer = self._writer(entry.hidden)
            writer.gap = True
            writer.keep(after, end, references=name == "textarea")
            writer.gap = True
        return end
