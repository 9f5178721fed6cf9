"""The little language that the texts are written in, and its reading.

A file holds families (`## name key=value ...`) or word lists (`@name`).  In a family, `S:` lines
are alternative subjects and paragraphs are parted by empty lines.  A paragraph beginning with
`?` may be left out, one beginning with `~` may change places with its neighbours of that mark.
Lines: `* label: value` is a row of details, `-> words` a link, `# words` a heading, `> words` a
quotation.  Inside a line `[a|b]` is a choice and `{slot}` a value; `{slot#1}` is the same value
wherever it stands in the mail.  `//` in a word list is a line break.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from random import Random

from madoguchi.model import Kind

_CHOICE = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that stand together; `flag` is "?", "~" or empty."""

    flag: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """One family: everything that it makes shares a story, and counts as one cluster."""

    name: str
    lang: str
    kind: Kind
    who: tuple[str, ...]
    """Who sends: sectors of the registry, `brand:id`, `org:kind`, `person`, `crook:list`."""
    twin: Kind | None
    """The kind of scam that copies this honest mail word for word; `None` when none does."""
    attach: str
    tone: str
    """`person`: one person writes to another; `public`: an office; empty: a firm to many;
    `brief` and `note`: a few words, as a text message has, of a firm and of a person."""
    weight: float
    subjects: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]


@dataclass(slots=True)
class _Draft:
    name: str
    options: dict[str, str]
    subjects: list[str] = field(default_factory=list)
    paragraphs: list[list[str]] = field(default_factory=lambda: [[]])


def parse_templates(text: str, lang: str) -> tuple[Template, ...]:
    """All families of one file, in its order."""
    drafts: list[_Draft] = []
    for line in text.splitlines():
        if line.startswith("## "):
            name, *options = line[3:].split()
            drafts.append(_Draft(name, dict(option.split("=", 1) for option in options)))
        elif not drafts or line.startswith("%"):
            continue
        elif line.startswith("S: "):
            drafts[-1].subjects.append(line[3:])
        elif line.strip():
            drafts[-1].paragraphs[-1].append(line.rstrip())
        elif drafts[-1].paragraphs[-1]:
            drafts[-1].paragraphs.append([])
    return tuple(_template(draft, lang) for draft in drafts)


def _template(draft: _Draft, lang: str) -> Template:
    options = draft.options
    return Template(
        name=f"{lang}-{draft.name}",
        lang=lang,
        kind=Kind(options.get("kind", "ordinary")),
        who=tuple(options["who"].split(",")),
        twin=Kind(options["twin"]) if "twin" in options else None,
        attach=options.get("attach", ""),
        tone=options.get("tone", "person" if options["who"].startswith("person") else ""),
        weight=float(options.get("weight", "1")),
        subjects=tuple(draft.subjects),
        paragraphs=tuple(_paragraph(lines) for lines in draft.paragraphs if lines),
    )


def _paragraph(lines: list[str]) -> Paragraph:
    first = lines[0]
    if first[0] in "?~":
        return Paragraph(first[0], (first[1:].lstrip(), *lines[1:]))
    return Paragraph("", tuple(lines))


def parse_words(text: str) -> dict[str, tuple[str, ...]]:
    """Word lists by name; an entry is one line."""
    lists: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        if line.startswith("@"):
            current = lists.setdefault(line[1:].strip(), [])
        elif line.strip() and not line.startswith("%"):
            current.append(line.strip().replace("//", "\n"))
    return {name: tuple(entries) for name, entries in lists.items()}


def choose(text: str, rng: Random) -> str:
    """The text with every `[a|b]` decided, innermost first."""
    while "[" in text:
        decided = _CHOICE.sub(lambda found: rng.choice(found[1].split("|")), text)
        if decided == text:
            break
        text = decided
    return text
