"""What the person typed because they want it gone from every paper."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

from madoguchi.model import UsageError, sentence
from madoguchi.reports.redaction.addresses import ADDRESS, of_address
from madoguchi.reports.redaction.beside import of_number
from madoguchi.reports.redaction.folded import fold
from madoguchi.reports.redaction.names import NO_NAME
from madoguchi.reports.redaction.secret import Pattern, Secret, Writing
from madoguchi.reports.redaction.spelled import pattern
from madoguchi.reports.redaction.taken import Kind

SHORTEST = 2
"""Characters; one alone stands in every word."""
LONGEST = 300
"""Characters that are looked for however they are spaced; of a longer one, its beginning."""
SHORT = 3
"""Letters or digits that count only where they stand alone: `an` is in half of all words."""


def asked(strings: Collection[str]) -> tuple[Secret, ...]:
    """Secrets of the strings; what is blank is nothing.

    Raises `UsageError` for a string of one character.
    """
    return tuple(_of(text) for text in dict.fromkeys(map(str.strip, strings)) if text)


def _of(text: str) -> Secret:
    plain = unicodedata.normalize("NFKC", text[:LONGEST])
    if len("".join(plain.split())) < SHORTEST:
        raise UsageError(**sentence(__package__, "complaints.toml", "too-short", asked=text))
    if ADDRESS.fullmatch(text):
        return of_address(text, Kind.ASKED)
    short = plain.isascii() and len("".join(plain.split())) <= SHORT
    forms = dict.fromkeys((text, plain, "".join(plain.split()), plain.replace(" ", "+")))
    writings = tuple(Writing(fold(form), NO_NAME, whole=short) for form in forms)
    patterns = of_number(text, Kind.ASKED)
    expression = pattern(plain) or _literally(plain)
    if short:
        expression = rf"(?<![a-z0-9]){expression}(?![a-z0-9])"
    return Secret(
        text,
        Kind.ASKED,
        writings,
        (Pattern(expression, NO_NAME), *(patterns.patterns if patterns else ())),
    )


def _literally(text: str) -> str:
    """Of what is nothing but marks, such as `--`."""
    return "".join(f"[{one}]" if one not in "^]\\-" else f"\\{one}" for one in fold(text))
