"""What receivers wrote: Authentication-Results, Received-SPF, Received."""

from __future__ import annotations

from random import Random

from fuzz.finding import holds
from fuzz.grammar import header
from fuzz.grammar.words import chance, count, pick
from fuzz.laws import writable
from fuzz.target import Target
from madoguchi.auth import verify
from madoguchi.auth.received import parse_received
from madoguchi.auth.results import parse_results, strip_comments
from madoguchi.auth.spf import parse_received_spf
from madoguchi.mail import read
from madoguchi.model import Result

PIECES = (
    *(
        "mx.example",
        ";",
        "=",
        "spf",
        "pass",
        "dkim=fail",
        "(",
        ")",
        "(comment (nested))",
        '"',
        "reason=",
        " ",
        "\\",
    ),
    *(
        "header.d=example.com",
        "smtp.mailfrom=<a@example.com>",
        "1",
        "9" * 40,
        "9" * 4400,
        "policy.",
        "/1",
        "from ",
        " by ",
        "with ",
    ),
    *(
        "[192.0.2.1]",
        "client-ip=192.0.2.1;",
        "Pass (mx.example: ok)",
        "dmarc=none",
        "arc=pass",
        "i=1",
        "é",
        "for <a>",
        "²",
        "٣",
    ),
)


def run(data: bytes) -> None:
    """Each grammar alone, then a mail whose every field they are."""
    value = data.decode("latin-1")
    for text in (value, data.decode("utf-8", "replace")):
        strip_comments(text)
        for method in parse_results(text).results:
            holds(isinstance(method.result, Result), "result-is-a-word")
        parse_received_spf(text)
        parse_received(text)
    line = data.replace(b"\n", b"").replace(b"\r", b"")
    names = (
        b"Received",
        b"Authentication-Results",
        b"Received-SPF",
        b"Return-Path",
        b"ARC-Authentication-Results",
    )
    fields = b"".join(name + b": " + line + b"\n" for name in names)
    found = verify(
        read(b"Received: from a.example by mx.example; x\n" + fields + b"From: a@example.com\n\nx")
    )
    writable(found.rfc5321_mailfrom_domain + found.authserv_id, "authenticated")


def draw(rng: Random) -> bytes:
    """A value, well-formed or in pieces."""
    if chance(rng, 3):
        return pick(rng, (*header.RESULTS, *header.RECEIVED)).encode()
    return "".join(pick(rng, PIECES) for _ in range(count(rng, 12))).encode()


TARGET = Target(run, draw)
