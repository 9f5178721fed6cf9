"""All forms of one mail, each read by a program that is not ours."""

from __future__ import annotations

import csv
import email
import email.policy
import io
from email.message import Message

import pymisp
import stix2

from madoguchi.reports.forms import arf, misp, stix, table
from tests.reports.forms.mails import AT, Made


def inside(entity: Message) -> list[Message]:
    held = entity.get_payload()
    assert isinstance(held, list)
    return [one for one in held if isinstance(one, Message)]


def read_back(one: Made) -> None:
    """Every form is written, and read by stix2, pymisp, `csv` and `email` without a complaint."""
    assert stix2.parse(stix(one.found, one.verdict, AT).decode()).objects
    event = pymisp.MISPEvent()
    event.load(misp(one.found, one.verdict, AT).decode())
    assert len(event.attributes) == len(one.found)
    octets = table(one.found)
    assert b"\0" not in octets
    rows = list(csv.reader(io.StringIO(octets.decode(), newline=""), strict=True))
    assert len(rows) == len(one.found) + 1
    assert not [cell for row in rows for cell in row if cell.lstrip()[:1] in tuple("=+-@\t\r")]
    for headers_only in (False, True):
        complaint(one, headers_only=headers_only)


def complaint(one: Made, *, headers_only: bool) -> bytes | None:
    """The complaint with its three parts; `None` where there is nothing to make it of."""
    octets = arf(
        one.octets,
        one.message,
        one.verdict,
        one.found,
        AT,
        to="a@b.example",
        headers_only=headers_only,
    )
    if octets is None:
        return None
    assert b"\0" not in octets
    assert octets.count(b"\r\n") == octets.count(b"\n") == octets.count(b"\r")
    whole = email.message_from_bytes(octets, policy=email.policy.compat32)
    assert len(inside(whole)) == 3
    assert len(inside(inside(whole)[1])) == 1
    return octets
