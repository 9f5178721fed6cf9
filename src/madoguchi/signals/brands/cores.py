"""Words of a host without what forgers put around a name: `tepcojp`, `mizuho0102`, `pay-pay`."""

from __future__ import annotations

import re
from itertools import pairwise

CORE_LENGTH = 4
"""A core shorter than this is no name: `auid` is not au."""
PAIRS = 12
"""Words of a host that are looked at in pairs."""

_BEFORE = "www|web|jp|co|my|info|mail|new"
_AFTER = "cojp|jp|co|com|ne|net|id|info|check|my|cards?|crad|crrd|mail|vip|web|login|app|pay"
_CORE = re.compile(
    # Numbers at both ends; one or two words before, up to three behind (saison-s-card-id).
    rf"(?P<before>[0-9]*(?:{_BEFORE}){{0,2}})(?P<core>[a-z]{{{CORE_LENGTH},}}?)"
    rf"(?P<after>s?(?:{_AFTER}){{0,3}}[0-9]*)"
)


def core(token: str) -> str:
    """The word inside the token; empty when nothing stands around it."""
    found = _CORE.fullmatch(token)
    if found is None or len(found["core"]) == len(token):
        return ""
    return found["core"]


def pairs(tokens: list[str]) -> list[str]:
    """Neighbours written as one word: `v-pass`, `pay-pay`, `gnno-aozora`; numbers left out."""
    words = [token.strip("0123456789") for token in tokens[:PAIRS]]
    return [one + other for one, other in pairwise(words) if one and other]
