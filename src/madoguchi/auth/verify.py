"""`Authentication` of a mail from what its receiver wrote down.  No network."""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.auth.results import AuthenticationResults, MethodResult, parse_results
from madoguchi.auth.spf.field import written_spf
from madoguchi.auth.trust import TrustedZone, trusted_zone
from madoguchi.mail.links import organisational_domain
from madoguchi.model import AsOf, Authentication, Message, Result

_RESULT_FIELDS = frozenset(("authentication-results", "x-ms-exchange-authentication-results"))
"""Written by the receiver (RFC 8601).  `Authentication-Results-Original` is what it found already
there, and ARC-Authentication-Results (RFC 8617 §4.1.1) is history: neither is read here."""
_NO_AUTHSERV_ID = frozenset(("microsoft", "yahoo.co.jp"))
"""Receivers that leave their name out of the field, against RFC 8601 §2.2."""
_LIST_FIELDS = frozenset(("list-id", "list-post", "mailing-list", "x-mailman-version", "x-ml-name"))
UNDECIDED = frozenset((Result.UNKNOWN, Result.TEMPERROR, Result.PERMERROR))
"""Results that say nothing for or against."""
_FAILED = frozenset((Result.FAIL, Result.SOFTFAIL))


@dataclass(frozen=True, slots=True)
class Written:
    """What the receiver wrote, or what was verified, method by method."""

    authserv_id: str = ""
    spf: Result = Result.UNKNOWN
    mailfrom_domain: str = ""
    dkim: Result = Result.UNKNOWN
    dkim_domains: tuple[str, ...] = ()
    dmarc: Result = Result.UNKNOWN
    arc: Result = Result.UNKNOWN


def verify(message: Message) -> Authentication:
    """What the receiver found, and whether it found the From domain's organisation behind it.

    Everything is `unknown` when nobody that can be trusted wrote anything down: pasted text, a
    mail saved on its way out, a route that cannot be read.
    """
    author = message.rfc5322_from_domain
    zone = trusted_zone(message.headers)
    written = _read(zone, author)
    if not written.authserv_id:
        return Authentication(rfc5322_from_domain=author)
    return Authentication(
        spf=written.spf,
        dkim=written.dkim,
        dmarc=written.dmarc,
        arc=written.arc,
        as_of=AsOf.RECEIPT,
        rfc5322_from_domain=author,
        rfc5321_mailfrom_domain=written.mailfrom_domain,
        dkim_domains=written.dkim_domains,
        aligned=is_aligned(written, message),
        authserv_id=written.authserv_id,
    )


def _read(zone: TrustedZone, author: str) -> Written:
    fields = [
        _trusted_results(zone, e.raw) for e in zone.fields if e.name.lower() in _RESULT_FIELDS
    ]
    trusted = [field for field in fields if field is not None]
    methods = [method for field in trusted for method in field.results]
    written_by = next((f.authserv_id for f in trusted if f.authserv_id), "")
    authserv_id = written_by or (zone.receiver if methods else "")
    spf, mailfrom = _spf_of(methods)
    if spf is Result.UNKNOWN and (field := written_spf(zone)):
        spf = field.result
        mailfrom = mailfrom or field.mailfrom_domain or field.helo
        authserv_id = authserv_id or field.receiver
    path = zone.first("return-path")
    signatures = [m for m in methods if m.method == "dkim"]
    passed = tuple(dict.fromkeys(_signer(m) for m in signatures if m.result is Result.PASS))
    return Written(
        authserv_id=authserv_id,
        spf=spf,
        mailfrom_domain=mailfrom or (_domain(path.raw.strip().strip("<>")) if path else ""),
        dkim=dkim_result([(_signer(m), m.result) for m in signatures], author),
        dkim_domains=tuple(domain for domain in passed if domain),
        dmarc=_first(methods, "dmarc"),
        arc=_first(methods, "arc"),
    )


def _trusted_results(zone: TrustedZone, raw: str) -> AuthenticationResults | None:
    field = parse_results(raw)
    if zone.is_receiver(field.authserv_id):
        return field
    return field if not field.authserv_id and zone.receiver in _NO_AUTHSERV_ID else None


def _first(methods: list[MethodResult], name: str) -> Result:
    # The topmost field is the last that the receiver wrote: it decides.
    return next((m.result for m in methods if m.method == name), Result.UNKNOWN)


def _spf_of(methods: list[MethodResult]) -> tuple[Result, str]:
    for method in methods:
        if method.method != "spf":
            continue
        # §2.7.2: smtp.mailfrom, or smtp.helo where the reverse path was empty.
        sender = method.get("smtp.mailfrom") or method.get("smtp.mail") or method.get("smtp.helo")
        return method.result, _domain(sender)
    return Result.UNKNOWN, ""


def dkim_result(signatures: list[tuple[str, Result]], author: str) -> Result:
    """Pass when any signature (its domain, its result) passed; else the author's first, or the
    first."""
    results = [result for _, result in signatures]
    if Result.PASS in results:
        return Result.PASS
    own = [result for signer, result in signatures if same_organisation(signer, author)]
    return next(iter(own or results), Result.UNKNOWN)


def _signer(method: MethodResult) -> str:
    # RFC 6376 §3.5: the signer is d=; i= lies in it or under it.
    return _domain(method.get("header.d") or method.get("header.i"))


def _domain(address: str) -> str:
    domain = address.rpartition("@")[2].strip("<> \t").lower().rstrip(".")
    return domain if "." in domain else ""


def same_organisation(one: str, other: str) -> bool:
    """Relaxed alignment (RFC 9989 §4.4.1): one organisational domain for both."""
    if not one or not other:
        return False
    return one == other or (organisational_domain(one) or one) == (
        organisational_domain(other) or other
    )


def is_aligned(written: Written, message: Message) -> bool | None:
    """Whether somebody answers for the From domain's organisation; `None`: not known."""
    author = message.rfc5322_from_domain
    via_list = came_by_list(message)
    signed = message.header("DKIM-Signature") is not None
    if not author:
        return None
    if written.dmarc is Result.PASS:
        return True
    if any(same_organisation(domain, author) for domain in written.dkim_domains):
        return True
    if written.spf is Result.PASS and same_organisation(written.mailfrom_domain, author):
        return True
    if via_list and not same_organisation(written.mailfrom_domain, author):
        # A list rewrites the route and often breaks the signature: says nothing of the author.
        return None
    if written.dmarc is Result.FAIL:
        return False
    return None if _half_looked_at(written, author, signed=signed) else False


def _half_looked_at(written: Written, author: str, *, signed: bool) -> bool:
    """Whether the half that the receiver did not write down could still have answered for it."""
    if written.spf in _FAILED and same_organisation(written.mailfrom_domain, author):
        return False
    if written.spf in UNDECIDED:
        return True
    return signed and written.dkim in UNDECIDED


def came_by_list(message: Message) -> bool:
    """Whether a list's software wrote into the header."""
    return any(entry.name.lower() in _LIST_FIELDS for entry in message.headers)
