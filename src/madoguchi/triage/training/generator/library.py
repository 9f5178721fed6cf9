"""The texts and lists that the package carries, read once."""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path

from madoguchi.triage.training.generator.grammar import Template, parse_templates, parse_words

LANGS = ("ja", "en", "pt", "es", "de", "fr")
_HERE = Path(__file__).parent
_WORDS = "words"
"""Files of word lists begin with this; all others hold families."""


@lru_cache(maxsize=1)
def templates() -> tuple[Template, ...]:
    """All families of all languages."""
    return tuple(
        template
        for lang in LANGS
        for path in sorted((_HERE / "texts" / lang).glob("*.txt"))
        if not path.stem.startswith(_WORDS)
        for template in parse_templates(path.read_text("utf-8"), lang)
    )


@cache
def words(lang: str) -> dict[str, tuple[str, ...]]:
    """All word lists of one language."""
    merged: dict[str, tuple[str, ...]] = {}
    for path in sorted((_HERE / "texts" / lang).glob(f"{_WORDS}*.txt")):
        for name, entries in parse_words(path.read_text("utf-8")).items():
            merged[name] = merged.get(name, ()) + entries
    return merged


@lru_cache(maxsize=1)
def table() -> dict[str, dict[str, list[str]]]:
    """`tables.json`: brands per language and sector, and parts of host names."""
    loaded: dict[str, dict[str, list[str]]] = json.loads((_HERE / "tables.json").read_text("utf-8"))
    return loaded
