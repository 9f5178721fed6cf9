"""Where one owner's names end and another's begin: the Public Suffix List.

The list comes with `publicsuffixlist`, which takes 65 ms to build its own tables because it
IDNA-encodes all 16,000 rules one by one; the same file is read here in a tenth of that, and
only when the first domain is asked for.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

import can_ada

SPECIAL_USE_TLDS = frozenset({"example", "test", "invalid", "onion"})
"""RFC 2606 §2 and RFC 7686: no registry, but written as host names all the same."""
_CACHED_HOSTS = 8192
_IPV4 = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_ICANN_ENDS = "// ===END ICANN DOMAINS==="


@cache
def _rules() -> dict[str, bool]:
    """Every rule of the list in ASCII; the value says whether ICANN's section holds it."""
    from publicsuffixlist import PSLFILE

    rules: dict[str, bool] = {}
    # Whole lists at once: rule by rule would be felt at start-up.
    text = Path(PSLFILE).read_text("utf-8").lower()
    for icann, part in zip((True, False), text.split(_ICANN_ENDS.lower(), 1), strict=False):
        lines = [line.rstrip() for line in part.split("\n") if line and line[0] != "/"]
        rules.update(dict.fromkeys(filter(str.isascii, lines), icann))
        rules.update((_ascii(line), icann) for line in lines if not line.isascii())
    return rules


def _ascii(rule: str) -> str:
    mark = rule[: len(rule) - len(rule.lstrip("!*."))]
    return mark + can_ada.idna_encode(rule[len(mark) :]).decode("ascii")


def is_address(host: str) -> bool:
    """Whether the host is an IPv4 or IPv6 address as the URL standard serialises it."""
    return host.startswith("[") or _IPV4.fullmatch(host) is not None


def a_labels(domain: str) -> str:
    """A domain as the DNS knows it (RFC 5890 §2.3.2.1), lower case; empty if it cannot be."""
    if domain.isascii():
        return domain.lower()
    try:
        return can_ada.idna_encode(domain.lower()).decode("ascii")
    except (ValueError, TypeError):  # the latter for half a surrogate pair
        return ""


def is_top_level(label: str) -> bool:
    """Whether a domain may end in this label: a TLD of the list, or a special-use one."""
    label = a_labels(label)
    if not label:
        return False
    rules = _rules()
    return label in rules or f"*.{label}" in rules or label in SPECIAL_USE_TLDS


def _suffix_labels(labels: list[str], icann_only: bool) -> int:
    """How many labels the public suffix has (https://publicsuffix.org/list/, "Algorithm")."""
    rules = _rules()
    for count in range(min(len(labels), 6), 0, -1):
        name = ".".join(labels[-count:])
        exception = rules.get(f"!{name}")
        if exception or (exception is not None and not icann_only):
            return count - 1
        for rule in (name, "*" + name[len(labels[-count]) :]):
            found = rules.get(rule)
            if found or (found is not None and not icann_only):
                return count
    return 1


def _registered(host: str, icann_only: bool) -> str:
    if not host or is_address(host):
        return host
    labels = host.lower().rstrip(".").split(".")
    if "" in labels:
        return ""
    count = _suffix_labels(labels, icann_only)
    return ".".join(labels[-count - 1 :]) if len(labels) > count else ""


@lru_cache(maxsize=_CACHED_HOSTS)
def organisational_domain(host: str) -> str:
    """The domain under which one owner holds all names: `a.b.example.co.jp` → `example.co.jp`.

    `host` is ASCII as in `Link.host`.  Tenants of `pages.dev` and other suffixes that rent names
    out are owners of their own.  An address is its own owner; a bare public suffix such as
    `co.jp`, or nothing, gives the empty string.
    """
    return _registered(host, icann_only=False) or _registered(host, icann_only=True)


@lru_cache(maxsize=_CACHED_HOSTS)
def registered_domain_icann(host: str) -> str:
    """The name bought at a registrar: `shop.pages.dev` → `pages.dev`; else as above."""
    return _registered(host, icann_only=True)
