"""The 47 prefectures, by every name a person may type."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from madoguchi.guidance.desks.complaints import complaint
from madoguchi.guidance.desks.entry import Wording
from madoguchi.model import Language, UsageError
from madoguchi.model.readings import plain

NAME_LIMIT = 40
"""Characters of a typed name that are looked at; the longest real one has 20."""
NEAR_MATCHES = 3
NEARNESS = 0.5
"""Share of alike characters from which a name is offered as what was meant."""
_KANA_ENDINGS = ("", "けん", "ふ", "と")
_LATIN_ENDINGS = ("", "ken", "fu", "to", "prefecture", "pref")


@dataclass(frozen=True, slots=True)
class Prefecture:
    """A prefecture: its ISO 3166-2 code, its reading in hiragana, its names."""

    code: str
    kana: str
    names: Wording

    def spellings(self) -> tuple[str, ...]:
        """Every folded spelling that means it."""
        full = fold(self.names.says(Language.JA))
        # 北海道 is never cut to 北海, and 京都府 loses one ending only.
        short = full if full.endswith("道") else full[:-1]
        english = fold(self.names.says(Language.EN))
        number = self.code.removeprefix("JP-")
        kana = (self.kana + ending for ending in _KANA_ENDINGS)
        latin = (english + ending for ending in _LATIN_ENDINGS)
        others = (fold(plain(said)) for _, said in self.names.texts)
        return (full, short, *kana, *latin, *others, fold(self.code), number, number.lstrip("0"))


def fold(text: str) -> str:
    """One spelling for full-width, katakana, upper case, macrons, spaces and hyphens."""
    flat = unicodedata.normalize("NFKC", text[:NAME_LIMIT]).casefold()
    plain = (c for c in unicodedata.normalize("NFD", flat) if c != "\N{COMBINING MACRON}")
    joined = unicodedata.normalize("NFC", "".join(plain))
    return "".join(_hiragana(c) for c in joined if not c.isspace() and c not in "-_‐.,、")


def _hiragana(char: str) -> str:
    return chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char


class Gazetteer:
    """Finds prefectures by name."""

    __slots__ = ("_by_code", "_by_spelling")

    def __init__(self, prefectures: Iterable[Prefecture]) -> None:
        self._by_code = {prefecture.code: prefecture for prefecture in prefectures}
        self._by_spelling: Mapping[str, Prefecture] = {
            spelling: prefecture
            for prefecture in self._by_code.values()
            for spelling in prefecture.spellings()
        }

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(self._by_code)

    def code(self, text: str) -> str:
        """The ISO 3166-2 code; `UsageError` with the nearest names when there is none."""
        found = self._by_spelling.get(fold(plain(text)))
        if found is None or len(text) > NAME_LIMIT:
            raise self._unknown(text[:NAME_LIMIT])
        return found.code

    def name(self, code: str, language: Language) -> str:
        """The prefecture's name; `UsageError` when the code does not exist."""
        if code not in self._by_code:
            raise self._unknown(code[:NAME_LIMIT])
        return self._by_code[code].names.says(language)

    def _unknown(self, text: str) -> UsageError:
        from difflib import get_close_matches

        alike = get_close_matches(fold(text), self._by_spelling, n=8, cutoff=NEARNESS)
        meant = tuple(dict.fromkeys(self._by_spelling[spelling] for spelling in alike))
        near = {Language.JA: "", Language.EN: ""}
        for language in near if meant else ():
            names = ", ".join(p.names.says(language) for p in meant[:NEAR_MATCHES])
            near[language] = complaint("near", names=names)[language]
        return UsageError(
            **complaint(
                "unknown-prefecture",
                value=text,
                near=near[Language.JA],
                near_en=near[Language.EN],
            )
        )
