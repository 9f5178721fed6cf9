"""Whether SPF or DKIM speaks for the Author Domain, and what its owner asks for (RFC 9989 §5.3)."""

from __future__ import annotations

from madoguchi.auth.dmarc.discover import TreeWalks, Walk
from madoguchi.auth.dmarc.types import DmarcResult, Policy, PolicyRecord
from madoguchi.lookups import Resolver
from madoguchi.model import Result

MAX_DOMAINS = 10
"""Domains of signatures that are compared."""
_ONE_STEP_LESS = {Policy.REJECT: Policy.QUARANTINE, Policy.QUARANTINE: Policy.NONE}


def evaluate(
    author_domain: str,
    resolver: Resolver,
    *,
    spf_domain: str = "",
    dkim_domains: tuple[str, ...] = (),
    undecided: bool = False,
) -> DmarcResult:
    """The result for one Author Domain (lower case, A-labels).

    `spf_domain` is the one that SPF passed for, `dkim_domains` those of the signatures that
    passed.  `undecided` says that SPF or DKIM ended in temperror: then nothing fails (§5.3.4).
    """
    walks = TreeWalks(resolver)
    walk = walks.walk(author_domain)
    record = _applied(walk)
    if record is None:
        result = Result.TEMPERROR if walk.failed else Result.NONE
        return DmarcResult(result, organizational_domain=walk.organizational_domain)
    policy = _policy(record, author_domain, walks)
    if policy is None:
        return DmarcResult(Result.NONE, organizational_domain=walk.organizational_domain)
    dkim = dkim_domains[:MAX_DOMAINS]
    aligned = (
        *(["dkim"] if _any_aligned(dkim, walk, walks, strict=record.dkim_strict) else []),
        *(["spf"] if _any_aligned((spf_domain,), walk, walks, strict=record.spf_strict) else []),
    )
    failed = Result.TEMPERROR if undecided or walk.failed else Result.FAIL
    return DmarcResult(
        Result.PASS if aligned else failed,
        policy,
        record.domain,
        walk.organizational_domain,
        aligned,
        record.testing,
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


def _policy(record: PolicyRecord, author_domain: str, walks: TreeWalks) -> Policy | None:
    """What is asked for, `None` when the record is not to be used (§4.10.1)."""
    if record.broken:
        return Policy.NONE if record.has_rua else None
    policy = record.policy
    if record.domain != author_domain:
        policy = record.subdomain_policy or policy
        if record.non_existent_policy and not walks.exists(author_domain):
            policy = record.non_existent_policy
    if policy is not None and record.testing:
        return _ONE_STEP_LESS.get(policy, policy)
    return policy


def _any_aligned(domains: tuple[str, ...], author: Walk, walks: TreeWalks, *, strict: bool) -> bool:
    """§4.4: the same domain, or (relaxed) the same Organizational Domain."""
    named = [domain for domain in dict.fromkeys(domains) if domain]
    if author.start in named:
        return True
    if strict:
        return False
    own = author.organizational_domain
    # Only what lies in the same tree can come to the same domain: others are not walked.
    near = (d for d in named if d == own or d.endswith("." + own) or own.endswith("." + d))
    return any(walks.walk(domain).organizational_domain == own for domain in near)
