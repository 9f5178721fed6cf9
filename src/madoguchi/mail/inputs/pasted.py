"""Text copied out of a mail program: with a few labelled header lines on top, or with none."""

from __future__ import annotations

from dataclasses import replace

from madoguchi.mail.charsets import decide
from madoguchi.mail.codes import links_of_drawn_text
from madoguchi.mail.inputs.eml import each_once
from madoguchi.mail.mime.media_types import looks_binary, sniff_media_type
from madoguchi.mail.page import has_words, move_segment
from madoguchi.mail.seen import see_html, see_plain
from madoguchi.mail.shown_header import ShownHeader, message_from, read_shown_header
from madoguchi.mail.shown_window import read_shown_window
from madoguchi.model import Defect, Form, Message, Missing, TextMap

PASTED_PART = -1
"""The part index that segments of pasted text carry (`model.Segment`)."""
MAX_PASTED = 1_000_000
"""Characters of pasted text that are read: more than a person copies."""


def read_pasted(data: bytes, form: Form) -> Message:
    """The message that pasted octets show.  What is no text in any charset has no text."""
    kind = sniff_media_type(data)
    if (kind and kind != "text/html") or looks_binary(data):
        return Message(
            form,
            missing=(Missing.HEADERS, Missing.TEXT),
            defects=(Defect("not-a-mail", kind),),
            size=len(data),
        )
    decoded = decide(data)
    source = decoded.text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")[:MAX_PASTED]
    html = kind == "text/html"
    block = None if html else _header(source)
    message = Message(form)
    start = 0
    if block is not None:
        message = message_from(block, form)
        start = _body_start(source, block.lines)
    seen = see_html(source, PASTED_PART) if html else see_plain(source[start:], PASTED_PART)
    missing = [Missing.HEADERS] if html else [Missing.HEADERS, Missing.LINKS]
    if not has_words(seen.text):
        missing.append(Missing.TEXT)
    found = tuple(d for d in decoded.defects if d.id != "charset-missing")
    return replace(
        message,
        text=seen.text,
        hidden_text=seen.hidden_text,
        text_map=TextMap(
            tuple(move_segment(s, 0, start) for s in seen.segments) if start else seen.segments
        ),
        parts=(source,),
        links=seen.links + links_of_drawn_text(seen.text),
        missing=tuple(missing),
        defects=each_once(found, seen.defects),
        size=len(data),
    )


def _header(source: str) -> ShownHeader | None:
    """What stands above the text; a quoted block is left to the reader of forwards."""
    lines = source.split("\n", 60)[:60]
    block = read_shown_header(lines)
    if _is_header(len(block.fields), block.fields):
        return None if source.lstrip().startswith(">") and block.is_convincing else block
    return read_shown_window(lines)


def _is_header(count: int, fields: dict[str, str]) -> bool:
    """A From or a Subject line on top is a header; a lone `Date:` or `To:` may be prose."""
    return count >= 2 or "subject" in fields or ("from" in fields and "@" in fields["from"])


def _body_start(source: str, lines: int) -> int:
    at = 0
    for _ in range(lines):
        stop = source.find("\n", at)
        if stop < 0:
            return len(source)
        at = stop + 1
    while source.startswith("\n", at):
        at += 1
    return at
