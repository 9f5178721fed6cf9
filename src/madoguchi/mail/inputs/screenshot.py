"""A picture of a screen, or a photo of one, as a `Message` (`madoguchi[ocr]`)."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module

from madoguchi.mail.inputs.eml import each_once
from madoguchi.mail.inputs.ocr import Recognised, recognise
from madoguchi.mail.inputs.pasted import PASTED_PART
from madoguchi.mail.inputs.screen import Row, in_order, joined, read_head, title
from madoguchi.mail.inputs.screen.furniture import is_message_word, without_furniture
from madoguchi.mail.inputs.screen.letters import mended
from madoguchi.mail.links import find_urls, unwrap
from madoguchi.mail.page import has_words
from madoguchi.mail.seen import see_plain
from madoguchi.mail.shown_header import ShownHeader, message_from, read_shown_header
from madoguchi.model import Defect, Form, Link, Mailbox, Message, Missing, TextMap

MAX_LABELLED_ROWS = 30
"""Rows in which labelled lines (`差出人: …`) are looked for."""
_CODE = "qr"


def read_screenshot(data: bytes, form: Form) -> Message:
    """The message that a picture shows.  Takes seconds: call it where one may wait.

    Header and the true targets of links are not in a picture; what a code to scan in it holds is
    among the links.
    """
    return message_of(recognise(data), form, _codes(data), len(data))


def message_of(found: Recognised, form: Form, codes: tuple[str, ...], size: int) -> Message:
    """The message of what was recognised."""
    rows = in_order(found.lines)
    is_short_message = any(map(is_message_word, rows))
    rows = without_furniture(rows, found.width)
    message, body = _labelled(rows, form) or _laid_out(rows, form, found.width, is_short_message)
    text = mended("\n".join(body).strip("\n"))
    seen = see_plain(text, PASTED_PART)
    missing = [Missing.HEADERS, Missing.LINKS]
    if not has_words(seen.text):
        missing.append(Missing.TEXT)
    problem = [Defect(found.problem)] if found.problem else []
    return replace(
        message,
        text=seen.text,
        hidden_text=seen.hidden_text,
        text_map=TextMap(seen.segments),
        parts=(text,),
        links=(*seen.links, *_links_of(codes)),
        missing=tuple(missing),
        defects=each_once(problem, seen.defects),
        size=size,
    )


def _labelled(rows: list[Row], form: Form) -> tuple[Message, list[str]] | None:
    """A header of labelled lines, wrapped values joined, and the lines under it."""
    lines = [mended(line) for line in joined(rows[:MAX_LABELLED_ROWS])]
    block: ShownHeader = read_shown_header(lines)
    if not block.is_convincing:
        return None
    whole = joined(rows)
    return message_from(block, form), whole[block.lines :]


def _laid_out(
    rows: list[Row], form: Form, width: int, is_short_message: bool
) -> tuple[Message, list[str]]:
    head = read_head(rows, width, message=is_short_message)
    subject = mended(title(list(head.subject)))
    name = mended(head.display_name)
    block = ShownHeader({"date": head.when} if head.when else {}, 0, japanese=True)
    message = message_from(block, form)
    boxes = (Mailbox(name, head.addr_spec.lower()),) if name or head.addr_spec else ()
    return replace(message, headers=(), subject=subject, from_=boxes), joined(list(head.rest))


def _codes(data: bytes) -> tuple[str, ...]:
    try:
        read = import_module("madoguchi.mail.codes").read_codes
    except (ImportError, AttributeError):
        return ()
    return tuple(map(str, read(data)))


def _links_of(codes: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(
        Link(one.url, one.host, code[:300], _CODE, None, unwrap(one.url))
        for code in codes
        for one in find_urls(code)
        if one.url
    )
