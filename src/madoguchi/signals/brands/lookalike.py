"""Hosts made to look like a brand's: its name, its domain as a prefix, a slip of letters."""

from __future__ import annotations

import re
from functools import lru_cache

from madoguchi.mail.links import organisational_domain
from madoguchi.mail.links.domains import is_address, is_top_level
from madoguchi.signals.brands.cores import CORE_LENGTH, core, pairs
from madoguchi.signals.brands.fold import fold_plain
from madoguchi.signals.brands.hosts import (
    is_freemail,
    is_known_bystander,
    user_content_domain,
)
from madoguchi.signals.brands.registry import owners_of, registry
from madoguchi.signals.brands.slips import Slips

HOST_LIMIT = 253
"""Characters of a host that are read (RFC 1035 §2.3.4)."""
INSIDE_LENGTH = 6
"""A label this long is looked for inside longer words; shorter ones are parts of many words."""
START_LENGTH = 5
"""A label this long counts at the start of a word (`tepcos4`), and not inside (`stepcoach`)."""
ONE_SLIP, TWO_SLIPS = 6, 9
"""Lengths from which one and two slips of letters still point to one brand."""

DOMAIN_LABELS = 8
"""Labels of the longest domain of the registry, hyphens counted as dots, and some to spare."""

TOKENS = 8
"""Words of a host that are looked at for slips."""

_CONTEXT_WORDS = (
    "login signin logon longin secure security account accounts verify verification support "
    "update service services auth id pay payment payments card bank online billing co jp cojp "
    "mail member members confirm customer portal safe point points campaign delivery express "
    "track tracking mypage admin index crad crrd benk"
)
_CONTEXT = frozenset(_CONTEXT_WORDS.split(" "))
"""Words that turn an ordinary word into a claim to be the brand (`line-account`, `au-login`)."""
_DIGITS = str.maketrans("0134578", "oleastb")
_UNSPEAKABLE = re.compile("[bcdfghjklmnpqrstvwxz]{5}|[0-9][a-z]+[0-9]+[a-z]")
_SPLIT = re.compile(r"[.\-_]+")


@lru_cache(maxsize=1)
def _labels() -> tuple[dict[str, str], dict[str, str], tuple[str, ...], frozenset[str]]:
    """Distinctive labels, ordinary ones, those for slips, and the brands' domains, dots only."""
    distinctive: dict[str, str] = {}
    ordinary: dict[str, str] = {}
    domains: set[str] = set()
    whole: set[str] = set()
    for entry in registry().brands:
        for label in entry.labels:
            known = ordinary if label[0] in "~^" else distinctive
            if label.lstrip("^") not in _brief():
                known.setdefault(label.lstrip("~=^"), entry.id)
            if label.startswith("="):
                whole.add(label.lstrip("="))
        domains.update(d for d, _ in entry.domains if len(d) > 5)
    slips = tuple(
        label for label in distinctive if len(label) >= ONE_SLIP - 1 and label not in whole
    )
    return distinctive, ordinary, slips, frozenset(d.replace("-", ".") for d in domains)


@lru_cache(maxsize=8192)
def lookalike_of(host: str) -> tuple[str, str] | None:
    """The brand that a host of somebody else is made to look like, and how.

    How is `brand-domain-inside`, `other-ending`, `name-in-domain`, `name-in-subdomain`,
    `confusable` or `misspelt`.  `None` for the brands' own hosts and for everything else.
    """
    host = host.lower().rstrip(".")[:HOST_LIMIT]
    if "." not in host or (owners_of(host) and not user_content_domain(host)):
        return None
    if (is_known_bystander(host) or is_freemail(host)) and not user_content_domain(host):
        return None
    if is_address(host) or not is_top_level(host.rpartition(".")[2]):
        return None
    service = user_content_domain(host)
    domain = service or organisational_domain(host) or host
    free = host[: -len(domain)].rstrip(".") if host.endswith(domain) else host
    own = "" if service else domain.partition(".")[0]
    return (
        _domain_inside(free, own)
        or _name_inside(free, own)
        or _misspelt(own)
        or (None if service else _misspelt(free))
        or (None if host.endswith(".jp") else _brief_name(free))
    )


def _readable(label: str) -> str:
    """A label as a person reads it: punycode undone, look-alike letters as ASCII."""
    if label.startswith("xn--"):
        try:
            label = label[4:].encode("ascii").decode("punycode")
        except (UnicodeError, ValueError):
            return label
    return fold_plain(label)


def _domain_inside(free: str, own: str) -> tuple[str, str] | None:
    # micard.co.jp.srxyu.example, www-amazon-co-jp.example: the real one, and then another.
    labels = f"{free}.{own}".strip(".").replace("-", ".").split(".")
    domains = _labels()[3]
    for start in range(len(labels)):
        for end in range(min(len(labels), start + DOMAIN_LABELS), start + 1, -1):
            domain = ".".join(labels[start:end])
            if domain in domains:
                owner = _prefix_owners().get(domain)
                return (owner, "brand-domain-inside") if owner else None
    return None


