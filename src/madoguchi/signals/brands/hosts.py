"""Families of hosts that belong to nobody in particular: free mail, free hosting, shorteners, …"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

_HOSTS = Path(__file__).with_name("hosts.json")
_LABELS = 8


@lru_cache(maxsize=1)
def _families() -> dict[str, frozenset[str]]:
    data = json.loads(_HOSTS.read_text(encoding="utf-8"))
    return {key: frozenset(value) for key, value in data.items() if isinstance(value, list)}


def _among(family: str, host: str) -> str:
    """The listed domain that the host is or lies under; empty when none."""
    listed = _families()[family]
    labels = host.lower().rstrip(".").split(".")[-_LABELS:]
    for at in range(len(labels) - 1):
        domain = ".".join(labels[at:])
        if domain in listed:
            return domain
    return ""


def is_freemail(domain: str) -> bool:
    """Whether anybody can have a mailbox at exactly this domain (フリーメール, carriers)."""
    return domain.lower().rstrip(".") in _families()["freemail"]


@lru_cache(maxsize=8192)
def user_content_domain(host: str) -> str:
    """The service on which anybody can publish pages or forms under this host; empty when none."""
    return _among("user_content", host)


def is_user_content(host: str) -> bool:
    """Whether anybody can publish pages or forms under this host without a domain of their own."""
    return bool(user_content_domain(host))


def is_shortener(host: str) -> bool:
    """Whether the host only hides where a link leads (短縮URL)."""
    return bool(_among("shorteners", host))


def sends_for_others(host: str) -> bool:
    """Whether a mail delivery service (配信サービス) sends or counts clicks for firms here."""
    return bool(_among("senders_for_others", host))


def is_rewriter(host: str) -> bool:
    """Whether a mail security product puts this host before every link it lets through."""
    return bool(_among("rewriters", host))


def is_known_bystander(host: str) -> bool:
    """Whether the host carries a brand's name and is known to be nobody's forgery."""
    return bool(_among("not_lookalike", host))
