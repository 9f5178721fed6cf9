"""One other reader, run by the interpreter that it is installed for: `reading_peer.py NAME`.

Standard input: one JSON line {"mails": […], "cases": […]} of base64 strings.  Standard output: one
JSON line with the seconds for the mails, how many raised, and text and addresses of each case.
Nothing of madoguchi is imported: a peer's licence (eml_parser: AGPL) stays in its own process.
"""

from __future__ import annotations

import base64
import json
import re
import sys
import time
from collections.abc import Callable
from importlib import import_module

Reading = tuple[str, list[str] | None]
"""The text, and the addresses it found; `None` when it does not look for any."""


def stdlib(data: bytes) -> Reading:
    """compat32: walk, undo the transfer encoding, decode by the label."""
    import email

    texts = []
    for part in email.message_from_bytes(data).walk():
        if part.is_multipart():
            continue
        octets = part.get_payload(decode=True)
        if part.get_content_maintype() == "text" and isinstance(octets, bytes):
            try:
                texts.append(octets.decode(part.get_content_charset("utf-8"), "replace"))
            except LookupError:
                texts.append(octets.decode("utf-8", "replace"))
    return "\n".join(texts), None


def fast_mail_parser(data: bytes) -> Reading:
    """Rust; bytes in, plain and HTML texts out."""
    peer = import_module("fast_mail_parser")

    found = peer.parse_email(data)
    return "\n".join([*found.text_plain, *found.text_html]), None


def mail_parser(data: bytes) -> Reading:
    """mail-parser (SpamScope)."""
    peer = import_module("mailparser")

    found = peer.parse_from_bytes(data)
    return "\n".join([*found.text_plain, *found.text_html]), None


def eml_parser(data: bytes) -> Reading:
    """eml_parser with the raw body and its addresses."""
    peer = import_module("eml_parser")

    found = peer.EmlParser(include_raw_body=True).decode_email_bytes(data)
    bodies = found.get("body", [])
    links = [str(uri) for body in bodies for uri in body.get("uri", [])]
    return "\n".join(str(body.get("content", "")) for body in bodies), links


READERS: dict[str, Callable[[bytes], Reading]] = {
    "stdlib": stdlib,
    "fast-mail-parser": fast_mail_parser,
    "mail-parser": mail_parser,
    "eml_parser": eml_parser,
}


def loop_seconds() -> float:
    """Ten million additions: how fast the machine is at this moment."""
    begin = time.process_time()
    total = 0
    for number in range(10_000_000):
        total += number
    return time.process_time() - begin


def main() -> None:
    """Read everything with the reader that is named."""
    reader = READERS[sys.argv[1]]
    asked = json.load(sys.stdin)
    mails = [base64.b64decode(mail) for mail in asked["mails"]]
    reader(b"Subject: warm\n\nup\n")
    raised = 0
    begin = time.process_time()
    for mail in mails:
        try:
            reader(mail)
        except Exception:
            raised += 1
    seconds = time.process_time() - begin
    cases = []
    for case in asked["cases"]:
        try:
            text, links = reader(base64.b64decode(case))
        except Exception:
            text, links = "", None
        cases.append([re.sub(r"[\ud800-\udfff]", "\ufffd", text), links])
    told = {"seconds": seconds, "raised": raised, "cases": cases, "loop": loop_seconds()}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
