"""Words laid out as plain text, in one of many manners."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from random import Random

from madoguchi.triage.training.generator.compose import Block, Line, Mark
from madoguchi.triage.training.generator.scene import Url

_ROWS = {
    "ja": ("◇{0}：{1}", "■{0}：{1}", "●{0}：{1}", "・{0}：{1}", "【{0}】{1}", "◆{0}\n{1}",
           "{0}：{1}", "{0} : {1}", "□ {0}　{1}", "{0}　　：{1}", "■ {0}\n　{1}", "　{0}：　{1}"),
    "": ("{0}: {1}", "{0}: {1}", "- {0}: {1}", "* {0} : {1}", "{0}\n{1}", "{0} - {1}",
         "  {0}: {1}", "{0}:\t{1}"),
}  # fmt: skip
_HEADINGS = {
    "ja": ("■{0}", "【{0}】", "━━━━━━━━━━━━━━━━\n{0}\n━━━━━━━━━━━━━━━━", "◆◇ {0} ◇◆", "=={0}==",
           "＜{0}＞", "--------------------------------\n{0}\n--------------------------------",
           "▼{0}", "―― {0} ――", "{0}"),
    "": ("{0}", "{0}\n----------------------------------------", "*** {0} ***", "== {0} ==",
         "========================\n{0}\n========================", "{0}:", "# {0}"),
}  # fmt: skip
_LINKS = {
    "ja": ("▼{0}\n{1}", "{0}\n{1}", "{0}：{1}", "⇒{0}\n　{1}", "{0}はこちら→{1}", "■{0}\n{1}",
           "{0} {1}", "{0}\n＜{1}＞"),
    "": ("{0}: {1}", "{0}\n{1}", "{0} <{1}>", "{0}:\n{1}", "[{0}] {1}", "{0} -> {1}"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Manner:
    """How one mail is laid out; drawn from the same lottery for every kind of mail."""

    row: str
    heading: str
    link: str
    gap: str
    indent: str
    wrap: int
    """Columns at which lines are broken; zero for never."""


def manner(rng: Random, lang: str) -> Manner:
    """Draw one."""
    script = "ja" if lang == "ja" else ""
    wrap = rng.choice((30, 35, 38) if lang == "ja" else (64, 72, 76))
    return Manner(
        row=rng.choice(_ROWS[script]),
        heading=rng.choice(_HEADINGS[script]),
        link=rng.choice(_LINKS[script]),
        gap=rng.choice(("\n\n", "\n\n", "\n\n", "\n", "\n\n\n")),
        indent=rng.choice(("", "", "", "", "　" if lang == "ja" else "  ")),
        wrap=wrap if rng.random() < 0.3 else 0,
    )


def as_text(blocks: Iterable[Block], how: Manner, urls: Iterator[Url] | None) -> str:
    """The plain text; without `urls` the links are lost, as when a person copies words only."""
    parts = ["\n".join(_line(line, how, urls) for line in block) for block in blocks]
    return how.gap.join(parts) + "\n"


def _line(line: Line, how: Manner, urls: Iterator[Url] | None) -> str:
    if line.mark is Mark.ROW:
        return how.row.format(line.label, line.text)
    if line.mark is Mark.HEADING:
        return how.heading.format(line.text)
    if line.mark is Mark.QUOTE:
        return f"> {line.text}"
    if line.mark is Mark.LINK:
        return line.text if urls is None else how.link.format(line.text, next(urls).href)
    return "\n".join(how.indent + piece for piece in _wrapped(line.text, how.wrap))


def _wrapped(text: str, columns: int) -> Iterator[str]:
    """Lines of at most that many columns: Latin text breaks at blanks, Japanese anywhere.

    A line with an address is left whole: in two halves it would be another one.
    """
    if not columns or len(text) <= columns or "://" in text or "@" in text:
        yield text
        return
    if " " not in text.strip():
        yield from (text[at : at + columns] for at in range(0, len(text), columns))
        return
    line = ""
    for word in text.split(" "):
        if line and len(line) + len(word) >= columns:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
