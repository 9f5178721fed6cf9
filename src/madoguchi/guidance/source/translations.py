"""Languages that may lack texts: made from the Japanese, text by text, each with a hash of it.

`texts/<tag>/of.yaml` says of which Japanese each text was made.  Where that has changed since, or
was never written down, the text counts as lacking: a person is better told in Japanese or English
than told what no longer holds.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from madoguchi.guidance.complaints import broken
from madoguchi.guidance.pack import (
    MAY_BE_SAID,
    TABLES,
    ActionText,
    QuestionText,
    Texts,
    without,
)
from madoguchi.guidance.scripts import Script
from madoguchi.guidance.source.layers import Layers
from madoguchi.guidance.source.nodes import Node, read_yaml
from madoguchi.guidance.source.texts import read_texts
from madoguchi.model import Language

DIGITS = 10
MADE_OF = "of"
"""The file beside the texts, without its ending."""

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Translation:
    """What a language has, and how that stands to the Japanese of today."""

    fresh: Texts
    """The texts whose Japanese is still what they were made of."""
    has: frozenset[str]
    """`table:id` of all that is written, fresh or not."""
    stale: tuple[str, ...]
    """Written, but of another Japanese than today's, or of an unknown one."""
    lacking: tuple[str, ...]


class Translations:
    """Reads the translated languages of a pack."""

    def __init__(
        self,
        layers: Layers,
        topics: Iterable[str],
        placeholders: set[str],
        built: Mapping[str, Script],
        whole: Mapping[Language, Texts],
    ) -> None:
        self._layers = layers
        self._topics = tuple(topics)
        self._placeholders = placeholders
        self._built = built
        self._whole = dict(whole)
        self._japanese = self._whole.get(Language.JA)

    def all(self) -> dict[Language, Translation]:
        """Each language named in `pack.yaml`; `PackError` for the first mistake.

        A pack without Japanese has nothing that they were made from, and none of them.
        """
        found: dict[Language, Translation] = {}
        if self._japanese is None:
            return found
        for tag in self._layers.translated():
            language = tag.word(Language)
            if language in found or (language in self._whole and self._layers.below is None):
                raise tag.wrong("twice", value=language)
            if language not in self._whole:  # a pack may make whole what those below translate
                found[language] = self._read(language, self._japanese)
        return found

    def _read(self, language: Language, japanese: Texts) -> Translation:
        self._no_other_files(language)
        texts, places = read_texts(
            self._layers, language, self._topics, self._placeholders, self._built, whole=False
        )
        made_of = self._made_of(f"texts/{language}/{MADE_OF}.yaml")
        today = hashes(japanese)
        known = {key for whole in self._whole.values() for key, _ in every(whole)}
        known |= {f"phrases:{name}" for name in MAY_BE_SAID}
        has, stale = set(), []
        for key, said in every(texts):
            node = places[key.removeprefix("actions:")]
            if key not in known:
                table, _, name = key.partition(":")
                raise node.wrong("spare-text", value=name, what=table)
            has.add(key)
            if made_of.get(key) != today.get(key):
                stale.append(key)
            else:
                _like_the_japanese(said, japanese, key, node)
        return Translation(
            fresh=without(texts, set(stale)),
            has=frozenset(has),
            stale=tuple(stale),
            lacking=tuple(key for key in today if key not in has),
        )

    def _made_of(self, file: str) -> dict[str, str]:
        if not self._layers.has(file):
            return {}
        return {key: node.text() for key, node in self._layers.read(file).entries().items()}

    def _no_other_files(self, language: Language) -> None:
        known = {*self._topics, *TABLES, MADE_OF}
        place = f"texts/{language}"
        stack = self._layers.stack
        files = [(layer, path) for layer in stack for path in (layer.folder / place).glob("*.yaml")]
        if not files:
            raise broken("no-such-file", where=f"{place}/*.yaml")
        for layer, path in sorted(files, key=lambda found: found[1]):
            if path.stem not in known:
                where = self._layers.where(layer, f"{place}/{path.name}")
                raise broken("spare-file", where=f"{where}:1", value=path.name)


def _like_the_japanese(said: object, whole: Texts, key: str, node: Node) -> None:
    table, _, name = key.partition(":")
    japanese = getattr(whole, table).get(name)
    if isinstance(said, tuple):
        if len(said) != len(japanese):
            raise node.wrong("script-lines", value=name)
        for line, model in zip(said, japanese, strict=True):
            if _fields(line) != _fields(model):
                wanted = " ".join(sorted(_fields(model))) or "-"
                raise node.wrong("other-placeholders", value=name, known=wanted)
    if japanese is not None and _fields(said) != _fields(japanese):
        wanted = " ".join(sorted(_fields(japanese))) or "-"
        raise node.wrong("other-placeholders", value=name, known=wanted)
    if isinstance(said, QuestionText) and set(said.options) != set(japanese.options):
        raise node.wrong("no-text", value=name, what="options")


def every(texts: Texts) -> Iterable[tuple[str, Any]]:
    """Each text with its `table:id`."""
    for table in TABLES:
        for name, said in getattr(texts, table).items():
            yield f"{table}:{name}", said


def hashes(texts: Texts) -> dict[str, str]:
    """Of each text, a hash of all that it says."""
    return {key: _hash(said) for key, said in every(texts)}


def hashes_in(path: Path, root: Path) -> dict[str, str]:
    """What `of.yaml` says; nothing where there is none yet."""
    if not path.is_file():
        return {}
    return {key: node.text() for key, node in read_yaml(path, root).entries().items()}


def _hash(said: object) -> str:
    text = json.dumps(_parts(said), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


def _parts(said: object) -> list[str]:
    match said:
        case str():
            return [said]
        case ActionText():
            return [said.says, said.more]
        case QuestionText():
            return [said.ask, said.why, *(f"{k}={v}" for k, v in said.options.items())]
        case tuple():
            return list(said)
    raise TypeError(said)


def _fields(said: object) -> frozenset[str]:
    """What is filled in; how often is each language's own affair."""
    return frozenset(_PLACEHOLDER.findall(" ".join(_parts(said))))
