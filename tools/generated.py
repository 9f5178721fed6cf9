"""Documents that could drift: `make generated` writes them, a test compares."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from madoguchi.cli.show import Screen
from madoguchi.cli.words import words_for
from madoguchi.desk import moment, situation, take
from madoguchi.guidance.coverage import coverage_page
from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.model import Language
from madoguchi.signals import checks, template
from madoguchi.signals.families import family_of
from madoguchi.signals.index import PATH as SIGNAL_INDEX
from madoguchi.signals.index import index_text

if TYPE_CHECKING:
    from bench.measured import Measured
    from bench.measured.verdicts import Verdicts

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = "examples/phishing-card-forged-sender.eml"
AT = "2026-11-21T22:00+09:00"
OPTIONS = f"--told card --prefecture 香川県 --at {AT}"
HEAD = 48
"""Lines of the example that the README shows."""
PICTURE_HEAD = 26
CHAR_WIDTH = 12.2
"""Of rich's SVG: 0.61 of a 20-pixel line."""
_SVG = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" \
xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: Menlo, Consolas, "Noto Sans Mono CJK JP", monospace; \
font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs><clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" /></clipPath>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}<g class="{unique_id}-matrix">{matrix}</g></g>
</svg>
"""


_SIGNALS_HEAD = """# Signals

Generated from `signals/checks` and `bench/measured/signals.json` by `make generated`.
`madoguchi signals list` tells them in the terminal, `madoguchi signals explain PATH` what they see
in one mail.

## How often they fire

