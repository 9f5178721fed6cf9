"""What `python -m bench verdict --write` counts, and that it is read back as it was written."""

from dataclasses import replace
from pathlib import Path

import pytest
from bench.measured.verdicts import FORMS, PASTED, WHOLE, Line, Part, Verdicts, load, save
from bench.verdict_file import by_form, calibration, part, verdicts

from madoguchi.model import Certainty, Kind, Verdict
from madoguchi.triage.model import shipped
from madoguchi.triage.training.corpus import Example

SCAM = Example(b"", "scam-en", Kind.PRIZE, True, True, "1", "2022", "latin")
HONEST = Example(b"", "spamassassin", Kind.ORDINARY, False, True, "2", "", "")
AD = replace(HONEST, kind=Kind.UNWANTED_AD, scam=None)
REFLECTS = replace(SCAM, corpus="scam-ja", kind=None, scam=None, lang="ja")

Judged = list[tuple[Example, Verdict]]


def said(probability: float, certainty: Certainty, kind: Kind = Kind.PRIZE) -> Verdict:
    return Verdict(
        kind=kind, certainty=certainty, probability=probability, kinds=(), brand=None,
        reasons=(), missing=(), wording_weight=0.0,
    )  # fmt: skip


def judged() -> Judged:
    """Four scams and a hundred honest mails, of which one is loud; something that is neither."""
    quiet: Judged = [(HONEST, said(0.01, Certainty.NOTHING_FOUND, Kind.ORDINARY))] * 99
    return [
        (SCAM, said(0.99, Certainty.SCAM)),
        (SCAM, said(0.60, Certainty.UNCLEAR)),
        (SCAM, said(0.50, Certainty.UNCLEAR, Kind.PHISHING)),
        (SCAM, said(0.005, Certainty.NOTHING_FOUND)),
        (replace(SCAM, sure=False), said(0.99, Certainty.SCAM)),
        *quiet,
        (HONEST, said(0.70, Certainty.UNCLEAR)),
        (AD, said(0.9, Certainty.UNCLEAR)),
        (REFLECTS, said(0.9, Certainty.UNCLEAR)),
    ]


def counted() -> Part:
    return part({WHOLE: judged(), PASTED: judged()})


def line(lines: tuple[Line, ...], of: str, kind: str, *, weak: bool = False) -> Line:
    [found] = (
        one for one in lines
        if (one.of, one.kind, one.weak, one.form) == (of, kind, weak, WHOLE)
    )  # fmt: skip
    return found


def test_scams_are_counted_by_what_was_said_of_them() -> None:
    found = line(counted().kinds, "scam-en", "prize")
    assert (found.mails, found.scam, found.unclear, found.nothing) == (4, 1, 2, 1)
    assert (found.noticed, found.right) == (3, 2)
    # 1 % of a hundred honest mails: the limit lies just above the quiet ones, at 0.1 % it does not.
    assert (found.at_1, found.at_01) == (3, 1)


def test_honest_mail_has_no_right_kind_and_nothing_to_catch() -> None:
    found = line(counted().kinds, "spamassassin", "ordinary")
    assert (found.mails, found.scam, found.unclear, found.nothing) == (100, 0, 1, 99)
    assert (found.right, found.at_1, found.at_01) == (None, None, None)


def test_weak_labels_have_lines_of_their_own_and_none_by_language() -> None:
    assert line(counted().kinds, "scam-en", "prize", weak=True).mails == 1
    assert line(counted().languages, "Latin script, mostly English", "scam").mails == 4
    assert line(counted().languages, "en", "honest").mails == 100
    assert line(counted().languages, "ja", "neither").mails == 1


def test_what_reflects_a_scam_is_no_scam() -> None:
    assert line(counted().kinds, "scam-ja", "relayed-autoreply").right is None


def test_both_forms_are_counted() -> None:
    assert {one.form for one in counted().kinds} == set(FORMS)
    rows = {"a, prize": judged()[:1], "a, prize (pasted text only)": judged()[1:3]}
    assert {form: len(found) for form, found in by_form(rows).items()} == {WHOLE: 1, PASTED: 2}


def test_calibration_is_over_sure_scams_and_honest_mail_weighing_the_same() -> None:
    found = calibration(judged())
    assert (found.scams, found.honest) == (4, 100)
    assert sum(band.mails for band in found.bands) == 104
    low = found.bands[0]
    # One scam of four against 99 honest mails of a hundred.
    assert low.share == pytest.approx(0.25 / (0.25 + 0.99), abs=1e-4)
    assert found.bands[-1].low == 0.9
    # Every quarter and hundredth lies off by what it was said to be.
    gaps = (0.25 * 0.995 - 0.99 * 0.01, 0.25 * 0.5, 0.25 * 0.4, 0.01 * 0.7, 0.25 * 0.01)
    assert found.error == pytest.approx(sum(gaps) / 2, abs=1e-4)


def test_certainty_said_is_a_band_of_its_own() -> None:
    [band] = calibration([(SCAM, said(1.0, Certainty.SCAM))]).bands
    assert (band.low, band.mails) == (0.9, 1)


def test_it_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    rows = {"a": judged(), "a (pasted text only)": judged()}
    run = verdicts({"real": 4, "generated": 8}, shipped(), rows, rows)
    path = tmp_path / "verdict.json"
    save(run, path)
    assert load(path) == run
    assert "@" not in path.read_text("utf-8")


def test_what_is_written_down_is_whole() -> None:
    """The file of the last run: both forms of every group, and counts that add up."""
    run: Verdicts = load()
    for found in (run.real, run.generated):
        for lines in (found.kinds, found.languages):
            forms = {form: {(x.of, x.kind) for x in lines if x.form == form} for form in FORMS}
            assert forms[WHOLE] == forms[PASTED]
            assert all(x.scam + x.unclear + x.nothing == x.mails for x in lines)
    assert not any(x.of.startswith("generated") for x in run.real.kinds)
    assert all(x.of.startswith("generated") for x in run.generated.kinds)
