"""The whole comparison, in order: split, teach, ask, measure the time, print, write down."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bench.reading_peer import loop_seconds
from bench.rivals.answers import Answer, CannotRunError, Judge, Keep, Ruled, Taught
from bench.rivals.bogofilter import BOGOFILTER
from bench.rivals.figures import Figures, Run, count, limits_of, save, speed_of
from bench.rivals.mails import NOTICES, Split, is_generated, sampled, split
from bench.rivals.ours import OURS
from bench.rivals.picture import PATH as PICTURE
from bench.rivals.picture import picture
from bench.rivals.rspamd import RSPAMD
from bench.rivals.spamassassin import SPAMASSASSIN
from bench.rivals.table import tables
from bench.rivals.tfidf import TFIDF
from bench.verdict import PARTS, part_of
from madoguchi.triage.training.corpus import Example

TAUGHT = (OURS, BOGOFILTER, TFIDF)
RULED = (SPAMASSASSIN, RSPAMD)
REAL = "real mails"
ALL = "real and generated mails"
PROCESSES = 2
"""Of a program with rules, while it is asked about everything; one while its speed is measured."""
TIMED, WARM = 200, 50
"""Mails that speed is measured over, and others before them."""
RUNS = 3


def report(mails: Path, *, write: bool) -> None:
    """Measure every program that is there, print the tables; write counts and picture if asked."""
    if not (mails / "scam-ja" / "labels.jsonl").exists():
        raise SystemExit(
            f"{mails}: メールのフォルダーがありません(docs/train.md の初めを見てください)。 / "
            f"No mails there: unpack them first, as the beginning of docs/train.md says."
        )
    mine = split(mails)
    figures, missing = measured(mine, TAUGHT, RULED)
    run = Run(
        date=datetime.now(UTC).date().isoformat(),
        learned={
            REAL: sum(not is_generated(e) and e.scam is not None for e in mine.teaching),
            "generated mails": sum(is_generated(e) and e.scam is not None for e in mine.teaching),
        },
        figures=figures,
        missing=missing,
    )
    print("\n".join(tables(run)))
    if write:
        save(run)
        PICTURE.write_text(picture(run), "utf-8")


def measured(
    mine: Split, learning: Sequence[Taught], ruling: Sequence[Ruled]
) -> tuple[tuple[Figures, ...], dict[str, str]]:
    """Rows of the programs that run, and why others do not.

    Programs with rules are asked beside the learning: they are processes of their own.  Time is
    measured last, when nothing else of this run goes on.
    """
    found: dict[str, tuple[Figures, ...]] = {}
    missing: dict[str, str] = {}
    judges: dict[str, Judge] = {}
    with ExitStack() as stack:
        beside = stack.enter_context(ThreadPoolExecutor(1))
        asked = [(program.name, beside.submit(ruled, program, mine)) for program in ruling]
        for taught_one in learning:
            name = taught_one.name
            try:
                found[name], judges[name] = taught(taught_one, mine, _folder(stack))
            except CannotRunError as error:
                missing[name] = str(error)
        for name, answer in asked:
            try:
                found[name] = (answer.result(),)
            except CannotRunError as error:
                missing[name] = str(error)
        for name, judge in judges.items():
            found[name] = _timed(found[name], judge, mine)
        for ruled_one in ruling:
            if ruled_one.name in found:
                alone = stack.enter_context(ruled_one.ready(_folder(stack), 1))
                found[ruled_one.name] = _timed(found[ruled_one.name], alone, mine)
    return tuple(row for rows in found.values() for row in rows), missing


def taught(program: Taught, mine: Split, folder: Path) -> tuple[tuple[Figures, Figures], Judge]:
    """Once with the real mails, once with the generated ones too, which also judges further."""
    version = program.version()
    _say(program.name, "learns")
    learner = program.learner(folder, mine.teaching)
    judge = learner.learn(lambda example: not is_generated(example))
    answers = _of_groups(judge, mine.groups)
    real = _figures(program.name, version, REAL, answers, judge.answers(mine.notices))
    judge = learner.learn(lambda example: True)
    answers = _of_groups(judge, mine.groups)
    notices: list[Answer] = []
    for part in range(PARTS):
        _say(program.name, f"learns without a quarter of the families, {part + 1} of {PARTS}")
        blind = learner.learn(_without(part))
        notices += blind.answers([e for e in mine.notices if part_of(e) == part])
    return (real, _figures(program.name, version, ALL, answers, notices)), judge


def _without(part: int) -> Keep:
    return lambda example: not is_generated(example) or part_of(example) != part


def ruled(program: Ruled, mine: Split) -> Figures:
    """With its own rules; where it is slow, all honest mails and a sample of the others."""
    version = program.version()
    _say(program.name, "is asked")
    groups = {
        name: sampled(group, program.sample) if group[0].scam else group
        for name, group in mine.groups.items()
    }
    with ExitStack() as stack:
        judge = stack.enter_context(program.ready(_folder(stack), PROCESSES))
        answers = _of_groups(judge, groups)
        notices = judge.answers(sampled(mine.notices, program.sample))
    _say(program.name, "is done")
    return _figures(program.name, version, "-", answers, notices)


def _timed(rows: Sequence[Figures], judge: Judge, mine: Split) -> tuple[Figures, ...]:
    """The last row gets what it takes."""
    _say(rows[-1].program, "is timed")
    loop = loop_seconds()
    mails = timed(mine)
    costs = [judge.cost(mails[:WARM], mails[WARM:]) for _ in range(RUNS)]
    return (*rows[:-1], replace(rows[-1], speed=speed_of(costs, loop)))


def _folder(stack: ExitStack) -> Path:
    return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rivals-")))


Answered = dict[str, tuple[bool, list[Answer]]]
"""By group: whether its mails are scams, and the answers."""


def _of_groups(judge: Judge, groups: dict[str, tuple[Example, ...]]) -> Answered:
    return {name: (bool(group[0].scam), judge.answers(group)) for name, group in groups.items()}


def _figures(
    name: str, version: str, learned: str, answered: Answered, notices: Sequence[Answer]
) -> Figures:
    honest = [answer for scam, answers in answered.values() if not scam for answer in answers]
    limits = limits_of(honest)
    return Figures(
        program=name,
        version=version,
        learned=learned,
        counts=tuple(count(group, *found, limits) for group, found in answered.items()),
        notices=count(NOTICES, False, notices, limits),
    )


def timed(mine: Split) -> tuple[Example, ...]:
    """The same for all, as mixed as what is measured."""
    return sampled([e for group in mine.groups.values() for e in group], TIMED + WARM)


def _say(name: str, what: str) -> None:
    """A run takes a quarter of an hour: tell where it is."""
    sys.stderr.write(f"{time.strftime('%H:%M:%S')} {name} {what}\n")
