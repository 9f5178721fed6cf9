"""The tables: every program over the same rows, and our own notices always beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bench.rivals.figures import FALSE_ALARMS, Count, Figures, Run

Part = Callable[[Count], int]
"""Which number of a count a table shows."""


def tables(run: Run) -> Iterator[str]:
    """Every line of the tables."""
    taught = ", ".join(f"{number} {what}" for what, number in run.learned.items())
    yield f"{run.date}. What learns learned from: {taught}."
    for name, reason in run.missing.items():
        yield f"\nNot measured: {name} ({reason})."
    if not run.figures:
        return
    for place, share in enumerate(FALSE_ALARMS):
        yield f"\n### Caught at {100 * share:g} % false alarms over all later honest mails\n"
        yield from _table(run.figures, _above(place), scams_only=True)
    yield "\n### Called spam, or a scam, by the program's own default limit\n"
    yield from _table(run.figures, lambda count: count.called, scams_only=False)
    yield "\n### Speed and memory\n"
    yield from _speed(run.figures)
    for one in run.figures:
        lost = sum(count.unanswered for count in (*one.counts, one.notices))
        if lost:
            yield f"\n{one.title} gave up on {lost} mails; they count as not called."


def percent(part: int, whole: int) -> str:
    """A share as the tables write it."""
    return f"{100 * part / whole:.1f} %" if whole else "-"


def _above(place: int) -> Part:
    return lambda count: count.above[place]


def _table(figures: Sequence[Figures], part: Part, *, scams_only: bool) -> Iterator[str]:
    """Scams, honest mail, and last our own notices, which no table goes without."""
    yield f"| mails | n | {' | '.join(one.title for one in figures)} |"
    yield "|---" * (2 + len(figures)) + "|"
    for row in range(len(figures[0].counts)):
        counts = [one.counts[row] for one in figures]
        if counts[0].scam or not scams_only:
            yield _row(counts, counts[0].group + ("" if counts[0].scam else " (honest)"), part)
    honest = [_together([c for c in one.counts if not c.scam]) for one in figures]
    if not scams_only:
        yield _row(honest, "**all honest mails**", part)
    yield _row([one.notices for one in figures], "**own honest Japanese notices**", part)


def _row(counts: Sequence[Count], name: str, part: Part) -> str:
    most = max(count.mails for count in counts)
    cells = (
        percent(part(count), count.mails) + (f" (n={count.mails})" if count.mails < most else "")
        for count in counts
    )
    return f"| {name} | {most} | {' | '.join(cells)} |"


def _together(counts: Sequence[Count]) -> Count:
    above = tuple(sum(count.above[at] for count in counts) for at in range(len(FALSE_ALARMS)))
    mails, called = sum(c.mails for c in counts), sum(c.called for c in counts)
    return Count("", False, mails, above, called)


def _speed(figures: Sequence[Figures]) -> Iterator[str]:
    head = "| program | mails | runs | mails a CPU second | mails a second | peak memory, MiB "
    yield head + "| the loop, s |"
    yield "|---" * 7 + "|"
    for one in figures:
        if one.speed:
            speed = one.speed
            yield (
                f"| {one.program} {one.version} | {speed.mails} | {speed.runs} "
                f"| {speed.per_cpu_second:.0f} | {speed.per_second:.0f} | {speed.peak_mib:.0f} "
                f"| {speed.loop:.2f} |"
            )
