"""Laws of a redacted mail: it tells nothing, it is a mail, and a second pass changes nothing."""

from __future__ import annotations

import email

from fuzz.finding import holds
from fuzz.laws.text import text_is_clean
from madoguchi.mail import read
from madoguchi.model import Form, Message
from madoguchi.reports.redaction import Redacted, redacted
from madoguchi.reports.redaction.difference import MOST_ROWS, differences

GROWTH = 100
"""Times that a mail may grow: a note of 300 octets stands for a part of three."""
FLOOR = 4_000


def redaction_holds(data: bytes, message: Message, result: Redacted) -> None:
    """What a reader who may have nothing gets of any octets that were read as this message."""
    email.message_from_bytes(result.mail)
    left = result.leaks(result.mail)
    holds(not left, "a-redacted-mail-tells-nothing", repr(left[:3]))
    left = result.leaks(result.text)
    holds(not left, "a-redacted-text-tells-nothing", repr(left[:3]))
    size = max(len(data), len(message.text.encode("utf-8", "replace")))
    holds(len(result.mail) <= GROWTH * size + FLOOR, "a-redacted-mail-is-no-bomb")
    again = redacted(result.mail, read(result.mail, form=Form.EML), may_have=())
    holds(again.mail == result.mail, "a-second-pass-changes-nothing")
    found = differences(message, result)
    holds(len(found.rows) <= MOST_ROWS, "differences-are-bounded")
    for row in found.rows:
        text_is_clean(row.before + row.after, "difference")
        holds(not result.leaks(row.after), "a-difference-tells-nothing", row.where[:40])
