"""A mail forwarded inside the text of another, under a line or a block of labelled fields.

Gmail, Outlook, Apple Mail, iPhone, Yahoo!メール, Thunderbird, Becky!, and the phones of docomo, au
and SoftBank.  Replies that quote are not forwards and stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from madoguchi.mail.bounds import MAX_BLOCK_LINES
from madoguchi.mail.forwards.excerpt import excerpt
from madoguchi.mail.forwards.own import phrases, subject_says, wrote_little
from madoguchi.mail.page import has_words
from madoguchi.mail.shown_header import ShownHeader, label_of, message_from, read_shown_header
from madoguchi.model import Message, Missing, TextMap, Wrapping

MAX_SEARCHED = 20_000
"""Characters from the start in which a forward may begin: own text is short, so it begins early."""

_EDGES = " \t\u3000-‐–—―─━=_*>|:：;；<＞＜>・~〜～\u00a0"
_PAIRS = re.compile(r"\A[\[【(（「『]+|[\]】)）」』]+\Z")
_RULE = re.compile(r"[-=_─━]{3,200}[ \t]*(?:\n|\Z)")
_QUOTE = re.compile(r"[ \t]{0,3}[>＞|] ?")
_HINTS = (
    *("forward", "転送", "original", "元の", "オリジナル", "元メ", "fwd", "fw:", "fw "),
    *("from:", "from :", "from：", "from*", "差出人", "送信者", "送信元", "発信者", "sender"),
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
    if found is None or not wrote_little(message, found.start):
        return None
    return _inner(message, found)


def _find(message: Message) -> _Found | None:
    text = message.text[:MAX_SEARCHED]
    lines = text.split("\n")
    weak_allowed = _may_forward_weakly(message)
    at = 0
    for number, line in enumerate(lines):
        strength = _separator(line)
        if strength or (weak_allowed and label_of(line)):
            skip = 1 if strength else 0
            after = lines[number + skip : number + skip + MAX_BLOCK_LINES]
            block = read_shown_header(after)
            if block.is_convincing and (
                strength == "forward" or (weak_allowed and (strength or _is_whole(block)))
            ):
                taken = lines[: number + skip + block.lines]
                body = min(len("\n".join(taken)) + 1, len(text))
                return _Found(at, body, _is_quoted(after), block)
        at += len(line) + 1
    return None


def _may_forward_weakly(message: Message) -> bool:
    """Outlook writes one and the same block into replies and forwards: the subject decides."""
    says = subject_says(message.subject)
    if says:
        return says == "forward"
    return not message.header("In-Reply-To") and not message.header("References")


def _is_whole(block: ShownHeader) -> bool:
    """Enough fields that prose cannot be meant, when no line announces them."""
    return {"from", "subject"} <= block.fields.keys() and bool({"date", "to"} & block.fields.keys())


def _separator(line: str) -> str:
    """`forward` or `either` when the line is a separator of that sort."""
    if len(line) > 120 or not line.strip():
        return ""
    bare = line.strip(_EDGES)
    if not bare or len(bare) > 60:
        return ""
    drawn = len(bare) < len(line.strip()) or line.strip()[0] in "[【(（「"
    bare = _PAIRS.sub("", bare).strip(_EDGES).lower()
    lists = phrases()["separators"]
    if bare in lists["forward"]:
        # A word alone on a line is a heading of some mail; with its dashes it is a separator.
        return "forward" if drawn or " " in bare or "メッセージ" in bare else ""
    if bare in lists["either"]:
        return "either" if drawn else ""
    if bare.startswith("forwarded by ") and drawn:
        return "forward"  # Becky!, Lotus Notes: "Forwarded by NAME" with the header below
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
        message_from(found.block, message.form),
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


def _ranges(text: str, found: _Found) -> list[tuple[int, int]]:
    """The ranges of the outer text that are the inner text, quotation marks left out."""
    end = _end(text, found.body)
    start = found.body
    start = _past_blank(text, start, end)
    rule = _RULE.match(text, start, end)
    if rule:  # Becky! and phones close the block with a line of dashes
        start = _past_blank(text, rule.end(), end)
    while end > start and text[end - 1] in "\n \t":
        end -= 1
    if not found.quoted:
        return [(start, end)] if start < end else []
    ranges: list[tuple[int, int]] = []
    at = text.rfind("\n", 0, start) + 1
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop + 1
        mark = _QUOTE.match(text, at, stop)
        begin = min(mark.end() if mark else at, stop)
        if begin < stop:
            ranges.append((begin, stop))
        at = stop
    return ranges


def _past_blank(text: str, start: int, end: int) -> int:
    while start < end and text[start] in "\n \t\u3000":
        start += 1
    return start


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
