"""PDF: words, links and codes on its pages, what it does when opened, files in it.

process   the worker from outside: started late, limited, killed    worker   from inside
pages     what PDFium tells                                        scan     what the octets tell

PDFium is written in C++ and reads octets of strangers; so it lives in a process of its own that
can open no file and no connection, and that may be killed at any moment.
"""

from __future__ import annotations

from madoguchi.mail.attached.addresses import links_in, links_to, without_repeats
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room
from madoguchi.mail.attached.pdf.answer import Answer
from madoguchi.mail.attached.pdf.process import ask
from madoguchi.mail.codes.links import as_links
from madoguchi.model import Defect, FileTrait, Link

MAX_PDF = 16 * 1024 * 1024
"""Octets of one PDF; larger ones are catalogues and scans, which cost seconds."""


def read_pdf(file: File, room: Room) -> Opened:
    """What the worker found; without an answer the file is listed with a defect."""
    if len(file.content) > MAX_PDF:
        return Opened(defects=(Defect("pdf-too-large"),))
    if room.pdf_seconds <= 0:
        return Opened(defects=(Defect("attachments-not-opened"),))
    answer, trouble = ask(file.content, room.pdf_seconds)
    room.pdf_seconds -= answer.seconds
    defects = [Defect("pdf-not-read", trouble)] if trouble else []
    defects += [Defect("pdf-cut")] if answer.cut else []
    if trouble and not answer.seconds:
        room.pdf_seconds = 0 if trouble == "killed" else room.pdf_seconds
    if answer.damaged:
        return Opened(DAMAGED.traits | _traits(answer), defects=tuple(defects))
    return Opened(_traits(answer), answer.holds, answer.text, _links(answer), tuple(defects))


def _traits(answer: Answer) -> frozenset[FileTrait]:
    known = {trait.value: trait for trait in FileTrait}
    return frozenset(known[name] for name in answer.traits if name in known)


def _links(answer: Answer) -> tuple[Link, ...]:
    """Of annotations, codes and words.  An address in the words that a line end cut short is
    left out when the whole of it is known."""
    whole = links_to(answer.links, "pdf")
    codes = as_links(answer.codes, "qr")
    known = [link.url for link in whole]
    written = (
        link
        for link in links_in(answer.text, "pdf")
        if not any(url.startswith(link.url.rstrip("/")) for url in known)
    )
    return without_repeats((*whole, *codes, *written))