@lru_cache(maxsize=1)
def _prefix_owners() -> dict[str, str]:
    return {domain.replace("-", "."): ids[0] for domain, ids in registry().owners.items()}


def _name_inside(free: str, own: str) -> tuple[str, str] | None:
    distinctive, ordinary, _, _ = _labels()
    for part, where in ((own, "name-in-domain"), (free, "name-in-subdomain")):
        if not part:
            continue
        plain = ".".join(_readable(label) for label in part.split("."))
        spellings = {plain: where if plain == part else "confusable"}
        spellings.setdefault(_undigit(plain), "confusable")
        for text, spelled in spellings.items():
            tokens = _SPLIT.split(text)
            found = _distinctive_name(tokens, distinctive)
            if found:
                whole = found[1] == own and spelled == "name-in-domain"
                return found[0], "other-ending" if whole else spelled
            # An ordinary word claims a brand only beside a word such as login or account.
            if len(tokens) > 1 and _CONTEXT.intersection(tokens):
                for token in tokens:
                    if token in ordinary:
                        return ordinary[token], spelled
            rare = _rare_name(tokens, spelled)
            if rare:
                return rare, spelled
    # jcb.bctodwx.example: nobody can say that domain, so the name in front is all there is.
    first = next((label for label in free.split(".") if label != "www"), "")
    if first in ordinary and len(first) > 2 and _UNSPEAKABLE.search(own):
        return ordinary[first], "name-in-subdomain"
    return None


@lru_cache(maxsize=1)
def _rare() -> dict[str, str]:
    """Names that mean hardly anything else, yet may be a firm's own domain elsewhere."""
    return {
        label[1:]: entry.id
        for entry in registry().brands
        for label in entry.labels
        if label.startswith("^")
    }


@lru_cache(maxsize=1)
def _brief() -> dict[str, str]:
    """Those too short for a core: words of Japanese, and a claim only where nobody speaks it."""
    return {label: brand_id for label, brand_id in _rare().items() if len(label) < CORE_LENGTH}


def _brief_name(free: str) -> tuple[str, str] | None:
    # eki.qwxzt.example and eki-noot.qwxzt.example, but neither osaka-eki.hotel.example nor a .jp.
    brief = _brief()
    for label in free.split(".") if free else ():
        if label[:CORE_LENGTH].partition("-")[0] in brief:
            return brief[label.partition("-")[0]], "name-in-subdomain"
    return None


def _rare_name(tokens: list[str], where: str) -> str:
    # aeon.example.com and aeonjp.example claim to be the brand; aeon.example may be an Aeon.
    rare = _rare()
    for token in tokens:
        owner = rare.get(core(token)) or (where == "name-in-subdomain" and rare.get(token))
        if owner and token not in _brief():
            return owner
    return ""


def _distinctive_name(tokens: list[str], labels: dict[str, str]) -> tuple[str, str] | None:
    found: list[str] = _inside_labels().findall(f"-{'-'.join(tokens)}-")
    found += [token for token in tokens if token in labels]
    if not found:
        joined = pairs(tokens)
        found += [word for word in map(core, (*tokens, *joined)) if word in labels]
        found += [pair for pair in joined if pair in labels]
    if not found:
        return None
    best = max(found, key=len)
    return labels[best], best


@lru_cache(maxsize=1)
def _inside_labels() -> re.Pattern[str]:
    """Long labels anywhere, shorter ones where a word begins, the shortest as a word alone."""
    distinctive, _, slips, _ = _labels()
    words = (
        re.escape(label)
        if len(label) >= INSIDE_LENGTH and label in slips
        else f"(?<=-){re.escape(label)}"
        if len(label) >= START_LENGTH and label in slips
        else f"(?<=-){re.escape(label)}(?=-)"
        for label in sorted(distinctive, key=len, reverse=True)
    )
    return re.compile("|".join(words))


def _undigit(text: str) -> str:
    """Digits and pairs that pass for letters: amaz0n, rnercari, vvhatsapp."""
    return text.translate(_DIGITS).replace("rn", "m").replace("vv", "w")


@lru_cache(maxsize=1)
def _scrambled() -> dict[str, str]:
    """Labels by their letters in order: amoazn has those of amazon."""
    return {"".join(sorted(label)): label for label in _labels()[2] if len(label) >= ONE_SLIP}


@lru_cache(maxsize=1)
def _slips() -> Slips:
    return Slips(_labels()[2], ONE_SLIP - 1, TWO_SLIPS)


def _misspelt(part: str) -> tuple[str, str] | None:
    distinctive = _labels()[0]
    tokens = _SPLIT.split(part)[:TOKENS]
    joined = [pair for pair in pairs(tokens) if len(pair) >= ONE_SLIP]
    cores = [word for word in map(core, (*tokens, *joined)) if word]
    for token in (*tokens, *cores, *joined):
        if len(token) < ONE_SLIP - 1:
            continue
        label = _slips().nearest(token)
        if label and max(len(label), len(token)) >= ONE_SLIP:
            return distinctive[label], "misspelt"
        twin = _scrambled().get("".join(sorted(token)))
        if twin and twin[0] == token[0]:
            return distinctive[twin], "misspelt"
    return None
