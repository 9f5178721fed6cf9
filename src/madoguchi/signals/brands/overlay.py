"""An operator's own brands, in a file beside the shipped registry and laid over it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

VARIABLE = "MADOGUCHI_BRANDS"
"""Names the operator's file."""

_SHIPPED = Path(__file__).with_name("registry.json")
_FORMS: dict[str, object] = {
    "name_ja": "", "name_en": "", "names": [], "short": [], "sector": "other", "family": "",
    "domains": {}, "sending_domains": {}, "labels": [], "source": "", "seen_on": "",
    "confidence": "",
}  # fmt: skip
Entry = Mapping[str, Any]


def shipped() -> list[dict[str, Any]]:
    """The entries of the package, as they stand in its file."""
    return list(json.loads(_SHIPPED.read_text(encoding="utf-8"))["brands"])


def read_entries(path: Path) -> list[dict[str, Any]]:
    """Entries of a file in the format of docs/add-a-brand.md.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not that format.
    """
    data = json.loads(path.read_text(encoding="utf-8"))
    entries = data.get("brands") if isinstance(data, dict) else None
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ValueError("brands")
    return entries


def laid_over(below: Iterable[Entry], above: Iterable[Entry]) -> list[dict[str, Any]]:
    """Entries of `below` with the fields that `above` gives; new brands at the end, complete."""
    merged = {str(entry.get("id", "")): dict(entry) for entry in below}
    for entry in above:
        known = merged.get(str(entry.get("id", "")))
        merged[str(entry.get("id", ""))] = {**(known or _FORMS), **entry}
    return list(merged.values())


def overlay_path() -> Path | None:
    """The operator's file, when there is one."""
    named = os.environ.get(VARIABLE, "")
    return Path(named) if named else None


def write_entries(path: Path, entries: Iterable[Entry]) -> None:
    """Write an overlay file whole or not at all."""
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    beside = path.with_name(path.name + ".new")
    beside.write_text(f'{{"brands": [\n{lines}\n]}}\n', encoding="utf-8")
    beside.replace(path)
