"""Windows code page numbers as charset labels: what MAPI properties, TNEF and RTF name."""

from __future__ import annotations

_LABELS = {
    # Microsoft, "Code Page Identifiers": the numbers that are not simply `cp` and the number.
    708: "iso-8859-6",
    10000: "macintosh",
    10001: "x-mac-japanese",
    10002: "big5",
    10003: "euc-kr",
    10007: "x-mac-cyrillic",
    10008: "gb2312",
    1200: "utf-16-le",
    1201: "utf-16-be",
    20127: "us-ascii",
    20866: "koi8-r",
    20932: "euc-jp",
    20936: "gb2312",
    21866: "koi8-u",
    38598: "iso-8859-8",
    50220: "iso-2022-jp",
    50221: "iso-2022-jp",
    50222: "iso-2022-jp",
    50225: "iso-2022-kr",
    50227: "iso-2022-cn",
    51932: "euc-jp",
    51936: "gb2312",
    51949: "euc-kr",
    52936: "hz-gb-2312",
    54936: "gb18030",
    65000: "utf-7",
    65001: "utf-8",
}


def label_of_code_page(number: int | None) -> str:
    """The label of a Windows code page; empty when the number names none."""
    if not number or not 0 < number < 70_000:
        return ""
    if number in _LABELS:
        return _LABELS[number]
    if 28591 <= number <= 28605:
        return f"iso-8859-{number - 28590}"
    return f"cp{number}"
