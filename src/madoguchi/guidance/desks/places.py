"""Names that are made of a place's name: `desks/said/places/<tag>.yaml`.

    names:
      香川県: 가가와현
    patterns:
      "{place}警察 警察相談": "{place} 경찰, 상담 ({japanese})"

Forty-seven forces and as many centres are called alike, so two short lists say what each is called
in a language.  A name that fits no pattern stands whole in `said/<tag>.yaml`, which goes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from madoguchi.guidance.desks.complaints import complaint
from madoguchi.guidance.source.layers import Layer
from madoguchi.model import Language, PackError

PLACES = "places"
"""The folder, beside the files that hold whole texts."""
NAMES, PATTERNS = "names", "patterns"
PLACE, JAPANESE = "{place}", "{japanese}"


@dataclass(frozen=True, slots=True)
class Part:
    """A name or a pattern in one language, and where it is written."""

    text: str
    where: str


@dataclass(frozen=True, slots=True)
class Places:
    """What one language calls places, and the names of desks that are made of them."""

    names: dict[str, Part] = field(default_factory=dict)
    patterns: dict[str, Part] = field(default_factory=dict)

    def said_of(self, told: Set[str]) -> Iterator[tuple[str, str, str, str]]:
        """Japanese that a pack tells, what is said for it, and the name and the pattern (empty for
        a place alone) that it is made of."""
        for place, name in self.names.items():
            if place in told:
                yield place, name.text, place, ""
            for pattern, said in self.patterns.items():
                japanese = pattern.replace(PLACE, place)
                if japanese in told:
                    text = said.text.replace(PLACE, name.text).replace(JAPANESE, japanese)
                    yield japanese, text, place, pattern


def composed(stack: Iterable[Layer], told: Set[str]) -> dict[str, dict[str, str]]:
    """Japanese → language → name, of all that these Japanese texts can be made of.

    A pack's own names and patterns go before inherited ones.  Raises `PackError`, naming file and
    line, for a language that nobody knows, for what cannot be read, and for a name or pattern of
    the pack itself (the last of the stack) that makes nothing.
    """
    whole: dict[str, Places] = {}
    own: dict[str, Places] = {}
    for layer in stack:
        own = dict(_read(layer))
        for tag, places in own.items():
            known = whole.setdefault(tag, Places())
            known.names.update(places.names)
            known.patterns.update(places.patterns)
    found: dict[str, dict[str, str]] = {}
    for tag, places in whole.items():
        used: set[str] = set()
        for japanese, text, place, pattern in places.said_of(told):
            found.setdefault(japanese, {})[tag] = text
            used.update((place, pattern))
        if tag in own:
            _nothing_spare(own[tag], used)
    return found


def _nothing_spare(own: Places, used: Set[str]) -> None:
    for japanese, part in (*own.names.items(), *own.patterns.items()):
        if japanese not in used:
            raise PackError(**complaint("not-said", where=part.where, value=japanese))


def _read(layer: Layer) -> Iterator[tuple[str, Places]]:
    for path in sorted((layer.folder / "desks" / "said" / PLACES).glob("*.yaml")):
        where = f"{layer.name}/desks/said/{PLACES}/{path.name}"
        if path.stem not in list(Language):
            known = ", ".join(Language)
            values = {"key": PLACES, "value": path.stem, "known": known}
            raise PackError(**complaint("unknown-value", where=f"{where}:1", **values))
        parts = _parts(path, where)
        yield path.stem, Places(parts[NAMES], parts[PATTERNS])


def _parts(path: Path, where: str) -> Mapping[str, dict[str, Part]]:
    parts: dict[str, dict[str, Part]] = {NAMES: {}, PATTERNS: {}}
    node = yaml.compose(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for key, inner in _pairs(node, where):
        if key.value not in parts:
            values = {"key": key.value, "known": f"{NAMES}, {PATTERNS}"}
            raise PackError(**complaint("unknown-key", where=_line(where, key), **values))
        for japanese, said in _pairs(inner, _line(where, key)):
            place = _line(where, japanese)
            if not isinstance(said, yaml.ScalarNode):
                raise PackError(**complaint("not-text", where=place, key=japanese.value))
            if japanese.value in parts[key.value]:
                raise PackError(**complaint("said-twice", where=place, value=japanese.value))
            parts[key.value][japanese.value] = Part(said.value, place)
    return parts


def _pairs(node: yaml.Node | None, where: str) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
    if not isinstance(node, yaml.MappingNode):
        raise PackError(**complaint("not-mapping", where=where, key=PLACES))
    return [(key, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]


def _line(where: str, key: yaml.Node) -> str:
    return f"{where.partition(':')[0]}:{key.start_mark.line + 1}"
