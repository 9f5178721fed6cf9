"""Mails for the forms, and the whole way from octets to what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from madoguchi.mail import read
from madoguchi.model import (
    Authentication,
    Certainty,
    Evidence,
    Kind,
    Message,
    Reason,
    Signal,
    Stance,
    Verdict,
)
from madoguchi.reports.forms import Indicator, indicators

AT = datetime(2026, 11, 30, 10, 0, tzinfo=UTC)
SEEN = Signal("shown-link-differs", Stance.ACCUSING, (Evidence("link:0", "a"),))
SCAM = Verdict(Kind.PHISHING, Certainty.SCAM, 0.97, reasons=(Reason(SEEN, 2.0),))
UNCLEAR = Verdict(Kind.UNDETERMINED, Certainty.UNCLEAR, 0.5)
RECEIVED = (
    b"Return-Path: <bounce@mailer.example>\r\n"
    b"Received: from o3.mailer.example (o3.mailer.example [203.0.113.150])\r\n"
    b"\tby mx.example.net (Postfix) with ESMTPS id 4Cxyz\r\n"
    b"\tfor <hidden@example.net>; Mon, 16 Nov 2026 09:12:44 +0900\r\n"
)
BODY = (
    "お客様 https://login.forged.example/a?id=1 をご確認ください。\r\n"
    "https://sagishop.pages.dev/pay https://forms.gle/abc123 https://www.amazon.co.jp/help\r\n"
    "http://203.0.113.9/x\r\n"
)
FILE = b"MZ\x90\0not a program, but four bytes of one"


def mail(
    body: str = BODY, sender: str = "desk@sender.example", more: bytes = b"", to: str = ""
) -> bytes:
    head = (
        f"From: Desk <{sender}>\r\nTo: {to or 'taken-out@redacted.invalid'}\r\n"
        "Subject: =?utf-8?b?44GU56K66KqN?=\r\nDate: Mon, 16 Nov 2026 09:12:40 +0900\r\n"
        "Message-ID: <1@sender.example>\r\nMIME-Version: 1.0\r\n"
    ).encode()
    text = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    return RECEIVED + head + more + text + body.encode()


@dataclass(frozen=True, slots=True)
class Made:
    octets: bytes
    message: Message
    verdict: Verdict
    found: tuple[Indicator, ...]


def made(
    octets: bytes, verdict: Verdict = SCAM, authentication: Authentication | None = None
) -> Made:
    message = read(octets)
    found = indicators(octets, message, verdict, authentication)
    return Made(octets, message, verdict, found)
