"""What was asked of the outside, in the JSON record (`docs/json.md`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from madoguchi.lookups.findings import Asked, DomainFacts, Findings, Listing

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


def looked_up(found: Findings) -> Json:
    """What was found out, then every question.  `null`: not asked, or not answered."""
    return {
        "sender": _domain(found.sender) if found.sender else None,
        "links": [_domain(facts) for facts in found.links],
        "relay": found.relay or None,
        "relay_listings": [_listing(one) for one in found.relay_listings],
        "time_spent": found.spent,
        "asked": [_asked(one) for one in found.asked],
    }


def _domain(facts: DomainFacts) -> Json:
    return {
        "domain": facts.name,
        "exists": facts.exists,
        "takes_mail": facts.takes_mail,
        "registered": facts.registered.isoformat() if facts.registered else None,
        "listings": [_listing(one) for one in facts.listings],
    }


def _listing(one: Listing) -> Json:
    return {"list": one.list, "codes": list(one.codes), "means": list(one.means)}


def _asked(one: Asked) -> Json:
    return {
        "purpose": one.purpose,
        "what": one.what,
        "whom": one.whom,
        "at": one.at.isoformat(timespec="seconds"),
        "outcome": one.outcome,
        "from_cache": one.from_cache,
    }