Measured on {date} over {scams} scams and {honest} honest mails that are not in this repository;
mails with an unsure label and advertising are left out. None of them is known to have been held
back from those who wrote the checks, and hardly any of the honest ones is a notice of a Japanese
firm: new mail will be accused more often. Precision is the share of scams among the mails where it
fires, had there been as many scams as honest mails; of a signal with a handful of hits it says
little. A cell is the share of the folder's mails; `+` is less than 0.1 %, empty never.
"""


def _screen(*, record: bool) -> Console:
    return Console(
        file=io.StringIO(),
        width=80,
        record=record,
        force_terminal=record,
        no_color=not record,
        color_system="truecolor" if record else None,
        highlight=False,
        emoji=False,
        markup=False,
    )


def _draw(console: Console) -> None:
    from datetime import datetime

    answer = take(
        (ROOT / EXAMPLE).read_bytes(),
        situation(told=["card"], prefecture="香川県"),
        at=moment(AT, now=datetime.now(JAPAN)),
        language=Language.JA,
    )
    Screen(words_for(Language.JA), console).whole(answer, EXAMPLE)


def example() -> str:
    """The command of the README and the first lines of what it prints."""
    console = _screen(record=False)
    _draw(console)
    text = console.file.getvalue() if isinstance(console.file, io.StringIO) else ""
    lines = [line.rstrip() for line in text.splitlines()[:HEAD]]
    command = f"$ madoguchi check {EXAMPLE} {OPTIONS} | head -n {HEAD}"
    return "\n".join(("```text", command, *lines, "```"))


def picture() -> str:
    """How the beginning of the answer, its reasons and the marked mail look in a terminal."""
    coloured = _screen(record=True)
    _draw(coloured)
    drawn = coloured.file.getvalue() if isinstance(coloured.file, io.StringIO) else ""
    lines = drawn.splitlines()
    words = words_for(Language.JA)
    why = next(n for n, line in enumerate(lines) if words.say("why") in line)
    desks = next(n for n, line in enumerate(lines) if words.say("desks") in line)
    console = _screen(record=True)
    for line in (*lines[:PICTURE_HEAD], "", "  ⋮", "", *lines[why:desks]):
        console.print(Text.from_ansi(line), no_wrap=True, crop=False)
    svg = console.export_svg(title="madoguchi check", code_format=_SVG)
    return re.sub(r'textLength="[^"]*"([^>]*)>([^<]*)<', _wide, svg)


def _wide(match: re.Match[str]) -> str:
    """rich counts characters; a Japanese one is two columns wide."""
    columns = cell_len(unescape(match.group(2)))
    return f'textLength="{columns * CHAR_WIDTH:.1f}"{match.group(1)}>{match.group(2)}<'


def signals_page() -> str:
    """Every signal: how often it fires, what it sees, why it matters, when it is wrong."""
    return "\n".join((_head(), *_table(measured()), *_signals())) + "\n"


def measured() -> Measured:
    """The figures of the last `python -m bench signals --write`."""
    _find_bench()
    from bench.measured import load

    return load()


def _find_bench() -> None:
    if str(ROOT) not in sys.path:  # run as a script, only this folder is known
        sys.path.insert(0, str(ROOT))


def verdicts() -> Verdicts:
    """The figures of the last `python -m bench verdict --write`."""
    _find_bench()
    from bench.measured.verdicts import load

    return load()


def card() -> str:
    """What the shipped model learned from, how well it does, where it fails."""
    found = verdicts()
    from bench.card.page import model_card

    return model_card(found)


def diagram() -> str:
    """How far the probability is to be believed, as a picture."""
    found = verdicts()
    from bench.card.diagram import reliability

    return reliability(found)


def _head() -> str:
    figures = measured()
    scams, honest = (sum(g.mails for g in figures.groups if g.scam is s) for s in (True, False))
    return _SIGNALS_HEAD.format(date=figures.date, scams=scams, honest=honest)


def _table(figures: Measured) -> Iterator[str]:
    names = (f"{g.folder}, {'scam' if g.scam else 'honest'} ({g.mails})" for g in figures.groups)
    yield f"| signal | stance | scams | honest | precision | {' | '.join(names)} |"
    yield "|---" * (5 + len(figures.groups)) + "|"
    for check in checks():
        head = f"| [{check.id}](#{check.id}-{check.stance}) | {check.stance}"
        if check.id not in figures.hits:
            yield f"{head} | not measured yet |" + " |" * (2 + len(figures.groups))
            continue
        precision = figures.precision(check.id)
        shares = (
            _percent(hits, group.mails)
            for hits, group in zip(figures.hits[check.id], figures.groups, strict=True)
        )
        counts = (figures.total(check.id, scam=True), figures.total(check.id, scam=False))
        said = "" if precision is None else f"{precision:.2f}"
        yield f"{head} | {counts[0]} | {counts[1]} | {said} | {' | '.join(shares)} |"


def _percent(hits: int, mails: int) -> str:
    share = 100 * hits / mails
    return "" if not hits else "+" if share < 0.1 else f"{share:.1f} %"


def _signals() -> Iterator[str]:
    for check in checks():
        yield f"\n## {check.id} ({check.stance})\n"
        yield f"- family: {family_of(check.id)}"
        yield f"- sees: {check.sees}"
        yield f"- why: {check.why}"
        yield f"- wrong when: {check.wrong_when}"
        for language in (Language.JA, Language.EN):
            yield f"- {language}: {template(check.id, language)}"


def papers_table() -> str:
    """Every destination and what its papers may tell."""
    from madoguchi.reports import destinations

    rows = ["| `--to` | paper | may tell of |", "|---|---|---|"]
    for one in destinations():
        told = ", ".join(sorted(f"`{each}`" for each in one.may_have)) or "nobody"
        rows.append(f"| `{one.id}` | {one.name(Language.EN)} | {told} |")
    return "\n".join(rows)


def _put(page: str, name: str, block: str) -> str:
    """A page with what stands between its two marks of that name made anew."""
    text = (ROOT / page).read_text("utf-8")
    pattern = rf"(<!-- generated: {name} -->\n).*?(<!-- /generated -->)"
    return re.sub(pattern, lambda found: f"{found[1]}{block}\n{found[2]}", text, flags=re.DOTALL)


def pages() -> dict[Path, str]:
    """Every generated file and what it should hold."""
    return {
        ROOT / "README.md": _put("README.md", "example", example()),
        ROOT / "docs/images/answer.svg": picture(),
        ROOT / "docs/signals.md": signals_page(),
        SIGNAL_INDEX: index_text(),
        ROOT / "docs/coverage.md": coverage_page(),
        ROOT / "docs/papers.md": _put("docs/papers.md", "papers", papers_table()),
        ROOT / "docs/model-card.md": card(),
        ROOT / "docs/images/reliability.svg": diagram(),
    }


def main() -> None:
    """Write every generated file."""
    for path, text in pages().items():
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
