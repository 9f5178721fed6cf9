"""The compiled directory of a pack: one JSON file, made by `desks.compile` from the YAML."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from madoguchi.guidance.delta import applied
from madoguchi.guidance.desks.complaints import complaint
from madoguchi.guidance.desks.contacts import Phrasebook
from madoguchi.guidance.desks.fields import Fields
from madoguchi.guidance.desks.prefectures import Prefecture
from madoguchi.guidance.desks.shelf import Shelf
from madoguchi.model import PackError
from madoguchi.model.readings import annotated

PACKS = Path(__file__).parent.parent / "packs"


@dataclass(frozen=True, slots=True)
class DeskPack:
    """Everything of a pack that the directory is built from."""

    shelf: Shelf
    prefectures: tuple[Prefecture, ...]
    phrasebook: Phrasebook
    listings: Mapping[str, tuple[str, ...]]
    """Roles in the order they are shown: `desks`, `each`, and `reporting <kind>` for every kind."""


def read_pack(pack: str) -> DeskPack:
    """The installed pack of that name.  Raises `PackError` when missing or broken."""
    return pack_of(desk_data(pack), f"{pack}-desks.json")


def desk_data(pack: str) -> dict[str, object]:
    """The whole of an installed directory as values: what it changes, over what it inherits."""
    name = f"{pack}-desks.json"
    try:
        data: dict[str, object] = json.loads((PACKS / name).read_text("utf-8"))
        if "extends" not in data:
            return data
        below = with_places(desk_data(str(data["extends"])))
        return without_places(applied(below, data["delta"]))
    except (OSError, ValueError, KeyError, TypeError):
        raise PackError(**complaint("unknown-pack", value=name)) from None


PLACE = "(place)"
"""Key under which a row carries where it is written while two directories are compared."""


def with_places(data: dict[str, Any]) -> dict[str, Any]:
    """Each row with its place, so that rows can be compared by id; see `without_places`."""
    pairs = zip(data["rows"], data["places"], strict=True)
    rows = [{**row, PLACE: place} for row, place in pairs]
    return {**{k: v for k, v in data.items() if k != "places"}, "rows": rows}


def without_places(data: dict[str, Any]) -> dict[str, object]:
    """The counterpart of `with_places`."""
    rows = [dict(row) for row in data["rows"]]
    places = [row.pop(PLACE) for row in rows]
    return {**data, "rows": rows, "places": places}


def pack_of(data: Mapping[str, object], name: str) -> DeskPack:
    """The same from data already read; `name` is named in errors."""
    top = Fields(data, name)
    rows = _mappings(top, "rows")
    places = top.texts("places")
    notes = top.raw("notes")
    if not isinstance(notes, Mapping):
        raise top.wrong("not-mapping", key="notes")
    return DeskPack(
        Shelf(rows, places, notes),
        tuple(_prefecture(Fields(row, name)) for row in _mappings(top, "prefectures")),
        Phrasebook(_phrases(Fields(top.raw("phrases"), name, "phrases"))),
        _listings(Fields(top.raw("listings"), name, "listings")),
    )


def _mappings(fields: Fields, key: str) -> Sequence[Mapping[str, object]]:
    value = fields.raw(key)
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise fields.wrong("not-list", key=key)
    for row in value:
        if not isinstance(row, Mapping):
            raise fields.wrong("not-mapping", key=key)
    return value


def _prefecture(fields: Fields) -> Prefecture:
    return Prefecture(
        fields.text("code"), fields.text("kana"), fields.wording_of("names", fields.raw("names"))
    )


def _phrases(fields: Fields) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for language in fields.names():
        inner = Fields(fields.raw(language), fields.where, language)
        found[language] = {key: annotated(inner.text(key)) for key in inner.names()}
    return found


def _listings(fields: Fields) -> dict[str, tuple[str, ...]]:
    return {key: fields.texts(key) for key in fields.names()}
