"""Header blocks as mail programs show them to people: `差出人: …`, `*From:* …`, `件名：…`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache

from madoguchi.mail.bounds import MAX_BLOCK_LINES
from madoguchi.mail.header.dates import read_shown_date
from madoguchi.mail.header.mailboxes import read_mailboxes
from madoguchi.model import Form, HeaderField, Message, carried

_LINE = re.compile(
    r"[ \t\u3000>|*■◆●・]{0,12}([^\s:：][^:：\n]{0,24}?)"
    r"[ \t\u3000*]{0,6}[:：]\*?[ \t\u3000]{0,8}(.*)\Z"
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
_MAILTO = re.compile(r"\s*[\[<(]\s*mailto:([^\]>)\s]+)\s*[\]>)]", re.I)


@dataclass(slots=True)
class ShownHeader:
    """The fields of one block, by the standard's lower-case names, and the lines it took."""

    fields: dict[str, str] = field(default_factory=dict)
    lines: int = 0
    japanese: bool = False

    @property
    def is_convincing(self) -> bool:
        """Somebody sent something: a From, and a Subject or a Date, or three fields at least."""
        known = self.fields.keys()
        return "from" in known and ("subject" in known or "date" in known)


@cache
def _labels() -> tuple[dict[str, str], frozenset[str]]:
    table = tomllib.loads(carried("madoguchi.mail", "shown_header.toml").decode("utf-8"))
    known = {_folded(label): name for name, all_ in table["labels"].items() for label in all_}
    return known, frozenset(_folded(label) for label in table["japanese"]["labels"])


def _folded(label: str) -> str:
    text = label.translate(_FOLD).lower()
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text).lower()


def label_of(line: str) -> tuple[str, str, bool] | None:
    """`(field name, value, label is Japanese)` when a line is a labelled field."""
    match = _LINE.match(line[:2000])
    if not match:
        return None
    known, japanese = _labels()
    folded = _folded(match.group(1))
    name = known.get(folded)
    return (name, match.group(2).strip(" \t\u3000*"), folded in japanese) if name else None


def read_shown_header(lines: list[str]) -> ShownHeader:
    """The block at the start of `lines`; `lines` may begin with empty ones.

    A value may stand on the line after its label, and lists of recipients go on over lines.
    """
    block = ShownHeader()
    last, empty, at = "", 0, 0
    for at, line in enumerate(lines[:MAX_BLOCK_LINES]):
        bare = line.strip(" \t\u3000>*|")
        found = label_of(line)
        if found:
            last, value, japanese = found
            if last in block.fields and last != "other":
                break  # a second block begins
            block.fields[last] = value
            block.japanese |= japanese
            block.lines, empty = at + 1, 0
        elif not bare:
            empty += 1
            if block.fields and (empty > 1 or block.is_convincing):
                break
        elif last and not empty and not block.fields[last]:
            block.fields[last] = bare
            block.lines = at + 1
        elif last in ("to", "cc", "from", "other") and not empty and _continues(block, last, line):
            block.fields[last] += " " + bare
            block.lines = at + 1
        else:
            break
    return block


def _continues(block: ShownHeader, last: str, line: str) -> bool:
    before = block.fields[last].rstrip()
    return (
        before.endswith((",", ";", "、"))
        or (line[:1] in " \t" and "@" in line)
        or ("@" not in before and line.strip().startswith(("<", "[")))
    )


def message_from(block: ShownHeader, form: Form) -> Message:
    """A message that knows only what the block says."""
    values = {
        name: _MAILTO.sub(r" <\1>", value) if name != "subject" else value
        for name, value in block.fields.items()
        if name in _FIELD_NAMES
    }
    headers = tuple(
        HeaderField(_FIELD_NAMES[name], value, value.encode("utf-8").decode("latin-1"))
        for name, value in values.items()
    )

    def boxes(name: str) -> bytes:
        return values.get(name, "").replace("＜", "<").replace("＞", ">").encode("utf-8")

    return Message(
        form=form,
        headers=headers,
        subject=values.get("subject", ""),
        from_=read_mailboxes(boxes("from"), []),
        reply_to=read_mailboxes(boxes("reply-to"), []),
        to=read_mailboxes(boxes("to"), []),
        date=read_shown_date(values.get("date", ""), japanese=block.japanese),
    )
