"""HTML → rows of coloured boxes: cells of tables, and `div` or `span` with a background."""

from __future__ import annotations

import re
from dataclasses import dataclass

from madoguchi.mail.codes.spending import Room
from madoguchi.mail.seen.colours import WHITE
from madoguchi.mail.seen.declarations import declared
from madoguchi.mail.seen.dress import Wardrobe
from madoguchi.mail.seen.elements import CELLS, RAW
from madoguchi.mail.seen.places import Place
from madoguchi.mail.seen.sheet import Sheet, matching, sheet_of
from madoguchi.mail.seen.stack import Open
from madoguchi.mail.seen.tags import Tag, tag_of
from madoguchi.mail.seen.tokens import RAW_TEXT, TOKEN

MAX_BOXES = 70_000
"""QR of version 40 has 31,329 modules; the quiet zone and drawings in two cells a module."""
MAX_TAGS = 200_000
_LOOK_AT_CLOCK = 1000
MAX_OPEN = 120
"""Elements open at once: what is deeper is read as if it stood beside."""
MAX_SPAN = 400
"""Columns or rows that one cell may say it covers (HTML standard §4.9.11 allows 1000)."""
_MAX_WORDS = 2000
"""Characters of a box that are blank or blocks: a run of 177 modules of `&nbsp;` has 1,062."""
_BOXES = frozenset(
    "td th div span i b a p em s u font strong small label li section tt code table".split()  # noqa: SIM905
)
_FLOWING = frozenset({"div", "p", "li", "section"})
"""Elements that stand on a line of their own when they hold others."""
_ROW = CELLS | {"tr"}
_ENDS_ROW = frozenset({"tr", "br", "table", "tbody", "thead", "hr", "ul"})
_PIXELS = re.compile(r"\s*(\d{1,4}(?:\.\d{1,3})?)\s*(px|pt|em|rem|mm)?\s*\Z", re.IGNORECASE)
_UNIT = {"": 1.0, "px": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "mm": 3.78}
_GAPS = re.compile(r"&(?:nbsp|#160|#xa0|ensp|emsp|#8194|#8195);|[\u00a0\u2002\u2003\u3000█]", re.I)


@dataclass(slots=True)
class Box:
    """One coloured box: `0xRRGGBB`, how many columns and rows it covers, its size in pixels."""

    paint: int
    columns: int = 1
    rows: int = 1
    width: float = 0.0
    height: float = 0.0


Row = list[Box]


@dataclass(slots=True)
class _Opened:
    entry: Open
    place: Place | None = None
    leaf: bool = True
    start: int = 0


