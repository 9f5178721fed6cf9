"""UTF-16 and UTF-32 with or without a byte order mark, and UTF-7 (RFC 2152)."""

from __future__ import annotations

import re

_BOMS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_SURROGATES = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
_SHIFTED = re.compile(rb"\+([A-Za-z0-9+/]{3,})-?")


def by_mark(data: bytes) -> tuple[str, int] | None:
    """The codec that a byte order mark names, and the mark's length."""
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return codec, len(mark)
    return None


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
    """The text when unlabelled ASCII is plainly UTF-7: its shifted runs are all CJK or kana."""
    runs = _SHIFTED.findall(data[:65536])
    if not runs:
        return None
    try:
        for run in runs[:20]:
            decoded = (b"+" + run + b"-").decode("utf-7")
            if not decoded or not all(_east_asian(char) for char in decoded):
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
    return (
        "\u3000" <= char <= "\u30ff" or "\u4e00" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"
    )
