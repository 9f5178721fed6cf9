"""How each language speaks: a TOML file per language, which can be read, copied or deleted whole.

    most-characters = 75      # of one sentence
    sentence-ends = '…'       # where a sentence ends, as a pattern that is split at
    spared = ['…']            # numbers that are none to call: sums, dates, spans of time
    [forbidden]               # words that no text may hold (in lower case), and why
    "…" = "blame"

`readings = true` holds a language to the further rules of やさしい日本語 (`style.easy`), and
`[several-readings]` says which words are read in more than one way, and when in which.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from madoguchi.guidance.complaints import broken
from madoguchi.model import Language, carried

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Style:
    """What one language's texts are held to."""

    most_characters: int
    """Of one sentence, without readings and what is filled in."""
    sentence_ends: re.Pattern[str]
    spared: re.Pattern[str]
    forbidden: Mapping[str, str]
    readings: bool
    endings: tuple[str, ...]
    """How a sentence may end, 。 left out; empty: in any way."""
    katakana: frozenset[str]
    """The only words in katakana that may be used; looked at where `readings` is true."""
    several_readings: Mapping[str, Mapping[str, re.Pattern[str]]]
    """Words with more than one reading: each reading, and what the text goes on with after it."""


@cache
def style_of(language: Language) -> Style:
    """The rules of a language; `PackError` when it has none."""
    try:
        data = tomllib.loads(carried(__name__, f"{language}.toml").decode("utf-8"))
    except FileNotFoundError:
        raise broken("no-style", where=f"source/style/{language}.toml", value=language) from None
    spared = data.get("spared", ())
    return Style(
        most_characters=data["most-characters"],
        sentence_ends=re.compile(data["sentence-ends"]),
        spared=re.compile("|".join(spared)) if spared else _NEVER,
        forbidden=data["forbidden"],
        readings=data.get("readings", False),
        endings=tuple(data.get("endings", ())),
        katakana=frozenset(data.get("katakana", ())),
        several_readings={
            word: {reading: re.compile(after) for reading, after in readings.items()}
            for word, readings in data.get("several-readings", {}).items()
        },
    )


@cache
def jouyou() -> frozenset[str]:
    """The 2136 characters of the 常用漢字表 (Cabinet notice of 30 November 2010)."""
    return frozenset("".join(carried(__name__, "jouyou.txt").decode("utf-8").split()))
