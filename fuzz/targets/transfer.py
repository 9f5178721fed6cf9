"""Transfer encodings undone: base64, quoted-printable, uuencode, yEnc, each with junk."""

from __future__ import annotations

from random import Random

from fuzz.finding import holds
from fuzz.grammar.mail import encoded
from fuzz.grammar.words import octets, prose
from fuzz.laws import defects_hold
from fuzz.target import Target
from madoguchi.mail.inputs.eml import each_once
from madoguchi.mail.mime.media_types import looks_binary, sniff_media_type
from madoguchi.mail.mime.transfer import undo_transfer
from madoguchi.mail.mime.uuencode import cut_uuencoded
from madoguchi.mail.mime.yenc import cut_yencoded
from madoguchi.model import Defect

ENCODINGS = ("base64", "quoted-printable", "x-uuencode", "x-yencode", "7bit", "x")


def run(data: bytes) -> None:
    """Undo every encoding; nothing is longer than what it came from."""
    for encoding in ENCODINGS:
        defects: list[Defect] = []
        content = undo_transfer(data, encoding, defects)
        holds(len(content) <= len(data), "transfer-never-grows", encoding)
        defects_hold(each_once(defects))
    for name, cut in (("uuencoded", cut_uuencoded), ("yencoded", cut_yencoded)):
        rest, files = cut(data)
        total = len(rest) + sum(len(file.content) for file in files)
        holds(total <= len(data), f"{name}-never-grows", str(total))
    sniff_media_type(data)
    looks_binary(data)


def draw(rng: Random) -> bytes:
    """An encoded body."""
    return encoded(rng, octets(rng, prose(rng, 20))).partition(b"\n\n")[2]


TARGET = Target(run, draw)
