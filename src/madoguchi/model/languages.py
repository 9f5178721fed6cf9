"""The languages that an answer may be asked for in."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """Languages an answer may be asked for in; BCP 47 tags, やさしい日本語 as one of its own."""

    JA = "ja"
    JA_EASY = "ja-easy"
    EN = "en"
    ZH_HANS = "zh-Hans"
    KO = "ko"
    VI = "vi"
    PT_BR = "pt-BR"

    @property
    def stand_in(self) -> Language:
        """The language, written whole, that stands in for what this one lacks."""
        japanese = self in (Language.JA, Language.JA_EASY)
        return Language.JA if japanese else Language.EN

    @property
    def html(self) -> str:
        """The BCP 47 tag for `lang` and screen readers: やさしい日本語 is Japanese."""
        return "ja" if self is Language.JA_EASY else self.value
