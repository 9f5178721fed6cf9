"""Mails forwarded inside the text of others, and attached to them."""

from __future__ import annotations

from base64 import encodebytes
from random import Random

from fuzz.grammar.forward import forward
from fuzz.target import SEED_MAILS, Target, reads

HEADER = b"From: a@example.com\nMessage-ID: <1@example.com>\nSubject: Fwd: x\n"


def run(data: bytes) -> None:
    """As the text of a forward, as the page of one, and attached to one."""
    reads(HEADER + b"Content-Type: text/plain; charset=utf-8\n\n" + data)
    page = b"<div>" + data.replace(b"<", b"&lt;").replace(b"\n", b"<br>") + b"</div>"
    reads(HEADER + b"Content-Type: text/html; charset=utf-8\n\n" + page)
    inner = b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
    reads(HEADER + inner + encodebytes(HEADER + b"\n" + data))


def draw(rng: Random) -> bytes:
    """Own words, a separator, a block of labels, the inner text."""
    return forward(rng).encode("utf-8", "replace")


TARGET = Target(run, draw, seeds=SEED_MAILS)
