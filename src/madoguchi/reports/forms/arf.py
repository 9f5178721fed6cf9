"""A complaint to whoever carried a mail or hosts its pages (ARF: RFC 5965; its use: RFC 6650)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import datetime
from email.header import Header
from email.utils import format_datetime

from madoguchi import __version__
from madoguchi.auth import trusted_zone
from madoguchi.auth.client import client_of, received_at, relay_of
from madoguchi.auth.source import octets_of
from madoguchi.model import (
    SCAM_KINDS,
    Attached,
    Certainty,
    Kind,
    Message,
    Verdict,
    sentence,
)
from madoguchi.reports.forms import cleaned
from madoguchi.reports.forms.indicators import Indicator, Role, Sort
from madoguchi.reports.forms.multipart import (
    HEADER_ONLY,
    MACHINE,
    REPORT,
    Part,
    carried,
    mail_part,
    multipart,
    text_part,
)
from madoguchi.reports.forms.steady import made_id
from madoguchi.reports.forms.taken import Taken

MOST_REPORTED = 50
_WORDS = "arf.toml"
_FIELD = re.compile(rb"[!-9;-~]+:")
"""RFC 5322 §3.6.8."""
_LONE_CR = re.compile(rb"\r(?!\n)")
_LONGEST_LINE = 998


def feedback_type(verdict: Verdict) -> str:
    """The word of RFC 5965 §7.3: `fraud` for scams, `virus` for malware, else `abuse`."""
    if verdict.certainty is not Certainty.SCAM or verdict.kind not in SCAM_KINDS:
        return "abuse"
    return "virus" if verdict.kind is Kind.MALWARE else "fraud"


def arf(
    redacted: bytes,
    message: Message,
    verdict: Verdict,
    found: tuple[Indicator, ...],
    at: datetime,
    *,
    to: str,
    headers_only: bool = False,
) -> bytes | None:
    """A whole mail, ready to be opened in a mail program, looked at and sent by the person.

    `message` is `mail.read(redacted)`, `found` its `indicators`; `to` is an `addr_spec` from the
    directory; `at` (time-zone aware) becomes the Date.  It has no From: the person's own program
    puts it there.  The mail goes along as it is, but for NUL and line ends that no mail may have
    (RFC 5322 §2.3), or with its header only.  `None` where nothing of its header is at hand, as
    with pasted text: without it an abuse desk cannot act.

    Raises:
        ValueError: `to` is no `addr_spec`; it comes from the directory, so that is our mistake.
    """
    if not cleaned.mailbox(to):
        raise ValueError(to)
    reported, header_only = _reported(redacted, message, headers_only=headers_only)
    if not reported:
        return None
    kind = feedback_type(verdict)
    machine = Part((b"Content-Type: " + MACHINE,), b"7bit", _machine_part(kind, message, found))
    # RFC 5965 §2: for people, for programs, the mail; in this order.
    parts = (text_part(arf_text(verdict)), machine, mail_part(reported, header_only=header_only))
    return multipart(
        REPORT,
        _header(to, at, hashlib.sha256(reported).hexdigest()),
        parts,
    )


def arf_text(verdict: Verdict) -> str:
    """The part for people, in Japanese and English.

    No address stands in it: readers of complaints, ours too, then look at the mail behind it.
    """
    words = sentence(__package__, _WORDS, feedback_type(verdict))
    return "\n\n".join(words[tag].strip() for tag in ("ja", "en")) + "\n"


def arf_files(
    redacted: bytes, message: Message, verdict: Verdict, found: tuple[Indicator, ...]
) -> tuple[Attached, ...]:
    """The parts for programs, to be attached to words of one's own (RFC 5965 §2 c and d).

    Empty where nothing of the header is at hand.
    """
    reported, header_only = _reported(redacted, message, headers_only=False)
    if not reported:
        return ()
    machine = _machine_part(feedback_type(verdict), message, found)
    mail = ("header.txt", HEADER_ONLY) if header_only else ("mail.eml", "message/rfc822")
    return (Attached("feedback-report.txt", MACHINE.decode(), machine), Attached(*mail, reported))


def _header(to: str, at: datetime, of: str) -> Iterator[bytes]:
    subjects = sentence(__package__, _WORDS, "subject")
    subject = Header(" / ".join(subjects[tag] for tag in ("ja", "en")), "utf-8", 76, "Subject")
    yield f"To: {to}".encode("ascii")
    yield b"Subject: " + subject.encode(linesep="\r\n").encode("ascii")
    yield f"Date: {format_datetime(at)}".encode("ascii")
    yield f"Message-ID: <{made_id('arf', to, at.isoformat(), of)}@madoguchi.invalid>".encode()
    yield b"X-Unsent: 1"  # Outlook then opens it as a draft
    yield b"MIME-Version: 1.0"


def _reported(redacted: bytes, message: Message, *, headers_only: bool) -> tuple[bytes, bool]:
    """The third part (RFC 5965 §2 d), and whether it is the header only (RFC 6522 §4)."""
    octets = octets_of(redacted, message)
    if octets is None or not octets.complete:
        lines = (f"{field.name}: {field.raw.strip()}" for field in message.headers)
        fields = [line.replace("\n", " ").encode("latin-1", "replace") + b"\r\n" for line in lines]
        fields = [field for field in fields if _FIELD.match(field)]
        headers_only = True
    else:
        fields = [field for _, field in octets.fields]
    # A lone CR would end a field, and two the header, for programs that take it for a line's end.
    header = carried(_LONE_CR.sub(b" ", b"".join(fields)))
    if headers_only or octets is None:
        return header, True
    return header + b"\r\n" + carried(octets.body), False


def _machine_part(kind: str, message: Message, found: tuple[Indicator, ...]) -> bytes:
    lines = [f"Feedback-Type: {kind}", f"User-Agent: madoguchi/{__version__}", "Version: 1"]
    lines += _of_route(message)
    indicating = [one for one in found if one.role is Role.INDICATOR]
    hosts = [one.value for one in indicating if one.sort is Sort.HOST]
    urls = [one.value for one in indicating if one.sort is Sort.URL]
    lines += [f"Reported-Domain: {host}" for host in hosts[:MOST_REPORTED]]
    lines += [
        f"Reported-URI: {url}" for url in urls[:MOST_REPORTED] if len(url) < _LONGEST_LINE - 20
    ]
    return b"".join(line.encode("ascii") + b"\r\n" for line in lines)


def _of_route(message: Message) -> Iterator[str]:
    """What the receiver that can be trusted wrote down of the way (RFC 5965 §3.2)."""
    zone = trusted_zone(message.headers)
    client, arrived, address = client_of(zone), received_at(zone), relay_of(zone)
    mailfrom = cleaned.mailbox(client.mailfrom) if client else ""
    # A bounce address often carries the recipient's (VERP).
    if mailfrom and not Taken(message).told_in(mailfrom):
        yield f"Original-Mail-From: <{mailfrom}>"
    if arrived is not None:
        yield f"Arrival-Date: {format_datetime(arrived)}"
    if address:
        yield f"Source-IP: {address}"
