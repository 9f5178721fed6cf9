"""A pack from its folder of sources, whole and checked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from madoguchi.guidance.desks import directory
from madoguchi.guidance.pack import Pack, completed
from madoguchi.guidance.source import declared as reading
from madoguchi.guidance.source.actions import Declared, Placed, action, in_plan_order
from madoguchi.guidance.source.checks import check
from madoguchi.guidance.source.deadlines import deadlines
from madoguchi.guidance.source.nodes import Node, read_yaml
from madoguchi.guidance.source.reviews import Review, read_reviews
from madoguchi.guidance.source.texts import read_texts
from madoguchi.guidance.source.translations import Translation, Translations
from madoguchi.model import Language, PackId

HASH_DIGITS = 16
"""64 bits: enough to tell one's own versions apart, short enough to be read out."""


@dataclass(frozen=True, slots=True)
class Sources:
    """A pack and what only its maintainers need to see."""

    pack: Pack
    placed: tuple[Placed, ...]
    reviews: dict[str, Review]
    newer: dict[str, reading.Newer]
    translations: dict[Language, Translation]


def read_sources(folder: Path) -> Sources:
    """Read and check a pack's folder; the first mistake found is a `PackError`."""
    head = read_yaml(folder / "pack.yaml", folder).keys(
        ("name", "version", "languages", "topics"), ("translated",)
    )
    name = head["name"].text()
    topics = head["topics"].texts()

    def file(stem: str) -> Node:
        return read_yaml(folder / f"{stem}.yaml", folder)

    facts = reading.facts(file("facts"))
    sources = reading.sources(file("sources"))
    clauses = reading.clauses(file("clauses"))
    newer = reading.newer(file("newer"), clauses, sources)
    desks = directory(name)
    placeholders = {f"tel.{role}" for role in desks.roles}
    texts, places = {}, {}
    for tag in head["languages"].items():
        language = tag.word(Language)
        texts[language], places[language] = read_texts(
            folder / "texts" / language, folder, language, topics, placeholders
        )
    languages = tuple(texts)
    first = texts[languages[0]]
    reader = Translations(folder, topics, placeholders, texts)
    translations = reader.all(head["translated"].items() if "translated" in head else ())
    texts |= {tag: completed(made.fresh, texts[tag.stand_in]) for tag, made in translations.items()}
    known = Declared(
        facts,
        sources,
        clauses,
        newer,
        frozenset(first.scripts),
        frozenset(first.bring),
        desks.roles,
    )
    placed = tuple(
        action(node, known) for topic in topics for node in file(f"actions/{topic}").items()
    )
    reviews = read_reviews(file("reviews"))
    pack = Pack(
        id=PackId(name, head["version"].text(), hash_of(folder)),
        reviewed_on=min((review.on for review in reviews.values()), default="-"),
        languages=languages,
        translated=tuple(translations),
        facts=facts,
        impossible=reading.impossible(file("impossible"), facts),
        actions=in_plan_order(placed),
        headlines=reading.headlines(file("headlines"), facts),
        sources=sources,
        clauses=clauses,
        newer={name: entry.says for name, entry in newer.items()},
        questions=reading.questions(file("questions"), facts),
        texts=texts,
        deadlines=deadlines(file("deadlines"), placed, sources),
    )
    check(pack, placed, places, newer)
    return Sources(pack, placed, reviews, newer, translations)


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
