"""Readings that やさしい日本語 is written with: `{口座番号|こうざばんごう}`.

They are authored, because programs that guess them misread (今日中 as キョウチュウニ).  Inside the
program a word and its reading stand between Unicode's interlinear annotation characters (Unicode
16 §23.8), which no text of ours uses otherwise: filling in values leaves them alone, and every door
draws them in its own way.
"""

from __future__ import annotations

import re

ANCHOR, SEPARATOR, TERMINATOR = "\ufff9", "\ufffa", "\ufffb"

_AUTHORED = re.compile(r"\{([^{}|]{1,40})\|([^{}|]{1,80})\}")
_ANNOTATED = re.compile(
    f"{ANCHOR}([^{ANCHOR}-{TERMINATOR}]*){SEPARATOR}([^{ANCHOR}-{TERMINATOR}]*){TERMINATOR}"
)
_STRAY = re.compile(f"[{ANCHOR}{SEPARATOR}{TERMINATOR}]")
# Where no element may stand: inside a tag, and in what holds text only (HTML, "raw text" and
# "escapable raw text" elements, and `option`).
_TEXT_ONLY = r"<(title|textarea|option|style|script)\b[^>]*>.*?</\1>|<[^>]*>"
_PAGE = re.compile(f"{_TEXT_ONLY}|{_ANNOTATED.pattern}", re.DOTALL)


def annotated(text: str) -> str:
    """The authored text with its readings in annotation characters."""
    return _AUTHORED.sub(rf"{ANCHOR}\1{SEPARATOR}\2{TERMINATOR}", text)


def authored(text: str) -> str:
    """The counterpart of `annotated`: `{口座番号|こうざばんごう}`."""
    return _ANNOTATED.sub(r"{\1|\2}", text)


def plain(text: str) -> str:
    """Without readings, for programs: 口座番号."""
    return _STRAY.sub("", _ANNOTATED.sub(r"\1", text)) if ANCHOR in text else text


def in_brackets(text: str) -> str:
    """For plain text, authored or annotated: 口座番号(こうざばんごう)."""
    return _ANNOTATED.sub(r"\1(\2)", _AUTHORED.sub(r"\1(\2)", text))


def in_ruby(page: str) -> str:
    """A page of HTML, already escaped, with each reading above its word (`<ruby>`).

    In attributes, titles and choices, which can hold no element, the word stands alone.
    """
    return _PAGE.sub(_drawn, page) if ANCHOR in page else page


def _drawn(found: re.Match[str]) -> str:
    word, reading = found.group(2), found.group(3)
    if word is None:
        return plain(found.group())
    return f"<ruby>{word}<rp>(</rp><rt aria-hidden='true'>{reading}</rt><rp>)</rp></ruby>"
