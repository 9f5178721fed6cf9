"""Which charset octets of RTF are in: the document's code page or the charset of the font."""

from __future__ import annotations

from dataclasses import dataclass, field

from madoguchi.mail.charsets import decide
from madoguchi.mail.charsets.code_pages import label_of_code_page
from madoguchi.model import Defect

_CODE_PAGES = {
    # RTF 1.9.1, "Font Table": \fcharset as a Windows code page.
    77: 10000,
    78: 10001,
    79: 10003,
    80: 10008,
    81: 10002,
    89: 10007,
    128: 932,
    129: 949,
    130: 1361,
    134: 936,
    136: 950,
    161: 1253,
    162: 1254,
    163: 1258,
    177: 1255,
    178: 1256,
    186: 1257,
    204: 1251,
    222: 874,
    238: 1250,
    254: 437,
    255: 850,
}
_BLANKS = bytes.maketrans(b"\n\r", b"  ")
MAX_FONTS = 5000
"""Fonts of one table: some programs list every font there is, twice."""


@dataclass(slots=True)
class Fonts:
    """The document's code page and the charsets that its font table declares."""

    document: int = 1252
    code_pages: dict[int, int] = field(default_factory=dict)
    default: int = 0

    def declare(self, font: int, word: bytes, number: int) -> None:
        """Take a `\\fcharset` or `\\cpg` of the font table."""
        page = number if word == b"cpg" else _CODE_PAGES.get(number)
        if page and len(self.code_pages) < MAX_FONTS:
            self.code_pages[font] = page

    def label(self, font: int) -> str:
        """The label for octets in that font; fonts that are `ANSI` have the document's."""
        return label_of_code_page(self.code_pages.get(font, self.document))


class Pieces:
    """Text that is put together from characters and from octets still to be decoded."""

    def __init__(self) -> None:
        self._pieces: list[str | tuple[bytearray, str]] = []

    def add(self, text: str) -> None:
        """Append characters."""
        self._pieces.append(text)

    def add_octets(self, octets: bytes, label: str) -> None:
        """Append octets; neighbours of one label are one run, as characters may have two."""
        last = self._pieces[-1] if self._pieces else ""
        if isinstance(last, tuple) and last[1] == label:
            last[0].extend(octets)
        else:
            self._pieces.append((bytearray(octets), label))

    def text(self, defects: list[Defect]) -> str:
        """All of it.  Each label is judged once, by all octets that it was given to."""
        runs: dict[str, list[bytes]] = {}
        for piece in self._pieces:
            if isinstance(piece, tuple):
                runs.setdefault(piece[1], []).append(bytes(piece[0]).translate(_BLANKS, b"\0"))
        texts = {label: iter(_decode(run, label, defects)) for label, run in runs.items()}
        out = [piece if isinstance(piece, str) else next(texts[piece[1]]) for piece in self._pieces]
        # \u writes characters beyond the first plane as two halves.
        return "".join(out).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _decode(run: list[bytes], label: str, defects: list[Defect]) -> list[str]:
    decoded = decide(b"\n".join(run), label)
    defects += (d for d in decoded.defects if d.id != "charset-missing")
    texts = decoded.text.split("\n")
    return texts if len(texts) == len(run) else [decide(octets, label).text for octets in run]
