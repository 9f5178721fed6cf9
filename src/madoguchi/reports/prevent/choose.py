"""Which features of a campaign's mails become rules: only what an honest mail would not share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from madoguchi.desk import Answer
from madoguchi.mail.links import organisational_domain
from madoguchi.model import Certainty, Mailbox, Stance
from madoguchi.reports.prevent.features import Feature, Features, LeftOut, Trait
from madoguchi.reports.prevent.shared import (
    made_to_deceive,
    own_domains,
    plain_address,
    plain_host,
    plain_ip,
)
from madoguchi.reports.prevent.subject import subject_feature
from madoguchi.reports.prevent.wording import wording_features
from madoguchi.reports.shared import list_domains, why_shared
from madoguchi.signals.brands.leads import leads, unwrapped

UNKNOWN_HOSTS = 2
"""Link domains that nothing accuses: of more, nobody can say which are the scammer's."""

_MADE_UP = frozenset({"lookalike-host", "confusable-host", "random-sender", "random-subdomain"})
"""Signals that speak of the name itself: bought for this wave, or to be mistaken."""
_ACCUSES_LINK = _MADE_UP | {
    "brand-in-subdomain",
    "brand-link-elsewhere",
    "brand-on-free-hosting",
    "idn-host",
    "ip-host",
    "shown-link-differs",
    "userinfo-host",
}
_Found = Feature | LeftOut


def choose(mails: Sequence[Answer]) -> Features:
    """What of these mails becomes a rule.  The mails are one campaign's, or several."""
    own = own_domains(answer.message for answer in mails)
    taken: dict[tuple[Trait, str, bool], Feature] = {}
    left: dict[tuple[Trait, str], LeftOut] = {}
    for answer in mails:
        for found in _of_mail(answer, own):
            if isinstance(found, LeftOut):
                left.setdefault((found.trait, found.value), found)
                continue
            key = (found.trait, found.value, found.exact)
            known = taken.get(key)
            taken[key] = found if known is None else _again(known, found)
    protected = {one.value for one in left.values() if one.why in {"brand", "own"}}
    features = [one for one in taken.values() if one.value not in protected]
    chosen = (*_with_whole_domains(features), *wording_features(mails))
    return Features(chosen, tuple(left.values()))


def _with_whole_domains(features: Sequence[Feature]) -> Iterator[Feature]:
    """Whoever really sends scams from two addresses of a domain holds the domain."""
    proven: dict[str, list[Feature]] = {}
    for one in features:
        domain = organisational_domain(one.value.rpartition("@")[2])
        if one.trait is Trait.FROM_ADDRESS and domain and not why_shared(domain):
            proven.setdefault(domain, []).append(one)
    whole = {domain for domain, found in proven.items() if len(found) > 1}
    known = {one.value for one in features if one.trait is Trait.FROM_DOMAIN}
    for domain in sorted(whole - known):
        mails = sum(one.mails for one in proven[domain])
        yield Feature(Trait.FROM_DOMAIN, domain, "several-addresses", mails=mails)
    for one in features:
        if one.trait is not Trait.FROM_ADDRESS or not any(
            one in proven[domain] for domain in (whole | known) & proven.keys()
        ):
            yield one


def _again(known: Feature, found: Feature) -> Feature:
    exempt = tuple(dict.fromkeys((*known.unless_from, *found.unless_from)))
    return Feature(known.trait, known.value, known.why, known.exact, exempt, known.mails + 1)


def _of_mail(answer: Answer, own: frozenset[str]) -> Iterator[_Found]:
    """Each feature of one mail once."""
    if answer.verdict.certainty is Certainty.NOTHING_FOUND:
        yield LeftOut(Trait.MAIL, answer.message.subject, "nothing-found")
        return
    sure = answer.verdict.certainty is Certainty.SCAM
    links = tuple(dict.fromkeys(_links(answer, own, sure)))
    yield from links
    theirs = frozenset(
        one.value for one in links if isinstance(one, Feature) and not plain_ip(one.value)
    )
    # RFC 5322 §3.6.2: answers go to Reply-To, and only there where it stands.
    yield from dict.fromkeys(_senders(answer, own, theirs, sure))
    yield from subject_feature(answer)


