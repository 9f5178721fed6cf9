"""Reading what is said in one language, and holding it to the rules of the house."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from madoguchi.guidance.pack import ActionText, QuestionText, Texts
from madoguchi.guidance.source.layers import Layers
from madoguchi.guidance.source.nodes import Node
from madoguchi.model import Language

_Read = TypeVar("_Read")

FORBIDDEN: Mapping[Language, Mapping[str, str]] = {
    Language.JA: {
        "安全です": "safe",
        "安心してください": "safe",
        "問題ありません": "safe",
        "だまされ": "blame",
        "騙され": "blame",
        "引っかか": "blame",
        "ひっかか": "blame",
        "気づかな": "blame",
        "うっかり": "blame",
        "てしまった": "blame",
        "検索して": "search",
    },
    Language.EN: {
        "is safe": "safe",
        "are safe": "safe",
        "you fell for": "blame",
        "were fooled": "blame",
        "were tricked": "blame",
        "should have": "blame",
        "did you not notice": "blame",
        "search for": "search",
    },
}
"""Words that no text may hold, and why: `pages.md`.  Never "safe", never blame, never "search"."""

MOST_CHARACTERS: Mapping[Language, int] = {Language.JA: 75, Language.EN: 165}
"""Of one sentence to a frightened person; the longest in use are a little shorter."""

_SPARED = re.compile(
    # Sums, spans of time and dates are no numbers to call; "104" is named only to say it ended.
    r"[0-9]{1,2} March [0-9]{4}"
    r"|[0-9,]+ ?(?:円|日|週間|か月|年|月|時間|yen|days?|weeks?|months?|hours?)"
    r"|(?<=番号案内の)104(?=は)|(?<=enquiries \()104(?=\) ended)"
)
_NUMBER = re.compile(r"#?[0-9０-９][0-9０-９()-]*")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_SENTENCE = re.compile(r"(?<=[。!?])|(?<=[.!?]) ")


def read_texts(
    layers: Layers, language: Language, topics: Iterable[str], placeholders: set[str]
) -> tuple[Texts, dict[str, Node]]:
    """All texts of a language, and where each action's text stands."""
    folder = f"texts/{language}"
    places: dict[str, Node] = {}
    actions: dict[str, ActionText] = {}
    for topic in topics:
        for name, node in layers.read(f"{folder}/{topic}.yaml").entries().items():
            if name in actions:
                raise node.wrong("twice", value=name)
            actions[name] = _action_text(node, language, placeholders | {"days"})
            places[name] = node

    def table(name: str, read: Callable[[Node], _Read]) -> dict[str, _Read]:
        found = {}
        for key, node in layers.read(f"{folder}/{name}.yaml").entries().items():
            found[key] = read(node)
            places[f"{name}:{key}"] = node
        return found

    def text(node: Node) -> str:
        return checked(node, language, placeholders)

    texts = Texts(
        actions=actions,
        headlines=table("headlines", text),
        scripts=table("scripts", lambda node: tuple(text(item) for item in node.items())),
        bring=table("bring", text),
        phrases=table("phrases", lambda node: checked(node, language, None)),
        questions=table("questions", lambda node: _question_text(node, text)),
    )
    return texts, places


def _action_text(node: Node, language: Language, placeholders: set[str]) -> ActionText:
    keys = node.keys(("says",), ("more",))
    more = checked(keys["more"], language, placeholders) if "more" in keys else ""
    return ActionText(checked(keys["says"], language, placeholders), more)


def _question_text(node: Node, text: Callable[[Node], str]) -> QuestionText:
    keys = node.keys(("ask", "why", "options"))
    options = {name: text(option) for name, option in keys["options"].entries().items()}
    return QuestionText(text(keys["ask"]), text(keys["why"]), options)


def checked(node: Node, language: Language, placeholders: set[str] | None) -> str:
    """The text at a node, when it keeps the rules; `None` leaves placeholders unchecked."""
    text = node.text()
    for found in _PLACEHOLDER.findall(text):
        if placeholders is not None and found[1:-1] not in placeholders:
            raise node.wrong("bad-placeholder", value=found)
    bare = _PLACEHOLDER.sub("", text)
    number = _NUMBER.search(_SPARED.sub("", bare))
    if number:
        raise node.wrong("number-in-text", value=number.group())
    for words, why in FORBIDDEN[language].items():
        if words in bare.lower():
            raise node.wrong("forbidden-word", value=words, why=why)
    for sentence in _SENTENCE.split(bare):
        if len(sentence) > MOST_CHARACTERS[language]:
            raise node.wrong("too-long", value=sentence, most=str(MOST_CHARACTERS[language]))
    return text
