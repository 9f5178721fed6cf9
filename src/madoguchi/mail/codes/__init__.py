"""Codes to scan (QR, Micro QR, rMQR, Aztec, Data Matrix), and where they would take a person.

dimensions  width and height from the header      spending   how much one mail may cost
pictures    octets → grey pictures, bounded       scan       a picture → the texts of its codes
kept        the pictures of a mail                placed     where the HTML shows them
halves      neighbours put together               links      what a code says → `Link`
drawn       codes made of cells or characters

Scanners of phones read all of these; nothing of a picture is shown and nothing is opened.
"""

from __future__ import annotations

from madoguchi.mail.codes.kept import Pictures
from madoguchi.mail.codes.mail import links_of_codes, links_of_drawn_text
from madoguchi.mail.codes.spending import Room

__all__ = ["Pictures", "links_of_codes", "links_of_drawn_text", "read_codes"]


def read_codes(image: bytes, room: Room | None = None) -> tuple[str, ...]:
    """The texts of the codes in a picture file; see `reader.read_codes`."""
    # Imported when the first picture is met: what it needs is felt at start-up.
    from madoguchi.mail.codes import reader

    return reader.read_codes(image, room)
