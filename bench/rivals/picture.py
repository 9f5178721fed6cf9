"""One picture: what each program catches, and beside it which honest notices it would stop too.

Own SVG, so that no drawing library is needed: text stays text, colours follow light and dark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from bench.rivals.figures import Count, Figures, Run

PATH = Path(__file__).parents[2] / "docs" / "images" / "rivals.svg"
NAMES, COLUMN, GAP, BAR = 300, 168, 24, 96
"""Widths: names of programs, a column, the space before our own notices, a whole bar."""
TOP, ROW, EDGE = 122, 34, 24
"""Heights: above the first row, a row; and the space around everything."""
FONT = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif"
STYLE = f"""
text {{ font: 14px {FONT}; fill: #1f2328; }}
.title {{ font-size: 18px; font-weight: 600; }}
.head {{ font-weight: 600; }}
.small {{ font-size: 12px; fill: #57606a; }}
.ground {{ fill: #ffffff; }}
.track {{ fill: #eaeef2; }}
.caught {{ fill: #0969da; }}
.stopped {{ fill: #bc4c00; }}
.line {{ stroke: #d0d7de; }}
@media (prefers-color-scheme: dark) {{
text {{ fill: #e6edf3; }}
.small {{ fill: #9da7b3; }}
.ground {{ fill: #0d1117; }}
.track {{ fill: #262c36; }}
.caught {{ fill: #4493f8; }}
.stopped {{ fill: #f0883e; }}
.line {{ stroke: #3d444d; }}
}}
"""


def picture(run: Run) -> str:
    """The SVG, with a line break after each element."""
    return "\n".join(_lines(run)) + "\n"


def _lines(run: Run) -> Iterator[str]:
    collections = _collections(run.figures[0]) if run.figures else ()
    notices_at = EDGE + NAMES + COLUMN * len(collections) + GAP
    width = notices_at + COLUMN + EDGE
    height = TOP + ROW * len(run.figures) + 58
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-labelledby="title desc">'
    )
    yield '<title id="title">Scams caught, and honest notices stopped, at the same limit</title>'
    yield f'<desc id="desc">{escape(_told(run, collections))}</desc>'
    yield f"<style>{STYLE}</style>"
    yield f'<rect class="ground" width="{width}" height="{height}"/>'
    yield _text(EDGE, 36, "Scams caught, and honest notices stopped, at the same limit", "title")
    said = "The limit of each program: 1 % of all later real honest mails lie above it."
    yield _text(EDGE, 58, said, "small")
    yield _text(EDGE + NAMES, 86, "caught (more is better)", "small")
    yield _text(notices_at, 86, "stopped (less is better)", "small")
    for at, name in enumerate(collections):
        yield _text(EDGE + NAMES + COLUMN * at, 106, name, "head")
    yield _text(notices_at, 106, "own honest notices", "head")
    for at, one in enumerate(run.figures):
        yield from _row(one, TOP + ROW * at, collections, notices_at)
    middle = notices_at - GAP // 2 - 8
    yield f'<line class="line" x1="{middle}" x2="{middle}" y1="74" y2="{height - 52}"/>'
    for at, note in enumerate(_notes(run)):
        yield _text(EDGE, height - 30 + 17 * at, note, "small")
    yield "</svg>"


def _row(one: Figures, top: int, collections: Sequence[str], notices_at: int) -> Iterator[str]:
    yield _text(EDGE, top + 21, one.title)
    for at, name in enumerate(collections):
        caught = _of_collection(one, name)
        yield from _bar(EDGE + NAMES + COLUMN * at, top, _share(caught), "caught")
    yield from _bar(notices_at, top, _share([one.notices]), "stopped")


def _bar(left: int, top: int, share: float, colour: str) -> Iterator[str]:
    yield f'<rect class="track" x="{left}" y="{top + 8}" width="{BAR}" height="16" rx="2"/>'
    yield (
        f'<rect class="{colour}" x="{left}" y="{top + 8}" width="{BAR * share:.1f}" '
        'height="16" rx="2"/>'
    )
    yield _text(left + BAR + 6, top + 21, f"{100 * share:.1f} %")


def _text(left: int, base: int, words: str, kind: str = "") -> str:
    said = f' class="{kind}"' if kind else ""
    return f'<text{said} x="{left}" y="{base}">{escape(words)}</text>'


def _collections(one: Figures) -> tuple[str, ...]:
    """Folders that scams are from, in the order of the table."""
    return tuple(dict.fromkeys(count.group.partition(",")[0] for count in one.counts if count.scam))


def _of_collection(one: Figures, name: str) -> list[Count]:
    return [c for c in one.counts if c.scam and c.group.partition(",")[0] == name]


def _share(counts: Sequence[Count]) -> float:
    mails = sum(count.mails for count in counts)
    return sum(count.above[0] for count in counts) / mails if mails else 0.0


def _notes(run: Run) -> Iterator[str]:
    if not run.figures:
        return
    first = run.figures[0]
    sizes = [
        f"{name} {sum(count.mails for count in _of_collection(first, name))}"
        for name in _collections(first)
    ]
    yield (
        f"{run.date}. Mails: {', '.join(sizes)}, own honest Japanese notices "
        f"{first.notices.mails} (generated, of families that no learner saw)."
    )
    fewer = [
        f"{one.title} {one.notices.mails} notices and at most "
        f"{max(count.mails for count in one.counts if count.scam)} scams of a kind"
        for one in run.figures
        if one.notices.mails < first.notices.mails
    ]
    if fewer:
        yield f"Measured on fewer: {'; '.join(fewer)}."


def _told(run: Run, collections: Sequence[str]) -> str:
    """The figures as words, for those who do not see the picture."""
    rows = []
    for one in run.figures:
        caught = (f"{name} {100 * _share(_of_collection(one, name)):.1f} %" for name in collections)
        stopped = f"own honest notices {100 * _share([one.notices]):.1f} %"
        rows.append(f"{one.title}: {', '.join(caught)}; {stopped}.")
    return " ".join(rows)
