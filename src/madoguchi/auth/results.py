"""The grammar of Authentication-Results (RFC 8601 §2.2), read as generously as receivers write it.

    authserv-id [version] ; method[/version]=result [reason=…] ptype.property=value … ; …

Comments, quoted strings and folding may stand anywhere (RFC 5322 §3.2.2).  What does not fit is
left out, never raised.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from madoguchi.model import Result

VALUE_LIMIT = 8_000
"""Characters of a field that are read: real ones stay below 4,000."""
RESULT_LIMIT = 50
"""Method results in one field: a mail with more signatures than that proves nothing more."""

_VERSION = re.compile("[0-9]{1,9}")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[=;]|[^\s=;"()]+')
_SPACED = re.compile(r"(?<=[A-Za-z0-9])[ \t\r\n]{1,80}([./])[ \t\r\n]{1,80}(?=[A-Za-z0-9])")
"""§2.2 lets comments and folding stand beside the / and . of method and property."""

# RFC 8601 §2.7 and its registry; the rest are words that receivers wrote before they were fixed.
_RESULTS = {
    **{result.value: result for result in Result if result is not Result.UNKNOWN},
    "hardfail": Result.FAIL,
    "bestguesspass": Result.NONE,  # Microsoft: no record, but it would have passed
    "error": Result.TEMPERROR,
    "timeout": Result.TEMPERROR,
    "temperr": Result.TEMPERROR,
    "permerr": Result.PERMERROR,
    "invalid": Result.PERMERROR,
    "discard": Result.FAIL,
    "reject": Result.FAIL,
    "unknown": Result.PERMERROR,
}


@dataclass(frozen=True, slots=True)
class MethodResult:
    """One `resinfo`: what one method found (RFC 8601 §2.2)."""

    method: str
    """`spf`, `dkim`, `dmarc`, `arc`, …; lower case."""
    result: Result
    reason: str = ""
    properties: tuple[tuple[str, str], ...] = ()
    """`("header.d", "example.com")` and so on, names in lower case."""

    def get(self, name: str) -> str:
        """The first value of a property such as `header.d`; empty when absent."""
        for key, value in self.properties:
            if key == name:
                return value
        return ""


@dataclass(frozen=True, slots=True)
class AuthenticationResults:
    """One Authentication-Results field."""

    authserv_id: str
    """Who wrote it (§2.5), lower case; empty where the writer leaves it out, as Microsoft does."""
    version: int
    results: tuple[MethodResult, ...]


def strip_comments(value: str) -> str:
    """The value without its nested comments (RFC 5322 §3.2.2); quoted strings stay whole."""
    if "(" not in value:
        return value
    kept: list[str] = []
    depth, quoted, escaped = 0, False, False
    for char in value:
        if escaped:
            escaped = False
        elif char == "\\" and (quoted or depth):
            escaped = True
        elif char == '"' and not depth:
            quoted = not quoted
        elif char == "(" and not quoted:
            depth += 1
            continue
        elif char == ")" and depth:
            depth -= 1
            if not depth:
                kept.append(" ")
            continue
        if not depth:
            kept.append(char)
    return "".join(kept)


def parse_results(value: str) -> AuthenticationResults:
    """Read one field's value; an unreadable one gives no results."""
    plain = _SPACED.sub(r"\1", strip_comments(value[:VALUE_LIMIT]))
    tokens = _TOKEN.findall(plain)
    groups: list[list[str]] = [[]]
    for piece in tokens:
        if piece == ";":
            groups.append([])
        else:
            groups[-1].append(piece)
    authserv_id, version = "", 1
    if "=" not in groups[0]:
        first = groups.pop(0)
        authserv_id = _plain(first[0]).lower() if first else ""
        # §2.2: the version stands after the identifier; 1 is the only one defined.
        version = int(first[1]) if len(first) > 1 and _VERSION.fullmatch(first[1]) else 1
    found = (_method(group) for group in groups[:RESULT_LIMIT])
    return AuthenticationResults(authserv_id, version, tuple(r for r in found if r is not None))


def _method(tokens: list[str]) -> MethodResult | None:
    pairs = _pairs(tokens)
    if not pairs:
        return None  # "none": nothing was done (§2.2 no-result)
    name, word = pairs[0]
    # §2.2: a version of the method may follow it, as in dkim/1=pass.
    method = name.partition("/")[0]
    result = _RESULTS.get(word.lower())
    if result is None or not method.isascii():
        return None
    reason = next((value for key, value in pairs[1:] if key in ("reason", "action")), "")
    properties = tuple((key, value) for key, value in pairs[1:] if "." in key)
    return MethodResult(method, result, reason, properties)


def _pairs(tokens: list[str]) -> list[tuple[str, str]]:
    """The `name=value` pairs, in order; a value may hold further `=` (header.b is base64)."""
    pairs: list[tuple[str, str]] = []
    at = 1
    while at < len(tokens) - 1:
        if tokens[at] == "=" and tokens[at - 1] != "=":
            if tokens[at + 1] != "=":
                pairs.append((_plain(tokens[at - 1]).lower(), _plain(tokens[at + 1])))
            at += 2
        else:
            at += 1
    return pairs


def _plain(token: str) -> str:
    if len(token) > 1 and token[0] == token[-1] == '"':
        return re.sub(r"\\(.)", r"\1", token[1:-1])
    return token
