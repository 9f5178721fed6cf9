"""Streams: an mbox in every dialect, or one mail."""

from __future__ import annotations

from io import BytesIO
from random import Random

from fuzz.finding import holds
from fuzz.grammar.mail import mail
from fuzz.grammar.words import count, pick
from fuzz.target import Target
from madoguchi.mail.sources import Source, Unreadable, sources

FROM_LINES = (
    *(
        b"From x Tue Nov  3 10:00:00 2026\n",
        b"From a@example.com Tue Nov 03 10:00:00 2026\r\n",
        b"From - x\n",
    ),
    *(
        b">From x Tue Nov  3 10:00:00 2026\n",
        b"From a@example.com\n",
        b"From \n",
        b"Content-Length: 9\n",
    ),
)


def run(data: bytes) -> None:
    """Every mail of the stream, in order; no octet comes out twice."""
    found = list(sources(["-"], BytesIO(data)))
    holds(bool(found), "a-stream-is-answered")
    mails = [one for one in found if isinstance(one, Source)]
    holds(sum(len(one.data) for one in mails) <= len(data) + len(mails), "mbox-never-grows")
    if all(isinstance(one, Source) for one in found):
        places = [one.index for one in mails]
        holds(places == list(range(len(mails))), "index-counts-mails", repr(places[:9]))
    for one in found:
        if isinstance(one, Unreadable):
            holds(len(found) > 1 or bool(str(one.error)), "refusal-says-why")


def draw(rng: Random) -> bytes:
    """Mails with lines between them that may separate them."""
    return b"".join(
        pick(rng, FROM_LINES) + mail(rng) + pick(rng, (b"\n", b"", b"\n\n"))
        for _ in range(count(rng, 4))
    )


TARGET = Target(run, draw)
