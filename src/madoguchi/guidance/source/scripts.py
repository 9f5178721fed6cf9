"""Reading how phone scripts are built (`scripts.yaml`), and holding their texts to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from madoguchi.guidance.pack import Fact, Pack, Texts
from madoguchi.guidance.scripted import BESIDE
from madoguchi.guidance.scripts import (
    DAY,
    JOINTS,
    OPENING,
    WHEN,
    Script,
    Sentence,
    gaps,
    spoken_keys,
)
from madoguchi.guidance.source.actions import Placed
from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.terms import condition
from madoguchi.guidance.states import StateSpace
from madoguchi.guidance.terms import All, AnyOf, Condition, Is
from madoguchi.model import Language, Since

FACTS = ("told", "paid", "did")
"""What a gap may be filled with, of all facts of which several values may hold."""

ANYBODY = AnyOf((Is("for-whom", ("self",)), Is("for-whom", ("other",))))
NAMED = {"named": True, "unnamed": False}
Places = Mapping[Language, Mapping[str, Node]]


def scripts(node: Node, facts: Mapping[str, Fact]) -> dict[str, Script]:
    """The scripts of a pack: their sentences, in order, and what each listener hears of."""
    return {name: _script(entry, facts) for name, entry in node.entries().items()}


def with_plain(built: Mapping[str, Script], texts: Texts) -> dict[str, Script]:
    """The scripts with those that are nothing but lines, which need not be built."""
    plain = {
        name: Script(tuple(Sentence(str(at + 1)) for at in range(len(lines))))
        for name, lines in texts.scripts.items()
        if name not in built
    }
    return {**built, **plain}


def _script(node: Node, facts: Mapping[str, Fact]) -> Script:
    keys: Mapping[str, Node] = {"lines": node}
    if isinstance(node.value, Mapping):
        keys = node.keys(("lines",), ("hears", "day"))
    hears: dict[str, tuple[str, ...]] = {}
    for fact, values in keys["hears"].entries().items() if "hears" in keys else ():
        if fact not in FACTS or fact not in facts:
            raise values.wrong("unknown-fact", value=fact)
        hears[fact] = values.some_of(facts[fact].values, fact)
    sentences: list[Sentence] = []
    opening = 0
    for item in keys["lines"].items():
        if item.value == OPENING:
            opening = len(sentences)
            continue
        sentence = _sentence(item, facts)
        if sentence.id in [one.id for one in sentences]:
            raise item.wrong("twice", value=sentence.id)
        sentences.append(sentence)
    day = keys["day"].word(Since) if "day" in keys else None
    if day is None and any(one.day is not None for one in sentences):
        raise node.wrong("missing-key", key="day")
    return Script(tuple(sentences), hears, day, opening)


def _sentence(node: Node, facts: Mapping[str, Fact]) -> Sentence:
    if isinstance(node.value, str):
        return Sentence(node.text())
    keys = node.keys(("id",), ("when", "day"))
    return Sentence(
        keys["id"].text(),
        condition(keys["when"], facts) if "when" in keys else None,
        NAMED[keys["day"].one_of(NAMED, "day")] if "day" in keys else None,
    )


def check_scripts(pack: Pack, placed: tuple[Placed, ...], places: Places, node: Node) -> None:
    """Raise `PackError` for the first script that could end empty, or have a gap left in it."""
    built = node.entries()
    first = next(iter(pack.texts.values()))
    for name, script in pack.scripts.items():
        where = built.get(name, next(iter(places.values())).get(f"scripts:{name}", node))
        _gaps_known(script, first.scripts[name], where)
        if name == OPENING:
            _never_a_gap(pack, script, first.scripts[name], [ANYBODY], where)
            continue
        shown = [one.action.when for one in placed if one.action.script == name]
        if shown:
            _never_a_gap(pack, script, first.scripts[name], shown, where)
            _never_empty(pack, script, shown, where)
    for language, own in places.items():
        _like_the_first(pack, pack.texts[language], first, own)
    for texts in pack.texts.values():
        _joined(texts, node)


def _gaps_known(script: Script, lines: tuple[str, ...], where: Node) -> None:
    used = gaps(lines)
    for fact in sorted({*used, *script.hears} - {WHEN, DAY}):
        if fact not in script.hears or fact not in used:
            raise where.wrong("script-hears", value=fact)
    for sentence, line in zip(script.sentences, lines, strict=True):
        if DAY in gaps([line]) and not sentence.day:
            raise where.wrong("script-day", value=sentence.id)


def _never_a_gap(
    pack: Pack, script: Script, lines: tuple[str, ...], shown: list[Condition], where: Node
) -> None:
    for sentence, line in zip(script.sentences, lines, strict=True):
        heard = {name: Is(name, script.hears[name]) for name in gaps([line]) if name in FACTS}
        if sentence.when is None and not heard:
            continue
        ever = False
        # A space of its own for each sentence and step: together they tell too many states apart.
        for step in shown:
            said = All((step, sentence.when)) if sentence.when else step
            space = _space(pack, [said, *heard.values()], where)
            held = space.holds(said)
            ever = ever or held != 0
            for fact, any_of_them in heard.items():
                if held & ~space.where(any_of_them):
                    raise where.wrong("script-gap", value=sentence.id, fact=fact)
        if not ever:
            raise where.wrong("script-never", value=sentence.id)


def _space(pack: Pack, conditions: list[Condition], where: Node) -> StateSpace:
    try:
        return StateSpace(pack.facts, pack.impossible, conditions)
    except ValueError as error:
        raise where.wrong("script-wide", cause=str(error)) from None


def _never_empty(pack: Pack, script: Script, shown: list[Condition], where: Node) -> None:
    always = [one for one in script.sentences if one.day is None]
    if any(one.when is None for one in always):
        return
    ever = AnyOf(tuple(one.when for one in always if one.when))
    for step in shown:
        space = _space(pack, [step, ever], where)
        if space.holds(step) & ~space.where(ever):
            raise where.wrong("script-empty")


def _like_the_first(pack: Pack, texts: Texts, first: Texts, places: Mapping[str, Node]) -> None:
    for name, lines in texts.scripts.items():
        where = places[f"scripts:{name}"]
        if len(lines) != len(first.scripts[name]):
            raise where.wrong("script-lines", value=name)
        for line, model in zip(lines, first.scripts[name], strict=True):
            if set(gaps([line])) != set(gaps([model])):
                known = " ".join(f"{{{gap}}}" for gap in gaps([model])) or "-"
                raise where.wrong("other-placeholders", value=name, known=known)


def needed_words(pack: Pack) -> frozenset[str]:
    """Ids of all words that some script is filled with."""
    first = next(iter(pack.texts.values()))
    built = {name: script for name, script in pack.scripts.items() if name in first.scripts}
    return frozenset(
        key for name, script in built.items() for key in spoken_keys(script, first.scripts[name])
    )


def _joined(texts: Texts, node: Node) -> None:
    """Whether words that are put together have a place for each part."""
    for key, parts, said in _patterns(texts):
        if set(gaps([said])) != set(parts):
            known = " ".join(f"{{{part}}}" for part in parts) or "-"
            raise node.wrong("other-placeholders", value=key, known=known)


def _patterns(texts: Texts) -> Iterator[tuple[str, tuple[str, ...], str]]:
    for key, said in texts.spoken.items():
        fact, _, part = key.partition(".")
        joint = ("one", "other") if part in JOINTS else ()
        yield f"spoken:{key}", (DAY,) if fact == DAY else joint, said
    if BESIDE in texts.phrases:
        yield f"phrases:{BESIDE}", ("says", "japanese"), texts.phrases[BESIDE]
