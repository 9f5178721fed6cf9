"""Slips of the pen, which everybody makes, and disguises, which only scammers wear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from madoguchi.triage.training.generator.compose import Composed, Line, Mark

MISTYPED = 0.12
DISGUISED = 0.05
"""Zero-width characters and look-alikes stand in some 3 to 5 % of real scams."""
_SLIPS = {
    "ja": (
        ("ください", "下さい"), ("下さい", "ください"), ("いたします", "致します"),
        ("致します", "いたします"), ("、", "，"), ("、", ""), ("。", "．"), ("：", ":"),
        ("（", "("),
        ("）", ")"), ("お客様", "お客さま"), ("メール", "メ－ル"), ("こちら", "コチラ"),
        ("ございます", "御座います"), ("ので", "のて"), ("です。", "です"), ("します。", "しまs。"),
    ),
    "": (("the ", "teh "), (". ", " ."), ("your", "yuor"), (", ", ","), ("ss", "s"), ("ie", "ei")),
}  # fmt: skip
_HIDDEN = ("\u200b", "\u200c", "\ufe09", "\u00ad", "\u2060")


def mistyped(words: Composed, rng: Random) -> Composed:
    """Now and then one spelling is another, or wrong, in one line."""
    if rng.random() >= MISTYPED:
        return words
    script = "ja" if any("\u3040" <= c <= "\u30ff" for c in words.subject) else ""
    old, new = rng.choice(_SLIPS[script])
    only_once = rng.random() < 0.5
    return _each(words, lambda text: text.replace(old, new, 1 if only_once else -1))


def disguised(words: Composed, name: str, rng: Random) -> Composed:
    """The organisation's name with something invisible in it, so that filters do not find it."""
    if rng.random() >= DISGUISED or len(name) < 2:
        return words
    at = rng.randint(1, len(name) - 1)
    masked = name[:at] + rng.choice(_HIDDEN) + name[at:]
    return _each(words, lambda text: text.replace(name, masked))


def _each(words: Composed, change: Callable[[str], str]) -> Composed:
    def line(old: Line) -> Line:
        return replace(old, text=change(old.text)) if old.mark is Mark.TEXT else old

    blocks = tuple(tuple(line(old) for old in block) for block in words.blocks)
    return Composed(words.subject, blocks)
