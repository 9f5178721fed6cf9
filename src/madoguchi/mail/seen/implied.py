"""What a start tag ends without saying so (HTML standard §13.2.6.4.7-16)."""

from __future__ import annotations

from madoguchi.mail.seen.elements import CELLS, HEADINGS
from madoguchi.mail.seen.stack import Stack

_CELLS = ("td", "th", "caption")
_ROW = (*_CELLS, "tr")
_SECTION = (*_ROW, "tbody", "thead", "tfoot")
_ALONE = frozenset({"a", "button", "option", "nobr"})
"""Never inside one of the same name."""


def ended_by(stack: Stack, name: str) -> int:
    """Index of the outermost element that a tag of that name ends; 0 when there is none."""
    if name in ("li", "dd", "dt"):
        lists = max(stack.innermost("ul"), stack.innermost("ol"), stack.innermost("dl"))
        found = [stack.in_scope(other) for other in (("li",) if name == "li" else ("dd", "dt"))]
        return min((at for at in found if at > lists), default=0)
    if name in _ALONE:
        return stack.in_scope(name)
    top = stack.entries[-1].tag.name
    return len(stack.entries) - 1 if name in HEADINGS and top in HEADINGS else 0


def ended_in_table(stack: Stack, name: str) -> int:
    """The same for a part of a table: a row ends the row before it, a cell the cell."""
    closed: tuple[str, ...] = _CELLS
    if name == "tr":
        closed = _ROW
    elif name not in CELLS:
        closed = _SECTION
    found = [stack.in_table_scope(other) for other in closed]
    return min((at for at in found if at), default=0)
