"""The figures of signals: what is written down is read back, and the rule for demoting."""

from dataclasses import replace
from pathlib import Path

import pytest
from bench.measured import Group, Measured, load, save
from bench.signals import LEAST_HONEST_HITS, accuses_too_much, measure

from madoguchi.model import Kind, Stance
from madoguchi.signals import Check, checks
from madoguchi.triage.training.corpus import Example

GROUPS = (Group("bad", True, 100), Group("worse", True, 100), Group("good", False, 1000))


def figures(*hits: int) -> Measured:
    return Measured("2026-11-25", GROUPS, {"asks-pin": hits})


def accusing() -> Check:
    return next(check for check in checks() if check.id == "asks-pin")


def test_precision_is_that_of_even_classes() -> None:
    # 20 of 200 scams are a tenth; 100 of 1000 honest mails too.
    assert figures(5, 15, 100).precision("asks-pin") == pytest.approx(0.5)
    assert figures(0, 0, 3).precision("asks-pin") == 0.0
    assert figures(0, 0, 0).precision("asks-pin") is None
    assert figures(0, 0, 0).precision("of another day") is None


@pytest.mark.parametrize(
    ("hits", "too_much"),
    [
        ((2, 2, 20), True),
        ((2, 2, LEAST_HONEST_HITS - 1), False),
        ((60, 60, 20), False),
        ((0, 0, 0), False),
    ],
)
def test_what_accuses_honest_mail_too_much(hits: tuple[int, ...], too_much: bool) -> None:
    check = accusing()
    assert accuses_too_much(check, figures(*hits)) is too_much
    assert not accuses_too_much(replace(check, stance=Stance.NEUTRAL), figures(*hits))


def test_nothing_that_accuses_breaks_the_rule() -> None:
    written = load()
    assert [check.id for check in checks() if accuses_too_much(check, written)] == []


def test_only_counts_are_written_and_they_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "signals.json"
    save(figures(1, 2, 3), path)
    assert load(path) == figures(1, 2, 3)


def test_unsure_labels_and_advertising_are_not_counted() -> None:
    mail = b"From: a@example.com\nSubject: x\n\nPlease enter your PIN code to go on.\n"
    example = Example(mail, "bad", Kind.PHISHING, True, True, "1", "", "en")
    others = (replace(example, sure=False), replace(example, kind=Kind.UNWANTED_AD, scam=None))
    found = measure((example, *others), "2026-11-25")
    assert found.groups == (Group("bad", True, 1),)
    assert set(found.hits) == {check.id for check in checks()}
    assert set(found.hits.values()) <= {(0,), (1,)}
