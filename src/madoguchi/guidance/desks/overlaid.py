"""The desks of a pack over those that it inherits: rows by id, words by name.

YAML is read as text only (no type guessing: `no`, `09:00` and `2024-09` stay what was typed).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from madoguchi.guidance.desks.complaints import complaint
from madoguchi.guidance.source.layers import OWN_DESKS, Layer, Layers
from madoguchi.model import PackError

WORDS = "words.yaml"
"""Prefectures, phrases, shared notes and listings; every other file holds rows."""

EMERGENCY = "police-110"
"""The role that no heir may give to a desk of its own, unless all desks are its own."""

_LOADER: type[yaml.BaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def overlaid(layers: Layers) -> dict[str, object]:
    """Words, rows and the places of the rows, with everything that is inherited.

    Raises `PackError` naming file and line for what cannot be read; the rows are not checked yet.
    """
    words: dict[str, object] = {}
    rows: dict[str, tuple[object, str]] = {}
    for layer in layers.stack:
        if "desks" in layer.keys:
            if layer.keys["desks"].text() != OWN_DESKS:
                raise layer.keys["desks"].wrong("unknown-value", value="desks", known=OWN_DESKS)
            rows = {}
        for name, node in (
            layer.keys["desks-off"].entries().items() if "desks-off" in layer.keys else ()
        ):
            if name not in rows:
                raise node.wrong("unknown-id", value=name, what="desks-off")
            node.text()
            del rows[name]
        new = dict(_rows(layer))
        if layer is not layers.stack[0] and "desks" not in layer.keys:
            _no_emergency_of_its_own(rows, new)
        # What is nearer comes first: among equals the order of the rows decides.
        rows = {**{k: v for k, v in new.items() if k not in rows}, **rows, **new}
        words = _words(words, layer)
    found = list(rows.values())
    return {**words, "rows": [row for row, _ in found], "places": [place for _, place in found]}


def desk_roles(layers: Layers) -> frozenset[str]:
    """Every role that a desk of the pack has."""
    rows = overlaid(layers)["rows"]
    assert isinstance(rows, list)  # noqa: S101 - narrows the type
    return frozenset(
        role
        for row in rows
        if isinstance(row, dict) and isinstance(row.get("roles"), list)
        for role in row["roles"]
    )


def _no_emergency_of_its_own(
    below: dict[str, tuple[object, str]], new: dict[str, tuple[object, str]]
) -> None:
    for row_id, (row, place) in new.items():
        for one in (row, below[row_id][0] if row_id in below else None):
            if isinstance(one, dict) and EMERGENCY in (one.get("roles") or ()):
                raise PackError(**complaint("emergency", where=place, value=row_id))


def _words(below: dict[str, object], layer: Layer) -> dict[str, object]:
    """phrases, notes and listings by name; prefectures as a whole."""
    path = layer.folder / "desks" / WORDS
    if not path.is_file():
        return below
    own = _loaded(path, layer)
    if not isinstance(own, dict):
        raise PackError(**complaint("not-mapping", where=f"{_place(path, layer)}:1", key="-"))
    merged = dict(below)
    for key, value in own.items():
        old = merged.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            merged[key] = {**old, **value}
        else:
            merged[key] = value
    return merged


def _rows(layer: Layer) -> Iterator[tuple[str, tuple[object, str]]]:
    seen: set[str] = set()
    for path in sorted((layer.folder / "desks").glob("*.yaml")):
        if path.name == WORDS:
            continue
        values = _loaded(path, layer)
        node = yaml.compose(path.read_text("utf-8"), Loader=_LOADER)
        if not isinstance(node, yaml.SequenceNode) or not isinstance(values, list):
            where = f"{_place(path, layer)}:1"
            raise PackError(**complaint("not-list", where=where, key="desks"))
        for value, item in zip(values, node.value, strict=True):
            place = f"{_place(path, layer)}:{item.start_mark.line + 1}"
            row_id = value.get("id") if isinstance(value, dict) else None
            if not isinstance(row_id, str):
                raise PackError(**complaint("missing-key", where=place, key="id"))
            if row_id in seen:
                raise PackError(**complaint("twice", where=place, value=row_id))
            seen.add(row_id)
            yield row_id, (value, place)


def _place(path: Path, layer: Layer) -> str:
    return f"{layer.name}/desks/{path.name}"


def _loaded(path: Path, layer: Layer) -> object:
    place = _place(path, layer)
    try:
        return yaml.load(path.read_text("utf-8"), Loader=_LOADER)  # noqa: S506 - text only
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        cause = str(error.problem)
        raise PackError(**complaint("no-yaml", where=f"{place}:{line}", cause=cause)) from None
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        raise PackError(**complaint("no-yaml", where=f"{place}:1", cause=str(error))) from None
