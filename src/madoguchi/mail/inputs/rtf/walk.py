"""A walk over RTF: groups and their states, destinations passed over, characters told apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from madoguchi.mail.inputs.rtf.charsets import Fonts
from madoguchi.mail.inputs.rtf.tokens import Kind, Token, tokens
from madoguchi.model import Defect

MAX_GROUPS = 1000
"""Groups in groups whose states are kept; Word nests some thirty."""

_PASSED_OVER = frozenset(
    {
        *(b"stylesheet", b"info", b"pict", b"generator", b"listtable", b"listoverridetable"),
        *(b"revtbl", b"rsidtbl", b"xmlnstbl", b"themedata", b"colorschememapping", b"datastore"),
        *(b"latentstyles", b"filetbl", b"header", b"headerl", b"headerr", b"headerf", b"footer"),
        *(b"footerl", b"footerr", b"footerf", b"objdata", b"nonshppict", b"sp", b"bkmkstart"),
        *(b"bkmkend", b"mhtmltag", b"xe", b"tc", b"rxe", b"private", b"pgptbl", b"mmathPr"),
        *(b"pnseclvl", b"objclass", b"objname", b"atnid", b"atnauthor"),
    }
)
"""Destinations that hold no words of the letter (RTF 1.9.1, "Destinations")."""
_STARRED_BUT_SHOWN = frozenset({b"htmltag", b"fldinst", b"shpinst", b"shptxt", b"result"})
"""After `\\*` every unknown destination is passed over; these are known."""
_CHARACTERS = {
    b"tab": "\t",
    b"lquote": "\u2018",
    b"rquote": "\u2019",
    b"ldblquote": "\u201c",
    b"rdblquote": "\u201d",
    b"bullet": "\u2022",
    b"endash": "\u2013",
    b"emdash": "\u2014",
    b"enspace": "\u2002",
    b"emspace": "\u2003",
    b"qmspace": "\u2005",
    b"zwj": "\u200d",
    b"zwnj": "\u200c",
    b"ltrmark": "\u200e",
    b"rtlmark": "\u200f",
}
_SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"-": "\u00ad"}


@dataclass(slots=True)
class State:
    """What a group inherits and its end gives back (RTF 1.9.1, "Groups")."""

    destination: bytes = b""
    passed_over: bool = False
    skip_after_unicode: int = 1
    """`\\ucN`: characters after `\\uN` that are for programs without Unicode."""
    font: int = 0
    html_suppressed: bool = False
    """`\\htmlrtf`: RTF that the HTML did not have (MS-OXRTFEX §2.1.3.2)."""
    hidden: bool = False
    size: int = 24
    colour: int = 0
    background: int = 0


class Walker:
    """Yields what matters of one document: words, text, and the ends of groups, with `state`."""

    def __init__(self, rtf: bytes, defects: list[Defect]) -> None:
        self.rtf = rtf
        self.defects = defects
        self.fonts = Fonts()
        self.state = State()
        self._stack: list[State] = []
        self._too_deep = 0
        self._skip = 0
        self._starred = False
        self._fresh = False
        """Right after `{` or `{\\*`, where a word names a destination."""

    def walk(self) -> Iterator[Token | str]:
        """Characters as `str`; octets, words, and group ends as tokens.  `\\*` is undone."""
        for token in tokens(self.rtf):
            kind = token.kind
            if kind is Kind.OPEN:
                self._open()
                continue
            if kind is Kind.CLOSE:
                self._skip = 0
                if self._too_deep:
                    self._too_deep -= 1
                elif self._stack:
                    yield token
                    self.state = self._stack.pop()
                self._fresh = False
                continue
            if kind is Kind.CUT:
                self.defects.append(Defect("rtf-too-long"))
                break
            if kind is Kind.SYMBOL and token.octets == b"*":
                self._starred = self._fresh
                continue
            if self._skip and kind is not Kind.WORD:
                token = self._after_unicode(token)
                if not token.octets:
                    continue
            fresh, self._fresh = self._fresh, False
            if kind is Kind.WORD:
                found = self._word(token, fresh)
            elif self.state.passed_over or self.state.destination == b"fonttbl":
                continue
            elif kind is Kind.SYMBOL:
                found = _symbol(token)
            else:
                found = token
            if found is not None and not self.state.passed_over:
                yield found

    def _open(self) -> None:
        self._skip = 0
        if len(self._stack) >= MAX_GROUPS:
            self._too_deep += 1
            return
        self._stack.append(self.state)
        self.state = replace(self.state)
        self._fresh, self._starred = True, False

    def _after_unicode(self, token: Token) -> Token:
        """The token without what stands in for a Unicode character."""
        cut = min(self._skip, len(token.octets))
        self._skip -= cut
        return token._replace(octets=token.octets[cut:])

    def _word(self, token: Token, fresh: bool) -> Token | str | None:
        name, number, state = token.octets, token.number, self.state
        starred, self._starred = self._starred and fresh, False
        if fresh and (starred or name in _PASSED_OVER or name == b"fonttbl"):
            state.destination = name
            if name in _PASSED_OVER or (starred and name not in _STARRED_BUT_SHOWN):
                state.passed_over = True
                return None
        elif fresh and name in (b"colortbl", b"fldrslt", b"field"):
            state.destination = name
        if name == b"u":
            self._skip = state.skip_after_unicode
            return "" if state.passed_over else _character((number or 0) & 0xFFFF)
        if name == b"uc":
            state.skip_after_unicode = max(0, min(number or 0, 20))
        elif name == b"ansicpg":
            self.fonts.document = number or self.fonts.document
        elif name in (b"mac", b"pc", b"pca"):
            self.fonts.document = {b"mac": 10000, b"pc": 437, b"pca": 850}[name]
        elif name == b"deff":
            self.fonts.default = state.font = number or 0
        elif name in (b"f", b"af") and (name == b"f" or state.destination == b"fonttbl"):
            state.font = number or 0
        elif name in (b"fcharset", b"cpg") and state.destination == b"fonttbl":
            self.fonts.declare(state.font, name, number or 0)
        elif name == b"plain":
            state.font, state.hidden, state.size = self.fonts.default, False, 24
            state.colour = state.background = 0
        if state.destination == b"fonttbl":
            return None
        return _CHARACTERS.get(name, token)

    @property
    def outer(self) -> State:
        """The state of the group around the one that is open."""
        return self._stack[-1] if self._stack else State()

    @property
    def label(self) -> str:
        """Of the octets at this place."""
        return self.fonts.label(self.state.font)


def _character(code: int) -> str:
    # RTF 1.9.1: symbol fonts are written in the private area; what they draw is unknown.
    return chr(code) if code and not 0xF000 <= code <= 0xF0FF else "\u2022" if code else ""


def _symbol(token: Token) -> Token | str | None:
    octets = token.octets
    if octets in (b"\\", b"{", b"}"):
        return Token(Kind.TEXT, octets)
    if octets in (b"\r", b"\n"):  # RTF 1.9.1: the same as \par
        return Token(Kind.WORD, b"par")
    if octets == b"\t":
        return "\t"
    return _SYMBOLS.get(octets)