class Boxes:
    """One pass over the source of an HTML part."""

    def __init__(self, source: str) -> None:
        self.rows: list[Row] = []
        self._source = source
        self._wardrobe = Wardrobe(source)
        self._sheet = sheet_of(source)
        self._stack = [_Opened(self._wardrobe.root(), leaf=False)]
        self._row: Row = []
        self._count = 0
        self._covered = 0
        """Rows that a cell above still covers, the one at hand included."""
        self._sizes: dict[str, tuple[float, float]] = {}

    def run(self, room: Room) -> list[Row]:
        """The rows in order; an empty one where something else stands between."""
        at = 0
        source = self._source
        for number in range(MAX_TAGS):
            match = TOKEN.search(source, at)
            if match is None or self._count > MAX_BOXES:
                break
            if number % _LOOK_AT_CLOCK == 0 and not room.scan():
                break
            if match.start() > at:
                self._text(at, match.start())
            at = match.end()
            tag = tag_of(match[0])
            if tag.ends:
                self._end(tag.name, match.start())
            elif tag.traits & RAW:
                end = RAW_TEXT[tag.name].search(source, at)
                at = end.start() if end else len(source)
            elif tag.name:
                self._start(tag, match.start(), at)
        self._end_row()
        return self.rows

    def _text(self, start: int, end: int) -> None:
        words = self._source[start:end]
        if words.isspace():
            return
        top = self._stack[-1]
        if len(self._stack) > 1 and top.leaf and top.entry.tag.name in _BOXES:
            return  # counted when the box ends
        gaps = _gaps(words)
        if gaps:
            self._put(Box(self._paper(top.entry), gaps))
        else:
            self._break()

    def _start(self, tag: Tag, before: int, at: int) -> None:
        name = tag.name
        if name in ("br", "hr"):
            if self._stack[-1].entry.tag.name not in CELLS or not self._stack[-1].leaf:
                self._holds_more(before)
                self._end_row()
            return
        if name in CELLS:
            self._close_in_table(before, CELLS)
        elif name == "tr":
            self._close_in_table(before, _ROW)
        if name in _ENDS_ROW:
            self._end_row()
        elif name not in _BOXES:
            if name == "img" and not self._stack[-1].leaf:
                self._break()
            return
        if len(self._stack) >= MAX_OPEN:
            return
        self._holds_more(before)
        parent = self._stack[-1].entry
        entry = self._wardrobe.open(parent, tag)
        place = self._wardrobe.place(parent, entry)
        leaf = name in _BOXES and name != "table"
        self._stack.append(_Opened(entry, place, leaf, at))

    def _holds_more(self, before: int) -> None:
        """The innermost element is no box itself: what stands in it is."""
        above = self._stack[-1]
        if not above.leaf:
            return
        above.leaf = False
        if above.entry.tag.name in _FLOWING:
            self._end_row()
        if before - above.start < _MAX_WORDS and (
            gaps := _gaps(self._source[above.start : before])
        ):
            self._put(Box(self._paper(above.entry), gaps))

    def _end(self, name: str, at: int) -> None:
        if name not in _BOXES and name not in _ENDS_ROW:
            return
        for index in range(len(self._stack) - 1, 0, -1):
            here = self._stack[index].entry.tag.name
            if here == name:
                while len(self._stack) > index:
                    self._close(at)
                break
            if here == "table" or (here in CELLS and name not in ("table", "tr", "tbody", "thead")):
                break
        if name == "tr" and not self._row and self._covered > 0:
            self._row.append(Box(WHITE, 0))  # nothing but what cells above cover
        if name in _ENDS_ROW:
            self._end_row()

    def _close_in_table(self, at: int, names: frozenset[str]) -> None:
        """A cell or row ends where the next begins, without an end tag too (§13.2.6.4.13-15)."""
        outermost = 0
        for index in range(len(self._stack) - 1, 0, -1):
            here = self._stack[index].entry.tag.name
            if here == "table":
                break
            if here in names:
                outermost = index
                if here == "tr" or "tr" not in names:
                    break
        while len(self._stack) > outermost > 0:
            self._close(at)

    def _close(self, at: int) -> None:
        box = self._stack.pop()
        name = box.entry.tag.name
        if not box.leaf:
            if name in _FLOWING:
                self._end_row()
            return
        width, height = self._size(box)
        gaps = _gaps(self._source[box.start : at]) if at - box.start < _MAX_WORDS else 0
        columns = max(_whole(box.entry.tag.held.get("colspan")), 1 if name in CELLS else gaps or 1)
        own = box.entry.worn.look.paper != self._stack[-1].entry.worn.look.paper
        if name in CELLS or own or width or gaps:
            paint = self._paper(box.entry)
            if gaps and "█" in self._source[box.start : at]:
                paint = box.entry.worn.look.paint
            self._put(
                Box(
                    paint, columns, max(_whole(box.entry.tag.held.get("rowspan")), 1), width, height
                )
            )

    def _paper(self, entry: Open) -> int:
        paper = entry.worn.look.paper
        return paper if paper >= 0 else WHITE

    def _put(self, box: Box) -> None:
        self._count += 1
        self._covered = max(self._covered, box.rows)
        self._row.append(box)

    def _end_row(self) -> None:
        if self._row:
            self.rows.append(self._row)
            self._row = []
            self._covered -= 1

    def _break(self) -> None:
        self._end_row()
        if self.rows and self.rows[-1]:
            self.rows.append([])

    def _size(self, box: _Opened) -> tuple[float, float]:
        """Width and height in pixels, 0 when they are not said."""
        held = box.entry.tag.held
        width, height = _pixels(held.get("width", "")), _pixels(held.get("height", ""))
        style = held.get("style", "")
        if not style and not (self._sheet and box.place):
            return width, height
        key = style + "\0" + box.entry.tag.name + "\0" + held.get("class", "")
        known = self._sizes.get(key)
        if known is None:
            known = self._sizes[key] = _styled(style, self._sheet, box.place)
        return known[0] or width, known[1] or height


def _styled(style: str, sheet: Sheet | None, place: Place | None) -> tuple[float, float]:
    found: dict[str, str] = {}
    if sheet is not None and place is not None:
        for rule in matching(sheet, place):
            found |= {name: value for name, value, _ in rule.declarations}
    found |= {name: value for name, value, _ in declared(style)}
    return _pixels(found.get("width", "")), _pixels(found.get("height", ""))


def _pixels(written: str) -> float:
    match = _PIXELS.match(written)
    return float(match.group(1)) * _UNIT[(match.group(2) or "").lower()] if match else 0.0


def _whole(written: str | None) -> int:
    return min(int(written), MAX_SPAN) if written and written.isdecimal() else 0


def _gaps(words: str) -> int:
    """How many blank characters a text is made of; 0 when it has any other."""
    left, count = _GAPS.subn("", words)
    return 0 if left.strip() else count
