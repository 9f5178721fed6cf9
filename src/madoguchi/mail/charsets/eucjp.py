"""EUC-JP with what Windows writes into it (cp51932): NEC row 13 and the NEC-selected IBM rows."""

from __future__ import annotations

import re

from madoguchi.mail.charsets.iso2022 import _TO_CP932, jis_to_shift_jis

_RUNS = re.compile(
    rb"(?P<three>(?:\x8f[\xa1-\xfe]{2})+)|(?P<kana>(?:\x8e[\xa1-\xdf])+)"
    rb"|(?P<two>(?:[\xa1-\xfe]{2})+)|(?P<ascii>[\x00-\x7f]+)|(?P<bad>.)",
    re.S,
)


def decode_eucjp(data: bytes) -> str:
    """The text; octets that fit nothing become U+FFFD."""
    try:
        return data.decode("euc_jp").translate(_TO_CP932)
    except UnicodeDecodeError:
        return "".join(_run(match) for match in _RUNS.finditer(data))


def _run(match: re.Match[bytes]) -> str:
    run = match.group()
    if match.lastgroup == "two":
        return jis_to_shift_jis(bytes(c & 0x7F for c in run)).decode("cp932", "replace")
    if match.lastgroup == "kana":
        return run.replace(b"\x8e", b"").decode("cp932", "replace")
    if match.lastgroup == "three":
        return run.decode("euc_jp", "replace")  # JIS X 0212
    return run.decode("ascii") if match.lastgroup == "ascii" else "\ufffd"
