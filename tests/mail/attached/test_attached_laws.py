"""Laws that hold for any octets, torn or changed in any place, under any name."""

from __future__ import annotations

import gzip
import time

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.mail.attached.test_office import BODY, RELS, document, relation, word
from tests.mail.attached.test_pages import FORM, INVITATION
from tests.mail.attached.written import (
    PE,
    iso,
    onenote,
    pdf,
    rar4,
    rar5,
    seven_zip,
    shortcut,
    storage,
    words,
    zipped,
)  # fmt: skip

from madoguchi.mail.attached import Opened, open_file
from madoguchi.mail.attached.bounds import MAX_HOLDS, MAX_LINKS, MAX_TEXT

FILES = {"請求書.exe": PE, "a.html": FORM.encode(), "in.zip": zipped({"b.js": b"x"})}
WHOLE = (
    zipped(FILES),
    gzip.compress(zipped(FILES)),
    seven_zip(list(FILES)),
    seven_zip(list(FILES), packed_header=True),
    rar4(FILES),
    rar5(FILES),
    iso(FILES),
    document({"word/document.xml": BODY, RELS: relation("hyperlink", "https://a.example/")}),
    storage({**word("some words"), "Macros/VBA": b"x"}),
    rb"{\rtf1 \u12354?{\*\objdata 5061636b}{\field HYPERLINK " + b'"https://a.example/"}}',
    onenote([b"@echo off", PE], "a.bat"),
    shortcut("cmd.exe", "/c https://a.example/"),
    INVITATION.encode(),
    b"<html><script>atob('aHR0cHM6Ly9hLmV4YW1wbGUv')</script>" + FORM.encode(),
    pdf(b"<</S/URI/URI(https://a.example/)>>", root="/OpenAction 6 0 R", content=words("x")),
)  # fmt: skip
NAMES = ("a", "a.pdf", "a.zip", "a.html", "a.js", "a.url", "a.webloc", "a.ics", "a.hta", "a.svg")


def holds_together(found: Opened) -> None:
    assert len(found.holds) <= MAX_HOLDS
    assert len(found.text) <= MAX_TEXT
    assert len(found.links) <= MAX_LINKS
    (found.text + "".join(found.holds)).encode("utf-8")  # no lone surrogates leave the room
    assert all(link.span is None and link.url for link in found.links)


@given(st.binary(max_size=400), st.sampled_from(NAMES))
@settings(max_examples=150)
def test_any_octets_under_any_name(content: bytes, name: str) -> None:
    """Hostile files MUST NOT raise."""
    holds_together(open_file(content, name, ""))


@given(st.sampled_from(WHOLE), st.floats(0, 1), st.sampled_from(NAMES))
@settings(max_examples=200)
def test_files_torn_off_anywhere(content: bytes, part: float, name: str) -> None:
    holds_together(open_file(content[: int(len(content) * part)], name, ""))


@st.composite
def changed(draw: st.DrawFn) -> bytes:
    """A whole file with some octets changed, most of them in its headers."""
    data = bytearray(draw(st.sampled_from(WHOLE)))
    for _ in range(draw(st.integers(1, 12))):
        at = draw(st.integers(0, min(len(data), draw(st.sampled_from((64, 512, 1 << 20)))) - 1))
        if draw(st.booleans()):
            at = len(data) - 1 - at
        data[at] = draw(st.sampled_from((0, 1, 0x7F, 0x80, 0xFF)) | st.integers(0, 255))
    return bytes(data)


@given(changed(), st.sampled_from(NAMES))
@settings(max_examples=400)
def test_files_changed_anywhere(content: bytes, name: str) -> None:
    begun = time.process_time()
    holds_together(open_file(content, name, ""))
    assert time.process_time() - begun < 1
