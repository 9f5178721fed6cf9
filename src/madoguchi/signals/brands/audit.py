"""What is wrong in registry data: entries as JSON objects, checked before they are used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from madoguchi.mail.links import organisational_domain
from madoguchi.signals.brands.fold import fold_plain

CONFIDENCES = frozenset(("own", "third", "code", "memory"))
SHORT_NAME = 2
"""Kana names this short are words of others too, and belong in `short`."""
SHORT_LABEL = 3
"""Labels shorter than this are in every other host unless marked."""
SUFFIXES = frozenset(("gov.uk", "gov.au", "nhk", "mail.nhk", "irs.gov"))
"""Names that public suffix rules would refuse and that one organisation has to itself."""
NOTES = frozenset(("no-date", "old", "from-memory"))
"""Worth a look, not wrong: a date that nobody has is not made up."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DOMAIN = re.compile(r"[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*")
_KANA = re.compile("[ぁ-ヺー]+")
_YEAR_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, or worth a look, in one entry."""

    brand_id: str
    kind: str
    """Name of its sentence in `cli/brands.toml`."""
    value: str = ""

    @property
    def wrong(self) -> bool:
        """Whether it has to be mended, not only looked at."""
        return self.kind not in NOTES


def audit(entries: Iterable[Mapping[str, Any]], today: date, months: int) -> Iterator[Fault]:
    """Everything wrong in the entries, in their order."""
    owners: dict[str, tuple[str, str]] = {}
    names: dict[str, str] = {}
    ids: set[str] = set()
    for entry in entries:
        brand_id = str(entry.get("id", ""))
        if not _ID.fullmatch(brand_id):
            yield Fault(brand_id or "?", "bad-id", brand_id)
            continue
        if brand_id in ids:
            yield Fault(brand_id, "twice", brand_id)
        ids.add(brand_id)
        yield from _domains(entry, brand_id, owners)
        yield from _names(entry, brand_id, names)
        yield from _sources(entry, brand_id, today, months)
        yield from _reports(entry, brand_id)


def listed(entry: Mapping[str, Any], key: str) -> Iterator[tuple[str, str]]:
    """Domains of an entry with their confidence; what has another form is left out."""
    groups = entry.get(key)
    if isinstance(groups, Mapping):
        for grade, domains in groups.items():
            if isinstance(domains, list):
                yield from ((str(domain), str(grade)) for domain in domains)


def _domains(
    entry: Mapping[str, Any], brand_id: str, owners: dict[str, tuple[str, str]]
) -> Iterator[Fault]:
    family = str(entry.get("family", ""))
    for key in ("domains", "sending_domains"):
        if key in entry and not isinstance(entry[key], Mapping):
            yield Fault(brand_id, "bad-form", key)
    own = tuple(listed(entry, "domains"))
    if not own:
        yield Fault(brand_id, "no-domain")
    for domain, grade in (*own, *listed(entry, "sending_domains")):
        if grade not in CONFIDENCES:
            yield Fault(brand_id, "bad-confidence", f"{domain}: {grade}")
        registrable = _DOMAIN.fullmatch(domain) and organisational_domain(domain)
        if not registrable and domain not in SUFFIXES:
            yield Fault(brand_id, "no-registrable-domain", domain)
    for domain, _ in own:
        other, group = owners.setdefault(domain, (brand_id, family))
        if other != brand_id and (not family or group != family):
            yield Fault(brand_id, "domain-of-two", f"{domain}: {other}")


def _names(entry: Mapping[str, Any], brand_id: str, seen: dict[str, str]) -> Iterator[Fault]:
    names = entry.get("names", [])
    if not isinstance(names, list) or not isinstance(entry.get("short", []), list):
        yield Fault(brand_id, "bad-form", "names")
        return
    if not names and not entry.get("short"):
        yield Fault(brand_id, "no-name")
    for name in map(str, names):
        folded = fold_plain(name)
        if seen.setdefault(folded, brand_id) != brand_id:
            yield Fault(brand_id, "name-of-two", f"{name}: {seen[folded]}")
        # ASCII names have word borders in matching, kana and kanji have none to hold on to.
        if len(folded) < SHORT_NAME or (len(folded) == SHORT_NAME and _KANA.fullmatch(folded)):
            yield Fault(brand_id, "common-word", name)
    for label in entry.get("labels") or ():
        plain = str(label).lstrip("~=^")
        if len(plain) < SHORT_LABEL and str(label)[:1] not in ("~", "="):
            yield Fault(brand_id, "common-label", plain)


def _sources(entry: Mapping[str, Any], brand_id: str, today: date, months: int) -> Iterator[Fault]:
    if not entry.get("source"):
        yield Fault(brand_id, "no-source")
    if entry.get("confidence") not in CONFIDENCES:
        yield Fault(brand_id, "bad-confidence", str(entry.get("confidence", "")))
    elif entry["confidence"] == "memory":
        yield Fault(brand_id, "from-memory")
    seen = _YEAR_MONTH.findall(str(entry.get("seen_on", "")))
    if not seen:
        yield Fault(brand_id, "no-date")
        return
    year, month = max((int(y), int(m or 12)) for y, m in seen)
    if (today.year - year) * 12 + today.month - month > months:
        yield Fault(brand_id, "old", str(entry["seen_on"]))


def _reports(entry: Mapping[str, Any], brand_id: str) -> Iterator[Fault]:
    own = {domain for key in ("domains", "sending_domains") for domain, _ in listed(entry, key)}
    for key in ("report_to", "never_asks"):
        facts = entry.get(key, [])
        if not isinstance(facts, list):
            yield Fault(brand_id, "bad-form", key)
            continue
        for fact in facts:
            if not isinstance(fact, Mapping) or not fact.get("source") or not fact.get("date"):
                yield Fault(brand_id, "no-source", key)
            elif key == "report_to":
                address = str(fact.get("address", ""))
                host = address.rpartition("@")[2].lower()
                if not any(host == d or host.endswith(f".{d}") for d in own):
                    yield Fault(brand_id, "report-elsewhere", address)
