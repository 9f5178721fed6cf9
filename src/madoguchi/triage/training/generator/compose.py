"""From a family to the words of one mail: which paragraphs stay, in what order, how long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from madoguchi.triage.training.generator.grammar import Paragraph, Template
from madoguchi.triage.training.generator.library import words
from madoguchi.triage.training.generator.slots import Slots

KEEP_OPTIONAL = 0.55
BARE = 0.25
"""Share of mails that say what they want and nothing else."""
BARE_IF_BRIEF = 0.7
"""The same of text messages and notes: what is pasted most is two lines and no more."""
FURNITURE_LIMIT = 9
"""More blocks of small print than this have no mail left to stand under."""
_PER_LETTER = {"ja": 1.0}
_LATIN = 2.1
"""Letters that a Latin script needs for what Japanese says in one."""


class Mark(StrEnum):
    """What a line is, apart from how it will look."""

    TEXT = ""
    ROW = "*"
    LINK = "->"
    HEADING = "#"
    QUOTE = ">"


@dataclass(frozen=True, slots=True)
class Line:
    """One line before it is laid out; `label` is the left half of a row."""

    mark: Mark
    text: str
    label: str = ""


Block = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Composed:
    """The words of one mail."""

    subject: str
    blocks: tuple[Block, ...]


def wanted_length(rng: Random, lang: str, tone: str = "") -> int:
    """How long the mail should be, in characters: the same lottery for every kind of mail."""
    if rng.random() < (BARE_IF_BRIEF if tone in {"brief", "note"} else BARE):
        return 0
    return int(min(rng.lognormvariate(5.7, 0.65), 2200) * _PER_LETTER.get(lang, _LATIN))


def compose(template: Template, slots: Slots, length: int, needs_link: bool) -> Composed:
    """Write one mail of the family, of about that length where the family allows."""
    rng = slots.rng
    blocks = [_block(p, slots) for p in _in_order(template.paragraphs, rng, length)]
    if needs_link and not any(line.mark is Mark.LINK for block in blocks for line in block):
        label = slots.fill(rng.choice(words(template.lang)["link-labels"]))
        blocks.insert(rng.randint(max(len(blocks) - 2, 1), len(blocks)), (Line(Mark.LINK, label),))
    blocks.extend(_furniture(template, slots, length - _letters(blocks), blocks))
    subject = slots.fill(rng.choice(template.subjects))
    return Composed(subject, tuple(block for block in blocks if block))


def _in_order(paragraphs: Iterable[Paragraph], rng: Random, length: int) -> Iterator[Paragraph]:
    keep = KEEP_OPTIONAL if length > 300 else 0.2
    waiting: list[Paragraph] = []
    for paragraph in paragraphs:
        if paragraph.flag == "~":
            waiting.append(paragraph)
            continue
        rng.shuffle(waiting)
        yield from waiting
        waiting = []
        if paragraph.flag != "?" or rng.random() < keep:
            yield paragraph
    rng.shuffle(waiting)
    yield from waiting


def _block(paragraph: Paragraph, slots: Slots) -> Block:
    return tuple(line for raw in paragraph.lines for line in _lines(raw, slots))


def _lines(raw: str, slots: Slots) -> Iterator[Line]:
    if raw.startswith("?"):
        if slots.rng.random() >= KEEP_OPTIONAL:
            return
        raw = raw[1:].lstrip()
    for mark in (Mark.LINK, Mark.ROW, Mark.HEADING, Mark.QUOTE):
        if raw.startswith(mark.value + " "):
            filled = slots.fill(raw[len(mark.value) + 1 :].strip())
            if not filled:
                return
            if mark is Mark.ROW:
                label, _, text = filled.partition(":")
                yield Line(mark, text.strip(), label.strip())
            else:
                yield Line(mark, filled)
            return
    for text in slots.fill(raw).split("\n"):
        if text.strip():
            yield Line(Mark.TEXT, text)


def _furniture(
    template: Template, slots: Slots, missing: int, standing: Iterable[Block]
) -> Iterator[Block]:
    """Small print, notes, old threads: what fills a mail up, honest or not."""
    lists = words(template.lang)
    name = f"furniture-{template.tone}" if template.tone else "furniture"
    pool = list(lists[name] if name in lists else lists["furniture"])
    slots.rng.shuffle(pool)
    said = {line.text for block in standing for line in block}
    for raw in pool[:FURNITURE_LIMIT]:
        if missing <= 0:
            return
        lines = [line for part in raw.split("\n") for line in _lines(part, slots)]
        block = tuple(line for line in lines if line.text not in said)
        said.update(line.text for line in block)
        missing -= _letters((block,))
        yield block


def _letters(blocks: Iterable[Block]) -> int:
    return sum(len(line.text) + len(line.label) for block in blocks for line in block)
