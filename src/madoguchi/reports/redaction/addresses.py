"""A mail address and what programs make of one: encoded, hashed, reversed, tagged."""

from __future__ import annotations

import base64
import codecs
import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterator

import can_ada

from madoguchi.mail.links import a_labels
from madoguchi.reports.redaction.folded import fold
from madoguchi.reports.redaction.secret import NO_ADDRESS, NO_MARK, Pattern, Secret, Writing
from madoguchi.reports.redaction.taken import Kind

SHORTEST_LOCAL = 5
"""Characters of a local part that is looked for by itself."""
ROLES = frozenset(
    {
        *("account", "accounts", "admin", "billing", "contact", "customer", "hello", "inquiry"),
        *("marketing", "member", "news", "office", "order", "orders", "postmaster", "press"),
        *("archive", "inbox", "lists", "mailing", "mailman", "private", "public", "users"),
        *("recruit", "sales", "security", "service", "shop", "staff", "support", "webmaster"),
    }
)
"""Local parts that are words of every second mail (RFC 2142): looked for with their domain only."""
HASHES = ("md5", "sha1", "sha256", "sha512", "sha224", "sha384")
"""What mass mailers make of an address in a link."""
_ENDINGS = ("", "\n", " ")
"""What a careless program hashes along with it."""
_SIGNS = ("=", "=40", ".", "-", "_", "+", "#", "%", "_at_", "-at-", "(at)", " at ", "[at]")
"""What servers put for the @ (VERP, which has no standard)."""
_UNDOTTED = frozenset({"gmail.com", "googlemail.com"})
"""Dots in a local part mean nothing there (support.google.com/mail/answer/7436150, 2026-11)."""

_DOMAIN = r"[^\W_](?:[\w-]{0,61}[^\W_])?(?:\.[^\W_](?:[\w-]{0,61}[^\W_])?){1,6}"
ADDRESS = re.compile(rf"[^\s<>,;:\"'()\[\]@]{{1,64}}@{_DOMAIN}")
"""An `addr_spec` in a field's value; its letters may be of any script (RFC 6531 §3.3)."""
_LITERAL = re.compile(r"\[[^\[\]\s]{2,80}\]")


def is_address(text: str) -> bool:
    """Whether there is something on either side of the @: `a@` names nobody."""
    local, _, domain = text.rpartition("@")
    return bool(local.strip()) and bool(
        re.fullmatch(_DOMAIN, domain) or _LITERAL.fullmatch(domain) or re.fullmatch(r"\w+", domain)
    )


def of_address(
    written: str, of: Kind, *, spelled: Collection[str] = (), every: bool = True
) -> Secret:
    """An address with all that is made of it; without `every` only what is met most.

    `spelled` are other spellings of it that were met, for a hash tells capitals apart.
    """
    address = written.lower()
    writings: dict[Writing, None] = {}
    digests: dict[bytes, None] = {}
    for one in _same(address) if every else (address,):
        local, _, domain = one.rpartition("@")
        writings.setdefault(Writing(fold(one), NO_ADDRESS))
        for sign in _SIGNS if "." in domain else ():
            writings.setdefault(Writing(fold(f"{local}{sign}{domain}"), NO_MARK, whole=True))
        for made in sorted(_made(one, every=every)):
            writings.setdefault(Writing(fold(made), NO_MARK))
        digests |= dict.fromkeys(_digests(one, (written, *spelled), every=every))
        if len(local) >= SHORTEST_LOCAL and local not in ROLES:
            writings.setdefault(Writing(fold(local), "redacted", whole=True))
    tagged = _tagged(address) if every else ()
    return Secret(address, of, tuple(writings), tagged, tuple(digests))


def _same(address: str) -> Iterator[str]:
    """Other spellings of the same mailbox, the address itself first."""
    local, _, domain = address.rpartition("@")
    locals_ = {local: None, local.partition("+")[0] or local: None}
    if domain in _UNDOTTED:
        locals_ |= {one.replace(".", ""): None for one in list(locals_)}
    domains = {domain: None}
    for other in (a_labels(domain), _u_labels(domain)):
        if other:
            domains.setdefault(other.lower())
    for name in locals_:
        for house in domains:
            spelled = f"{name}@{house}"
            yield spelled
            if not spelled.isascii():
                # RFC 6532 §3.1 wants NFC; other programs decompose.
                yield unicodedata.normalize("NFC", spelled)
                yield unicodedata.normalize("NFD", spelled)


def _u_labels(domain: str) -> str:
    if "xn--" not in domain:
        return ""
    try:
        # Its stub says str; what it takes are octets.
        return can_ada.idna_decode(domain.encode())  # type: ignore[arg-type]
    except (ValueError, TypeError, UnicodeError):
        return ""


def _made(address: str, *, every: bool) -> set[str]:
    """Encoded, turned around."""
    made = {*_in_base64(address), address.encode("utf-8", "replace").hex()}
    return made | {address[::-1], codecs.encode(address, "rot13")} if every else made


def _digests(address: str, written: Collection[str], *, every: bool) -> Iterator[bytes]:
    """Hashes of the address; a hash tells capitals and a line's end apart."""
    spelled = {address}
    if every:
        spelled.add(address.upper())
        spelled.update(one for one in written if one.lower() == address)
    for one in sorted(spelled):
        for ending in _ENDINGS if every else ("",):
            octets = (one + ending).encode("utf-8", "replace")
            for name in HASHES if every else HASHES[:3]:
                yield hashlib.new(name, octets, usedforsecurity=False).digest()


def _tagged(address: str) -> tuple[Pattern, ...]:
    """`name+anything@…` (RFC 5233) of a local part too short to be looked for by itself."""
    local, _, domain = address.rpartition("@")
    base = local.partition("+")[0]
    if not base or (len(base) >= SHORTEST_LOCAL and base not in ROLES):
        return ()
    name, house = re.escape(fold(base)), re.escape(fold(domain))
    return (Pattern(rf"(?<![a-z0-9.]){name}[+][a-z0-9._=-]{{1,60}}@{house}", NO_ADDRESS),)


def _in_base64(address: str) -> Iterator[str]:
    """What base64 makes of it wherever it begins (RFC 4648 §4, §5): the part that is its own."""
    octets = address.encode("utf-8", "replace")
    for shift in range(3):
        written = base64.b64encode(bytes(shift) + octets).decode()
        own = written[-(-shift * 8 // 6) :].rstrip("=")
        # The last character may share its bits with what follows.
        own = own if (shift + len(octets)) % 3 == 0 else own[:-1]
        yield own
        yield _url_safe(own)


def _url_safe(written: str) -> str:
    return written.replace("+", "-").replace("/", "_")
