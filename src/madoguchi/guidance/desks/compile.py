"""`python -m madoguchi.guidance.desks.compile`: the YAML people edit → the JSON that is loaded.

YAML is read as text only (no type guessing: `no`, `09:00` and `2024-09` stay what was typed).
The JSON is committed; a test fails when it is stale.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import yaml

from madoguchi.guidance.desks.complaints import complaint
from madoguchi.guidance.desks.contacts import shown_hours
from madoguchi.guidance.desks.entry import Desk, Entry
from madoguchi.guidance.desks.hours import Basis
from madoguchi.guidance.desks.pack import PACKS, DeskPack, pack_of
from madoguchi.guidance.desks.said import translated
from madoguchi.model import Kind, PackError

WORDS = "words.yaml"
"""Prefectures, phrases, shared notes and listings; every other file holds rows."""


def compiled(pack: str) -> str:
    """The text of the JSON file for a pack.  Raises `PackError`, naming file and line."""
    folder = PACKS / pack / "desks"
    words = yaml.load((folder / WORDS).read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    rows: list[object] = []
    places: list[str] = []
    for path in sorted(folder.glob("*.yaml")):
        if path.name != WORDS:
            for row, line in _rows(path):
                rows.append(row)
                places.append(f"{pack}/desks/{path.name}:{line}")
    data = translated({**words, "rows": rows, "places": places}, folder, pack)
    check_pack(pack_of(data, f"{pack}/desks/{WORDS}"), places)
    return _one_line_a_row(data)


def _rows(path: Path) -> Iterator[tuple[object, int]]:
    text = path.read_text("utf-8")
    node = yaml.compose(text, Loader=yaml.BaseLoader)
    values = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
    if not isinstance(node, yaml.SequenceNode):
        return
    for value, item in zip(values, node.value, strict=True):
        yield value, item.start_mark.line + 1


def check_pack(pack: DeskPack, places: Sequence[str]) -> None:
    """What no single row shows: every role named exists, every fallback ends, every kind is there.

    Raises `PackError`.
    """
    entries = pack.shelf.all()
    by_role: dict[str, list[Entry]] = {}
    for entry in entries:
        for role in entry.roles:
            by_role.setdefault(role, []).append(entry)
    for entry, place in zip(entries, places, strict=True):
        fallback = entry.fallback if isinstance(entry, Desk) else ()
        for role in fallback:
            _known_role(role, by_role, place)
        can_close = shown_hours(entry).basis is Basis.WEEKLY
        if can_close and isinstance(entry, Desk) and not _ends(entry, by_role):
            raise PackError(**complaint("dead-end", where=place, value=entry.id))
    for listing in ("desks", "each", *(f"reporting {kind}" for kind in Kind)):
        if listing not in pack.listings:
            raise PackError(**complaint("missing-key", where="listings", key=listing))
        for role in pack.listings[listing]:
            _known_role(role, by_role, f"listings {listing}")
    for role in pack.listings.get("foreign", ()):
        _known_role(role, by_role, "listings foreign")


def _known_role(role: str, by_role: Mapping[str, list[Entry]], where: str) -> None:
    if role not in by_role:
        known = ", ".join(sorted(by_role))
        raise PackError(
            **complaint("unknown-value", where=where, key="role", value=role, known=known)
        )


def _ends(desk: Desk, by_role: Mapping[str, list[Entry]]) -> bool:
    """Whether the fallback reaches, for anybody anywhere, an entry that never closes."""
    queue, tried = list(desk.fallback), set(desk.fallback)
    while queue:
        for entry in by_role[queue.pop()]:
            everywhere = entry.area == "national" and not entry.brands and _unlimited(entry)
            if everywhere and shown_hours(entry).basis is not Basis.WEEKLY:
                return True
            following = entry.fallback if isinstance(entry, Desk) else ()
            queue += [role for role in following if role not in tried]
            tried.update(following)
    return False


def _unlimited(entry: Entry) -> bool:
    return entry.valid_until is None and (
        entry.valid_from is None or entry.valid_from <= date(2026, 4, 1)
    )


def _one_line_a_row(data: Mapping[str, object]) -> str:
    """JSON with one row a line, so that a change shows as a change of lines."""
    lines = ["{"]
    for number, (key, value) in enumerate(data.items()):
        comma = "," if number < len(data) - 1 else ""
        if isinstance(value, list):
            items = ",\n".join(_json(item) for item in value)
            lines.append(f"{_json(key)}: [\n{items}\n]{comma}")
        else:
            lines.append(f"{_json(key)}: {_json(value)}{comma}")
    return "\n".join((*lines, "}", ""))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    """Write the JSON file of every pack that has desks."""
    for folder in sorted(PACKS.glob("*/desks")):
        pack = folder.parent.name
        try:
            text = compiled(pack)
        except PackError as error:
            sys.exit(f"{error.ja}\n{error.en}")
        (PACKS / f"{pack}-desks.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
