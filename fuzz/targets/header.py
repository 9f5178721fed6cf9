"""Fields, encoded words, mailboxes, parameters and dates."""

from __future__ import annotations

from random import Random

from fuzz.finding import holds
from fuzz.grammar import header
from fuzz.grammar.words import count
from fuzz.laws import defects_hold, text_is_clean
from fuzz.laws.message import mailbox_holds
from fuzz.target import Target
from madoguchi.mail.header.dates import is_rfc5322_date, read_date, read_shown_date
from madoguchi.mail.header.encoded_words import decode_field
from madoguchi.mail.header.fields import read_header
from madoguchi.mail.header.mailboxes import read_mailboxes
from madoguchi.mail.header.parameters import read_structured
from madoguchi.mail.inputs.eml import each_once
from madoguchi.model import Defect


def run(data: bytes) -> None:
    """Read the octets as a header, and every value as everything."""
    found = read_header(data, 0, len(data))
    holds(0 <= found.body_start <= len(data), "body-starts-inside", str(found.body_start))
    for name, value in found.fields or [("x", data)]:
        text_is_clean(name, "field-name")
        values(value)


def values(value: bytes) -> None:
    """One value read as each sort of field."""
    defects: list[Defect] = []
    text = decode_field(value, defects)
    text_is_clean(text, "field-value")
    holds("\n" not in text, "field-value-is-one-line")
    for box in read_mailboxes(value, defects):
        mailbox_holds(box)
    structured = read_structured(value, defects)
    text_is_clean(structured.name, "structured-name")
    for name, parameter in structured.parameters.items():
        text_is_clean(name, "parameter-name")
        text_is_clean(parameter, "parameter")
    date = read_date(text)
    holds(date is None or date.tzinfo is not None, "date-has-a-zone")
    is_rfc5322_date(text)
    for japanese in (False, True):
        shown = read_shown_date(text, japanese=japanese)
        holds(shown is None or shown.tzinfo is not None, "shown-date-has-a-zone")
    defects_hold(each_once(defects))


def draw(rng: Random) -> bytes:
    """Some fields, or one bare value."""
    return b"".join(header.field(rng) for _ in range(1 + count(rng, 3)))


TARGET = Target(run, draw)
