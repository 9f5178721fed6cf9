"""UTF-16 and UTF-32 with or without a byte order mark, and UTF-7 (RFC 2152)."""

from __future__ import annotations

import re
import unicodedata

from madoguchi.mail.charsets.plausible import plausibility

_BOMS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_SURROGATES = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
_SURELY_WRITTEN = 8
"""Characters of which not all are of daily use by chance."""
_WRITTEN = 0.5
_SHIFTED = re.compile(rb"\+([A-Za-z0-9+/]{3,})-?")
_PLAIN_OCTETS = bytes((*range(0x20, 0x7F), 0x09, 0x0A, 0x0D))
_BLANKS = "\t\n\r\f"
_NOISE_OCTETS = 4096
"""Of a marked text, which show whether it is one."""


def by_mark(data: bytes) -> tuple[str, int] | None:
    """The codec that a byte order mark names, and the mark's length.

    ASCII behind a mark of UTF-16, of which only ideographs could be read, is told as what it is.
    """
    for mark, codec in _BOMS:
        if data.startswith(mark):
            rest = data[len(mark) : _NOISE_OCTETS]
            if len(mark) == 2 and len(rest) >= 16 and not rest.translate(None, _PLAIN_OCTETS):
                return "utf-8", len(mark)
            return codec, len(mark)
    return None


def is_marked_noise(data: bytes) -> bool:
    """Whether behind a mark of UTF-16 or UTF-32 stand octets that are no text of any script."""
    marked = by_mark(data)
    if marked is None or marked[0] == "utf-8":
        return False
    return is_noise(data[marked[1] : _NOISE_OCTETS].decode(marked[0], "replace"))


def is_noise(text: str) -> bool:
    """Characters that nobody has assigned or that are private (UCD, General_Category Cn, Co, Cs),
    and letters whose neighbours are of other scripts."""
    unfit = alone = pairs = 0
    before = -1
    for char in text:
        kind = unicodedata.category(char)
        if char == "\ufffd" or kind in ("Cn", "Co", "Cs") or (kind == "Cc" and char not in _BLANKS):
            unfit += 1
        if kind[0] in "LM":
            row = _row(ord(char))
            pairs += before >= 0
            alone += before not in (-1, row)
            before = row
    return unfit * 20 > len(text) + 10 or (pairs >= 2 and alone * 2 > pairs)


def _row(code: int) -> int:
    """One number for letters that stand together in words, look-alikes among them."""
    if code < 0x600 or 0x1E00 <= code <= 0x1FFF:
        return 0
    if 0x3000 <= code <= 0x30FF or 0x4E00 <= code <= 0x9FFF or 0xFF00 <= code <= 0xFFEF:
        return 0x4E
    return 0xAC if 0xAC00 <= code <= 0xD7A3 else code >> 8


def by_zeros(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, told by where its zero octets stand."""
    sample = data[:2048]
    sample = sample[: len(sample) & ~3] or data[: len(data) & ~1]
    zeros = sample.count(0)
    if len(sample) < 4 or zeros * 5 < len(sample):
        return None
    columns = [sample[at::4].count(0) for at in range(4)]
    rows = len(sample) // 4 or 1
    if columns[2] + columns[3] >= 2 * rows and columns[0] < rows:
        return "utf-32-le"
    if columns[0] + columns[1] >= 2 * rows and columns[3] < rows:
        return "utf-32-be"
    odd, even = columns[1] + columns[3], columns[0] + columns[2]
    if odd > 3 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 3 * odd else None


def by_kana_rows(data: bytes) -> str | None:
    """UTF-16 without a mark whose text is Japanese: hardly a zero octet, but rows of kana.

    U+30xx makes every second octet 0x30 over long stretches; no other charset of mail does that.
    """
    sample = data[: 2048 & ~1]
    half = len(sample) // 2
    if half < 6 or len(data) & 1:
        return None
    for offset, codec in ((1, "utf-16-le"), (0, "utf-16-be")):
        column, other = sample[offset::2], sample[1 - offset :: 2]
        rows = column.count(0x30) + column.count(0)
        if rows * 5 > half * 2 and other.count(0x30) * 5 < half:
            return codec
    return None


def utf7_without_label(data: bytes) -> str | None:
    """The text when ASCII is plainly UTF-7: its shifted runs are kana and ideographs, and what
    stands between such."""
    runs = _SHIFTED.findall(data[:65536])
    if not runs:
        return None
    try:
        words = [(b"+" + run + b"-").decode("utf-7") for run in runs[:20]]
        written = "".join(words)
        if not all(words) or not all(map(_east_asian, written)):
            return None
        # The letters of one word can be three ideographs that nobody uses, or one kana.
        sure = len(written) >= _SURELY_WRITTEN or any(
            "\u3000" <= char <= "\u30ff" for char in written
        )
        if not sure or len(written) < 2 or plausibility(written, "utf-7") < _WRITTEN:
            return None
        return data.decode("utf-7")
    except UnicodeDecodeError:
        return None


def surrogates_in_utf8(data: bytes) -> str | None:
    """CESU-8 (UTR #26), which Java and MySQL write for emoji; `None` when it is not that."""
    if _SURROGATES.search(data) is None:
        return None
    try:
        halves = data.decode("utf-8", "surrogatepass")
        return halves.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeError:
        return None


def _east_asian(char: str) -> bool:
    """Kana, ideographs, wide letters, and the signs of Japanese mail: arrows, ①, boxes, ㈱."""
    return (
        "\u2010" <= char <= "\u27bf"
        or "\u3000" <= char <= "\u33ff"
        or "\u4e00" <= char <= "\u9fff"
        or "\uff00" <= char <= "\uffef"
    )
