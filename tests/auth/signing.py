"""Signing of our own mails for the tests: DKIM (RFC 6376, RFC 8463) and ARC (RFC 8617).

Written apart from what it tests, line by line as the standards say it.
"""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from madoguchi.lookups import FixedResolver, RecordType

PrivateKey = RSAPrivateKey | Ed25519PrivateKey


@cache
def rsa_key(bits: int = 2_048, number: int = 0) -> RSAPrivateKey:
    """A key of our own; `number` tells several apart."""
    return generate_private_key(65_537, bits)


@cache
def ed25519_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def key_record(key: PrivateKey, tags: str = "") -> str:
    """The TXT record of a key."""
    public = key.public_key()
    if isinstance(key, Ed25519PrivateKey):
        octets = public.public_bytes(Encoding.Raw, PublicFormat.Raw)
        return f"v=DKIM1; k=ed25519; {tags}p={b64encode(octets).decode()}"
    octets = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return f"v=DKIM1; k=rsa; {tags}p={b64encode(octets).decode()}"


def resolver_for(**records: str) -> FixedResolver:
    """Keys under `<selector>._domainkey.example.com`."""
    return FixedResolver(
        {(f"{name}._domainkey.example.com", RecordType.TXT): (r,) for name, r in records.items()}
    )


@dataclass(frozen=True)
class Signer:
    """How to sign."""

    key: PrivateKey = field(default_factory=rsa_key)
    domain: str = "example.com"
    selector: str = "s1"
    names: tuple[str, ...] = ("from", "to", "subject", "date")
    form: str = "relaxed/relaxed"
    length: int | None = None
    tags: str = ""
    algorithm: str = ""

    def sign(self, mail: bytes) -> bytes:
        """The mail with a DKIM-Signature on top; its lines end with CRLF."""
        value = self._tags(mail, "v=1; ")
        return b"DKIM-Signature: " + self._signed("DKIM-Signature", value, mail) + mail

    def seal(self, mail: bytes, instance: int, cv: str, results: str) -> bytes:
        """The mail with one more ARC Set on top."""
        aar = f"ARC-Authentication-Results: i={instance}; {results}\r\n".encode()
        tags = self._tags(mail, f"i={instance}; ")
        ams = b"ARC-Message-Signature: " + self._signed("ARC-Message-Signature", tags, mail)
        seal = (
            f"ARC-Seal: i={instance}; a={self._algorithm()}; t=1700000000; cv={cv};"
            f" d={self.domain}; s={self.selector}; b="
        )
        data = b"".join(map(relaxed_field, [*_earlier_sets(mail, instance), aar, ams]))
        data += relaxed_field(seal.encode() + b"\r\n").removesuffix(b"\r\n")
        sealed = f"{seal}{self._b64(data)}\r\n".encode()
        return sealed + ams + aar + mail

    def _algorithm(self) -> str:
        kind = "ed25519" if isinstance(self.key, Ed25519PrivateKey) else "rsa"
        return self.algorithm or f"{kind}-sha256"

    def _tags(self, mail: bytes, first: str) -> str:
        body = canonical_body(mail.partition(b"\r\n\r\n")[2], self.form.partition("/")[2])
        digest = b64encode(sha256(body[: self.length]).digest()).decode()
        length = "" if self.length is None else f"l={self.length}; "
        return (
            f"{first}a={self._algorithm()}; c={self.form}; d={self.domain}; s={self.selector};"
            f" {length}{self.tags}\r\n\th={':'.join(self.names)};\r\n\tbh={digest};\r\n\tb="
        )

    def _signed(self, name: str, value: str, mail: bytes) -> bytes:
        relaxed = self.form.startswith("relaxed")
        fields = fields_of(mail)
        data = b""
        for wanted in self.names:
            for at in range(len(fields) - 1, -1, -1):
                if fields[at].lower().startswith(wanted.lower().encode() + b":"):
                    one = fields.pop(at)
                    data += relaxed_field(one) if relaxed else one
                    break
        own = f"{name}: {value}\r\n".encode()
        data += (relaxed_field(own) if relaxed else own).removesuffix(b"\r\n")
        return f"{value}{self._b64(data)}\r\n".encode()

    def _b64(self, data: bytes) -> str:
        if isinstance(self.key, Ed25519PrivateKey):
            return b64encode(self.key.sign(sha256(data).digest())).decode()
        chosen = SHA1() if self._algorithm() == "rsa-sha1" else SHA256()
        return b64encode(self.key.sign(data, PKCS1v15(), chosen)).decode()


def fields_of(mail: bytes) -> list[bytes]:
    """The header fields with their folds and CRLF."""
    header = mail.partition(b"\r\n\r\n")[0] + b"\r\n"
    return re.findall(rb"[^ \t\r\n][^\r\n]*\r\n(?:[ \t][^\r\n]*\r\n)*", header)


def relaxed_field(one: bytes) -> bytes:
    """§3.4.2"""
    name, _, value = one.partition(b":")
    return name.lower().strip() + b":" + b" ".join(value.split()) + b"\r\n"


def canonical_body(body: bytes, form: str) -> bytes:
    """§3.4.3, §3.4.4"""
    lines = body.split(b"\r\n")
    if form == "relaxed":
        lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in lines]
    while lines and not lines[-1]:
        lines.pop()
    if not lines:
        return b"" if form == "relaxed" else b"\r\n"
    return b"\r\n".join(lines) + b"\r\n"


def _earlier_sets(mail: bytes, instance: int) -> list[bytes]:
    fields = fields_of(mail)
    names = (b"arc-authentication-results", b"arc-message-signature", b"arc-seal")
    return [
        next(
            one
            for one in fields
            if one.lower().startswith(name + b":") and b"i=%d;" % number in one
        )
        for number in range(1, instance)
        for name in names
    ]
