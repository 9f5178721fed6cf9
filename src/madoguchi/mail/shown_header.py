"""Header blocks as mail programs show them to people: `差出人: …`, `*From:* …`, `件名：…`."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass, field
from functools import cache

from madoguchi.mail.bounds import MAX_BLOCK_LINES
from madoguchi.mail.header.dates import read_shown_date
from madoguchi.mail.header.encoded_words import one_line
from madoguchi.mail.header.mailboxes import read_mailboxes
from madoguchi.model import Form, HeaderField, Mailbox, Message, carried

_LINE = re.compile(
    r"[ \t\u3000\u00a0>|*■◆●・▼○□_]{0,12}([^\s:：][^:：\n]{0,24}?)"
    r"[ \t\u3000\u00a0*_]{0,6}[:：][*_]{0,2}[ \t\u3000\u00a0]{0,8}(.*)\Z"
)
_FOLD = str.maketrans({"（": "(", "）": ")", "　": None, " ": None, "*": None, "ー": "ー"})
_FIELD_NAMES = {
    "from": "From",
    "subject": "Subject",
    "date": "Date",
    "to": "To",
    "cc": "Cc",
    "reply-to": "Reply-To",
}
_CHAT = re.compile(r"\A[^\t\d]{0,3}\d{1,2}:\d{2}\t[^\t]{1,40}\t[\"“]?")
"""LINE writes time, name and the first line of what was pasted into it, with tabs between."""
_SOURCE_LINE = re.compile(r"[A-Z][A-Za-z-]{1,40}:[ \t]|[ \t]+\S")
_ADDRESS_FIELDS = frozenset({"from", "to", "cc", "reply-to"})
_WIDE = str.maketrans("＜＞＠", "<>@")
MAX_SHOWN_DATE = 200
"""Characters of a date that are looked at: more than any program writes."""
_BLANK = " \t\u3000\u00a0\u202f\ufeff"
_TWICE = re.compile(r"([^\s<>@]{1,64}@[^\s<>@]{1,255})<mailto:\1>", re.I)
"""What Outlook's plain text makes of an address that is a link."""
_ROUND = re.compile(r"\s{0,4}[(（]\s{0,4}([^\s<>()（）@]{1,64}@[^\s<>()（）@]{1,255})\s{0,4}[)）]")
_MAILTO = re.compile(r"\s*[\[<(]\s*mailto:([^\]>)\s]+)\s*[\]>)]", re.I)


@dataclass(slots=True)
class ShownHeader:
    """The fields of one block, by the standard's lower-case names, and the lines it took."""

    fields: dict[str, str] = field(default_factory=dict)
    lines: int = 0
    japanese: bool = False

    @property
    def sender(self) -> str:
        """The value of From with its address in angle brackets, whatever stood around it."""
        return _addresses(self.fields.get("from", ""))

    @property
    def is_convincing(self) -> bool:
        """Somebody sent something: a From, and a Subject or a Date, or three fields at least."""
        known = self.fields.keys()
        return "from" in known and ("subject" in known or "date" in known)

    @property
    def is_whole(self) -> bool:
        """Who, what and when or to whom: enough fields that prose cannot be meant."""
        known = self.fields.keys()
        return {"from", "subject"} <= known and ("date" in known or "to" in known)


@cache
def _labels() -> tuple[dict[str, str], frozenset[str]]:
    table = tomllib.loads(carried("madoguchi.mail", "shown_header.toml").decode("utf-8"))
    known = {_folded(label): name for name, all_ in table["labels"].items() for label in all_}
    return known, frozenset(_folded(label) for label in table["japanese"]["labels"])


def _folded(label: str) -> str:
    text = label.translate(_FOLD).lower()
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text).lower()


def label_of(line: str) -> str:
    """The field that a line labels, by the standard's lower-case name; empty when none."""
    found = _labelled(line)
    return found[0] if found else ""


