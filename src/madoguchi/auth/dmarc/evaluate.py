"""Whether SPF or DKIM speaks for the Author Domain, and what its owner asks for (RFC 9989 §5.3)."""

from __future__ import annotations

from madoguchi.auth.dmarc.discover import TreeWalks, Walk
from madoguchi.auth.dmarc.types import DmarcResult, Identifiers, PolicyRecord
from madoguchi.lookups import Resolver
from madoguchi.model import DmarcPolicy, Result

MAX_DOMAINS = 10
"""Domains of signatures that are compared."""
_NOBODY = Identifiers()
_ONE_STEP_LESS = {
    DmarcPolicy.REJECT: DmarcPolicy.QUARANTINE,
    DmarcPolicy.QUARANTINE: DmarcPolicy.NONE,
}


def evaluate(
    author_domain: str,
    resolver: Resolver,
    *,
    passed: Identifiers,
    undecided: Identifiers = _NOBODY,
) -> DmarcResult:
    """The result for one Author Domain (lower case, A-labels).

    Where an `undecided` domain would have been aligned, nothing fails: temperror (§5.3.6).
    """
    walks = TreeWalks(resolver)
    walk = walks.walk(author_domain)
    record = _applied(walk)
    policy = _policy(record, author_domain, walks) if record else None
    if record is None or policy is None:
        result = Result.TEMPERROR if record is None and walk.failed else Result.NONE
        own = walk.organizational_domain
        return DmarcResult(result, organizational_domain=own, unanswered=walk.failed)
    dkim, spf = (
        _Alignment(walk, walks, strict=strict) for strict in (record.dkim_strict, record.spf_strict)
    )
    found = {"dkim": dkim.any(passed.dkim), "spf": spf.any(passed.spf)}
    open_ones = (dkim.any(undecided.dkim), spf.any(undecided.spf))
    aligned_by = tuple(method for method, aligned in found.items() if aligned)
    decided = None not in found.values() and not any(one is not False for one in open_ones)
    failed = Result.FAIL if decided else Result.TEMPERROR
    return DmarcResult(
        Result.PASS if aligned_by else failed,
        policy,
        record.domain,
        walk.organizational_domain,
        aligned_by,
        record.testing,
        None in (*found.values(), *open_ones),
    )


def _applied(walk: Walk) -> PolicyRecord | None:
    """§4.10.1: the Author Domain's own, its Organizational Domain's, or that of the suffix."""
    own = walk.organizational_domain
    by_domain = {record.domain: record for record in walk.records}
    if walk.start in by_domain:
        return by_domain[walk.start]
    if walk.failed:
        return None
    return by_domain.get(own) or by_domain.get(own.partition(".")[2])


def _policy(record: PolicyRecord, author_domain: str, walks: TreeWalks) -> DmarcPolicy | None:
    """What is asked for, `None` when the record is not to be used (§4.10.1)."""
    if record.broken:
        return DmarcPolicy.NONE if record.has_rua else None
    policy = record.policy
    if record.domain != author_domain:
        policy = record.subdomain_policy or policy
        if record.non_existent_policy and not walks.exists(author_domain):
            policy = record.non_existent_policy
    if policy is not None and record.testing:
        return _ONE_STEP_LESS.get(policy, policy)
    return policy


class _Alignment:
    """Whether domains are the Author Domain's (§4.4)."""

    def __init__(self, author: Walk, walks: TreeWalks, *, strict: bool) -> None:
        self._author = author
        self._walks = walks
        self._strict = strict

    def any(self, domains: tuple[str, ...]) -> bool | None:
        """`None` when the DNS did not say."""
        found = [self._one(domain) for domain in dict.fromkeys(domains[:MAX_DOMAINS]) if domain]
        return True if True in found else None if None in found else False

    def _one(self, domain: str) -> bool | None:
        own = self._author.organizational_domain
        if domain == self._author.start:
            return True
        if self._strict:
            return False
        if self._author.failed:
            return None
        if domain == own:
            return True
        # The domain's own is itself or above it: elsewhere in the tree no walk can come to ours.
        if not domain.endswith("." + own):
            return False
        walk = self._walks.walk(domain)
        return None if walk.failed else walk.organizational_domain == own
