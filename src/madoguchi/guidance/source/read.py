"""A pack from its folder of sources, whole and checked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from madoguchi.guidance.chain import HASH_DIGITS, chained_hash
from madoguchi.guidance.desks import directory
from madoguchi.guidance.desks.overlaid import desk_roles
from madoguchi.guidance.desks.parse import AREA
from madoguchi.guidance.pack import Pack, Texts, completed, load_pack
from madoguchi.guidance.scripts import Script
from madoguchi.guidance.source import declared as reading
from madoguchi.guidance.source import scripts as reading_scripts
from madoguchi.guidance.source.actions import Declared, Placed, action, in_plan_order
from madoguchi.guidance.source.checks import check
from madoguchi.guidance.source.deadlines import deadlines
from madoguchi.guidance.source.layers import SHIPPED, Layers, layers_of
from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.reviews import Review, read_reviews
from madoguchi.guidance.source.texts import read_texts
from madoguchi.guidance.source.translations import Translation, Translations
from madoguchi.model import Language, PackError, PackId

SCRIPTS = "scripts.yaml"
TABLES = ("scripts", "bring")
"""Texts that actions name and several may share."""


@dataclass(frozen=True, slots=True)
class Sources:
    """A pack and what only its maintainers need to see."""

    pack: Pack
    placed: tuple[Placed, ...]
    reviews: dict[str, Review]
    newer: dict[str, reading.Newer]
    translations: dict[Language, Translation]
    below: Pack | None
    """The pack that it inherits from."""
    own_reviews: frozenset[str]
    """Actions whose review stands in the pack's own file."""


def read_sources(folder: Path, roles: frozenset[str] | None = None) -> Sources:
    """Read and check a pack's folder, over all that it inherits.

    `roles` are those of its desks, where the caller knows them.  The first mistake found is a
    `PackError`.
    """
    layers = layers_of(folder)
    roles = _roles(layers) if roles is None else roles
    below = _pack_of(layers.below) if layers.below else None
    topics = layers.topics()
    facts = reading.facts(layers.read("facts.yaml"))
    sources = reading.sources(layers.read("sources.yaml"))
    clauses = reading.clauses(layers.read("clauses.yaml"))
    newer = reading.newer(layers.read("newer.yaml"), clauses, sources)
    placeholders = {f"tel.{role}" for role in roles}
    scripts = reading_scripts.scripts(layers.read(SCRIPTS), facts)
    texts, places = _all_texts(layers, topics, placeholders, scripts)
    languages = tuple(texts)
    first = texts[languages[0]]
    translations = Translations(layers, topics, placeholders, scripts, texts).all()
    texts |= {tag: completed(made.fresh, texts[tag.stand_in]) for tag, made in translations.items()}
    known = Declared(
        facts, sources, clauses, newer, frozenset(first.scripts), frozenset(first.bring), roles
    )
    placed = tuple(
        action(node, known)
        for topic in topics
        for node in layers.read(f"actions/{topic}.yaml").items()
    )
    reviews = read_reviews(layers.read("reviews.yaml"))
    there = {one.action.id for one in placed}
    pack = Pack(
        id=id_of(layers),
        reviewed_on=min((r.on for name, r in reviews.items() if name in there), default="-"),
        languages=languages,
        translated=tuple(translations),
        facts=facts,
        impossible=reading.impossible(layers.read("impossible.yaml"), facts),
        actions=in_plan_order(placed),
        headlines=reading.headlines(layers.read("headlines.yaml"), facts),
        sources=sources,
        clauses=clauses,
        newer={name: entry.says for name, entry in newer.items()},
        questions=reading.questions(layers.read("questions.yaml"), facts),
        texts=texts,
        prefecture=_prefecture(layers),
        off=layers.off(),
        deadlines=deadlines(layers.read("deadlines.yaml"), placed, sources),
        scripts=reading_scripts.with_plain(scripts, first),
    )
    check(pack, placed, places, newer, inherited=_inherited(layers, languages))
    reading_scripts.check_scripts(pack, placed, places, layers.read(SCRIPTS))
    return Sources(pack, placed, reviews, newer, translations, below, _own_reviews(layers))


def _pack_of(layers: Layers) -> Pack:
    """A pack below: the compiled one, where it was made of these very sources."""
    name = layers.top.name
    if layers.top.folder == SHIPPED / name:
        with suppress(PackError):
            if (installed := load_pack(name)).id == id_of(layers):
                return installed
    return read_sources(layers.top.folder).pack


def _own_reviews(layers: Layers) -> frozenset[str]:
    if not (layers.top.folder / "reviews.yaml").is_file():
        return frozenset()
    return frozenset(read_reviews(layers.own(layers.top, "reviews.yaml")))


def _roles(layers: Layers) -> frozenset[str]:
    """Of the compiled directory where that is sure to be this pack's, else of the sources."""
    if layers.below is None and (SHIPPED / layers.top.name).is_dir():
        return directory(layers.top.name).roles
    return desk_roles(layers)


def _all_texts(
    layers: Layers, topics: tuple[str, ...], placeholders: set[str], built: Mapping[str, Script]
) -> tuple[dict[Language, Texts], dict[Language, dict[str, Node]]]:
    texts, places = {}, {}
    for tag in layers.found("languages").items():
        language = tag.word(Language)
        texts[language], places[language] = read_texts(
            layers, language, topics, placeholders, built
        )
    return texts, places


def _inherited(layers: Layers, texts: Iterable[Language]) -> frozenset[str]:
    """Names that the packs below need, whether this one does or not."""
    files = ["sources.yaml", "newer.yaml"]
    files += [f"texts/{language}/{table}.yaml" for language in texts for table in TABLES]
    return frozenset(name for file in files for name in layers.inherited(file))


def _prefecture(layers: Layers) -> str | None:
    """Where people live who do not say so: the place that the pack, or one below it, serves."""
    for layer in reversed(layers.stack):
        if "prefecture" in layer.keys:
            node = layer.keys["prefecture"]
            if not AREA.fullmatch(node.text()):
                raise node.wrong("bad-prefecture", value=node.text())
            return node.text()
    return None


def id_of(layers: Layers) -> PackId:
    """Name, version and hash of the pack and of all that it inherits from."""
    ids: list[PackId] = []
    for layer in layers.stack:
        own = hash_of(layer.folder)
        digest = chained_hash(ids[-1].hash, own) if ids else own
        ids.append(PackId(layer.name, layer.keys["version"].text(), digest))
    return replace(ids[-1], chain=tuple(reversed(ids[:-1])))


def hash_of(folder: Path) -> str:
    """SHA-256 over the names and contents of all sources, those of the desks included."""
    digest = hashlib.sha256()
    for path in _source_files(folder):
        for part in (path.relative_to(folder).as_posix().encode(), path.read_bytes()):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    return digest.hexdigest()[:HASH_DIGITS]


def _source_files(folder: Path) -> Iterable[Path]:
    return sorted(folder.rglob("*.yaml"), key=lambda path: path.relative_to(folder).as_posix())
