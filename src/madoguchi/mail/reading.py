"""Bytes in, a `Message` out."""

from __future__ import annotations

from dataclasses import replace

from madoguchi.mail.bodies import Bodies
from madoguchi.mail.bounds import MAX_MESSAGE_BYTES, MAX_WRAPPINGS, SNIFF_BYTES
from madoguchi.mail.charsets.spending import allowance
from madoguchi.mail.charsets.unicode_forms import by_mark, by_zeros, is_marked_noise
from madoguchi.mail.forwards import (
    attached_forward,
    inline_forward,
    is_above_little,
    is_attached_forward,
    with_enclosed,
    wrapped,
)
from madoguchi.mail.header.fields import FIELD_NAME
from madoguchi.mail.inputs.by_form import RARER, read_rarer
from madoguchi.mail.inputs.eml import read_eml
from madoguchi.mail.inputs.sniff import sniff_form
from madoguchi.mail.line_ends import to_lf, without_blank_start
from madoguchi.mail.mime.media_types import OLE_MARK
from madoguchi.model import Defect, Form, Message, Wrapping


def read(data: bytes, *, form: Form | None = None) -> Message:
    """The mail that `data` is, as the person saw it.

    `form` is given when the source already knows it; else it is sniffed.  A mail that was only
    forwarded is unwrapped: the inner one is returned and keeps the carrying one in `outer`.
    Never raises: what is broken is in `defects`, what was not handed over in `missing`.
    """
    with allowance():
        return _read(data, form, MAX_WRAPPINGS)


def _read(data: bytes, form: Form | None, wrappings: int) -> Message:
    return _unwrapped(*_as_it_stands(data, form), wrappings)


def _as_it_stands(data: bytes, form: Form | None) -> tuple[Message, Bodies]:
    """The message, not unwrapped, and what it carries."""
    defects: list[Defect] = []
    if len(data) > MAX_MESSAGE_BYTES:
        defects.append(Defect("message-too-large"))
    size = len(data)
    octets = _as_octets(data[:MAX_MESSAGE_BYTES])
    found = sniff_form(octets)
    if found is Form.PASTED or (found is Form.EML and b"&lt;" in octets[:SNIFF_BYTES]):
        from madoguchi.mail.inputs.mangled import source_in, unescaped_source

        source = source_in(octets) if found is Form.PASTED else unescaped_source(octets)
        octets, found = (octets, found) if source is None else (source, Form.EML)
    if form is Form.SMS and found in (Form.PASTED, Form.EML):
        found = Form.SMS
    elif form is Form.PASTED and found is Form.SMS:
        form = None  # what is around it says more than that it was pasted
    elif form is Form.PASTED and found in (Form.MSG, Form.TNEF, Form.EMLX):
        found = Form.PASTED
    elif form in (Form.EML, Form.MBOX, Form.MAILDIR) and found in (Form.PASTED, Form.SMS):
        found = Form.EML if FIELD_NAME.match(octets.lstrip(b"\r\n")) else Form.PASTED
    stated = found if form is None or (found is Form.PASTED and form is Form.EML) else form
    message, bodies = _by_form(octets, found, stated)
    if defects or message.size != size:
        message = replace(message, size=size, defects=(*message.defects, *defects))
    return message, bodies


def _as_octets(data: bytes) -> bytes:
    """The source without a byte order mark; a file saved in UTF-16 or UTF-32 as UTF-8."""
    marked = by_mark(data)
    if marked is not None and not is_marked_noise(data):
        codec, length = marked
        if codec == "utf-8":
            return data[length:]
        return data[length:].decode(codec, "replace").encode("utf-8", "replace")
    if data[:64].count(0) >= 8 and not data.startswith(b"\xd0\xcf"):
        codec16 = by_zeros(data)
        start = data[:400].decode(codec16, "ignore") if codec16 else ""
        if codec16 is not None and "".join(start.split()).isprintable():
            return data.decode(codec16, "replace").encode("utf-8", "replace")
    return data


def _by_form(octets: bytes, found: Form, stated: Form) -> tuple[Message, Bodies]:
    if found in RARER:
        return read_rarer(octets, found, stated)
    if found is Form.PASTED:
        from madoguchi.mail.inputs.pasted import read_pasted
        from madoguchi.mail.inputs.source_below import source_below

        return read_pasted(octets, stated), Bodies(source_below=source_below(octets))
    source = without_blank_start(to_lf(octets))
    if source.startswith(b"From ") and not FIELD_NAME.match(source):
        source = source.partition(b"\n")[2]  # the separator of an mbox (RFC 4155) left in front
    if source.startswith(b"X-Made-"):
        from madoguchi.mail.inputs.mapi.written import read_written

        return read_written(source, stated)
    return read_eml(source, stated)


def _unwrapped(message: Message, bodies: Bodies, wrappings: int) -> Message:
    """The mail that was meant, through as many forwards as are allowed."""
    if bodies.source_below and wrappings > 0 and is_above_little(message, bodies.source_below):
        below = _read(bodies.source_below, Form.EML, wrappings - 1)
        return wrapped(below, message, Wrapping.INLINE)
    if bodies.carried:
        found = _attached(message, bodies, wrappings)
        if found is not None:
            return found
        message = with_enclosed(message, bodies.carried, _enclosed)
    while inner := inline_forward(message):
        if wrappings <= 0:
            return replace(message, defects=(*message.defects, Defect("wrapped-too-deep")))
        message = inner
        wrappings -= 1
    return message


def _attached(message: Message, bodies: Bodies, wrappings: int) -> Message | None:
    if not is_attached_forward(message, bodies):
        return None
    if wrappings <= 0:
        return replace(message, defects=(*message.defects, Defect("wrapped-too-deep")))
    message = with_enclosed(message, bodies.carried[1:], _enclosed)
    return attached_forward(
        message, bodies, lambda octets: _read(octets, _carried_form(octets), wrappings - 1)
    )


def _enclosed(octets: bytes) -> Message:
    return _as_it_stands(octets, _carried_form(octets))[0]


def _carried_form(octets: bytes) -> Form | None:
    """A part that says it is a mail is one, with however few fields."""
    return None if octets.startswith(OLE_MARK) else Form.EML
