"""Where a script goes that does nothing but put strings together (HTML standard §7.4.2).

Nothing is executed: only string literals, `+`, names that were given such strings, and the
four functions that decode a literal are read; anything else gives no address.
"""

from __future__ import annotations

import re
from base64 import b64decode
from urllib.parse import unquote

MAX_SCRIPT_CHARS = 20_000
"""A redirecting script is short; what is longer is a program, which is not read."""
_MAX_NAMES = 50
_LITERAL = r"(?:\"(?:[^\"\\\n]|\\[\s\S])*+\"|'(?:[^'\\\n]|\\[\s\S])*+'|`[^`$\\]*+`)"
_DECODED = rf"(?:atob|unescape|decodeURI(?:Component)?)\(\s*{_LITERAL}\s*\)"
_ONE = rf"(?:{_LITERAL}|{_DECODED}|[A-Za-z_$][\w$]*+)"
_SUM = rf"{_ONE}(?:\s*+\+\s*+{_ONE})*+"
_GIVEN = re.compile(
    rf"(?:\b(?:var|let|const)\s+|[;,{{\n][ \t]*+|^\s*+)([A-Za-z_$][\w$]*+)\s*+=(?!=)\s*+({_SUM})"
)
_GOES = re.compile(
    r"(?<![\w$.])(?:(?:window|self|top|parent|document|this)\s*\.\s*)*"
    r"(?:location(?:\s*\.\s*href)?\s*=(?!=)\s*|location\s*\.\s*(?:assign|replace)\s*\(\s*"
    rf"|open\s*\(\s*)({_SUM})"
)
_TERM = re.compile(rf"(?:(atob|unescape|decodeURI\w*)\(\s*)?({_LITERAL})|([A-Za-z_$][\w$]*+)")
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|([\s\S]))")
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}


def goes_to(script: str) -> str | None:
    """The address that `location` is given, when only strings were put together for it."""
    if len(script) > MAX_SCRIPT_CHARS or ("location" not in script and "open" not in script):
        return None
    match = _GOES.search(script)
    if match is None:
        return None
    names: dict[str, str] = {}
    for given in _GIVEN.finditer(script, 0, match.start()):
        value = _joined(given.group(2), names)
        if value is not None and len(names) < _MAX_NAMES:
            names[given.group(1)] = value
    return _joined(match.group(1), names)


def _joined(written: str, names: dict[str, str]) -> str | None:
    pieces: list[str] = []
    room = MAX_SCRIPT_CHARS
    for match in _TERM.finditer(written):
        if match.group(2):
            literal = _ESCAPE.sub(_unescaped, match.group(2)[1:-1])
            pieces.append(_decoded(match.group(1), literal) if match.group(1) else literal)
        elif match.group(3) in names:
            pieces.append(names[match.group(3)])
        else:
            return None
        if len(pieces[-1]) > room:
            return None
        room -= len(pieces[-1])
    return "".join(pieces)


def _decoded(function: str, literal: str) -> str:
    if function != "atob":
        return unquote(literal, errors="replace")
    octets = re.sub(r"[^A-Za-z0-9+/]", "", literal).encode()
    octets = octets[: len(octets) - (len(octets) % 4 == 1)]
    return b64decode(octets + b"=" * (-len(octets) % 4)).decode("utf-8", "replace")


def _unescaped(match: re.Match[str]) -> str:
    code = match.group(1) or match.group(2) or match.group(3)
    if code:
        return chr(min(int(code, 16), 0x10FFFF))
    char = match.group(4)
    return _PLAIN.get(char, char)
