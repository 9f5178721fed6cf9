"""Who read an action last, and whether it is still what they read.

A review is a hash over an action's condition, its place in the plan and its words in every
language: any edit voids it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from madoguchi.guidance.conditions import to_json
from madoguchi.guidance.pack import Action, Pack
from madoguchi.guidance.scripts import OPENING, spoken_keys, to_data
from madoguchi.guidance.source.nodes import Node
from madoguchi.model import Language

DIGITS = 12
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Review:
    on: str
    by: str
    hash: str


def read_reviews(node: Node) -> dict[str, Review]:
    """The reviews of a pack by action id."""
    found: dict[str, Review] = {}
    for name, entry in node.entries().items():
        keys = entry.keys(("on", "by", "hash"))
        if not _DAY.fullmatch(keys["on"].text()):
            raise keys["on"].wrong("bad-date", value=keys["on"].text())
        found[name] = Review(keys["on"].text(), keys["by"].text(), keys["hash"].text())
    return found


def meaning_hash(pack: Pack, action: Action, languages: Iterable[Language] | None = None) -> str:
    """What a review of this action is about, as a hash; in all languages of the pack, or these."""
    said = []
    for language in pack.languages if languages is None else languages:
        texts = pack.texts[language]
        words = texts.actions[action.id]
        script = texts.scripts[action.script] if action.script else ()
        bring = [texts.bring[name] for name in action.bring]
        said.append([language, words.says, words.more, list(script), bring])
    meaning = [
        action.id,
        action.kind,
        action.urgency,
        action.block,
        to_json(action.when),
        list(action.after),
        action.desk,
        action.deadline_days,
        list(action.sources),
        said,
    ]
    if action.script and action.script in pack.scripts:
        meaning.append([_filled_from(pack, name, languages) for name in (OPENING, action.script)])
    if action.id in pack.deadlines:
        meaning.append(asdict(pack.deadlines[action.id]))
    text = json.dumps(meaning, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


def _filled_from(pack: Pack, name: str, languages: Iterable[Language] | None) -> list[Any]:
    """What a script says beyond its lines: to whom, in which cases, and with which words."""
    if name not in pack.scripts:
        return []
    script = pack.scripts[name]
    said = []
    for language in pack.languages if languages is None else languages:
        texts = pack.texts[language]
        keys = spoken_keys(script, texts.scripts[name])
        words = [texts.spoken[key] for key in keys]
        said.append([language, words, list(texts.scripts[name]) if name == OPENING else []])
    return [to_data(script), said]


def unreviewed(
    pack: Pack, reviews: dict[str, Review], below: Pack | None = None
) -> Iterable[Action]:
    """Actions that nobody read as they are now.

    What means the same as in the pack `below` was read there.
    """
    for action in pack.actions:
        review = reviews.get(action.id)
        if below is not None and _unchanged(pack, action, below):
            continue
        if review is None or review.hash != meaning_hash(pack, action):
            yield action


def _unchanged(pack: Pack, action: Action, below: Pack) -> bool:
    if not set(pack.languages) <= set(below.languages):
        return False
    return any(
        old.id == action.id
        and meaning_hash(below, old, pack.languages) == meaning_hash(pack, action)
        for old in below.actions
    )
