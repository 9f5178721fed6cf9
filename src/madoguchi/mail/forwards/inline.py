"""A mail forwarded inside the text of another, under a line or a block of labelled fields.

Gmail, Outlook, Apple Mail, iPhone, Yahoo!メール, Thunderbird, Becky!, and the phones of docomo, au
and SoftBank.  Replies that quote are not forwards and stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from madoguchi.mail.bounds import MAX_BLOCK_LINES
from madoguchi.mail.forwards.excerpt import excerpt
from madoguchi.mail.forwards.own import LITTLE_TEXT, phrases, subject_says, wrote_little
from madoguchi.mail.forwards.replies import is_answer, is_returned, may_forward
from madoguchi.mail.page import has_words, may_hold_links
from madoguchi.mail.shown_header import ShownHeader, label_of, message_from, read_shown_header
from madoguchi.model import Message, Missing, TextMap, Wrapping

MAX_SEARCHED = 20_000
"""Characters from the start in which a forward may begin: own text is short, so it begins early."""

MAX_BLOCK_CHARS = 8000
"""Characters in which the block below a second separator is looked for."""

_EDGES = " \t\u3000-‐–—―─━=_*>|:：;；<＞＜>・~〜～\u00a0"
_PAIRS = re.compile(r"\A[\[【(（「『]+|[\]】)）」』]+\Z")
_BLANK = "\n \t\u3000\u00a0\u202f\ufeff"
_RULE = re.compile(r"(?:[-=_─━]{3,200}|--)[ \t]*\Z")
_QUOTE = re.compile(r"[ \t]{0,3}[>＞|] ?")
_BY_NAME = ("forwarded by ", "forwarded message from ")
"""Becky!, Lotus Notes and mutt name somebody in the line above the block."""
_HINTS = (
    *("forward", "転送", "original", "元の", "オリジナル", "元メ", "fwd", "fw:", "fw "),
    *("from:", "from :", "from：", "from*", "差出人", "送信者", "送信元", "発信者", "sender"),
    *("発信元", "送り主", "送付元", "差し出し人", "转发", "轉寄", "原始邮件", "전달", "원본"),
)
"""Without one of these there is neither a separator nor a block: most mail ends here."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Where the inner mail is announced."""

    start: int
    """Offset where the own text ends."""
    body: int
    """Offset where the inner text begins."""
    quoted: bool
    block: ShownHeader


def inline_forward(message: Message) -> Message | None:
    """The inner mail when the text of `message` is a forward; `None` when it is not."""
    lower = message.text[:MAX_SEARCHED].lower()
    if not any(word in lower for word in _HINTS):
        return None
    found = _find(message)
    if found is None or is_returned(message) or not wrote_little(message, found.start):
        return None
    return _inner(message, found)


def _find(message: Message) -> _Found | None:
    text = message.text[:MAX_SEARCHED]
    lines = text.split("\n")
    weak_allowed = may_forward(message)
    at = 0
    for number, line in enumerate(lines):
        strength = _separator(line)
        if strength or (weak_allowed and label_of(line)):
            skip = 1 if strength else 0
            after = lines[number + skip : number + skip + MAX_BLOCK_LINES]
            block = read_shown_header(after, announced=strength == "forward")
            if block.is_convincing and (
                strength == "forward"
                or (weak_allowed and (strength or block.is_whole) and _is_sent_on(message, block))
            ):
                taken = lines[: number + skip + block.lines]
                body = min(len("\n".join(taken)) + 1, len(text))
                return _Found(at, body, _is_quoted(after), block)
        at += len(line) + 1
    return None


def _is_sent_on(message: Message, block: ShownHeader) -> bool:
    """Outlook writes one and the same block into replies and forwards: the subject decides."""
    return subject_says(message.subject) == "forward" or not is_answer(message, block)


def _separator(line: str) -> str:
    """`forward` or `either` when the line is a separator of that sort."""
    if len(line) > 120 or not line.strip():
        return ""
    bare = line.strip(_EDGES)
    if not bare:
        return ""
    drawn = len(bare) < len(line.strip()) or line.strip()[0] in "[【(（「"
    bare = _PAIRS.sub("", bare).strip(_EDGES).lower()
    if bare.startswith(_BY_NAME) and drawn:
        return "forward"
    lists = phrases()["separators"]
    if bare in lists["forward"]:
        # A word alone on a line is a heading of some mail; with its dashes it is a separator.
        return "forward" if drawn or " " in bare or "メッセージ" in bare else ""
    if bare in lists["either"]:
        return "either" if drawn else ""
    return ""