def _labelled(line: str) -> tuple[str, str, str] | None:
    """`(field name, label folded, value)` when a line is a labelled field."""
    line = line[:2000]
    if "\t" in line[:60]:
        line = _CHAT.sub("", line, count=1)
    match = _LINE.match(line)
    if not match:
        return None
    folded = _folded(match.group(1))
    name = _labels()[0].get(folded)
    return (name, folded, match.group(2).strip(_BLANK + "*")) if name else None


def read_shown_header(lines: list[str], *, announced: bool = False) -> ShownHeader:
    """The block at the start of `lines`; `lines` may begin with empty ones.

    A value may stand on the line after its label, and lists of recipients go on over lines.
    Below a line that announces it, fields of a source that nobody shows are passed over.
    """
    block = ShownHeader()
    last, empty, at = "", 0, 0
    labels: dict[str, str] = {}
    for at, line in enumerate(lines[:MAX_BLOCK_LINES]):
        bare = line.strip(_BLANK + ">*|")
        found = _labelled(line)
        if found:
            last, label, value = found
            if labels.get(last, label) != label and not empty:
                # Both `送信日時` and `受信日時`, or Gmail's `送信元` (a domain) below its `From`.
                last = "other"
            elif last in block.fields and last != "other":
                break  # a second block begins
            labels.setdefault(last, label)
            block.fields[last] = value
            block.japanese |= label in _labels()[1]
            block.lines, empty = at + 1, 0
        elif not bare:
            empty += 1
            if block.fields and (empty > 1 or block.is_convincing):
                break
        elif last and not empty and not block.fields[last]:
            block.fields[last] = bare
            block.lines = at + 1
        elif last and not empty and _continues(block, last, lines, at):
            block.fields[last] += " " + bare
            block.lines = at + 1
        elif announced and not (empty and block.fields) and _is_source_line(line, block):
            last, empty = "other", 0  # source copied below the line: User-Agent, Mailing-List
            block.fields[last] = bare
            block.lines = at + 1
        else:
            break
    return block


def _is_source_line(line: str, block: ShownHeader) -> bool:
    """Once the block says who, what and when, only a name with a hyphen is surely a field's."""
    match = _SOURCE_LINE.match(line)
    return match is not None and (not block.is_whole or "-" in match.group())


def _continues(block: ShownHeader, last: str, lines: list[str], at: int) -> bool:
    """Whether a line goes on with the value above: recipients, and what was folded."""
    line, before = lines[at], block.fields[last].rstrip()
    if last == "subject":  # folded, when the block or another label follows
        after = lines[at + 1] if at + 1 < len(lines) else ""
        return line[:1] in " \t" and (not after.strip(_BLANK + ">") or label_of(after) != "")
    if last not in ("to", "cc", "from", "other"):
        return False
    return (
        before.endswith((",", ";", "、"))
        or (line[:1] in " \t" and "@" in line)
        or ("@" not in before and line.strip().startswith(("<", "[")))
    )


def _addresses(value: str) -> str:
    value = _TWICE.sub(r"\1", value.translate(_WIDE))
    value = _MAILTO.sub(r" <\1>", value)
    return value if "<" in value else _ROUND.sub(r" <\1>", value)


def message_from(block: ShownHeader, form: Form, *, japanese: bool = False) -> Message:
    """A message that knows only what the block says.

    `japanese` tells that the program which wrote the block showed Japan's time.
    """
    values = {name: one_line(v) for name, v in block.fields.items() if name in _FIELD_NAMES}
    values |= {name: _addresses(values[name]) for name in _ADDRESS_FIELDS & values.keys()}
    headers = tuple(
        HeaderField(_FIELD_NAMES[name], value, value.encode("utf-8").decode("latin-1"))
        for name, value in values.items()
    )

    def boxes(name: str) -> tuple[Mailbox, ...]:
        return read_mailboxes(values.get(name, "").encode("utf-8"), [])

    # Phones write dates in full-width digits and colons.
    date = unicodedata.normalize("NFKC", values.get("date", "")[:MAX_SHOWN_DATE])
    return Message(
        form=form,
        headers=headers,
        subject=values.get("subject", ""),
        from_=boxes("from"),
        reply_to=boxes("reply-to"),
        to=boxes("to"),
        date=read_shown_date(date, japanese=block.japanese or japanese),
    )
