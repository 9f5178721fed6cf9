"""The sentence a person reads for a signal, as the `.toml` beside its check has it."""

from __future__ import annotations

import re

from madoguchi.model import Language, Signal, in_brackets
from madoguchi.signals.catalogue import index

QUOTE_SHOWN = 40
"""Characters of a quote inside a sentence; the whole passage stands beside it."""

_FIELD = re.compile(r"\{(\w+)\}")
_FALLBACK = {Language.JA_EASY: "ja"}
"""Of a language without words of its own; English of the others."""


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
    words = index()[check_id].says
    found = words.get(language) or words.get(_FALLBACK.get(language, ""), words["en"])
    return in_brackets(found)


def _shortened(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= QUOTE_SHOWN else line[: QUOTE_SHOWN - 1] + "…"
