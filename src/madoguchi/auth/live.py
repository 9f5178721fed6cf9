"""`Authentication` of a mail verified now, where the operator allows questions to the DNS.

What the receiver wrote down when the mail came stands: it saw the client, and the keys of that
day.  Verifying adds what nobody wrote down, and a signature that passes proves itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from madoguchi.auth import dmarc
from madoguchi.auth.arc import ArcResult, verify_chain
from madoguchi.auth.client import Client, client_of, received_at
from madoguchi.auth.dkim import Fault, SignatureResult, verify_signatures
from madoguchi.auth.dkim.parse import parse_domain
from madoguchi.auth.dmarc import DmarcResult, Identifiers
from madoguchi.auth.notes import notes_of
from madoguchi.auth.source import octets_of
from madoguchi.auth.spf.evaluate import check_host
from madoguchi.auth.spf.types import SpfResult
from madoguchi.auth.trust import is_known_receiver, trusted_zone
from madoguchi.auth.verify import (
    UNDECIDED,
    Written,
    came_by_list,
    dkim_result,
    is_aligned,
    same_organisation,
    verify,
)
from madoguchi.lookups import Resolver
from madoguchi.mail.links import a_labels
from madoguchi.model import AsOf, Authentication, Message, Result

RECORDS_CHANGE_AFTER = timedelta(days=30)
"""Senders move to other servers: what SPF says now of a mail from before is not held against it."""
_CANNOT_TELL_NOW = frozenset((Fault.DNS, Fault.KEY_MISSING, Fault.KEY_REVOKED, Fault.TOO_MUCH))
"""A key that is gone now may have been there when the mail came."""


@dataclass(frozen=True, slots=True)
class LiveFindings:
    """What was verified, method by method, and what it comes to."""

    authentication: Authentication
    client: Client | None
    """Whom SPF was checked for; `None` where the route cannot be read."""
    spf: SpfResult | None
    signatures: tuple[SignatureResult, ...] | None
    """`None` where the octets that were signed are not there any more."""
    arc: ArcResult
    dmarc: DmarcResult | None
    """`None` without an Author Domain."""
    old: bool = False
    """It came so long ago that today's records say little about that day's."""


def verify_live(
    source: bytes,
    message: Message,
    resolver: Resolver,
    *,
    at: datetime,
    client: Client | None = None,
) -> Authentication:
    """What verifying comes to; see `look_up`."""
    return look_up(source, message, resolver, at=at, client=client).authentication


def look_up(
    source: bytes,
    message: Message,
    resolver: Resolver,
    *,
    at: datetime,
    client: Client | None = None,
) -> LiveFindings:
    """Verify SPF, DKIM, ARC and DMARC of the mail that `message` was read from.

    `source` is what was handed over, `client` what a mail server knows of the connection; without
    it, the receiver's own fields tell.  `at` is now.  Never raises.

    What is asked names domains and selectors that stand in the mail, and the client's address.  The
    local part of the reverse path is withheld: mailings write the recipient's address into it.
    """
    zone = trusted_zone(message.headers)
    client = client or client_of(zone)
    spf = None
    if client is not None:
        spf = check_host(
            client.address,
            client.mailfrom,
            client.helo,
            resolver,
            at=int(at.timestamp()),
            withhold_local_part=True,
        )
    came = received_at(zone)
    old = came is not None and at - came > RECORDS_CHANGE_AFTER
    mail = octets_of(source, message)
    signatures, arc = None, ArcResult(Result.UNKNOWN)
    if mail is not None:
        signatures = verify_signatures(mail, resolver, at=came or at)
        arc = verify_chain(mail, resolver)
    return _together(
        message, LiveFindings(verify(message), client, spf, signatures, arc, None, old), resolver
    )


def _together(message: Message, live: LiveFindings, resolver: Resolver) -> LiveFindings:
    """The findings with DMARC and with what all of it comes to."""
    receipt = live.authentication
    author = message.rfc5322_from_domain
    author_domain = parse_domain(a_labels(author))
    signatures = live.signatures or ()
    merged = _merged(receipt, live, author)
    found = None
    if author_domain:
        found = dmarc.evaluate(
            author_domain,
            resolver,
            passed=_passed(merged),
            undecided=_undecided(merged, signatures),
        )
        merged = replace(merged, dmarc=_dmarc(receipt, merged, found, live))
    via_list = came_by_list(message)
    authentication = replace(
        receipt,
        spf=merged.spf,
        dkim=merged.dkim,
        dmarc=merged.dmarc,
        arc=merged.arc,
        as_of=AsOf.NOW if _added(receipt, merged) else receipt.as_of,
        rfc5321_mailfrom_domain=merged.mailfrom_domain,
        dkim_domains=merged.dkim_domains,
        aligned=_aligned(message, merged, live),
        dmarc_policy=found.policy if found else None,
        notes=notes_of(live.spf, signatures, live.arc, via_list=via_list, old=live.old),
    )
    return replace(live, authentication=authentication, dmarc=found)


def _merged(receipt: Authentication, live: LiveFindings, author: str) -> Written:
    spf, mailfrom = receipt.spf, receipt.rfc5321_mailfrom_domain
    if (
        live.spf is not None
        and spf in UNDECIDED
        and (spf is Result.UNKNOWN or live.spf.result not in UNDECIDED)
    ):
        spf, mailfrom = live.spf.result, live.spf.domain
    dkim = receipt.dkim
    whole = tuple(dict.fromkeys(one.domain for one in live.signatures or () if one.is_whole))
    if whole:
        dkim = Result.PASS
    elif live.signatures is not None and dkim in UNDECIDED:
        results = [(one.domain, _told(one)) for one in live.signatures]
        dkim = dkim_result(results, author) if results else Result.NONE
    domains = tuple(dict.fromkeys((*receipt.dkim_domains, *whole)))
    arc = receipt.arc if receipt.arc not in UNDECIDED else live.arc.result
    return Written(receipt.authserv_id, spf, mailfrom, dkim, domains, receipt.dmarc, arc)


def _told(one: SignatureResult) -> Result:
    """A signature for a part of the body passed, and is not accepted (RFC 8601 §2.7.1, policy)."""
    return Result.POLICY if one.result is Result.PASS and not one.is_whole else one.result


def _passed(merged: Written) -> Identifiers:
    spf = (a_labels(merged.mailfrom_domain),) if merged.spf is Result.PASS else ()
    return Identifiers(tuple(map(a_labels, merged.dkim_domains)), spf)


def _undecided(merged: Written, signatures: tuple[SignatureResult, ...]) -> Identifiers:
    dkim = tuple(one.domain for one in signatures if one.fault in _CANNOT_TELL_NOW)
    partly = tuple(one.domain for one in signatures if _told(one) is Result.POLICY)
    spf = (a_labels(merged.mailfrom_domain),) if merged.spf in UNDECIDED else ()
    return Identifiers(dkim + partly, spf)


def _dmarc(
    receipt: Authentication, merged: Written, found: DmarcResult, live: LiveFindings
) -> Result:
    """What the receiver wrote, unless it is a pass now; ours fails only a mail seen whole."""
    if receipt.dmarc is not Result.UNKNOWN and found.result is not Result.PASS:
        return receipt.dmarc
    if found.result is Result.TEMPERROR:
        # Not for want of an answer, but for a key that is gone: later will not tell more.
        silent = merged.spf is Result.TEMPERROR or any(
            one.fault is Fault.DNS for one in live.signatures or ()
        )
        return Result.TEMPERROR if silent or found.unanswered else Result.UNKNOWN
    seen_whole = merged.spf not in UNDECIDED and (
        live.signatures is not None or receipt.dkim not in UNDECIDED
    )
    return found.result if seen_whole or found.result is not Result.FAIL else Result.UNKNOWN


def _added(receipt: Authentication, merged: Written) -> bool:
    """Whether an answer of the DNS decided something that the receiver had not written down."""
    pairs = (
        (receipt.spf, merged.spf, UNDECIDED),
        (receipt.dkim, merged.dkim, UNDECIDED | {Result.NONE}),  # no signature: nothing was asked
        (receipt.dmarc, merged.dmarc, UNDECIDED),
        (receipt.arc, merged.arc, UNDECIDED | {Result.NONE}),
    )
    changed = any(before is not after and after not in unasked for before, after, unasked in pairs)
    return changed or merged.dkim_domains != receipt.dkim_domains


def _aligned(message: Message, merged: Written, live: LiveFindings) -> bool | None:
    """As offline; what forwarding or time may have broken is not held against the mail."""
    aligned = is_aligned(merged, message)
    if aligned is not False:
        return aligned
    author = message.rfc5322_from_domain
    if _vouched_for(live.arc, author):
        return None
    if live.authentication.aligned is False:
        return False  # the receiver had the keys of that day, and the mail as it came
    if live.old:
        return None
    open_ones = (one.domain for one in live.signatures or () if _is_undecided(one))
    return None if any(same_organisation(domain, author) for domain in open_ones) else False


def _is_undecided(one: SignatureResult) -> bool:
    """Whether the domain may have signed all the same: its key is gone, or only the text differs,
    as it does behind lists and filters, and in a mail that was saved or copied carelessly."""
    changed = one.fault is Fault.BODY_HASH and one.header_holds
    return one.fault in _CANNOT_TELL_NOW or changed or _told(one) is Result.POLICY


def _vouched_for(arc: ArcResult, author: str) -> bool:
    """Whether receivers that seal with care passed it on, the first one having found it genuine.

    Anybody can seal anything (RFC 8617 §9.4), so others are not believed.
    """
    if arc.result is not Result.PASS or not all(map(is_known_receiver, arc.sealers)):
        return False
    last = arc.sets[-1].signature
    if isinstance(last, Fault) or "from" not in last.names:
        return False
    first = {method.method: method for method in reversed(arc.sets[0].results.results)}
    found = first.get("dmarc")
    return (
        found is not None
        and found.result is Result.PASS
        and same_organisation(found.get("header.from"), author)
    )
