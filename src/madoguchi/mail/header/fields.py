"""The header block of a message or a part: where it ends and which fields it holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from madoguchi.mail.bounds import MAX_HEADER_BYTES, MAX_HEADER_FIELDS
from madoguchi.model import Defect

FIELD_NAME = re.compile(rb"[!-9;-~]{1,200}[ \t]*:")
"""RFC 5322 §2.2, with the space before the colon of its obsolete syntax (§4.5)."""

_FIELDS = re.compile(
    rb"([!-9;-~]{1,200}+)[ \t]*+:([^\n]*+(?:\n[ \t]++[^ \t\n\r\f\v][^\n]*+)*+)\n(?![ \t])|[\s\S]++"
)
"""The fields of a block with their folded lines, none of them white space only; from the first line
on that is none, all the rest is one match."""

_KNOWN = (
    rb"(?:received|return-path|message-id|mime-version|from|to|cc|subject|date|reply-to"
    rb"|authentication-results|received-spf|dkim-signature|arc-[a-z-]{1,30}|list-[a-z-]{1,30}"
    rb"|content-[a-z-]{1,30}|x-[a-z0-9-]{1,60})[ \t]*:"
)
"""Fields that mail programs write: lines before one of these are still header."""
_FIELD_LATER = re.compile(rb"(?:(?![!-9;-~]{1,200}[ \t]*:)[^\n]{1,998}\n){1,40}" + _KNOWN, re.I)
"""Some lines that are no fields, none of them empty, and then one."""
_FOLDS_ON = re.compile(
    rb"[!-9;-~]{1,200}[ \t]*:|(?:[ \t]{1,200}\n){0,20}[ \t]{1,200}=\?"
    rb"|(?:[ \t][^\n]{0,998}\n){0,100}+(?:\n|" + _KNOWN + rb")",
    re.I,
)
"""After a line of white space only, which folds too (RFC 5322 §4.2 obs-FWS): a field, an encoded
word, or more folded lines up to a field or the empty line.  Reports of filters, folded with such
lines in them, are the usual case; indented text that no empty line follows is a body."""
_TRACE = frozenset(
    {"received", "received-spf", "authentication-results", "dkim-signature", "arc-seal"}
)
"""Fields folded over many lines, whose folds do not end in a comma or semicolon."""


@dataclass(slots=True)
class RawHeader:
    """A header block as octets."""

    fields: list[tuple[str, bytes]] = field(default_factory=list)
    """Names as they stood and unfolded values (RFC 5322 §2.2.3), in order."""
    body_start: int = 0
    """Offset of the first octet of the body."""
    defects: list[Defect] = field(default_factory=list)

    def first(self, name: str) -> bytes:
        """The first value of a field, by its lower-case name; empty when there is none."""
        for known, value in self.fields:
            if len(known) == len(name) and known.lower() == name:
                return value
        return b""

    def has(self, name: str) -> bool:
        """Whether a field of that lower-case name is there."""
        return any(known.lower() == name for known, _ in self.fields)


def read_header(data: bytes, start: int, end: int) -> RawHeader:
    """The fields of `data[start:end]`, whose line ends are LF.

    Lines that are no fields are passed over while fields follow; else the body starts there.
    """
    limit = min(end, start + MAX_HEADER_BYTES)
    blank = data.find(b"\n\n", start, limit)  # the empty line of RFC 5322 §2.1
    if blank >= 0:  # nearly every header is well-formed
        found = _FIELDS.findall(data, start, blank + 1)
        if found[-1][0] and len(found) < MAX_HEADER_FIELDS:
            fields = [
                (name.decode("latin-1"), value.replace(b"\n", b"").strip(b" \t\r"))
                for name, value in found
            ]
            return RawHeader(fields, blank + 2)
    return _read_broken(data, start, end, limit)


def _read_broken(data: bytes, at: int, end: int, limit: int) -> RawHeader:
    """A header that is not well-formed, or not whole, line by line."""
    header = RawHeader(body_start=end)
    name, parts = "", [b""]
    while at < end:
        stop = data.find(b"\n", at, end)
        line_end = end if stop < 0 else stop
        after = line_end if stop < 0 else stop + 1
        if line_end == at:  # the empty line of RFC 5322 §2.1
            header.body_start = after
            break
        first = data[at]
        if first in b" \t" and name:
            line = data[at:line_end]
            if not line.strip() and not _FOLDS_ON.match(data, after, end):
                header.body_start = after
                break
            parts.append(line)
        elif match := FIELD_NAME.match(data, at, line_end):
            _keep(header, name, parts)
            name = data[at : match.end() - 1].decode("latin-1").rstrip()
            parts = [data[match.end() : line_end]]
        elif data.startswith((b"From ", b">From "), at) or _goes_on(data, after, end):
            _defect(header, "header-line-malformed")
            if name and _lost_its_fold(name, parts[-1], data[at:line_end]):
                parts.append(b" " + data[at:line_end])
        elif (
            name
            and _lost_its_fold(name, parts[-1], data[at:line_end])
            and (_FIELD_LATER.match(data, after, end))
        ):
            _defect(header, "header-line-malformed")
            parts.append(b" " + data[at:line_end])
        else:
            header.body_start = at
            _defect(header, "header-body-separator-missing")
            break
        at = after
        if at > limit or len(header.fields) >= MAX_HEADER_FIELDS:
            _defect(header, "header-too-large")
            header.body_start = _after_blank_line(data, at, end)
            break
    _keep(header, name, parts)
    return header


def _lost_its_fold(name: str, before: bytes, line: bytes) -> bool:
    """Whether a line goes on with the field above it, but lost the space before it on the way."""
    before = before.rstrip()
    return (
        before.endswith((b";", b","))
        or (before.endswith(b"?=") and line.startswith(b"=?"))
        or name.lower() in _TRACE
    )


def _keep(header: RawHeader, name: str, parts: list[bytes]) -> None:
    if name and len(header.fields) < MAX_HEADER_FIELDS:
        value = parts[0] if len(parts) == 1 else b"".join(parts)
        header.fields.append((name, value.strip(b" \t\r\n")))


def _goes_on(data: bytes, at: int, end: int) -> bool:
    """Whether the line at `at` is a field or a folded one: the header has not ended yet."""
    return FIELD_NAME.match(data, at, min(end, at + 250)) is not None


def _after_blank_line(data: bytes, at: int, end: int) -> int:
    blank = data.find(b"\n\n", max(0, at - 1), end)
    return end if blank < 0 else blank + 2


def _defect(header: RawHeader, name: str) -> None:
    if all(defect.id != name for defect in header.defects):
        header.defects.append(Defect(name))
