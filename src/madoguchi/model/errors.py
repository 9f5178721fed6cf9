"""The error tree.  Hostile mail never raises; these are for callers and operators.

    MadoguchiError
    ├── InputError        what was handed over cannot be read (exit status 2)
    ├── UsageError        an option or value does not exist (exit status 64, EX_USAGE)
    └── PackError         a guidance pack or the model file is broken

Each says what happened and what the person can do, in Japanese and in English.
"""

from __future__ import annotations

from madoguchi.model.languages import Language


class MadoguchiError(Exception):
    """`ja` and `en` are whole sentences for the person: what is wrong, and what to do."""

    def __init__(self, ja: str, en: str) -> None:
        super().__init__(en)
        self.ja = ja
        self.en = en

    def says(self, language: Language) -> str:
        """The sentence in the language asked for; English where it is not Japanese."""
        return self.ja if language in (Language.JA, Language.JA_EASY) else self.en


class InputError(MadoguchiError):
    """Something handed over cannot be read; the rest is still answered."""


class UsageError(MadoguchiError):
    """A wrong option or value; nothing is done."""


class PackError(MadoguchiError):
    """A guidance pack, a registry or the trained model is broken or missing."""
