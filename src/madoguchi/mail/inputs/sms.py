"""Short messages: copied out of a telephone with number and time, or out of a backup.

    +81 90-0000-0012                送信者: 03-0000-0012
    テキストメッセージ・SMS         今日 10:23                <sms address="…" date="…" body="…"/>
    今日 10:23                       text
    text

Text alone is "pasted": only what such a program wrote around it shows that it was a message.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import unescape

from madoguchi.mail.charsets import decide
from madoguchi.mail.header.dates import read_shown_date
from madoguchi.mail.header.encoded_words import one_line
from madoguchi.mail.inputs.pasted import PASTED_PART, read_pasted
from madoguchi.mail.page import has_words, move_segment
from madoguchi.mail.seen import see_plain
from madoguchi.model import Defect, Form, Mailbox, Message, Missing, TextMap

MAX_CHARS = 700
"""Characters of one message: 670 is the longest that Japanese carriers put together."""
MAX_BYTES = 8 * 1024
"""Octets that can be one message with its number and time, in any charset."""
MAX_BACKUP_MESSAGES = 100_000
"""Messages of one backup."""

_KIND = re.compile(
    r"(?:テキスト\s?メッセージ|Text Message|SMS/MMS|iMessage|SMS|RCS(?:メッセージ)?)"
    r"(?:\s?[・·•.]\s?(?:SMS|MMS|RCS))?\Z",
    re.I,
)
_TIME = r"(?:午前|午後)?\s?\d{1,2}:\d{2}(?:\s?[AP]M)?"
_WHEN = re.compile(
    r"(?:\d{4}[年/.-]\s?\d{1,2}[月/.-]\s?\d{1,2}日?|\d{1,2}[月/]\s?\d{1,2}日?|今日|昨日|Today|Yesterday"
    r"|[月火水木金土日]曜日|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}"
    r"|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s)?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8})"
    rf"(?:,?\s\d{{4}})?)(?:\s?[(（][月火水木金土日][)）])?,?\s?(?:at\s)?(?:{_TIME})?\Z|{_TIME}\Z",
    re.I,
)
_NUMBER = re.compile(r"\+?[0-9(][0-9 ()-]{2,22}[0-9]\Z")
_LABEL = re.compile(
    r"(?:送信者|差出人|発信者|発信元|送信元|From|Sender)\s?[:：]\s?(\S.{0,40}?)\s*\Z", re.I
)
_LABELLED_TIME = re.compile(r"(?:受信日時|日時|受信|Date|Received)\s?[:：]\s?(.{1,40})\Z", re.I)
_TOP_LINES = 6
"""Lines in which number, kind and time stand."""
_BACKUP = re.compile(
    rb"\s{0,100}(?:<\?xml[^>]{0,200}\?>|<!--.{0,2000}?-->|<\?xml-stylesheet[^>]{0,200}\?>|\s{1,100}){0,20}<smses\b",
    re.S,
)
_ENTRY = re.compile(rb"<sms\s(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>|<mms\s.{0,200000}?</mms>", re.S)
_ATTRIBUTE = re.compile(r"([\w-]+)\s{0,9}=\s{0,9}(?:\"([^\"]*)\"|'([^']*)')")
_TEXT_PART = re.compile(
    r"<part\s[^>]{0,2000}\bct=[\"']text/plain[\"'](?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>"
)


@dataclass(frozen=True, slots=True)
class ShortMessage:
    """Who sent it, when, and where its text begins in the source."""

    sender: str
    when: datetime | None
    start: int


def is_backup(data: bytes) -> bool:
    """Whether octets begin as "SMS Backup & Restore" of Android writes them."""
    return b"<smses" in data[:8192] and _BACKUP.match(data[:8192]) is not None


def entries(data: bytes) -> list[bytes]:
    """Every message of a backup, each as its own element."""
    found: list[bytes] = []
    for match in _ENTRY.finditer(data):
        found.append(match.group())
        if len(found) >= MAX_BACKUP_MESSAGES:
            break
    return found


def is_short_message(data: bytes) -> bool:
    """Whether octets are a message with what its program wrote around it."""
    if is_backup(data) or _ENTRY.match(data):
        return True
    if len(data) > MAX_BYTES or not data.strip() or data.lstrip().startswith(b"<"):
        return False
    text = decide(data).text
    found = read_top(text)
    return found is not None and 0 < len(text[found.start :].strip()) <= MAX_CHARS


def read_top(source: str) -> ShortMessage | None:
    """What stands above the text of a copied message; `None` when it is not plainly one."""
    sender, when, kind, labelled, first = "", "", False, False, True
    at = start = 0
    for line in source.split("\n", _TOP_LINES)[:_TOP_LINES]:
        bare = line.strip(" \t\r\u3000\ufeff<>〈〉‹›")
        at += len(line) + 1
        label = _LABEL.match(bare)
        time = _LABELLED_TIME.match(bare)
        if not bare:
            pass
        elif _KIND.match(bare):
            kind = True
        elif not when and (_WHEN.match(bare) or (time and _WHEN.match(time.group(1)))):
            when = time.group(1) if time else bare
        elif label and not sender and _NUMBER.match(label.group(1)):
            sender, labelled = label.group(1), True
        elif first and (_NUMBER.match(bare) or _is_name(bare)):
            sender = bare  # counts only when the kind or a time follows
        else:
            break
        first = first and not bare
        start = min(at, len(source))
    number = _NUMBER.match(sender) is not None
    if not (kind and (when or sender)) and not (number and (when or labelled)):
        return None
    return ShortMessage(sender, read_shown_date(when, japanese=True) if when else None, start)


def _is_name(line: str) -> bool:
    return 0 < len(line) <= 20 and not re.search(r"[。、!！?？:：/@]", line)


def read_sms(data: bytes, form: Form) -> Message:
    """The message; the number or name is the display name, and there is no address."""
    if is_backup(data):
        data = next(iter(entries(data)), b"")
    if data[:5] in (b"<sms ", b"<mms "):
        return _of_entry(data, form)
    message = read_pasted(data, form)
    if not message.parts:
        return message
    source = message.parts[0]
    top = read_top(source)
    if top is None:
        return replace(message, missing=tuple(m for m in message.missing if m is not Missing.LINKS))
    return _message(source, top, form, len(data), message.defects)


def _of_entry(data: bytes, form: Form) -> Message:
    written = data.decode("utf-8", "replace")
    values = _values(written.partition(">")[0] if written.startswith("<mms") else written)
    body = values.get("body", "")
    if written.startswith("<mms"):
        body = "\n".join(_values(part).get("text", "") for part in _TEXT_PART.findall(written))
    name = values.get("address", "")
    contact = values.get("contact_name", "")
    if contact and contact not in ("(Unknown)", "null"):
        name = f"{contact} {name}".strip()
    top = ShortMessage(name, _from_epoch(values.get("date", "")), 0)
    return _message(body, top, form, len(data), ())


def _values(written: str) -> dict[str, str]:
    return {
        match.group(1): unescape(match.group(2) or match.group(3) or "")
        for match in _ATTRIBUTE.finditer(written)
    }


def _from_epoch(milliseconds: str) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(milliseconds[:15]) // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _message(
    source: str, top: ShortMessage, form: Form, size: int, defects: tuple[Defect, ...]
) -> Message:
    seen = see_plain(source[top.start :], PASTED_PART)
    sender = one_line(top.sender)
    missing = [Missing.HEADERS]
    if not has_words(seen.text):
        missing.append(Missing.TEXT)
    return Message(
        form=form,
        from_=(Mailbox(sender, ""),) if sender else (),
        date=top.when,
        text=seen.text,
        hidden_text=seen.hidden_text,
        text_map=TextMap(tuple(move_segment(one, 0, top.start) for one in seen.segments)),
        parts=(source,),
        links=seen.links,
        missing=tuple(missing),
        defects=(*defects, *(one for one in seen.defects if one not in defects)),
        size=size,
    )
