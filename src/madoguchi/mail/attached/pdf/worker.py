"""The worker from inside: PDFs come in, pieces of answers go out, nothing else is possible.

Everything is imported before the limits are set; after that no file, no connection and no
process can be opened, so whoever takes the worker over has a calculator and two pipes.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module

from madoguchi.mail.attached.pdf.pages import Said, read_document

MAX_MEMORY = 512 * 1024 * 1024
"""Octets of address space: Python, PDFium and the scanner for codes map 140 MiB of it before the
first page, and touch 60."""
GRACE = 0.25
"""Processor seconds beyond the budget after which the kernel ends the process: one page cannot
be interrupted otherwise."""
MAX_INPUT = 64 * 1024 * 1024

ReadCodes = Callable[[bytes], tuple[str, ...]]


def main() -> None:
    """Serve until the pipe is closed."""
    answers = os.dup(1)
    os.dup2(2, 1)  # what a library prints must not mix with the answers
    read_codes = _prepared()
    _limit()
    _send(answers, b"")
    while header := _exactly(8):
        size, budget = int.from_bytes(header[:4], "big"), int.from_bytes(header[4:], "big") / 1000
        if size > MAX_INPUT:
            return
        pdf = _exactly(size)
        if len(pdf) < size:
            return
        _serve(answers, pdf, budget, read_codes)


def _serve(answers: int, pdf: bytes, budget: float, read_codes: ReadCodes | None) -> None:
    begun = time.process_time()
    # The kernel counts, not we: SIGPROF ends a process that has no handler for it.
    signal.setitimer(signal.ITIMER_PROF, budget + GRACE)

    def say(said: Said) -> None:
        told = {**said, "seconds": time.process_time() - begun}
        _send(answers, json.dumps(told).encode("ascii"))

    read_document(pdf, begun + budget, read_codes, say)
    signal.setitimer(signal.ITIMER_PROF, 0)
    _send(answers, b"")


def _prepared() -> ReadCodes | None:
    """Everything loaded that is loaded late: after the limits nothing can be."""
    import pypdfium2.raw  # type: ignore[import-untyped]  # noqa: F401

    from madoguchi.mail.attached.pdf.pages import as_bmp

    # Text, pictures and codes each pull in code when they are first used.
    found: ReadCodes | None = None
    with suppress(ImportError):  # an installation may leave the scanner out
        found = import_module("madoguchi.mail.codes").read_codes
    noise = bytes((x * 7919 >> 3) & 0xFF for x in range(320 * 320))
    if found is not None:
        found(as_bmp(320, 320, 320, noise))
    read_document(_WARM, time.process_time() + 9, found, lambda said: None)
    return found


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def _exactly(count: int) -> bytes:
    return sys.stdin.buffer.read(count)


def _send(answers: int, piece: bytes) -> None:
    octets = len(piece).to_bytes(4, "big") + piece
    while octets:
        octets = octets[os.write(answers, octets) :]


_WARM = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R"
    b"/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
    b"4 0 obj<</Length 50>>stream\nBT /F 12 Tf 9 99 Td (http://a.example/) Tj ET 9 9 9 9 re f\n"
    b"endstream endobj\ntrailer<</Root 1 0 R>>\n"
)
