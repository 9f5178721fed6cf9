"""The reliability diagram: what was said against what was found, drawn as plain SVG.

It brings its own background and follows the reader's choice of light or dark; form is told by
mark and dash as well as by colour.
"""

from __future__ import annotations

from collections.abc import Iterator

from bench.card.tables import parts
from bench.measured.verdicts import FORMS, Band, Calibration, Verdicts

PLOT = 300
"""Width and height of one panel's plot, in pixels."""
LEFT, TOP, GAP, FOOT = 58, 74, 92, 104
STYLE = """<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 14px }
.small { font-size: 10px }
.back { fill: #ffffff }
.frame { fill: none; stroke: #8c959f }
.grid { stroke: #d8dee4 }
.even { stroke: #6e7781; stroke-dasharray: 2 4 }
.a { stroke: #0550ae; fill: #0550ae }
.b { stroke: #bc4c00; fill: #bc4c00 }
.line { fill: none; stroke-width: 2 }
.b.line { stroke-dasharray: 7 4 }
text.a, text.b { stroke: none }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.back { fill: #0d1117 }
.frame { stroke: #6e7681 }
.grid { stroke: #21262d }
.even { stroke: #8b949e }
.a { stroke: #79c0ff; fill: #79c0ff }
.b { stroke: #ffa657; fill: #ffa657 }
.line { fill: none }
}
</style>"""


def reliability(verdicts: Verdicts) -> str:
    """Real mail on the left, generated mail on the right."""
    width, height = LEFT + 2 * PLOT + GAP + 20, TOP + PLOT + FOOT
    body = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        'aria-labelledby="t d">',
        '<title id="t">Reliability of the probability</title>',
        f'<desc id="d">{_described(verdicts)}</desc>',
        STYLE,
        f'<rect class="back" width="{width}" height="{height}"/>',
        *_legend(),
    ]
    for number, (title, part) in enumerate(parts(verdicts)):
        x = LEFT + number * (PLOT + GAP)
        body.append(f'<g transform="translate({x} {TOP})">')
        body.extend(_frame(f"{title.capitalize()} mail"))
        for at, (form, mark) in enumerate(zip(FORMS, "ab", strict=True)):
            body.extend(_drawn(part.calibration[form], mark))
            body.extend(_numbers(part.calibration[form].bands, mark, PLOT + 62 + 15 * at))
        body.append("</g>")
    return "\n".join((*body, "</svg>")) + "\n"


def _described(verdicts: Verdicts) -> str:
    """For who does not see the picture."""
    told = (
        f"{title} mail, {form}: calibration error {one.error:.3f} over {one.scams} scams and "
        f"{one.honest} honest mails"
        for title, part in parts(verdicts)
        for form, one in part.calibration.items()
    )
    return "Probability said against the share of scams found. " + "; ".join(told) + "."


def _legend() -> Iterator[str]:
    for at, (form, mark) in enumerate(zip(FORMS, "ab", strict=True)):
        x = LEFT + 190 * at
        yield f'<path class="{mark} line" d="M{x} 24h34"/>'
        yield _mark(mark, x + 17, 24)
        yield f'<text x="{x + 42}" y="28">{form}</text>'
    x = LEFT + 380
    yield f'<path class="even" d="M{x} 24h34"/><text x="{x + 42}" y="28">as said</text>'


def _frame(title: str) -> Iterator[str]:
    yield f'<text class="title" x="0" y="-14">{title}</text>'
    for tenth in range(0, 11, 2):
        at = PLOT * tenth / 10
        yield f'<path class="grid" d="M{at:.0f} 0v{PLOT}M0 {at:.0f}h{PLOT}"/>'
        yield f'<text x="{at:.0f}" y="{PLOT + 17}" text-anchor="middle">{tenth / 10:.1f}</text>'
        yield (
            f'<text x="-8" y="{PLOT - at + 4:.0f}" text-anchor="end">{tenth / 10:.1f}</text>'
        )  # fmt: skip
    yield f'<path class="even" d="M0 {PLOT}L{PLOT} 0"/>'
    yield f'<rect class="frame" width="{PLOT}" height="{PLOT}"/>'
    middle = PLOT // 2
    yield f'<text x="{middle}" y="{PLOT + 36}" text-anchor="middle">probability said</text>'
    yield (
        f'<text transform="translate(-40 {middle}) rotate(-90)" text-anchor="middle">'
        "share of scams found</text>"
    )
    yield f'<text class="small" x="-8" y="{PLOT + 62}" text-anchor="end">mails</text>'


def _drawn(found: Calibration, mark: str) -> Iterator[str]:
    points = [(PLOT * band.said, PLOT * (1 - band.share)) for band in found.bands]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    yield f'<polyline class="{mark} line" points="{line}"/>'
    yield from (_mark(mark, x, y) for x, y in points)


def _mark(mark: str, x: float, y: float) -> str:
    if mark == "a":
        return f'<circle class="a" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'
    return f'<rect class="b" x="{x - 3.5:.1f}" y="{y - 3.5:.1f}" width="7" height="7"/>'


def _numbers(bands: tuple[Band, ...], mark: str, y: int) -> Iterator[str]:
    """How many mails each band holds, under the middle of the band."""
    for band in bands:
        x = PLOT * (band.low + 0.05)
        yield (
            f'<text class="{mark} small" x="{x:.0f}" y="{y}" text-anchor="middle">'
            f"{band.mails}</text>"
        )
