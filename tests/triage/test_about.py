"""What a model records of its training: counts and hashes that change with the mails."""

import json
from dataclasses import asdict, replace

import numpy as np
import pytest

from madoguchi.model import Form, Kind, Stance
from madoguchi.triage.bounds import BOUNDS
from madoguchi.triage.training import fit, kinds, prior
from madoguchi.triage.training.about import (
    calibration_error,
    constants_of,
    counts,
    data,
    figures,
    learned_from,
    plain,
)
from madoguchi.triage.training.corpus import Example
from madoguchi.triage.training.prior import PRIOR

MAIL = Example(b"one", "scam-ja", Kind.PHISHING, True, True, "1", "2022", "ja")
WEAK = replace(MAIL, data=b"two", sure=False, lang="")
PASTED = replace(MAIL, form=Form.PASTED)
HONEST = replace(MAIL, data=b"four", corpus="ham", kind=Kind.ORDINARY, scam=False)
ALL = (MAIL, WEAK, PASTED, HONEST)


def test_counts_are_by_collection_kind_and_language_as_the_mails_came() -> None:
    assert counts(ALL) == {
        "scam-ja": {"phishing": {"ja": 1}, "phishing?": {"unknown": 1}},
        "ham": {"ordinary": {"ja": 1}},
    }
    assert counts([replace(MAIL, kind=None, scam=None)]) == {"scam-ja": {"neither": {"ja": 1}}}
    assert learned_from(ALL) == {"scam-ja": 2, "scam-ja (pasted)": 1, "ham": 1}


def test_a_hash_stands_for_each_collection() -> None:
    before = data(ALL)
    assert {name: part["mails"] for name, part in before.items()} == {"scam-ja": 2, "ham": 1}
    after = data((replace(MAIL, data=b"other"), *ALL[1:]))
    assert after["scam-ja"]["sha256"] != before["scam-ja"]["sha256"]
    assert after["ham"] == before["ham"]
    relabelled = data((replace(MAIL, kind=Kind.PRIZE), *ALL[1:]))
    assert relabelled["scam-ja"]["sha256"] != before["scam-ja"]["sha256"]


def test_the_constants_of_a_module_are_its_parameters() -> None:
    found = constants_of(fit)
    assert found["REACH"] == fit.REACH
    assert constants_of(prior)["PRIOR"] == asdict(PRIOR)
    assert found["BOUNDS"] == {stance.value: list(BOUNDS[stance]) for stance in Stance}
    assert constants_of(kinds)["KIND_C"] == kinds.KIND_C
    assert json.loads(json.dumps(found)) == found


def test_a_set_is_written_in_one_way() -> None:
    assert plain(frozenset("cab")) == ["a", "b", "c"]


def test_the_calibration_error_weighs_both_sides_the_same() -> None:
    # Nine honest mails and one scam, each exactly as said: nothing is off.
    assert calibration_error(np.array([1.0]), np.zeros(9)) == pytest.approx(0.0)
    # Said 0.5 of each side, and half of it is scam: right, whatever the numbers.
    assert calibration_error(np.array([0.5]), np.full(9, 0.5)) == pytest.approx(0.0)
    assert calibration_error(np.array([0.2]), np.full(9, 0.2)) == pytest.approx(0.3)


def test_figures_leave_out_weak_labels_and_pasted_copies() -> None:
    said = np.array([0.99, 0.0, 0.0, 0.1])
    found = figures(ALL, said, scam_from=0.96)
    assert found["held_out"] == {
        "scam-ja, scam": {"mails": 1, "called_scam": 1.0},
        "ham, honest": {"mails": 1, "called_scam": 0.0},
    }
    assert found["calibration_error"] == pytest.approx(0.055)
    only = figures([MAIL], np.array([0.99]), scam_from=0.96)
    assert only == {"held_out": {"scam-ja, scam": {"mails": 1, "called_scam": 1.0}}}


def test_a_probability_of_nought_or_one_is_still_a_number() -> None:
    found = figures((MAIL, HONEST), np.array([0.0, 1.0]), scam_from=0.96)
    assert np.isfinite(float(str(found["log_loss"])))
