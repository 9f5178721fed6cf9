"""Macro strings of a record (RFC 7208 §7): read, and written out for one mail."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote

from madoguchi.auth.spf.types import Macro, MacroString

MAX_DOMAIN = 253
"""Characters of a domain name (§7.3, RFC 1035 §2.3.4)."""
MAX_EXPANDED = 8_000
"""Characters of a text that is written out."""

# §7.1: macro-expand, or a run of macro-literals: any visible character but the per cent sign.
_PIECE = re.compile(
    r"%\{([slodipvhcrtSLODIPVHCRT])([0-9]{0,9})([rR]?)([.\-+,/_=]{0,20})\}|%([%_\-])|([!-$&-~]+)"
)
_WITH_SPACES = re.compile(_PIECE.pattern.replace("[!-$&-~]", "[ -$&-~]"))
_TOP_LABEL = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z-]*[0-9A-Za-z])?")
_LITERAL = {"%": "%", "_": " ", "-": "%20"}
_ONLY_IN_EXP = frozenset("crt")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the letters stand for (§7.2)."""

    address: IPv4Address | IPv6Address
    domain: str
    local_part: str | None
    """`None`: known, and not to be told."""
    sender_domain: str
    helo: str
    validated: Callable[[], str]
    """The validated name of the client (`p`): asks the DNS, so only where it is written."""
    receiver: str = "unknown"
    at: int = 0
    """Seconds since 1970 (`t`)."""


class Withheld(Exception):  # noqa: N818 - not an error: it ends the evaluation
    """A macro wants the local part, which is not to be told; caught in `check_host`."""


def parse_macros(text: str, *, in_exp: bool = False) -> MacroString | None:
    """A macro-string, of an `explain-string` with `in_exp`; `None` when it is not one."""
    pieces: list[str | Macro] = []
    pattern = _WITH_SPACES if in_exp else _PIECE
    at = 0
    while at < len(text):
        found = pattern.match(text, at)
        if found is None:
            return None
        letter, digits, turned, delimiters, special, literal = found.groups()
        if letter:
            macro = _macro(letter, digits, bool(turned), delimiters)
            if macro is None or (macro.letter in _ONLY_IN_EXP and not in_exp):
                return None
            pieces.append(macro)
        else:
            pieces.append(literal or _LITERAL[special])
        at = found.end()
    return tuple(pieces)


def _macro(letter: str, digits: str, turned: bool, delimiters: str) -> Macro | None:
    if digits and int(digits) == 0:
        return None  # §7.3: the number must not be zero
    return Macro(
        letter.lower(), int(digits or 0), turned, delimiters or ".", escaped=letter.isupper()
    )


def parse_domain(text: str) -> MacroString | None:
    """A `domain-spec` (§7.1): ends in a macro or in a label that can be a top one."""
    parsed = parse_macros(text)
    if not parsed:
        return None
    if isinstance(parsed[-1], Macro) or text.endswith(("%%", "%_", "%-")):
        return parsed
    head, _, top = text.removesuffix(".").rpartition(".")
    if not head and not text.startswith("."):
        return None  # one label alone
    return parsed if _TOP_LABEL.fullmatch(top) and not top.isdigit() else None


def expand(text: MacroString, facts: Facts) -> str:
    """The text with every macro written out; bounded."""
    out: list[str] = []
    length = 0
    for piece in text:
        written = piece if isinstance(piece, str) else _written(piece, facts)
        out.append(written)
        length += len(written)
        if length > MAX_EXPANDED:
            break
    return "".join(out)[:MAX_EXPANDED]


def expand_domain(text: MacroString, facts: Facts) -> str:
    """The domain name that is meant, shortened from the left when it is too long (§7.3)."""
    name = expand(text, facts).removesuffix(".").lower()
    if len(name) <= MAX_DOMAIN:
        return name
    # The first dot behind which the rest is short enough; a last label that never is stays.
    dot = name.find(".", len(name) - MAX_DOMAIN - 1)
    return name[(dot if dot >= 0 else name.rfind(".")) + 1 :]


def _written(macro: Macro, facts: Facts) -> str:
    value = _value(macro.letter, facts)
    if macro.digits or macro.turned or macro.delimiters != ".":
        parts = re.split(f"[{re.escape(macro.delimiters)}]", value)
        if macro.turned:
            parts.reverse()
        value = ".".join(parts[-macro.digits :] if macro.digits else parts)
    return quote(value, safe="-._~") if macro.escaped else value


def _value(letter: str, facts: Facts) -> str:
    match letter:
        case "s":
            return f"{_local_part(facts)}@{facts.sender_domain}"
        case "l":
            return _local_part(facts)
        case "o":
            return facts.sender_domain
        case "d":
            return facts.domain
        case "i":
            return dotted(facts.address)
        case "p":
            return facts.validated() or "unknown"
        case "v":
            return "in-addr" if facts.address.version == 4 else "ip6"
        case "h":
            return facts.helo
        case "c":
            return str(facts.address)
        case "r":
            return facts.receiver
        case _:
            return str(facts.at)


def _local_part(facts: Facts) -> str:
    if facts.local_part is None:
        raise Withheld
    return facts.local_part


def dotted(address: IPv4Address | IPv6Address) -> str:
    """Dots between the numbers of IPv4, between the nibbles of IPv6 (§7.3)."""
    if isinstance(address, IPv4Address):
        return str(address)
    return ".".join(address.exploded.replace(":", "")).upper()
