"""How often every signal fires on each folder of real mails, and what that says of it.

`python -m bench signals --mails mails --write` writes `bench/measured/signals.json`, from which
`make generated` makes the table of `docs/signals.md`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bench.measured import Group, Measured, save
from madoguchi.auth import verify
from madoguchi.mail import read
from madoguchi.model import Stance
from madoguchi.signals import Check, checks, examine
from madoguchi.triage.training.corpus import Example, read_all, read_folder

LEAST_PRECISION = 0.75
"""An accusing signal below it is demoted to neutral.

A person is shown it as a reason.  At 0.75 three of four such reasons are right where scams and
honest mails are as many; people get far more honest mail than that, so below it the reason would
mostly stand under an honest mail.  As a neutral signal it still weighs what it is worth."""
LEAST_HONEST_HITS = 20
"""Honest mails it must have fired on: with fewer, one list or one sender decides the figure."""
MEASURED_ONLY = ("phishing-pot",)
"""Folders whose licence allows measuring and not learning."""


def report(mails: Path, *, write: bool) -> None:
    """Measure, print the table and what breaks the rule; write the counts down when asked."""
    measured = measure(_examples(mails), datetime.now(UTC).date().isoformat())
    print("\n".join(table(measured)))
    broken = [check.id for check in checks() if accuses_too_much(check, measured)]
    print(
        f"\nAccusing, precision below {LEAST_PRECISION} with {LEAST_HONEST_HITS} or more hits on "
        f"honest mails: {', '.join(broken) or 'none'}"
    )
    if write:
        save(measured)


def _examples(mails: Path) -> Iterator[Example]:
    yield from read_all(mails)
    for name in MEASURED_ONLY:
        yield from read_folder(mails, name)


def measure(examples: Iterable[Example], date: str) -> Measured:
    """Count over the mails whose label is sure and says scam or honest; advertising is neither."""
    mails: Counter[tuple[str, bool]] = Counter()
    hits: dict[str, Counter[tuple[str, bool]]] = {check.id: Counter() for check in checks()}
    for example in examples:
        if example.scam is None or not example.sure:
            continue
        group = (example.corpus, example.scam)
        mails[group] += 1
        message = read(example.data, form=example.form)
        for signal in examine(message, verify(message)):
            hits[signal.id][group] += 1
    # Scams first, then the honest ones, each in the order in which the folders came.
    order = sorted(mails, key=lambda group: not group[1])
    return Measured(
        date=date,
        groups=tuple(Group(folder, scam, mails[folder, scam]) for folder, scam in order),
        hits={name: tuple(counted[group] for group in order) for name, counted in hits.items()},
    )


def accuses_too_much(check: Check, measured: Measured) -> bool:
    """Whether it accuses honest mail more than a reason shown to people may."""
    precision = measured.precision(check.id)
    return (
        check.stance is Stance.ACCUSING
        and precision is not None
        and precision < LEAST_PRECISION
        and measured.total(check.id, scam=False) >= LEAST_HONEST_HITS
    )


def table(measured: Measured) -> Iterator[str]:
    """Accusing signals first, the least precise on top: those are the ones to look at."""
    heads = (f"{group.folder}{'' if group.scam else ' (honest)'}" for group in measured.groups)
    yield f"| signal | stance | precision | honest hits | {' | '.join(heads)} |"
    yield "|---" * (4 + len(measured.groups)) + "|"

    def place(check: Check) -> tuple[bool, float]:
        precision = measured.precision(check.id)
        return check.stance is not Stance.ACCUSING, 2.0 if precision is None else precision

    for check in sorted(checks(), key=place):
        precision = measured.precision(check.id)
        shown = "-" if precision is None else f"{precision:.2f}"
        counts = " | ".join(map(str, measured.hits[check.id]))
        honest = measured.total(check.id, scam=False)
        yield f"| {check.id} | {check.stance} | {shown} | {honest} | {counts} |"
