"""How far an address reaches in running text."""

from __future__ import annotations

import re

from madoguchi.mail.links.domains import is_top_level

_LEFT_OUT = r"\s<>\"`|^/／?？#＃\\＼,;；，「」『』【】（）〔〕〈〉《》“”‘’…\u3000"
_BRACKETED_DOT = r" ?[\[({](?:\.|dot)[\])}] ?"
AUTHORITY = re.compile(f"(?:{_BRACKETED_DOT}|[^{_LEFT_OUT}]){{1,4000}}", re.IGNORECASE)
"""Long, because userinfo is padded to push the real host out of sight."""
DOTS = re.compile(_BRACKETED_DOT, re.IGNORECASE)
"""Dots that somebody defanged."""
_HEAD = re.compile(
    r"(?:[^@\[\](){}]*@)?\[[0-9a-fA-F:.]{2,60}\](?::\d{0,5})?"
    rf"|(?:{DOTS.pattern}|[^()\[\]{{}}])++",
    re.IGNORECASE,
)
_PROSE = re.compile(
    "[\u3001-\u303f\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff0c"
    "\uff61-\uff9f\uac00-\ud7a3\u2010-\u203f]"
)
"""Scripts whose words follow an address without a space; look-alike letters are of others."""
_NO_HOST = re.compile("[!$&'*+=~]")
"""The URL standard lets them stand in a host; none has them, but userinfo may."""
_MAX_PROSE = 64
_WIDE_DOTS = "。｡"
_AFTER_DOT = re.compile("[A-Za-z0-9Ａ-Ｚａ-ｚ０-９-]+(?:[.．。｡][A-Za-z0-9Ａ-Ｚａ-ｚ０-９-]+)*")
_IPV4 = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_NORMAL_DOTS = str.maketrans("．。｡", "...")
_TRAILING = ".,:;!?'\"*_~"
_OPENS = {")": "(", "]": "[", "}": "{"}


def authority_length(written: str) -> int:
    """How many of these characters are the authority of an address; the rest is prose.

    A label may be Japanese when it stands so (`https://日本.example`), but words behind a
    complete domain are prose (`https://a.exampleから`).
    """
    head = _HEAD.match(written)
    if head is None:
        return 0
    written = head.group()
    sign = _NO_HOST.search(written)
    if sign and "@" not in written[sign.end() :] and _complete(written[: sign.start()]):
        written = written[: sign.start()]
    at = 0
    for _ in range(_MAX_PROSE):
        prose = _PROSE.search(written, at)
        if prose is None:
            return len(written)
        before = written[: prose.start()]
        if prose.group() in _WIDE_DOTS and _goes_on(written, prose.end()):
            at = prose.end()
        elif _complete(before):
            return prose.start()
        else:
            at = prose.end()
    return 0


def _goes_on(written: str, at: int) -> bool:
    """Whether `。` is a dot of the host (UTS #46) and does not end a sentence."""
    labels = _AFTER_DOT.match(written, at)
    if labels is None:
        return False
    return is_top_level(labels.group().translate(_NORMAL_DOTS).rpartition(".")[2])


def _complete(before: str) -> bool:
    host = DOTS.sub(".", before).translate(_NORMAL_DOTS).rpartition("@")[2].partition(":")[0]
    head, dot, last = host.rpartition(".")
    return bool(dot and head) and (is_top_level(last) or _IPV4.fullmatch(host) is not None)


def trimmed(text: str, start: int, end: int) -> int:
    """The end without punctuation of the sentence and without brackets opened before it."""
    spare = {
        mark: text.count(mark, start, end) - text.count(_OPENS[mark], start, end) for mark in _OPENS
    }
    while end > start:
        last = text[end - 1]
        if last in _OPENS:
            if spare[last] <= 0:
                break
            spare[last] -= 1
        elif last not in _TRAILING:
            break
        end -= 1
    return end
