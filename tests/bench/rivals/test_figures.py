"""Limits, counts, the file they are written to, and the tables made of them."""

from dataclasses import replace
from pathlib import Path

from bench.rivals.answers import NO_ANSWER, Answer, Cost
from bench.rivals.figures import Run, count, limits_of, load, save, speed_of
from bench.rivals.mails import grouped, sampled
from bench.rivals.table import tables

from madoguchi.model import Kind
from tests.bench.rivals.written import HONEST, PRIZE, RUN, THREE, example


def test_the_limit_lies_where_its_share_of_honest_mail_is_above() -> None:
    honest = [Answer(float(score), False) for score in range(1000)]
    percent, permille = limits_of(honest)
    assert sum(answer.score > percent for answer in honest) == 10
    assert sum(answer.score > permille for answer in honest) == 1


def test_nothing_lies_above_a_limit_at_the_highest_score() -> None:
    """A program that is as sure of honest mail as of scams catches nothing at that limit."""
    honest = [Answer(1.0, True)] * 20 + [Answer(0.0, False)] * 80
    assert count("x", True, [Answer(1.0, True)] * 5, limits_of(honest)).above == (0, 0)


def test_a_mail_without_an_answer_is_counted_and_moves_no_limit_to_nowhere() -> None:
    limits = limits_of([NO_ANSWER, Answer(0.0, False), Answer(5.0, True)])
    found = count("x", True, [NO_ANSWER, Answer(9.0, True), Answer(-3.0, False)], limits)
    assert (found.mails, found.above, found.called, found.unanswered) == (3, (1, 1), 1, 1)


def test_the_middle_run_counts_and_the_highest_memory() -> None:
    costs = [
        Cost(100, cpu, 2 * cpu, peak) for cpu, peak in ((1.0, 2048), (10.0, 1024), (2.0, 1024))
    ]
    speed = speed_of(costs, 0.3)
    assert (speed.per_cpu_second, speed.per_second, speed.peak_mib) == (50.0, 25.0, 2.0)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "rivals.json"
    save(RUN, path)
    assert load(path) == RUN


def test_every_table_ends_with_our_own_notices() -> None:
    lines = list(tables(RUN))
    shown = "\n".join(lines)
    assert shown.count("| **own honest Japanese notices** | 400 | 94.5 % | 94.5 % |") == 1
    assert sum(line.startswith("| **own honest Japanese notices**") for line in lines) == 3
    assert "Not measured: absent (it is not installed)." in shown
    assert "| bad, phishing | 200 | 50.0 % | 50.0 % (n=50) |" in shown
    assert "| **all honest mails** | 1000 | 1.8 % | 1.8 % |" in shown
    assert "rules & <sons> gave up on 2 mails" in shown


def test_where_nothing_ran_it_is_said() -> None:
    shown = list(tables(Run("2026-11-30", {}, (), {"all": "gone"})))
    assert shown[-1].strip() == "Not measured: all (gone)."


def test_advertising_and_unsure_scams_are_not_measured_and_scams_come_first() -> None:
    mails = [
        example(HONEST, scam=False),
        example(PRIZE, scam=True),
        replace(example(PRIZE, scam=True), sure=False, corpus="unsure"),
        replace(example(PRIZE, scam=True), kind=Kind.UNWANTED_AD, scam=None),
    ]
    assert list(grouped(mails)) == ["written, phishing", "written, ordinary"]


def test_a_sample_is_the_same_whatever_the_order() -> None:
    assert sampled(THREE, None) == sampled(THREE, 3) == THREE
    assert sampled(THREE, 2) == sampled(THREE[::-1], 2)
    assert len(sampled(THREE, 2)) == 2
