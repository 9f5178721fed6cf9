"""What people paste, whatever form the source says it has."""

from __future__ import annotations

from random import Random

from fuzz.grammar.forward import pasted
from fuzz.grammar.words import octets
from fuzz.target import SEED_MAILS, Target, reads
from madoguchi.model import Form


def run(data: bytes) -> None:
    """Pasted into a field, handed over as a file, or said to be a mail."""
    for form in (Form.PASTED, None, Form.EML):
        reads(data, form)


def draw(rng: Random) -> bytes:
    """Labelled lines and text in some charset."""
    return octets(rng, pasted(rng))


TARGET = Target(run, draw, seeds=SEED_MAILS)
