"""Which language a mail is written in, as far as its letters and commonest words tell.

A plain look, for whom to offer a report only: readers abroad take mails in their languages.
"""

from __future__ import annotations

import re
import unicodedata

from madoguchi.model import Message

LOOKED_AT = 4_000
"""Characters: more of a text is in the same language."""
ENOUGH = 3
"""Different common words: fewer also stand in other languages."""
_ADDRESS = re.compile(r"\S+(?:://|@)\S*|www\.\S+")
_WORD = re.compile(r"[^\W\d_]+")
_KANA = re.compile(r"[\u3041-\u309f\u30a1-\u30fa]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_VIETNAMESE = re.compile(r"[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
_COMMON = {
    "en": "the and your you to of is for this that have with from are please our not will",
    "pt": "não você seu sua para com uma por está são pelo pela conta seus aqui mais até",
}


def tongue(message: Message) -> str:
    """Primary subtag (RFC 5646 §2.2.1): ja, ko, zh, vi, pt or en; empty where none shows."""
    written = f"{message.subject}\n{message.text[:LOOKED_AT]}"
    text = unicodedata.normalize("NFC", _ADDRESS.sub(" ", written)).lower()
    letters = sum(map(len, _WORD.findall(text)))
    for tag, script in (("ja", _KANA), ("ko", _HANGUL), ("zh", _HAN), ("vi", _VIETNAMESE)):
        # A name or a quoted word in another script does not make the language.
        if len(script.findall(text)) * 10 > letters:
            return tag
    words = set(_WORD.findall(text))
    shown = {tag: len(words.intersection(common.split())) for tag, common in _COMMON.items()}
    best = max(shown, key=lambda tag: shown[tag])
    return best if shown[best] >= ENOUGH else ""
