"""The sentence a person reads for a signal, from the `.toml` beside its check."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from madoguchi.model import Language, Signal, broken_part

QUOTE_SHOWN = 40
"""Characters of a quote inside a sentence; the whole passage stands beside it."""

_FIELD = re.compile(r"\{(\w+)\}")
_FALLBACK = {Language.JA_EASY: "ja"}


def says(signal: Signal, language: Language) -> str:
    """One calm sentence.  `{quote}` is the first passage, shortened; other fields are arguments.

    A language without words of its own is answered in English (やさしい日本語 in Japanese).
    What is quoted is as it stood: whoever shows it passes it through the defang gate.
    """
    sentence = template(signal.id, language)
    quote = _shortened(signal.evidence[0].quote) if signal.evidence else ""
    values = {**dict(signal.args), "quote": quote}
    return _FIELD.sub(lambda field: values.get(field.group(1), ""), sentence)


def template(check_id: str, language: Language) -> str:
    """The sentence of a check with its fields still open."""
    words = _words(check_id)
    return words.get(_FALLBACK.get(language, str(language))) or words["en"]


def _shortened(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= QUOTE_SHOWN else line[: QUOTE_SHOWN - 1] + "…"


@cache
def _words(check_id: str) -> dict[str, str]:
    name = check_id.replace("-", "_") + ".toml"
    try:
        text = files("madoguchi.signals.checks").joinpath(name).read_text("utf-8")
        tables = tomllib.loads(text)
        return {tag: str(table["says"]) for tag, table in tables.items()}
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise broken_part(name) from error
