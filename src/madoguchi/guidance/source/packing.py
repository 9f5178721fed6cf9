"""A checked pack as the one file that is shipped."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from madoguchi.guidance.conditions import to_json
from madoguchi.guidance.pack import Action, Pack, Question, Texts, own_of
from madoguchi.guidance.scripts import to_data


def packed(pack: Pack) -> str:
    """The compiled file: the counterpart of `pack.unpacked`; a line per entry, for diffs."""
    return lined(data_of(pack))


def data_of(pack: Pack) -> dict[str, Any]:
    """The same as values."""
    return {
        "name": pack.id.name,
        "version": pack.id.version,
        "hash": pack.id.hash,
        **_of_an_heir(pack),
        "reviewed-on": pack.reviewed_on,
        "facts": [asdict(fact) for fact in pack.facts.values()],
        "impossible": [to_json(condition) for condition in pack.impossible],
        "actions": [_action(action) for action in pack.actions],
        "headlines": [
            {"id": h.id, "part": h.part, "when": to_json(h.when) if h.when else None}
            for h in pack.headlines
        ],
        "sources": [asdict(source) for source in pack.sources.values()],
        "clauses": dict(pack.clauses),
        "newer": dict(pack.newer),
        "questions": [_question(question) for question in pack.questions],
        "deadlines": [asdict(rule) for rule in pack.deadlines.values()],
        **({"scripts": {n: to_data(s) for n, s in pack.scripts.items()}} if pack.scripts else {}),
        "languages": [language.value for language in pack.languages],
        "texts": {language.value: _texts(own_of(said)) for language, said in pack.texts.items()},
    }


def _of_an_heir(pack: Pack) -> dict[str, Any]:
    found: dict[str, Any] = {
        "chain": [[below.name, below.version, below.hash] for below in pack.id.chain],
        "prefecture": pack.prefecture,
        "off": dict(pack.off),
    }
    return {key: value for key, value in found.items() if value}


def _action(action: Action) -> dict[str, Any]:
    return {**asdict(action), "when": to_json(action.when)}


def _question(question: Question) -> dict[str, Any]:
    return {**asdict(question), "when": to_json(question.when) if question.when else None}


def _texts(texts: Texts) -> dict[str, Any]:
    return {
        "actions": {name: [text.says, text.more] for name, text in texts.actions.items()},
        "headlines": dict(texts.headlines),
        "scripts": {name: list(lines) for name, lines in texts.scripts.items()},
        "bring": dict(texts.bring),
        "phrases": dict(texts.phrases),
        "questions": {name: _asked(text) for name, text in texts.questions.items()},
        **({"spoken": dict(texts.spoken)} if texts.spoken else {}),
    }


def _asked(text: Any) -> dict[str, Any]:
    return {"ask": text.ask, "why": text.why, "options": dict(text.options)}


def lined(data: Any, depth: int = 0) -> str:
    """JSON with a line per entry at the outer levels and none within an entry."""
    if depth < 4 and isinstance(data, dict) and data:
        inner = ",\n".join(f"{json.dumps(k)}: {lined(v, depth + 1)}" for k, v in data.items())
        return "{\n" + inner + "\n}" + ("\n" if depth == 0 else "")
    if depth < 2 and isinstance(data, list) and data:
        return "[\n" + ",\n".join(lined(item, 4) for item in data) + "\n]"
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
