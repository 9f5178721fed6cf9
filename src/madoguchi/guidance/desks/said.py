"""What desks are called and tell in the languages that may lack texts: `desks/said/<tag>.yaml`.

    "消費者ホットライン 188": Đường dây nóng cho người tiêu dùng (消費者ホットライン) 188

A text stands under its Japanese: where the Japanese changes, the old translation no longer fits, is
refused when compiling, and until it is mended the text is told in the language that stands in.
One line serves every row that says the same; `desks.places` makes names of a place's name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from pathlib import Path

import yaml

from madoguchi.guidance.desks.complaints import complaint
from madoguchi.guidance.desks.places import composed
from madoguchi.guidance.source.layers import Layer, Layers
from madoguchi.model import Language, PackError

SAID = "said"
"""The folder, beside the rows, that holds a file per language."""
_TOLD = ("rows", "notes", "prefectures")
"""The parts of the data whose texts a person reads."""

Said = Mapping[str, Mapping[str, str]]
"""Japanese → language → what is said."""


def translated(data: Mapping[str, object], layers: Layers) -> dict[str, object]:
    """The data of a pack with every text also in the languages that have it.

    What already stands beside its Japanese is left.  Raises `PackError`, naming file and line,
    for a language that nobody knows, a text said twice, and Japanese that no desk says; what a
    pack below translates may be said by desks that this one does not have.
    """
    told = {text for part in _TOLD for text in _japanese(data.get(part))}
    said = composed(layers.stack, told)
    for layer in layers.stack:
        for japanese, texts in _said_in(layer, told if layer is layers.top else None).items():
            said.setdefault(japanese, {}).update(texts)
    return {key: _in_all(value, said) if key in _TOLD else value for key, value in data.items()}


def _said_in(layer: Layer, told: Set[str] | None) -> dict[str, dict[str, str]]:
    """What one folder translates; `told` is what its Japanese has to be of."""
    said: dict[str, dict[str, str]] = {}
    for path in sorted((layer.folder / "desks" / SAID).glob("*.yaml")):
        for japanese, text, line in _entries(path):
            where = f"{layer.name}/desks/{SAID}/{path.name}:{line}"
            if path.stem not in list(Language):
                known = ", ".join(Language)
                raise _wrong("unknown-value", where, key=SAID, value=path.stem, known=known)
            if told is not None and japanese not in told:
                raise _wrong("not-said", where, value=japanese)
            if path.stem in said.setdefault(japanese, {}):
                raise _wrong("said-twice", where, value=japanese)
            said[japanese][path.stem] = text
    return said


def _wrong(name: str, where: str, **values: str) -> PackError:
    return PackError(**complaint(name, where=where, **values))


def _entries(path: Path) -> Iterator[tuple[str, str, int]]:
    node = yaml.compose(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        if isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode):
            yield key.value, value.value, key.start_mark.line + 1


def _is_text(value: Mapping[object, object]) -> bool:
    return isinstance(value.get("ja"), str) and isinstance(value.get("en"), str)


def _japanese(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        if _is_text(value):
            yield str(value["ja"])
        for inner in value.values():
            yield from _japanese(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _japanese(inner)


def _in_all(value: object, said: Said) -> object:
    if isinstance(value, list):
        return [_in_all(inner, said) for inner in value]
    if not isinstance(value, Mapping):
        return value
    if _is_text(value):
        return dict(value) | {
            tag: text for tag, text in said.get(value["ja"], {}).items() if tag not in value
        }
    return {key: _in_all(inner, said) for key, inner in value.items()}
