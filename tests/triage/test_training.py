"""Training, small but whole: it is deterministic, and learns evidence rather than habits."""

import numpy as np
import pytest

from madoguchi.model import SCAM_KINDS, Certainty, Kind, Stance
from madoguchi.signals import checks
from madoguchi.triage.judge import LOUD
from madoguchi.triage.model import Model, load, save
from madoguchi.triage.training.calibrate import ENOUGH, calibrated, fit_forms
from madoguchi.triage.training.corpus import Example
from madoguchi.triage.training.features import Features, measure, with_pasted
from madoguchi.triage.training.fit import balanced
from madoguchi.triage.training.kinds import DEFINING
from madoguchi.triage.training.limits import (
    NOTHING_RANGE,
    QUIET_RANGE,
    SCAM_RANGE,
    SOME_SIZE,
    find_limits,
)
from madoguchi.triage.training.prior import PRIOR
from madoguchi.triage.training.train import (
    HABITS,
    Recipe,
    fit_model,
    generated_examples,
    weighed_signals,
)


@pytest.fixture(scope="module")
def features() -> Features:
    examples = generated_examples(260, seed=11)
    return measure(with_pasted(examples, 5), weighed_signals())


@pytest.fixture(scope="module")
def model(features: Features) -> Model:
    return fit_model(features, Recipe(generated=260, seed=11))


def test_the_same_mails_give_the_same_file(features: Features, model: Model) -> None:
    assert save(fit_model(features, Recipe(generated=260, seed=11))) == save(model)


def test_no_signal_speaks_against_its_stance(model: Model) -> None:
    stances = {check.id: check.stance for check in checks()}
    for name, weight in model.signals.items():
        assert stances[name] is not Stance.ACCUSING or weight >= 0
        assert stances[name] is not Stance.HONEST or weight <= 0


def test_habits_of_archives_are_never_weighed(model: Model) -> None:
    assert not HABITS & model.signals.keys()
    assert {check.id for check in checks()} >= HABITS


def test_limits_stay_where_the_words_mean_what_they_say(model: Model) -> None:
    assert SCAM_RANGE[0] <= model.common.scam_from <= SCAM_RANGE[1]
    assert NOTHING_RANGE[0] <= model.common.nothing_below <= NOTHING_RANGE[1]
    assert QUIET_RANGE[0] <= model.common.quiet_below <= QUIET_RANGE[1]
    assert len(Certainty) == 3


def test_every_constant_of_the_training_is_recorded(model: Model) -> None:
    parameters = model.about["parameters"]
    assert isinstance(parameters, dict)
    assert {"fit", "kinds", "limits", "features", "train"} <= parameters.keys()
    assert parameters["train"]["HABITS"] == sorted(HABITS)
    assert parameters["train"]["LOUD"] == LOUD
    assert "REACH" in parameters["fit"]
    assert "REACH" not in parameters["train"]


def test_the_record_is_the_same_after_writing_and_reading(model: Model) -> None:
    assert load(save(model)).about == model.about


def example(corpus: str, cluster: str, kind: Kind) -> Example:
    return Example(b"", corpus, kind, kind is not Kind.ORDINARY, True, cluster, "", "ja")


def test_copies_of_one_mail_weigh_little_more_than_the_mail() -> None:
    examples = [example("a", f"one-{n}", Kind.ORDINARY) for n in range(4)]
    examples += [example("a", "many", Kind.ORDINARY) for _ in range(100)]
    examples += [example("a", "scam", Kind.PHISHING)]
    weights = balanced(examples, [e.scam for e in examples])
    assert weights[4:104].sum() < 5 * weights[0]


def test_both_classes_weigh_the_same() -> None:
    examples = [example("a", str(n), Kind.ORDINARY) for n in range(90)]
    examples += [example("b", f"s{n}", Kind.PHISHING) for n in range(10)]
    weights = balanced(examples, [e.scam for e in examples])
    assert np.isclose(weights[:90].sum(), weights[90:].sum())


def test_what_defines_a_kind_exists() -> None:
    named = {name for names in DEFINING.values() for name in names}
    assert named <= {check.id for check in checks()}
    assert DEFINING.keys() <= set(SCAM_KINDS)


def test_what_honest_notices_show_too_is_held_for_less_than_what_they_do_not() -> None:
    of = {check.id: PRIOR.of(check) for check in checks()}
    assert of["asks-confirm-account"] == of["pressure-suspension"] == PRIOR.asking
    assert of["brand-other-domain"] == of["threat-exposure"] == of["lure-prize"] == PRIOR.accusing
    assert of["links-stay-with-sender"] == PRIOR.honest
    assert of["unsubscribe-words"] == 0.0
    assert PRIOR.asking < PRIOR.accusing


def test_a_group_of_forms_with_too_few_mails_keeps_the_common_scale() -> None:
    count = 4 * ENOUGH
    scam = np.arange(count) % 2 == 0
    scores = np.where(scam, 1.0, -1.0) + np.sin(np.arange(count))
    groups = np.where(np.arange(count) < 3 * ENOUGH, "short", "linkless")
    forms = fit_forms(scores, scam, np.ones(count), groups)
    assert set(forms) == {"short"}
    probability, slopes = calibrated(scores, groups, (1.0, 0.0), forms)
    assert (slopes[groups == "short"] == forms["short"][0]).all()
    assert (slopes[groups == "linkless"] == 1.0).all()
    plain = 1 / (1 + np.exp(-scores))
    assert np.allclose(probability[groups == "linkless"], plain[groups == "linkless"])


def test_each_group_of_forms_has_a_limit_of_its_own() -> None:
    count = 2 * SOME_SIZE
    examples = [example("a", str(n), Kind.ORDINARY) for n in range(count)]
    groups = np.where(np.arange(count) < SOME_SIZE, "short", "pasted")
    probability = np.where(groups == "short", 0.9, 0.1)
    limits = find_limits(examples, groups, probability, np.zeros(count, dtype=bool))
    assert limits["short"].scam_from == 0.9
    assert limits["pasted"].scam_from == SCAM_RANGE[0]
    # Nothing is known of it, so nothing is called a scam easily.
    assert limits["linkless"].scam_from == SCAM_RANGE[1]
