"""What the charset labels of real mail mean: the superset that writers of that label really use."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

_META_CHARSET = re.compile(
    rb"<meta\b[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})", re.I
)
_PRESCANNED_BYTES = 4096
"""Octets in which it is looked for; browsers stop at 1024 (§13.2.3.2), pasted pages do not."""
_REALLY = {
    # WHATWG Encoding Standard §4.2: labels name what browsers decode, not what ISO registered.
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "ms_kanji": "cp932",
    "windows-31j": "cp932",
    "ms932": "cp932",
    "cp932": "cp932",
    "windows-932": "cp932",
    "shift_jisx0213": "shift_jisx0213",
    "shift_jis-2004": "shift_jis_2004",
    "euc-jp": "euc-jp",
    "x-euc-jp": "euc-jp",
    "euc_jp": "euc-jp",
    "eucjp": "euc-jp",
    "ujis": "euc-jp",
    "eucjp-ms": "euc-jp",
    "eucjp-win": "euc-jp",
    "cp51932": "euc-jp",
    "iso-2022-jp": "iso-2022-jp",
    "iso2022-jp": "iso-2022-jp",
    "iso2022jp": "iso-2022-jp",
    "iso-2022-jp-1": "iso-2022-jp",
    "iso-2022-jp-2": "iso-2022-jp",
    "iso-2022-jp-3": "iso-2022-jp",
    "iso-2022-jp-2004": "iso-2022-jp",
    "iso-2022-jp-ms": "iso-2022-jp",
    "csiso2022jp": "iso-2022-jp",
    "jis": "iso-2022-jp",
    "cp50220": "iso-2022-jp",
    "cp50221": "iso-2022-jp",
    "cp50222": "iso-2022-jp",
    "iso-2022-kr": "iso-2022-kr",
    "csiso2022kr": "iso-2022-kr",
    "iso-2022-cn": "iso-2022-cn",
    "iso-2022-cn-ext": "iso-2022-cn",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "euc-cn": "gb18030",
    "gb18030": "gb18030",
    "hz-gb-2312": "hz",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "cn-big5": "big5hkscs",
    "cp950": "cp950",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "ksc5601": "cp949",
    "ksc_5601": "cp949",
    "cp949": "cp949",
    "uhc": "cp949",
    "x-windows-949": "cp949",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "ansi_x3.4-1968": "ascii",
    "7bit": "ascii",
    "8bit": "ascii",
    "unknown-8bit": "ascii",
    "x-unknown": "ascii",
    "x-user-defined": "ascii",
    "default": "ascii",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "ansi": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-8-i": "cp1255",
    "iso-8859-8-e": "cp1255",
    "iso-8859-8": "cp1255",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "unicode-1-1-utf-7": "utf-7",
    "utf7": "utf-7",
    "utf-7": "utf-7",
    "utf8": "utf-8",
    "utf-8": "utf-8",
    "utf_8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "x-unicode-2-0-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "utf-8-sig": "utf-8",
    "cesu-8": "utf-8",
    "unicode": "utf-16",
    "utf-16": "utf-16",
    "ucs-2": "utf-16",
    "iso-10646-ucs-2": "utf-16",
    "koi8": "koi8-r",
    "x-mac-cyrillic": "mac-cyrillic",
    "macintosh": "mac-roman",
    "x-mac-roman": "mac-roman",
    "x-mac-japanese": "cp932",
}

_TEXT_CODECS_ONLY = frozenset(
    {
        *("base64", "bz2", "hex", "quopri", "rot13", "rot_13", "uu", "zlib", "punycode", "idna"),
        *("unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem", "charmap"),
    }
)
"""Python codecs that are no charsets: a label must not make one decompress or unescape."""


@lru_cache(maxsize=512)
def codec_for(label: str) -> str | None:
    """The codec to try for a label; `None` when no charset of that name is known."""
    name = label.strip(" \t\"'`<>;,").lower().removeprefix("charset=").strip("\"' ")
    name = name.partition("*")[0]  # RFC 2231 §5: charset*language in an encoded word
    if name.startswith(("cs", "x-")) and name[2:] in _REALLY:
        name = name[2:]
    known = _REALLY.get(name) or _REALLY.get(name.replace("_", "-"))
    if known:
        return known
    if not name or len(name) > 40 or not name.isascii() or "\0" in name:
        return None
    try:
        found = codecs.lookup(name.replace("windows-", "cp") if "-" in name else name)
    except (LookupError, ValueError):
        return None
    canonical = found.name
    if canonical.replace("-", "_") in _TEXT_CODECS_ONLY or canonical.endswith("_codec"):
        return None
    return _REALLY.get(canonical, canonical)


def charset_in_html(data: bytes) -> str:
    """The label that HTML states of itself (HTML standard §4.2.5.4); empty when it states none."""
    match = _META_CHARSET.search(data, 0, _PRESCANNED_BYTES)
    return match.group(1).decode("ascii") if match else ""
