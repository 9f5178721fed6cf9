"""Reading what is said in one language, and holding it to the rules of the house."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from madoguchi.guidance.pack import ActionText, QuestionText, Texts
from madoguchi.guidance.scripts import Script
from madoguchi.guidance.source.layers import Layers
from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.style import style_of
from madoguchi.guidance.source.style.easy import check_easy, check_endings
from madoguchi.model import Language
from madoguchi.model.readings import annotated, plain

_Read = TypeVar("_Read")

_NUMBER = re.compile(r"#?[0-9０-９][0-9０-９()-]*")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
GAPS = {"told", "paid", "did", "when", "day"}
"""What a line of a script is filled with (`guidance/scripts.py`)."""

_LISTS = frozenset(("phrases:months", "phrases:days", "phrases:weekdays"))
"""Phrases that are lists of words, not sentences."""


def read_texts(
    layers: Layers,
    language: Language,
    topics: Iterable[str],
    placeholders: set[str],
    built: Mapping[str, Script],
    *,
    whole: bool = True,
) -> tuple[Texts, dict[str, Node]]:
    """All texts of a language, and where each stands: an action's by its id, others `table:id`.

    Where the language need not be `whole`, files may be missing, and a script may be of other
    sentences than those it is `built` of today: it then has none.
    """
    places: dict[str, Node] = {}
    actions: dict[str, ActionText] = {}

    def entries(stem: str) -> Mapping[str, Node]:
        file = f"texts/{language}/{stem}.yaml"
        return layers.read(file).entries() if whole or layers.has(file) else {}

    for topic in topics:
        for name, node in entries(topic).items():
            if name in actions:
                raise node.wrong("twice", value=name)
            actions[name] = _action_text(node, language, placeholders | {"days"})
            places[name] = node

    def table(name: str, read: Callable[[Node], _Read]) -> dict[str, _Read]:
        return keyed(name, lambda _, node: read(node))

    def keyed(name: str, read: Callable[[str, Node], _Read]) -> dict[str, _Read]:
        found = {}
        for key, node in entries(name).items():
            places[f"{name}:{key}"] = node
            found[key] = read(key, node)
        return found

    def text(node: Node) -> str:
        return checked(node, language, placeholders)

    def script(name: str, node: Node) -> tuple[str, ...]:
        lines = _lines(node, built.get(name), whole=whole)
        return tuple(checked(line, language, GAPS) for line in lines)

    texts = Texts(
        actions=actions,
        headlines=table("headlines", text),
        scripts=keyed("scripts", script),
        bring=table("bring", text),
        phrases=keyed("phrases", lambda name, node: _phrase(name, node, language)),
        questions=table("questions", lambda node: _question_text(node, text)),
        spoken=table("spoken", lambda node: checked(node, language, {"one", "other", "day"})),
    )
    return texts, places


def _phrase(name: str, node: Node, language: Language) -> str:
    if f"phrases:{name}" not in _LISTS:
        return checked(node, language, None)
    written = node.value if isinstance(node.value, tuple) else (node,)
    return "\n".join(annotated(item.text()) for item in written)


def _lines(node: Node, script: Script | None, *, whole: bool) -> tuple[Node, ...]:
    """The lines of a script in their order; those of a script that is not built as written."""
    if script is None:
        return node.items()
    order = [sentence.id for sentence in script.sentences]
    if not whole and (not isinstance(node.value, Mapping) or set(node.value) != set(order)):
        return ()
    lines = node.keys(order)
    return tuple(lines[name] for name in order)


def _action_text(node: Node, language: Language, placeholders: set[str]) -> ActionText:
    keys = node.keys(("says",), ("more",))
    more = checked(keys["more"], language, placeholders) if "more" in keys else ""
    return ActionText(checked(keys["says"], language, placeholders), more)


def _question_text(node: Node, text: Callable[[Node], str]) -> QuestionText:
    keys = node.keys(("ask", "why", "options"))
    options = {name: text(option) for name, option in keys["options"].entries().items()}
    return QuestionText(text(keys["ask"]), text(keys["why"]), options)


def checked(node: Node, language: Language, placeholders: set[str] | None) -> str:
    """The text at a node, when it keeps the rules of its language, its readings annotated.

    `None` leaves placeholders unchecked.
    """
    text, style = node.text(), style_of(language)
    if style.readings:
        check_easy(node, text, style)
        check_endings(node, text, style)
    marked = annotated(text)
    for found in _PLACEHOLDER.findall(marked):
        if placeholders is not None and found[1:-1] not in placeholders:
            raise node.wrong("bad-placeholder", value=found)
    bare = _PLACEHOLDER.sub("", plain(marked))
    number = _NUMBER.search(style.spared.sub("", bare))
    if number:
        raise node.wrong("number-in-text", value=number.group())
    for words, why in style.forbidden.items():
        if words in bare.lower():
            raise node.wrong("forbidden-word", value=words, why=why)
    for sentence in style.sentence_ends.split(bare):
        if len(sentence) > style.most_characters:
            raise node.wrong("too-long", value=sentence, most=str(style.most_characters))
    return marked
