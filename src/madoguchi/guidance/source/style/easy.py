"""The further rules of やさしい日本語, after the guideline of 出入国在留管理庁 and 文化庁.

Every word in kanji carries its reading, in hiragana; only 常用漢字 are used; a sentence ends in
です or ます; and of the words in katakana only those stand that everybody knows, or are explained.
"""

from __future__ import annotations

import re

from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.style import Style, jouyou
from madoguchi.model.readings import annotated, plain

KANJI = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff々〆\U00020000-\U0002ffff]")
READ = re.compile("\ufff9([^\ufffa]*)\ufffa([^\ufffb]*)\ufffb")
_HIRAGANA = re.compile(r"[ぁ-ゖー]+")
_ASIDE = re.compile(r"\([^()]*\)")
_KATAKANA = re.compile(r"[ァ-ヺー]{2,}")


def check_easy(node: Node, text: str, style: Style) -> None:
    """Raise `PackError` for the first word that breaks a rule.  `text` is as it was authored."""
    marked = annotated(text)
    unread = KANJI.search(READ.sub("", marked))
    if unread:
        raise node.wrong("no-reading", value=unread.group(), text=plain(marked))
    check_readings(node, marked, style)
    for word in _KATAKANA.findall(plain(marked)):
        if word not in style.katakana:
            raise node.wrong("hard-katakana", value=word)


def check_readings(node: Node, marked: str, style: Style) -> None:
    """Raise `PackError` for the first reading that cannot be right.  `marked` is annotated.

    A program that guesses readings is no judge (of 167 that two of them doubted, none was wrong);
    what follows a word often is: {来|き}ます, {来|く}る.
    """
    for found in READ.finditer(marked):
        word, reading = found.groups()
        if not _HIRAGANA.fullmatch(reading) or not KANJI.search(word):
            raise node.wrong("bad-reading", value=f"{word}({reading})")
        for character in KANJI.findall(word):
            if character != "々" and character not in jouyou():
                raise node.wrong("not-jouyou", value=character)
        after = style.several_readings.get(word)
        if after and not (reading in after and after[reading].match(marked, found.end())):
            said = f"{word}({reading}){plain(marked[found.end() :])[:8]}"
            raise node.wrong("other-reading", value=said, known="、".join(after))


def check_endings(node: Node, text: str, style: Style) -> None:
    """The same for the ends of sentences; labels and things to bring are none."""
    for sentence in style.sentence_ends.split(plain(annotated(text))):
        bare = _ASIDE.sub("", sentence).strip("「」【】。 ")
        if sentence.endswith("。") and style.endings and not bare.endswith(style.endings):
            raise node.wrong("bad-ending", value=sentence)
