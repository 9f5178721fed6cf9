"""Header fields: encoded words, mailboxes, parameters, dates, and what receivers write."""

from __future__ import annotations

from base64 import b64encode
from quopri import encodestring
from random import Random

from fuzz.grammar.words import LABELS, chance, count, octets, pick, prose

NAMES = (
    *("From", "To", "Subject", "Date", "Message-ID", "Reply-To", "Sender", "Cc", "Received"),
    *("Return-Path", "Authentication-Results", "ARC-Authentication-Results", "Received-SPF"),
    *(
        "DKIM-Signature",
        "List-Unsubscribe",
        "X-Mailer",
        "In-Reply-To",
        "References",
        "MIME-Version",
    ),
    *(
        "Content-Type",
        "Content-Transfer-Encoding",
        "Content-Disposition",
        "Content-ID",
        "from",
        "X",
    ),
)
ADDRESSES = (
    *(
        "a@example.com",
        '"a b"@example.com',
        "a@[192.0.2.1]",
        "a@例え.example",
        "@",
        "a@",
        "@b@c.example",
    ),
    *(
        "a@b@example.com",
        "a.example",
        "<a@example.com",
        "a@example.com>",
        "a (c) @example.com",
        "a@EXAMPLE.com.",
    ),
)
TOKENS = (
    *(
        '"',
        "(",
        ")",
        "<",
        ">",
        ",",
        ";",
        ":",
        "@",
        "\\",
        "[",
        "]",
        "=?",
        "?=",
        "=?utf-8?B?",
        "=?x?Q?_?=",
    ),
    *(
        "?",
        "=",
        "undisclosed-recipients:;",
        "\n ",
        "\n\t",
        " ",
        "((",
        "\\(",
        '\\"',
        "*0*=",
        "*1=",
        "'",
    ),
)
DATES = (
    *(
        "Tue, 03 Nov 2026 10:00:00 +0900",
        "03 Nov 26 10:00 JST",
        "2026-11-03T10:00:00Z",
        "Mon, 99 Foo 0 99:99:99 +9999",
    ),
    *(
        "Tue, 3 Nov 2026 24:00:60 -0000 (JST)",
        "2026/11/03 10:00",
        "2026年11月3日(火) 10:00",
        "令和8年11月3日",
        "0",
        "",
    ),
    *(
        "Tue, 03 Nov 99999 10:00:00 +0900",
        "31 Feb 2026 10:00:00 GMT",
        "Tue, 03 Nov 0001 00:00:00 +2359",
    ),
)
RESULTS = (
    *(
        "mx.example; spf=pass smtp.mailfrom=a@example.com",
        "mx.example 1; dkim=fail (bad) header.d=example.com",
    ),
    *(
        "mx.example; none",
        "i=1; mx.example; dmarc=pass (p=NONE) header.from=example.com",
        "; ; ;",
        "x; =",
        "a; b=c d",
    ),
)
RECEIVED = (
    *("from a.example (a.example [192.0.2.1]) by mx.example with ESMTPS id x for <b@example>; ",),
    *(
        "by mx.example; ",
        "from [198.51.100.2] (helo=a) by b; ",
        "from x (((( by ",
        "(qmail 1 invoked by uid 0); ",
    ),
)


def field(rng: Random) -> bytes:
    """One field with its line end."""
    name = pick(rng, NAMES).encode()
    colon = pick(rng, (b": ", b":", b" : ", b": ", b": ", b""))
    return name + colon + value(rng, name.lower()) + b"\n"


def value(rng: Random, name: bytes) -> bytes:
    """A value that suits the field, most of the time."""
    if chance(rng, 6):
        return "".join(pick(rng, TOKENS) for _ in range(count(rng, 6))).encode("utf-8", "replace")
    if name in (b"from", b"to", b"reply-to", b"sender", b"cc"):
        return mailboxes(rng)
    if name == b"date":
        return pick(rng, DATES).encode()
    if name.startswith(b"content-"):
        return structured(rng)
    if b"authentication" in name:
        return pick(rng, RESULTS).encode()
    if name == b"received":
        return (pick(rng, RECEIVED) + pick(rng, DATES)).encode()
    return words(rng)


def words(rng: Random) -> bytes:
    """Unstructured text: encoded words, raw octets, or both."""
    out = [
        encoded_word(rng) if chance(rng, 2) else octets(rng, prose(rng, 2))
        for _ in range(count(rng, 4))
    ]
    return pick(rng, (b" ", b"", b"\n ", b"\n\t")).join(part.replace(b"\n", b" ") for part in out)


def encoded_word(rng: Random) -> bytes:
    """RFC 2047, right or nearly."""
    data = octets(rng, prose(rng, 2))
    if chance(rng, 2):
        coded, letter = b64encode(data), b"B"
        coded = coded.rstrip(b"=") if chance(rng, 4) else coded
    else:
        coded, letter = encodestring(data).replace(b"=\n", b"").replace(b" ", b"_"), b"Q"
        coded = coded.replace(b"\n", b"=0A").replace(b"?", b"=3F")
    if chance(rng, 8):
        coded = coded[: rng.randrange(len(coded) + 1)]
    label = pick(rng, LABELS).encode()
    return (
        b"=?" + label + b"?" + (letter if chance(rng, 2) else letter.lower()) + b"?" + coded + b"?="
    )


def mailboxes(rng: Random) -> bytes:
    """An address list."""
    out = []
    for _ in range(count(rng, 3)):
        name = pick(rng, (words(rng), b'"' + words(rng) + b'"', pick(rng, TOKENS).encode(), b""))
        out.append(
            name
            + pick(rng, (b" <", b"<", b" "))
            + pick(rng, ADDRESSES).encode()
            + pick(rng, (b">", b""))
        )
    return pick(rng, (b", ", b",", b";", b" ")).join(out)


def structured(rng: Random) -> bytes:
    """A media type or disposition with parameters (RFC 2045, RFC 2231) in every mess."""
    first = pick(
        rng,
        (
            "text/plain",
            "text/html",
            "multipart/mixed",
            "attachment",
            "inline",
            "application/pdf",
            "/",
            "",
        ),
    )
    out = [first.encode()]
    for _ in range(count(rng, 3)):
        name = pick(
            rng,
            (
                "charset",
                "boundary",
                "name",
                "filename",
                "filename*",
                "name*0",
                "name*1*",
                "x*",
                "*",
            ),
        )
        shown = pick(
            rng,
            (
                words(rng),
                b'"' + words(rng) + b'"',
                b"utf-8''%E3%81%82%",
                b"'",
                pick(rng, LABELS).encode(),
            ),
        )
        out.append(name.encode() + pick(rng, (b"=", b" = ", b"")) + shown)
    return pick(rng, (b"; ", b";", b";\n\t")).join(out)
