"""The registry of organisations whose names are used: dated data, read once.

`confidence` says how the domains were seen: `own` on the organisation's pages, `third` on other
public pages, `code` in public mailbox rules, `memory` as a public fact that nobody has looked up.
A listed domain is "not contradicting"; only authentication confirms that a mail came from it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from madoguchi.model import broken_part
from madoguchi.signals.brands.hosts import is_freemail, is_user_content
from madoguchi.signals.brands.overlay import laid_over, overlay_path, read_entries

_REGISTRY = Path(__file__).with_name("registry.json")

DOMAIN_LABELS = 12
"""Labels of a host that are looked at, from the right: no registered domain is deeper."""


@dataclass(frozen=True, slots=True)
class Brand:
    """One organisation, by the names and domains that the public knows it by."""

    id: str
    name_ja: str
    name_en: str
    names: tuple[str, ...]
    """Spellings that mean this organisation wherever they stand."""
    short: tuple[str, ...]
    """Spellings that are words or names of others too: they count only where a sender stands."""
    sector: str
    family: str
    """Organisations that send and link for each other share one; empty when alone."""
    domains: tuple[tuple[str, str], ...]
    """Own web domains, each with its confidence."""
    sending_domains: tuple[tuple[str, str], ...]
    labels: tuple[str, ...]
    """What its name looks like in a host.  A leading `~` marks an ordinary word or a surname, a
    leading `=` a name that is part of other words, a leading `^` one that is a claim in a subdomain
    or with words such as jp and card glued on."""
    source: str
    seen_on: str
    confidence: str

    @property
    def main_domain(self) -> str:
        """The domain that people know; empty when none is registered."""
        return self.domains[0][0] if self.domains else ""


@dataclass(frozen=True, slots=True)
class Registry:
    """All brands, and who owns which domain."""

    version: str
    brands: tuple[Brand, ...]
    by_id: dict[str, Brand]
    owners: dict[str, tuple[str, ...]]
    """Domain to the ids of the brands that list it."""


@lru_cache(maxsize=1)
def registry() -> Registry:
    """The shipped registry, and the operator's own brands over it.

    Raises:
        PackError: the file is missing or broken, which only a damaged installation can cause.
    """
    file = _REGISTRY.name
    try:
        data = json.loads(_REGISTRY.read_text(encoding="utf-8"))
        entries = data["brands"]
        own = overlay_path()
        if own:
            file = own.name
            entries = laid_over(entries, read_entries(own))
        brands = tuple(_brand(entry) for entry in entries)
    except (OSError, ValueError, KeyError, TypeError) as broken:
        raise broken_part(file) from broken
    owners: dict[str, tuple[str, ...]] = {}
    for brand in brands:
        for domain, _ in brand.domains + brand.sending_domains:
            if brand.id not in owners.get(domain, ()):
                owners[domain] = (*owners.get(domain, ()), brand.id)
    return Registry(data["version"], brands, {b.id: b for b in brands}, owners)


def _brand(entry: dict[str, object]) -> Brand:
    def words(key: str) -> tuple[str, ...]:
        value = entry[key]
        return tuple(str(word) for word in value) if isinstance(value, list) else ()

    def graded(key: str) -> tuple[tuple[str, str], ...]:
        value = entry[key]
        groups = value.items() if isinstance(value, dict) else ()
        return tuple((str(domain), str(grade)) for grade, group in groups for domain in group)

    return Brand(
        id=str(entry["id"]),
        name_ja=str(entry["name_ja"]),
        name_en=str(entry["name_en"]),
        names=words("names"),
        short=words("short"),
        sector=str(entry["sector"]),
        family=str(entry["family"]),
        domains=graded("domains"),
        sending_domains=graded("sending_domains"),
        labels=words("labels"),
        source=str(entry["source"]),
        seen_on=str(entry["seen_on"]),
        confidence=str(entry["confidence"]),
    )


def brand(brand_id: str) -> Brand:
    """The brand of that id.

    Raises:
        KeyError: no such brand; ids come from this registry, so that is a mistake of the caller.
    """
    return registry().by_id[brand_id]


@lru_cache(maxsize=8192)
def owners_of(host: str) -> tuple[str, ...]:
    """Ids of the brands that own the host, itself or by a parent domain; the closest decides."""
    owners = registry().owners
    labels = host.lower().rstrip(".").split(".")[-DOMAIN_LABELS:]
    for at in range(len(labels) - 1):
        found = owners.get(".".join(labels[at:]))
        if found:
            return found
    return ()


def is_own_domain(brand_id: str, host: str) -> bool:
    """Whether the host is the brand's own, or that of the group it belongs to.

    Pages that anybody can put on a brand's service (`forms.gle`, `*.web.app`) are not its own.
    """
    if is_user_content(host):
        return False
    owners = owners_of(host)
    if brand_id in owners:
        return True
    by_id = registry().by_id
    wanted = by_id[brand_id]
    if any(by_id[owner].family == wanted.family != "" for owner in owners):
        return True
    return any(host == d or host.endswith("." + d) for d, _ in wanted.sending_domains)


def sends_as(brand_id: str, domain: str) -> bool:
    """Whether a From domain is the brand's own for sending: not one where anybody has a mailbox."""
    return not is_freemail(domain) and is_own_domain(brand_id, domain)
