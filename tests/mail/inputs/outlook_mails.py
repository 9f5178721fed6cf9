"""Mails and pieces of mails that the tests of Outlook's formats share."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

from tests.mail.inputs import msg_writer as w
from tests.mail.inputs.msg_writer import Properties, storage

from madoguchi.model import Message

WHEN = datetime(2026, 11, 3, 1, 0, tzinfo=UTC)
WHO: Properties = {
    w.AUTHOR_NAME: "例示銀行, お客様窓口",
    w.AUTHOR_SMTP: "info@bank.example",
    w.SUBJECT: "【重要】口座停止のお知らせ",
    w.SENT: WHEN,
}
TO: Properties = {w.RECIPIENT_TYPE: 1, w.DISPLAY_NAME: "太郎", w.SMTP: "taro@example.com"}
CC: Properties = {w.RECIPIENT_TYPE: 2, w.DISPLAY_NAME: "Hanako", w.SMTP: "hanako@example.com"}
TEXT = "お客様の口座が停止されました。\r\nhttps://bank.example/login\r\n"

HEADER = (
    "Microsoft Mail Internet Headers Version 2.0\r\n"
    "Received: from mx.example.net by mx.example.org;\r\n\tTue, 3 Nov 2026 10:00:00 +0900\r\n"
    "From: Bank <info@bank.example>\r\n"
    'Content-Type: multipart/mixed;\r\n\tboundary="x"\r\n'
    "MIME-Version: 1.0\r\n"
    "Subject: =?utf-8?B?5Y+j5bqn5YGc5q2i?=\r\n"
    "\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
)


WRAPPED = (
    rb"{\rtf1\ansi\ansicpg932\fromhtml1 \deff0{\fonttbl{\f0\fnil\fcharset128 MS;}}"
    rb"{\*\htmltag19 <html>}{\*\htmltag50 <body>}\htmlrtf \b \htmlrtf0 "
    rb"\'8a\'6d\'94\'46\'82\'cd{\*\htmltag84 <a href=\"https://bank.example.evil.example/\">}"
    rb"\htmlrtf {\field{\*\fldinst{HYPERLINK \"https://other.example/\"}}{\fldrslt\htmlrtf0 "
    rb"https://bank.example/\htmlrtf }}\htmlrtf0 {\*\htmltag92 </a>}}"
).replace(rb"\"", b'"')


def boxes(found: Message) -> list[tuple[str, str]]:
    return [(box.display_name, box.addr_spec) for box in found.from_]


def packaged(name: bytes, content: bytes) -> bytes:
    path = b"C:\\" + name + b"\0"
    inner = b"\2\0" + name + b"\0" + path + b"\0\0\3\0" + struct.pack("<I", len(path)) + path
    inner += struct.pack("<I", len(content)) + content
    return struct.pack("<I", len(inner)) + inner


def nested(levels: int) -> Properties:
    """Attachment properties: a mail in a mail …, each with its own words."""
    inner: Properties = {**WHO, w.SUBJECT: f"level {levels}", w.BODY: TEXT}
    folder = storage(inner, recipients=(TO,))
    for level in range(levels - 1, 0, -1):
        carried: Properties = {w.METHOD: 5, w.DISPLAY_NAME: "転送", w.DATA: folder}
        folder = storage({w.SUBJECT: f"FW: level {level}", w.BODY: "これは？"}, files=(carried,))
    return {w.METHOD: 5, w.DISPLAY_NAME: "転送されたメール", w.DATA: folder}
