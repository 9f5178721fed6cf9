"""A web page saved from a mail program that runs in a browser: `.html`, `.mht`.

Where a page says which part of it is the mail (Gmail, Outlook on the web), that part is read;
of any other page the whole.  Its links are there; the mail's header is not.
"""

from __future__ import annotations

import re
from dataclasses import replace

from madoguchi.mail.bounds import MAX_TEXT_PART_BYTES
from madoguchi.mail.charsets import charset_in_html, decide
from madoguchi.mail.header.dates import read_shown_date
from madoguchi.mail.header.encoded_words import one_line
from madoguchi.mail.inputs.eml import each_once
from madoguchi.mail.inputs.pages import PAGES, Marks, outer_text
from madoguchi.mail.line_ends import to_lf, without_blank_start
from madoguchi.mail.mime.structure import Entity, Structure
from madoguchi.mail.page import has_words
from madoguchi.mail.seen import Seen, see_html
from madoguchi.mail.shown_header import message_from, read_shown_header
from madoguchi.model import Defect, Form, Mailbox, Message, Missing, TextMap

SAVED_PART = 0
_DOCUMENT = re.compile(
    rb"\s{0,200}(?:<!--.{0,2000}?-->\s{0,200}){0,5}(?:<\?xml[^>]{0,200}\?>\s{0,200})?<(?:!doctype\s+html|html)(?=[\s>/])",
    re.I | re.S,
)
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{0,500})", re.I)
_PROGRAM = re.compile(
    r"\s[-–|]\s[^-–|]{0,80}?(?:Gmail|メール|Mail|Outlook|Yahoo|Thunderbird)\b.{0,40}\Z|\s[-–|]\s\S+@\S+.{0,60}\Z",
    re.I,
)
_LABELLED_LINES = 60
"""Lines at the top of a page in which a header of labelled lines is looked for."""


def is_saved_html(data: bytes) -> bool:
    """Whether octets are a whole HTML document, not a piece of one."""
    return _DOCUMENT.match(data[:16384]) is not None


def read_saved_page(data: bytes, form: Form) -> Message:
    """The mail on the page."""
    defects: list[Defect] = []
    documents = _documents(data, defects)
    found = _marked(documents)
    if found is None:
        message, seen, source = _whole(documents)
    else:
        message, seen, source = found
    missing = [Missing.HEADERS]
    if not has_words(seen.text):
        missing.append(Missing.TEXT)
    return replace(
        message,
        form=form,
        text=seen.text,
        hidden_text=seen.hidden_text,
        text_map=TextMap(tuple(seen.segments)),
        parts=(source,),
        links=seen.links,
        missing=tuple(missing),
        defects=each_once(defects, seen.defects),
        size=len(data),
    )


def _documents(data: bytes, defects: list[Defect]) -> list[str]:
    """The HTML documents: of an archive the page and what its frames show."""
    if is_saved_html(data):
        return [_decoded(data[:MAX_TEXT_PART_BYTES], "", defects)]
    root = Structure(without_blank_start(to_lf(data)), defects).read()
    found: list[str] = []
    left = MAX_TEXT_PART_BYTES
    for entity in _leaves(root):
        if entity.media_type in ("text/html", "application/xhtml+xml") and left > 0:
            body = entity.body(defects, left)
            left -= len(body)
            label = entity.content_type.parameters.get("charset", "")
            found.append(_decoded(body, label, defects))
    return found or [""]


def _leaves(entity: Entity) -> list[Entity]:
    if not entity.children:
        return [entity]
    return [leaf for child in entity.children for leaf in _leaves(child)]


def _decoded(data: bytes, label: str, defects: list[Defect]) -> str:
    decoded = decide(data, label, charset_in_html(data))
    defects += (defect for defect in decoded.defects if defect.id != "charset-missing")
    return decoded.text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")


def _marked(documents: list[str]) -> tuple[Message, Seen, str] | None:
    """The mail that a program's own marks single out."""
    for html in documents:
        for page in PAGES:
            marks = page(html)
            if marks is None:
                continue
            source = html[marks.start : marks.end]
            return _from_marks(marks, html), see_html(source, SAVED_PART), source
    return None


def _from_marks(marks: Marks, html: str) -> Message:
    sender = (Mailbox(one_line(marks.display_name), one_line(marks.addr_spec)),)
    return Message(
        Form.SAVED_PAGE,
        subject=one_line(marks.subject) or _title(html),
        from_=sender if marks.display_name or marks.addr_spec else (),
        date=read_shown_date(marks.when, japanese=True) if marks.when else None,
    )


def _whole(documents: list[str]) -> tuple[Message, Seen, str]:
    """The document with most words; labelled lines on top of it are its header."""
    seens = [see_html(html, SAVED_PART) for html in documents]
    best = max(range(len(seens)), key=lambda at: len(seens[at].text))
    seen, source = seens[best], documents[best]
    block = read_shown_header(seen.text.split("\n", _LABELLED_LINES)[:_LABELLED_LINES])
    title = _title(documents[0])
    if block.is_convincing or ("subject" in block.fields and len(block.fields) > 1):
        message = replace(message_from(block, Form.SAVED_PAGE), headers=())
        return replace(message, subject=message.subject or title), seen, source
    return Message(Form.SAVED_PAGE, subject=title), seen, source


def _title(html: str) -> str:
    match = _TITLE.search(html)
    if match is None:
        return ""
    return _PROGRAM.sub("", " ".join(one_line(outer_text(match.group(1))).split()))
