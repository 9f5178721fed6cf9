"""The suite of Stalwart's mail-parser: 107 mails, each with its whole reading as JSON."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from bench.peers.stated import Case, attachment, mailbox, moment, text_lines, words

SUITE = "stalwart"
FOLDER = Path("peer-suites/stalwart-mail-parser/resources/eml")


def cases(mails: Path) -> Iterator[Case]:
    """Every mail of the suite."""
    folder = mails / FOLDER
    for path in sorted(folder.rglob("*.eml")):
        told = path.with_suffix(".json")
        if told.is_file():
            data = path.read_bytes()
            expected = dict(_message(json.loads(told.read_bytes()), data))
            yield Case(SUITE, path.relative_to(folder).as_posix(), data, expected)


def _message(told: dict[str, Any], data: bytes) -> Iterator[tuple[str, tuple[str, ...]]]:
    parts = told["parts"]
    yield from _header(parts[0]["headers"])
    files = set(told["attachments"])
    texts = [at for at in sorted({*told["text_body"], *told["html_body"]}) if at not in files]
    yield "texts", tuple(_text(parts[at]) for at in texts)
    yield "attachments", tuple(_file(parts[at], data) for at in told["attachments"])
    nested = [part["body"]["Message"] for part in parts if _kind(part) == "Message"]
    for number, inner in enumerate(nested, 1):
        yield from ((f"nested {number}: {k}", v) for k, v in _message(inner, data))


def _kind(part: dict[str, Any]) -> str:
    body = part["body"]
    return body if isinstance(body, str) else next(iter(body))


def _header(fields: list[dict[str, Any]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    found: dict[str, Any] = {}
    for field in fields:
        if isinstance(field["name"], str):
            found.setdefault(field["name"], field["value"])
    yield "subject", words(_value(found, "subject", "Text") or "")
    for name in ("from", "sender", "reply_to", "to"):
        yield name.replace("_", "-"), tuple(_mailboxes(_value(found, name, "Address")))
    date = _value(found, "date", "DateTime")
    yield "date", moment(_date(date)) if date else ()
    yield "message-id", words(_value(found, "message_id", "Text") or "")


def _value(found: dict[str, Any], name: str, kind: str) -> Any:
    value = found.get(name)
    return value.get(kind) if isinstance(value, dict) else None


def _mailboxes(told: dict[str, Any] | None) -> Iterator[str]:
    for kind, entries in (told or {}).items():
        for entry in entries:
            if kind == "Group":
                yield from _mailboxes({"List": entry["addresses"]})
            else:
                yield mailbox(entry["name"] or "", entry["address"] or "")


def _date(told: dict[str, int]) -> datetime | None:
    shift = timedelta(hours=told["tz_hour"], minutes=told["tz_minute"])
    zone = timezone(-shift if told["tz_before_gmt"] else shift) if shift else UTC
    try:
        year, month, day = told["year"], told["month"], told["day"]
        return datetime(year, month, day, told["hour"], told["minute"], told["second"], tzinfo=zone)
    except ValueError:
        return None


def _text(part: dict[str, Any]) -> str:
    body = part["body"]
    return text_lines(body.get("Text") or body.get("Html") or "")


def _file(part: dict[str, Any], data: bytes) -> str:
    headers = {h["name"]: h["value"] for h in part["headers"] if isinstance(h["name"], str)}
    disposition = _value(headers, "content_disposition", "ContentType") or {}
    kind = _value(headers, "content_type", "ContentType") or {}
    name = _attribute(disposition, "filename") or _attribute(kind, "name")
    plain = ("message", "rfc822") if _kind(part) == "Message" and not kind else ("text", "plain")
    main, sub = kind.get("c_type") or plain[0], kind.get("c_subtype") or plain[1]
    charset = _attribute(kind, "charset") or "utf-8"
    encoding = _value(headers, "content_transfer_encoding", "Text") or ""
    return attachment(name, f"{main}/{sub}".lower(), _size(part, charset, encoding.lower(), data))


def _attribute(structured: dict[str, Any], name: str) -> str:
    pairs = structured.get("attributes") or ()
    return next((p["value"] for p in pairs if p["name"].lower() == name), "")


def _size(part: dict[str, Any], charset: str, encoding: str, data: bytes) -> int:
    """Octets after the transfer encoding is undone, which the JSON has for binary parts only."""
    body, kind = part["body"], _kind(part)
    if kind in ("Text", "Html"):
        try:
            return len(body[kind].encode(charset, "replace"))
        except LookupError:
            return len(body[kind].encode("utf-8"))
    if kind == "Message":
        raw = data[part["offset_body"] : part["offset_end"]]
        if encoding == "base64":
            raw = base64.b64decode(raw)
        return len(raw)
    return len(body[kind])
