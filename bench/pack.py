"""How long an evidence pack takes: `python -m bench pack`, over generated and real mails."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from bench.speed import FOLDERS
from madoguchi.desk import JAPAN, take
from madoguchi.mail.sources import Source, sources
from madoguchi.model import Details, Language, Paid, Payment, Situation, When
from madoguchi.reports import Case
from madoguchi.reports.evidence import evidence_pack
from madoguchi.triage.training.generator import generate

GENERATED = 200
EVERY = 20
"""Of the real mails, one in so many: pages are set for each."""
GOAL = 1.0
AT = datetime(2026, 11, 30, 10, 0, tzinfo=JAPAN)
SAID = Situation(paid=frozenset({Paid.BANK_TRANSFER}), prefecture="JP-37")
DETAILS = Details(
    story="電話で言われて、振り込みました。",
    payments=(Payment(Paid.BANK_TRANSFER, When(date(2026, 11, 28)), 300_000),),
)


def report(mails: Path) -> None:
    """Print a row for each kind of mails: CPU time of the pack alone, the answer being there."""
    print("| mails | packs | median ms | 99 % ms | slowest ms | median KiB | without a PDF |")
    print("|---|---|---|---|---|---|---|")
    evidence_pack(_case(b"Subject: x\n\nx"))  # the font is read once
    _row("generated", (one.data for one in generate(11, GENERATED)))
    real = [mails / name for name in FOLDERS if (mails / name).is_dir()]
    if real:
        _row(f"real, one in {EVERY}", _some(real))


def _some(folders: list[Path]) -> Iterator[bytes]:
    found = (one for one in sources([str(one) for one in folders], None) if isinstance(one, Source))
    for at, one in enumerate(found):
        if at % EVERY == 0:
            yield one.data


def _case(data: bytes, at: datetime = AT) -> Case:
    answer = take(data, SAID, at=at, language=Language.JA)
    return Case(data, answer, SAID, at, Language.JA, DETAILS)


def _row(name: str, mails: Iterable[bytes]) -> None:
    spent, sizes, without = list[float](), list[int](), 0
    for number, data in enumerate(mails):
        # Each at a minute of its own, as in use: the typesetter keeps what it has just set.
        case = _case(data, AT + timedelta(minutes=number % 300))
        start = time.process_time()
        pack = evidence_pack(case)
        spent.append(time.process_time() - start)
        sizes.append(len(pack.zip))
        without += not pack.pdf
    spent.sort()
    late = spent[int(0.99 * (len(spent) - 1))]
    cells = (
        len(spent),
        f"{1000 * statistics.median(spent):.0f}",
        f"{1000 * late:.0f}",
        f"{1000 * spent[-1]:.0f}",
        f"{statistics.median(sizes) / 1024:.0f}",
        without,
    )
    print(f"| {name} | {' | '.join(map(str, cells))} |")
    print(f"\nThe goal of {GOAL:.0f} s is {'kept' if late < GOAL else 'missed'} at 99 %.\n")
