"""Tag lists (RFC 6376 §3.2) and the signature in one (§3.5)."""

from __future__ import annotations

import re
from base64 import b64decode

from madoguchi.auth.dkim.types import Fault, Signature

MAX_VALUE = 16_000
"""Characters of a field or record that are read."""
MAX_NAMES = 500
"""Names in `h=`."""

_TAG = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_SPACE = re.compile(r"[ \t\r\n]+")
_NUMBER = re.compile(r"[0-9]{1,76}")
_DOMAIN = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,126}")
_NAME = re.compile(r"[!-9<-~]{1,998}")
_SPACES = " \t\r\n"
CANONICAL = {"simple": False, "relaxed": True}
ALGORITHMS = frozenset(("rsa-sha256", "ed25519-sha256"))
"""RFC 8301 §3.1 took rsa-sha1 away; RFC 8463 added the other."""


def parse_tags(text: str) -> dict[str, str] | None:
    """The tags, in order; `None` when it is no tag list, or one stands twice (§3.2)."""
    if len(text) > MAX_VALUE:
        return None
    tags: dict[str, str] = {}
    pieces = text.split(";")
    if not pieces[-1].strip(_SPACES):
        pieces.pop()
    for piece in pieces:
        name, equals, value = piece.partition("=")
        name = name.strip(_SPACES)
        if not equals or name in tags or not _TAG.fullmatch(name):
            return None
        tags[name] = value.strip(_SPACES)
    return tags


def parse_base64(text: str) -> bytes | None:
    """The octets of a base64string with white space in it (§2.10); `None` when it is none."""
    try:
        return b64decode(_SPACE.sub("", text), validate=True)
    except ValueError:
        return None


def parse_domain(text: str) -> str:
    """A domain or selector in lower case; empty when it can be none."""
    return text.lower() if _DOMAIN.fullmatch(text) and len(text) <= 253 else ""


def parse_number(text: str | None) -> int | None:
    """A number of at most 76 digits; -1 when it is none, `None` when there is none."""
    if text is None:
        return None
    return int(text) if _NUMBER.fullmatch(text) else -1


def parse_signature(text: str) -> Signature | Fault:
    """The tags of a DKIM-Signature field (§3.5, §6.1.1)."""
    tags = parse_tags(text)
    if tags is None or tags.get("v") != "1":
        return Fault.SYNTAX
    names = parse_names(tags.get("h", ""))
    if not names:
        return Fault.SYNTAX
    if "from" not in names:
        return Fault.FROM_NOT_SIGNED
    return signature_of(tags, names)


def signature_of(tags: dict[str, str], names: tuple[str, ...]) -> Signature | Fault:
    """What is the same in DKIM and in an ARC-Message-Signature (RFC 8617 §4.1.2)."""
    signature, body_hash = (parse_base64(tags.get(name, "")) for name in ("b", "bh"))
    domain, selector = (parse_domain(tags.get(name, "")) for name in ("d", "s"))
    header, _, body = tags.get("c", "simple/simple").partition("/")
    header, body = header.strip(_SPACES).lower(), (body or "simple").strip(_SPACES).lower()
    length, expires, made = (parse_number(tags.get(name)) for name in ("l", "x", "t"))
    if not (signature and body_hash and domain and selector):
        return Fault.SYNTAX
    if not {header, body} <= CANONICAL.keys() or -1 in (length, expires, made):
        return Fault.SYNTAX
    if expires is not None and made is not None and expires <= made:
        return Fault.SYNTAX  # §3.5: x= is greater than t=
    if "dns/txt" not in [way.strip(_SPACES) for way in tags.get("q", "dns/txt").split(":")]:
        return Fault.SYNTAX
    identity = tags.get("i", "@" + domain).rpartition("@")[2].lower()
    algorithm = tags.get("a", "").lower()
    if algorithm not in ALGORITHMS:
        return Fault.ALGORITHM if algorithm else Fault.SYNTAX
    if identity != domain and not identity.endswith("." + domain):
        return Fault.IDENTITY
    return Signature(
        algorithm,
        signature,
        body_hash,
        domain,
        selector,
        names,
        CANONICAL[header],
        CANONICAL[body],
        identity,
        length,
        expires,
    )


def parse_names(text: str) -> tuple[str, ...]:
    """`h=` (§3.5) in lower case; empty when it is none."""
    names = tuple(name.strip(_SPACES).lower() for name in text.split(":", MAX_NAMES + 1))
    well_formed = len(names) <= MAX_NAMES and all(_NAME.fullmatch(name) for name in names)
    return names if well_formed else ()
