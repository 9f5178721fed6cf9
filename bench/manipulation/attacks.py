"""Cheap attacks: what a program does to every mail of a wave without anybody reading it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import cycle

from bench.manipulation.body import Body
from bench.manipulation.words import (
    NEWSLETTER,
    SALAD,
    TO_MACHINES,
    WARNING,
    WARNINGS,
    language,
)

Attack = Callable[[Body], Body]

_CYRILLIC = str.maketrans("aceopxyiABCEHKMOPTX", "асеорхуіАВСЕНКМОРТХ")
_KANA = str.maketrans("ーヘベペリ二口力", "一へべぺりニロカ")
_FULL_WIDTH = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)})
_LETTERS = re.compile(r"(?<=[^\W\d_])(?=[^\W\d_])")


def _each(body: Body, change: Callable[[str], str]) -> Body:
    """The seen words changed; what leads somewhere must stay as it is to work."""
    pieces = tuple((change(s) if href is None else s, href) for s, href in body.pieces)
    return replace(body, subject=change(body.subject), pieces=pieces)


def _salad_before(body: Body) -> Body:
    return body.with_text(before=SALAD[language(body.text)] + "\n\n")


def _salad_behind(body: Body) -> Body:
    return body.with_text(after="\n\n" + SALAD[language(body.text)])


def _newsletter(body: Body) -> Body:
    return body.with_text(after="\n\n" + NEWSLETTER[language(body.text)])


def _to_machines(body: Body) -> Body:
    return body.with_text(before=TO_MACHINES[language(body.text)] + "\n\n")


def _look_alikes(body: Body) -> Body:
    return _each(body, lambda words: words.translate(_CYRILLIC).translate(_KANA))


def _zero_width(body: Body) -> Body:
    return _each(body, lambda words: _LETTERS.sub("\u200b", words))


def _spaced(body: Body) -> Body:
    """Every word letter by letter, words two blanks apart."""
    return _each(body, lambda words: _LETTERS.sub(" ", re.sub(r"(?<=\w) (?=\w)", "  ", words)))


def _spaced_hard(body: Body) -> Body:
    """The same with blanks that a browser does not fold into one."""
    return _each(
        body, lambda words: _LETTERS.sub("\u00a0", re.sub(r"(?<=\w) (?=\w)", "\u00a0\u00a0", words))
    )


def _full_width(body: Body) -> Body:
    return _each(body, lambda words: words.translate(_FULL_WIDTH))


def _warned(body: Body, sentences: tuple[str, ...]) -> Body:
    turn = cycle(sentences)

    def behind(words: str) -> str:
        lines = words.split("\n")
        return "\n".join(f"{line}\n{next(turn)}" if line.strip() else line for line in lines)

    pieces = tuple((behind(s) if href is None else s, href) for s, href in body.pieces)
    return replace(body, pieces=pieces)


def _one_warning(body: Body) -> Body:
    return _warned(body, (WARNING[language(body.text)],))


def _many_warnings(body: Body) -> Body:
    return _warned(body, WARNINGS[language(body.text)])


def _hidden(body: Body) -> Body:
    if body.head is None:  # pasted text hides nothing
        return body
    lang = language(body.text)
    return replace(body, hidden=NEWSLETTER[lang] + SALAD[lang])


def _all(body: Body) -> Body:
    return _to_machines(_newsletter(_salad_before(_one_warning(_hidden(body)))))


CHEAP: Mapping[str, Attack] = {
    "word salad before": _salad_before,
    "word salad behind": _salad_behind,
    "honest newsletter behind": _newsletter,
    "text for AI readers": _to_machines,
    "look-alike letters": _look_alikes,
    "zero-width between all letters": _zero_width,
    "letters spaced": _spaced,
    "letters spaced with hard blanks": _spaced_hard,
    "full width": _full_width,
    "one warning behind every line": _one_warning,
    "ten warnings in turn behind the lines": _many_warnings,
    "hidden newsletter and salad": _hidden,
    "salad, newsletter, hidden text, AI, warnings": _all,
}
