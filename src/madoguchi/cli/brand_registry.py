"""What `madoguchi brands` does: look at the registry of organisations, check it, add to it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from madoguchi.cli import READ_ALL
from madoguchi.cli.brands import MONTHS
from madoguchi.desk import language
from madoguchi.model import Language, UsageError, sentence
from madoguchi.signals.brands.audit import Fault, audit
from madoguchi.signals.brands.fold import fold_plain
from madoguchi.signals.brands.overlay import (
    laid_over,
    overlay_path,
    read_entries,
    shipped,
    write_entries,
)

WRONG = 1
"""Exit status when something is wrong in the data."""


def check_registry(registry: Path | None, lang: str, months: int, *, notes: bool) -> int:
    """Check the registry; exit status 1 when something is wrong in it."""
    spoken = language(lang)
    entries = laid_over(shipped(), _own(registry))
    faults = list(audit([*entries, *_doubled(registry)], _today(), months))
    wrong = [fault for fault in faults if fault.wrong]
    _table(faults if notes else wrong, spoken)
    counts = {"brands": len(entries), "wrong": len(wrong), "notes": len(faults) - len(wrong)}
    click.echo(_say("total", spoken, **{key: str(value) for key, value in counts.items()}))
    return WRONG if wrong else READ_ALL


def show_brand(name: str, registry: Path | None, lang: str) -> int:
    """Show what is known of one organisation, by its id or any of its names."""
    wanted = fold_plain(name.strip())
    for entry in laid_over(shipped(), _own(registry)):
        known = (entry["id"], entry["name_ja"], entry["name_en"], *entry["names"], *entry["short"])
        if wanted in {fold_plain(str(one)) for one in known}:
            for key, value in entry.items():
                if value:
                    shown = (
                        value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
                    )
                    click.echo(f"{key:16} {shown}")
            return READ_ALL
    click.echo(_say("unknown", language(lang), value=name), err=True)
    return WRONG


def update_own(file: Path, registry: Path | None, lang: str) -> int:
    """Merge FILE (docs/add-a-brand.md) into your own registry, unless the check refuses it."""
    spoken = language(lang)
    path = registry or overlay_path()
    if path is None:
        raise _usage("no-overlay")
    new = _entries(file)
    own = _own(path) if path.exists() else []
    merged = laid_over(shipped(), own)
    touched = {str(entry.get("id", "")) for entry in new}
    faults = [
        fault
        for fault in audit(laid_over(merged, new), _today(), MONTHS)
        if fault.brand_id in touched and fault.wrong
    ]
    # What is added by hand must say where it was seen and when.
    faults.extend(
        Fault(str(entry.get("id", "?")), "no-source")
        for entry in new
        if not entry.get("source") or not entry.get("seen_on")
    )
    if faults:
        _table(faults, spoken)
        return WRONG
    kept = {str(entry["id"]): entry for entry in own}
    for entry in new:
        kept[str(entry["id"])] = {**kept.get(str(entry["id"]), {}), **entry}
    write_entries(path, kept.values())
    click.echo(_say("written", spoken, count=str(len(new)), value=str(path)))
    return READ_ALL


def _own(path: Path | None) -> list[dict[str, Any]]:
    path = path or overlay_path()
    return _entries(path) if path else []


def _doubled(path: Path | None) -> list[dict[str, Any]]:
    """Entries whose id a file of the operator has twice: laying over would hide them."""
    seen: set[str] = set()
    doubled = []
    for entry in _own(path):
        if str(entry.get("id", "")) in seen:
            doubled.append(entry)
        seen.add(str(entry.get("id", "")))
    return doubled


def _entries(path: Path) -> list[dict[str, Any]]:
    try:
        return read_entries(path)
    except (OSError, ValueError, RecursionError):
        raise _usage("unreadable", value=str(path)) from None


def _today() -> date:
    return datetime.now(UTC).date()


def _say(name: str, spoken: Language, **values: str) -> str:
    told = sentence("madoguchi.cli", "brands.toml", name, **values)
    return told.get(spoken) or told[Language.EN]


def _usage(name: str, **values: str) -> UsageError:
    return UsageError(**sentence("madoguchi.cli", "brands.toml", name, **values))


def _table(faults: list[Fault], spoken: Language) -> None:
    width = max((len(fault.brand_id) for fault in faults), default=0)
    for fault in faults:
        mark = "×" if fault.wrong else "·"
        says = _say(fault.kind, spoken, value=fault.value)
        click.echo(f"{mark} {fault.brand_id:{width}}  {says.strip()}")
