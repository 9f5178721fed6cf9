"""The floor only rises; what lowers it is written down with its reason."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from bench.floor import SAMPLE, sample, sample_hash, written
from bench.floor_file import Fall, Floor, Group, Lowered, falls, load, raised, save

from madoguchi.model import Kind
from madoguchi.triage.training.corpus import Example

SCAMS = Group("scam-ja, phishing", 100, scam=90, noticed=98, right=95)
HONEST = Group("ham-lists, ordinary", 80, scam=2)
FLOOR = Floor("1" * 64, {group.name: group for group in (SCAMS, HONEST)})


def now(scams: Group = SCAMS, honest: Group = HONEST) -> dict[str, Group]:
    return {group.name: group for group in (scams, honest)}


def test_the_same_figures_are_no_fall() -> None:
    assert list(falls(FLOOR.groups, now())) == []


@pytest.mark.parametrize(
    ("figures", "fall"),
    [
        (now(scams=replace(SCAMS, scam=89)), Fall(SCAMS.name, "scam", 90, 89)),
        (now(scams=replace(SCAMS, noticed=97)), Fall(SCAMS.name, "noticed", 98, 97)),
        (now(scams=replace(SCAMS, right=94)), Fall(SCAMS.name, "right", 95, 94)),
        (now(honest=replace(HONEST, scam=3)), Fall(HONEST.name, "scam", 2, 3)),
    ],
)
def test_one_mail_worse_is_a_fall(figures: dict[str, Group], fall: Fall) -> None:
    assert list(falls(FLOOR.groups, figures)) == [fall]
    assert fall.group in str(fall)


def test_a_group_that_is_gone_is_a_fall_in_all_it_had() -> None:
    found = list(falls(FLOOR.groups, {SCAMS.name: SCAMS}))
    assert found == [Fall(HONEST.name, "scam", 2, 80)]
    assert len(list(falls(FLOOR.groups, {HONEST.name: HONEST}))) == 3


def test_raising_takes_the_better_of_each_figure() -> None:
    mixed = now(replace(SCAMS, scam=95, right=90), replace(HONEST, scam=5))
    assert raised(FLOOR.groups, mixed) == now(replace(SCAMS, scam=95))
    assert raised(FLOOR.groups, now(honest=replace(HONEST, scam=0))) == now(
        honest=replace(HONEST, scam=0)
    )
    assert raised({}, now()) == now()


def test_without_a_reason_nothing_is_lowered() -> None:
    worse = now(replace(SCAMS, scam=50, noticed=100), replace(HONEST, scam=9))
    assert written(FLOOR, worse, FLOOR.sample, None) == Floor(
        FLOOR.sample, now(replace(SCAMS, noticed=100))
    )
    gone = written(FLOOR, {SCAMS.name: SCAMS}, FLOOR.sample, None)
    assert gone.groups == FLOOR.groups


def test_with_a_reason_it_is_lowered_and_the_reason_stays() -> None:
    worse = now(replace(SCAMS, scam=50, noticed=100), replace(HONEST, scam=0))
    lower = written(FLOOR, worse, FLOOR.sample, " a check was\nwrong ")
    assert lower.groups == worse
    [why] = lower.lowered
    assert (why.group, why.figure, why.before, why.after) == (SCAMS.name, "scam", 90, 50)
    assert why.reason == "a check was wrong"
    # Raising afterwards keeps what was written down.
    assert written(lower, now(), FLOOR.sample, None).lowered == lower.lowered


def test_figures_of_other_mails_are_replaced_with_a_reason() -> None:
    worse = now(replace(SCAMS, mails=50, scam=40, noticed=45, right=44))
    found = written(FLOOR, worse, "2" * 64, "smaller sample")
    assert (found.sample, found.groups) == ("2" * 64, worse)
    assert {one.figure for one in found.lowered} == {"scam", "noticed", "right", "mails"}


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "floor.toml"
    assert load(path) is None
    why = Lowered("2026-11-30", SCAMS.name, "scam", 90, 50, 'said "so"\\ いま')
    floor = replace(FLOOR, lowered=(why,))
    save(floor, path)
    assert load(path) == floor


def mail(number: int, **changes: object) -> Example:
    data = f"Subject: {number}\n\nhello\n".encode()
    example = Example(data, "ham-lists", Kind.ORDINARY, False, True, str(number), "", "en")
    return replace(example, **changes)  # type: ignore[arg-type]


def test_the_sample_is_the_same_in_any_order_and_has_no_weak_labels() -> None:
    mails = [mail(number) for number in range(200)]
    weak = [mail(number, sure=False) for number in range(200, 400)]
    other = [mail(number, corpus="elsewhere") for number in range(400, 600)]
    first = sample([*mails, *weak, *other])
    assert list(first) == [HONEST.name]
    assert len(first[HONEST.name]) == SAMPLE[HONEST.name]
    assert sample(reversed([*mails, *weak])) == first
    # Mails that come in later leave those that stay where they are.
    more = sample([*mails, mail(1000)])
    assert len({e.data for e in more[HONEST.name]} - {e.data for e in first[HONEST.name]}) <= 1
    assert sample_hash(first) != sample_hash(sample(mails[:50]))


@pytest.mark.parametrize("options", [("--lower", "x"), ("--write", "--lower", " ")])
def test_lowering_needs_a_reason_and_to_be_written(options: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "bench", "floor", *options]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)
    assert done.returncode == 2
    assert "--lower REASON" in done.stderr
