"""`python -m madoguchi.guidance.desks.compile`: the YAML people edit → the JSON that is loaded.

YAML is read as text only (no type guessing: `no`, `09:00` and `2024-09` stay what was typed).
The JSON is committed; a test fails when it is stale.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import date

from madoguchi.guidance.delta import delta
from madoguchi.guidance.desks.complaints import complaint
from madoguchi.guidance.desks.contacts import shown_hours
from madoguchi.guidance.desks.entry import Desk, Entry
from madoguchi.guidance.desks.hours import Basis
from madoguchi.guidance.desks.overlaid import WORDS, overlaid
from madoguchi.guidance.desks.pack import PACKS, DeskPack, pack_of, with_places
from madoguchi.guidance.desks.said import translated
from madoguchi.guidance.source.layers import Layers, layers_of
from madoguchi.model import Kind, PackError


def compiled(pack: str) -> str:
    """The text of the JSON file for an installed pack.  Raises `PackError`, naming file and line.

    A pack that inherits is kept as what it changes (`guidance.delta`).
    """
    layers = layers_of(PACKS / pack)
    data = checked_desks(layers)
    if layers.below is None:
        return _one_line_a_row(data)
    change = delta(with_places(checked_desks(layers.below)), with_places(data))
    return _one_line_a_row({"extends": layers.below.top.name, "delta": change})


def checked_desks(layers: Layers) -> dict[str, object]:
    """The whole directory of a pack, from its sources and those of all that it inherits.

    Raises `PackError`, naming file and line.
    """
    data = translated(overlaid(layers), layers)
    places = data["places"]
    assert isinstance(places, list)  # noqa: S101 - narrows the type
    check_pack(pack_of(data, f"{layers.top.name}/desks/{WORDS}"), places)
    return data


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
    for head in sorted(PACKS.glob("*/pack.yaml")):
        pack = head.parent.name
        try:
            text = compiled(pack)
        except PackError as error:
            sys.exit(f"{error.ja}\n{error.en}")
        (PACKS / f"{pack}-desks.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