def _is_quoted(lines: list[str]) -> bool:
    """Apple Mail marks the forwarded text, header included, as a quotation."""
    for line in lines:
        if line.strip():
            return _QUOTE.match(line) is not None
    return False


def _inner(message: Message, found: _Found) -> Message:
    ranges = _ranges(message.text, found)
    text, segments, links = excerpt(message, ranges)
    missing = [Missing.HEADERS, Missing.AUTHENTICATION]
    if Missing.LINKS in message.missing:
        missing.append(Missing.LINKS)
    if not has_words(text):
        missing.append(Missing.TEXT)
    return replace(
        message_from(found.block, message.form, japanese=_shows_japan_time(message)),
        text=text,
        hidden_text=message.hidden_text,
        text_map=TextMap(segments),
        parts=message.parts,
        links=links,
        attachments=message.attachments,
        wrapped_in=Wrapping.INLINE,
        outer=message,
        missing=tuple(missing),
        defects=message.defects,
        size=message.size,
    )


def _shows_japan_time(message: Message) -> bool:
    """The program that forwarded wrote both dates in one zone; only its own one names it."""
    return message.date is not None and message.date.utcoffset() == timedelta(hours=9)


def _ranges(text: str, found: _Found) -> list[tuple[int, int]]:
    """The ranges of the outer text that are the inner text, quotation marks left out."""
    end = _end(text, found.body)
    if found.quoted:
        return _unquoted(text, found.body, end)
    start = _past_blank(text, found.body, end)
    line = text[start : _line_end(text, start, end)]
    if _RULE.match(line) or (_separator(line) and not _announces(text, start + len(line))):
        # Becky! and phones close the block with a line of dashes, Zoho with its first line.
        start = _past_blank(text, start + len(line), end)
    end = _before_blank(text, start, end)
    return [(start, end)] if start < end else []


def _unquoted(text: str, at: int, end: int) -> list[tuple[int, int]]:
    """The lines from `at` on without their mark: a question below the quotation is not in it."""
    ranges: list[tuple[int, int]] = []
    marked = 0
    while at < end:
        stop = min(_line_end(text, at, end) + 1, end)
        mark = _QUOTE.match(text, at, stop)
        begin = min(mark.end() if mark else at, stop)
        if begin < stop and (ranges or text[begin:stop].strip(_BLANK)):
            ranges.append((begin, stop))
            marked = len(ranges) if mark else marked
        at = stop
    below = "".join(text[start:stop] for start, stop in ranges[marked:])
    # A letter with an address to open, or a long one, below a quoted one is examined with it.
    if marked and len(below) < LITTLE_TEXT and not may_hold_links(below):
        del ranges[marked:]
    while ranges:
        start, stop = ranges.pop()
        stop = _before_blank(text, start, stop)
        if start < stop:
            ranges.append((start, stop))
            break
    return ranges


def _announces(text: str, at: int) -> bool:
    """Whether a block follows: then a separator is the next forward's, and closes nothing."""
    after = text[at + 1 : at + MAX_BLOCK_CHARS].split("\n")[:MAX_BLOCK_LINES]
    return read_shown_header(after).is_convincing


def _line_end(text: str, at: int, end: int) -> int:
    found = text.find("\n", at, end)
    return end if found < 0 else found


def _past_blank(text: str, start: int, end: int) -> int:
    while start < end and text[start] in _BLANK:
        start += 1
    return start


def _before_blank(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    return end


def _end(text: str, start: int) -> int:
    """Offset of a closing line such as `End of forwarded message`, else the end of the text."""
    ends = phrases()["separators"]["end"]
    lower = text[start:].lower()
    if not any(word in lower for word in ends):
        return len(text)
    at = start
    while at < len(text):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at:stop]
        if len(line) < 120 and _PAIRS.sub("", line.strip(_EDGES)).strip(_EDGES).lower() in ends:
            return at
        at = stop + 1
    return len(text)