def _accused(answer: Answer, ids: frozenset[str]) -> frozenset[str]:
    """Where (`Evidence.where`) the accusing signals of these ids point."""
    return frozenset(
        evidence.where
        for signal in answer.signals
        if signal.id in ids and signal.stance is Stance.ACCUSING
        for evidence in signal.evidence
    )


def _links(answer: Answer, own: frozenset[str], sure: bool) -> Iterator[_Found]:
    accused_at = _accused(answer, _ACCUSES_LINK)
    listed = list_domains(answer.message)
    accused: dict[str, None] = {}
    unknown: dict[str, str] = {}
    for index, link in leads(answer.message):
        host = unwrapped(link)
        name = plain_host(host) or plain_ip(host)
        if not name:
            yield LeftOut(Trait.LINK_HOST, host, "not-plain")
            continue
        domain = organisational_domain(name) or name
        why = "own" if domain in own else why_shared(name)
        if why:
            yield LeftOut(Trait.LINK_HOST, name, why)
        elif f"link:{index}" in accused_at or made_to_deceive(name):
            accused.setdefault(name)
        elif domain in listed:
            yield LeftOut(Trait.LINK_HOST, name, "list")
        else:
            unknown.setdefault(name, domain)
    for name in accused:
        yield _link_rule(name, "accused-link")
    rest = {name: domain for name, domain in unknown.items() if name not in accused}
    few = sure and len(set(rest.values())) <= UNKNOWN_HOSTS
    for name in rest:
        if few:
            yield _link_rule(name, "only-link")
        else:
            yield LeftOut(Trait.LINK_HOST, name, "one-of-many" if sure else "unsure")


def _link_rule(host: str, why: str) -> Feature:
    """The registered domain with all under it: the part in front changes from mail to mail."""
    domain = organisational_domain(host)
    # On a rented name (shop-a.pages.dev) the tenant's own is all there is; an address is itself.
    if plain_ip(host) or not domain or why_shared(domain):
        return Feature(Trait.LINK_HOST, host, why, exact=True)
    return Feature(Trait.LINK_HOST, domain, why)


def _senders(
    answer: Answer, own: frozenset[str], theirs: frozenset[str], sure: bool
) -> Iterator[_Found]:
    message = answer.message
    made_up = "header:From" in _accused(answer, _MADE_UP)
    proven = sure and answer.authentication.aligned is True
    for mailbox in message.from_[:1]:
        yield from _mailbox(
            mailbox,
            (Trait.FROM_DOMAIN, Trait.FROM_ADDRESS),
            own,
            made_up="made-up" if made_up else "",
            theirs=theirs,
            by_address="proven" if proven else "",
        )
    for mailbox in message.reply_to[:1]:
        if message.from_ and mailbox.addr_spec == message.from_[0].addr_spec:
            continue
        yield from _mailbox(
            mailbox,
            (Trait.REPLY_TO_DOMAIN, Trait.REPLY_TO_ADDRESS),
            own,
            made_up="",
            theirs=theirs,
            by_address="answers-go-there" if sure else "",
        )


def _mailbox(
    mailbox: Mailbox,
    traits: tuple[Trait, Trait],
    own: frozenset[str],
    *,
    made_up: str,
    theirs: frozenset[str],
    by_address: str,
) -> Iterator[_Found]:
    """The domain where it is the scammer's, else the one address where that is theirs."""
    address = plain_address(mailbox.addr_spec)
    if not address:
        if mailbox.addr_spec:
            yield LeftOut(traits[1], mailbox.addr_spec, "not-plain")
        return
    host = address.rpartition("@")[2]
    domain = organisational_domain(host) or host
    why = "own" if domain in own else why_shared(host)
    if why and why not in {"freemail"}:
        yield LeftOut(traits[0], host, why)
        return
    if not why:
        bought = "made-up" if made_up or made_to_deceive(host) else ""
        bought = bought or ("links-there" if domain in theirs else "")
        if bought:
            yield Feature(traits[0], domain, bought)
            return
    if by_address:
        yield Feature(traits[1], address, by_address, exact=True)
        return
    yield LeftOut(traits[0] if not why else traits[1], host if not why else address, "forgeable")
