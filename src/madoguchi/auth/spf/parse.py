"""The grammar of a record (RFC 7208 §4.6.1, §12)."""

from __future__ import annotations

import re
from ipaddress import IPv4Network, IPv6Network

from madoguchi.auth.spf.macros import parse_domain, parse_macros
from madoguchi.auth.spf.types import Fault, Mechanism, Record
from madoguchi.auth.spf.types import MacroString as Macros
from madoguchi.model import Result

MAX_RECORD = 65_535
"""Octets of a TXT record (RFC 1035 §3.3.14)."""

_VERSION = re.compile(r"v=spf1(?: |\Z)", re.IGNORECASE)
_MODIFIER = re.compile(r"([A-Za-z][A-Za-z0-9._-]*)=(.*)", re.DOTALL)
_NAME = re.compile(r"([+?~-]?)([A-Za-z][A-Za-z0-9]*)(.*)", re.DOTALL)
# ip4-cidr-length and ip6-cidr-length: no leading zero.
_LENGTHS = re.compile(r"(?:/(0|[1-9][0-9]?))?(?://(0|[1-9][0-9]{0,2}))?\Z")
_IP4 = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,3}){3})(?:/(0|[1-9][0-9]?))?")
_IP6 = re.compile(r"([0-9A-Fa-f:.]{2,45})(?:/(0|[1-9][0-9]{0,2}))?")
_QUALIFIERS = {
    "": Result.PASS,
    "+": Result.PASS,
    "-": Result.FAIL,
    "?": Result.NEUTRAL,
    "~": Result.SOFTFAIL,
}


def is_record(text: str) -> bool:
    """Whether a TXT record speaks of SPF (§4.5)."""
    return _VERSION.match(text) is not None


def parse_record(text: str) -> Record | Fault:
    """Read a whole record: an error anywhere in it is found before anything is asked (§4.6)."""
    if not is_record(text) or len(text) > MAX_RECORD:
        return Fault.SYNTAX
    mechanisms: list[Mechanism] = []
    modifiers: dict[str, Macros] = {}
    for term in text[len("v=spf1") :].split(" "):
        if not term:
            continue
        modifier = _MODIFIER.fullmatch(term)
        if modifier is None:
            mechanism = _mechanism(term)
            if mechanism is None:
                return Fault.SYNTAX
            mechanisms.append(mechanism)
        elif not _modifier(modifier.group(1).lower(), modifier.group(2), modifiers):
            return Fault.SYNTAX
    return Record(tuple(mechanisms), modifiers.get("redirect", ()), modifiers.get("exp", ()))


def _modifier(name: str, value: str, modifiers: dict[str, Macros]) -> bool:
    """Keep a modifier that is known (§6); whether it is well-formed."""
    if name not in ("redirect", "exp"):
        return parse_macros(value) is not None  # an unknown one is ignored
    domain = parse_domain(value)
    if domain is None or name in modifiers:
        return False  # §6: each of the two at most once
    modifiers[name] = domain
    return True


def _mechanism(term: str) -> Mechanism | None:
    found = _NAME.fullmatch(term)
    if found is None:
        return None
    qualifier, name, rest = _QUALIFIERS[found.group(1)], found.group(2).lower(), found.group(3)
    match name:
        case "all":
            return Mechanism(qualifier, name) if not rest else None
        case "ip4" | "ip6":
            return _network(qualifier, name, rest)
        case "include" | "exists":
            domain = parse_domain(rest[1:]) if rest.startswith(":") else None
            return Mechanism(qualifier, name, domain) if domain else None
        case "ptr":
            return _of_domain(qualifier, name, rest) if rest else Mechanism(qualifier, name)
        case "a" | "mx":
            return _with_lengths(qualifier, name, rest)
        case _:
            return None


def _network(qualifier: Result, name: str, rest: str) -> Mechanism | None:
    pattern, of = (_IP4, IPv4Network) if name == "ip4" else (_IP6, IPv6Network)
    found = pattern.fullmatch(rest[1:]) if rest.startswith(":") else None
    if found is None:
        return None
    address, length = found.groups()
    try:
        network = of(address if length is None else f"{address}/{length}", strict=False)
    except ValueError:
        return None
    return Mechanism(qualifier, name, network=network)


def _with_lengths(qualifier: Result, name: str, rest: str) -> Mechanism | None:
    # The lengths are the last that looks like them: a slash may stand in a domain-spec (§5.3).
    at = _start_of_lengths(rest)
    lengths = _LENGTHS.match(rest, at)
    if lengths is None:
        return None
    ip4, ip6 = (
        int(found or limit) for found, limit in zip(lengths.groups(), (32, 128), strict=True)
    )
    if ip4 > 32 or ip6 > 128:
        return None
    mechanism = Mechanism(qualifier, name, (), None, ip4, ip6)
    return mechanism if at == 0 else _of_domain(qualifier, name, rest[:at], ip4, ip6)


def _start_of_lengths(rest: str) -> int:
    found = re.search(r"(?:/[0-9]{1,3})?(?://[0-9]{1,3})?\Z", rest[-9:])
    return len(rest) if found is None else max(0, len(rest) - 9) + found.start()


def _of_domain(
    qualifier: Result, name: str, rest: str, ip4: int = 32, ip6: int = 128
) -> Mechanism | None:
    domain = parse_domain(rest[1:]) if rest.startswith(":") else None
    return Mechanism(qualifier, name, domain, None, ip4, ip6) if domain else None
