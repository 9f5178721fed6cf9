"""Figures of the card as the rows of its tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bench.measured.verdicts import FORMS, Line, Part, Verdicts

FEW = 20
"""Mails below which a percentage would say more than is known."""
SOME = 25
"""Mails from which a group is named among those where it fails."""
WORST = 5


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table of Markdown."""
    lines = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    lines.extend(f"| {' | '.join(map(str, row))} |" for row in rows)
    return "\n".join(lines)


def share(count: int | None, total: int) -> str:
    """A share as it is written; the counts themselves where they are few."""
    if count is None or not total:
        return "-"
    return f"{count} of {total}" if total < FEW else f"{100 * count / total:.1f} %"


def figures(part: Part) -> str:
    """The tables of one part: by kind and by language, in each form."""
    found = []
    for title, lines in (("collection and kind", part.kinds), ("language", part.languages)):
        for form in FORMS:
            found.append(f"\nBy {title}, {form}:\n")
            found.append(_table_of(line for line in lines if line.form == form))
    return "\n".join(found)


def _table_of(lines: Iterable[Line]) -> str:
    head = (
        "mails", "n", "scam", "unclear", "nothing-found", "noticed", "right kind", "at 1 %",
        "at 0.1 %",
    )  # fmt: skip
    return table(head, map(_cells, lines))


def _cells(line: Line) -> tuple[object, ...]:
    scams = line.right is not None
    counts = (
        line.scam, line.unclear, line.nothing, line.noticed if scams else None, line.right,
        line.at_1, line.at_01,
    )  # fmt: skip
    return (name(line), line.mails, *(share(count, line.mails) for count in counts))


def name(line: Line) -> str:
    """Which mails a line is about."""
    return f"{line.of}, {line.kind}{'?' * line.weak}"


def calibration(verdicts: Verdicts) -> str:
    """Calibration errors of both parts in each form."""
    rows = [
        (f"{title}, {form}", one.scams, one.honest, f"{one.error:.3f}")
        for title, part in parts(verdicts)
        for form, one in part.calibration.items()
    ]
    return table(("mails", "scams", "honest", "expected calibration error"), rows)


def bands(verdicts: Verdicts) -> str:
    """The bands as handed over: what was said, what was found, on how many mails."""
    rows = [
        (title, f"{band.low:.1f}-{band.low + 0.1:.1f}", f"{band.said:.2f}", f"{band.share:.2f}",
         band.mails)
        for title, part in parts(verdicts)
        for band in part.calibration[FORMS[0]].bands
    ]  # fmt: skip
    return table(("mails", "band", "probability said", "share of scams", "n"), rows)


def parts(verdicts: Verdicts) -> tuple[tuple[str, Part], ...]:
    """Both parts by the names that people read."""
    return (("real", verdicts.real), ("generated", verdicts.generated))


def failures(verdicts: Verdicts) -> str:
    """The groups that fare worst, worst first; a group without a miss is not named."""
    return "\n".join(line for title, part in parts(verdicts) for line in _worst(title, part))


def _worst(title: str, part: Part) -> Iterator[str]:
    some = [line for line in part.kinds if line.mails >= SOME]
    scams = [line for line in some if line.right is not None and not line.weak]
    honest = [line for line in some if line.kind == "ordinary"]
    asked = (
        ("scams called `nothing-found`", [(line.nothing, line) for line in scams]),
        ("honest mail called `scam`", [(line.scam, line) for line in honest]),
        (
            "noticed scams named with another kind",
            [(line.noticed - (line.right or 0), line) for line in scams],
        ),
    )
    for what, counted in asked:
        ranked = sorted(counted, key=lambda pair: (-pair[0] / pair[1].mails, name(pair[1])))
        told = [
            f"{name(line)}, {line.form}: {share(count, line.mails)}"
            for count, line in ranked[:WORST]
            if count
        ]
        yield f"- {title} mail, {what}: {'; '.join(told) or 'none'}."
