"""A compiled pack over those that it inherits from: its file holds only what it changes."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from typing import Any

from madoguchi.guidance.delta import applied
from madoguchi.model import carried

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
"""What a pack may be called: it is also the name of its folder and files."""

HASH_DIGITS = 16
"""64 bits: enough to tell one's own versions apart, short enough to be read out."""


def compiled_data(name: str) -> dict[str, Any]:
    """The whole of an installed pack as JSON: what it changes, over what it inherits."""
    if not NAME.fullmatch(name):
        raise FileNotFoundError(name)
    data: dict[str, Any] = json.loads(carried("madoguchi.guidance", f"packs/{name}.json"))
    if "extends" not in data:
        return data
    return over(compiled_data(data["extends"]), data)


def over(below: dict[str, Any], kept: dict[str, Any]) -> dict[str, Any]:
    """The whole of a pack that is kept as what it changes of the one below it."""
    whole: dict[str, Any] = applied(below, kept["delta"])
    inherited = [below["name"], below["version"], below["hash"]]
    whole["chain"] = [inherited, *below.get("chain", [])]
    whole["hash"] = chained_hash(below["hash"], kept["own-hash"])
    return whole


def chained_hash(below: str, own: str) -> str:
    """The hash of a pack that inherits stands for the whole chain: a change below is a change."""
    return sha256(f"{below}{own}".encode()).hexdigest()[:HASH_DIGITS]
