"""Real RTF as plain HTML, so that links, hidden words and white letters are seen like any other."""

from __future__ import annotations

import re
from html import escape

from madoguchi.mail.inputs.rtf.charsets import Pieces
from madoguchi.mail.inputs.rtf.original import escaped
from madoguchi.mail.inputs.rtf.tokens import Kind, Token
from madoguchi.mail.inputs.rtf.walk import State, Walker
from madoguchi.model import Defect

_BREAKS = frozenset({b"par", b"line", b"sect", b"page", b"row", b"nestrow", b"column"})
_CELLS = frozenset({b"cell", b"nestcell"})
_TINY = 12
"""Half points (`\\fsN`) below which the size is told: letters of six points and more are read."""
_HYPERLINK = re.compile(
    r'HYPERLINK\s{1,9}(?:\\[a-z]\s{1,9}){0,5}(?:"([^"]{1,4000})"|(\S{1,4000}))', re.I
)
MAX_INSTRUCTION = 8000
"""Octets of one field instruction: an address and its switches."""


def page(rtf: bytes, defects: list[Defect]) -> str:
    """The document as HTML: words, line breaks, hyperlinks, what is hidden and how."""
    return _Page(rtf, defects).draw(defects)


class _Page:
    def __init__(self, rtf: bytes, defects: list[Defect]) -> None:
        self.walker = Walker(rtf, defects)
        self.out = Pieces()
        self.colours: list[str] = []
        self.mixing = [-1, -1, -1]
        self.instruction = bytearray()
        self.style = ""
        self.linked = False
        self.papered = b"{\\*\\background" in rtf
        """A picture or colour lies under the page: white letters may well be read on it."""

    def draw(self, defects: list[Defect]) -> str:
        self.out.add("<html><body>")
        for found in self.walker.walk():
            state = self.walker.state
            if isinstance(found, str):
                self._character(found, state)
            elif found.kind is Kind.WORD:
                self._word(found, state)
            elif found.kind is Kind.CLOSE:
                if state.destination == b"fldrslt" and self.linked and self._ends(b"fldrslt"):
                    self._link("")
            elif state.destination == b"colortbl":
                self._mixed(found.octets.count(b";"))
            elif state.destination == b"fldinst":
                self.instruction += found.octets[: MAX_INSTRUCTION - len(self.instruction)]
            else:
                self._dress(state)
                self.out.add_octets(escaped(found.octets), self.walker.label)
        self._dress(State())
        self.out.add(("</a>" if self.linked else "") + "</body></html>")
        return self.out.text(defects)

    def _ends(self, destination: bytes) -> bool:
        """Whether the group that closes now is the one that opened the destination."""
        return self.walker.outer.destination != destination

    def _character(self, text: str, state: State) -> None:
        if state.destination == b"fldinst":
            self.instruction += text.encode("utf-8", "replace")
        elif state.destination != b"colortbl":
            self._dress(state)
            self.out.add(text if text == "\t" else escape(text, quote=False))

    def _word(self, token: Token, state: State) -> None:
        name, number = token.octets, token.number
        if name in _BREAKS:
            self.out.add("<br>\n")
        elif name in _CELLS:
            self.out.add("\t")
        elif name == b"field":
            self.instruction.clear()
        elif name == b"fldrslt":
            match = _HYPERLINK.search(self.instruction.decode("utf-8", "replace"))
            if match:
                self._link(match.group(1) or match.group(2))
        elif name == b"v":
            state.hidden = number != 0
        elif name == b"fs":
            state.size = 24 if number is None else number
        elif name == b"cf":
            state.colour = number or 0
        elif name in (b"cb", b"highlight", b"chcbpat"):
            state.background = number or 0
        elif name in (b"red", b"green", b"blue"):
            self.mixing[(b"red", b"green", b"blue").index(name)] = (number or 0) & 0xFF

    def _mixed(self, entries: int) -> None:
        """The end of an entry of the colour table; an empty one is the automatic colour."""
        for _ in range(min(entries, 1000)):
            red, green, blue = self.mixing
            automatic = red < 0 and green < 0 and blue < 0
            rgb = f"#{max(red, 0):02x}{max(green, 0):02x}{max(blue, 0):02x}"
            self.colours.append("" if automatic else rgb)
            self.mixing = [-1, -1, -1]

    def _link(self, address: str) -> None:
        self._dress(State())
        if self.linked:
            self.out.add("</a>")
        if address:
            self.out.add(f'<a href="{escape(address)}">')
        self.linked = bool(address)

    def _dress(self, state: State) -> None:
        """Open the span that the state asks for, when it is another than the open one."""
        style = "display:none" if state.hidden else ""
        if 0 <= state.size < _TINY:
            style += f";font-size:{state.size / 2}pt"
        for name, number in (("color", state.colour), ("background-color", state.background)):
            if self.papered and not state.background:
                break
            if 0 < number < len(self.colours) and self.colours[number]:
                style += f";{name}:{self.colours[number]}"
        if style != self.style:
            close = "</span>" if self.style else ""
            self.out.add(close + (f'<span style="{style.lstrip(";")}">' if style else ""))
            self.style = style
