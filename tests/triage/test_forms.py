"""Which group of forms a mail belongs to, and how the calibration of a group is used."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.mail import read
from madoguchi.model import Authentication, Certainty, Evidence, Form, Signal, Stance
from madoguchi.signals import checks, examine
from madoguchi.triage import judge
from madoguchi.triage.forms import COMMON, GROUPS, LINKLESS, PASTED, SHORT, form_group
from madoguchi.triage.model import Scale, shipped

HEAD = b"From: a@example.com\nTo: b@example.net\nMessage-ID: <1@example.com>\nSubject: x\n\n"
LONG = "本日中にお手続きをお願いいたします。" * 20


@pytest.mark.parametrize(
    ("data", "form", "group"),
    [
        (HEAD + b"see https://www.example.com/", None, COMMON),
        (HEAD + b"call me tomorrow", None, LINKLESS),
        (b"call me tomorrow", Form.PASTED, SHORT),
        (b"call me tomorrow https://www.example.com/", Form.SMS, SHORT),
        (LONG.encode(), Form.PASTED, PASTED),
        (b"", Form.PASTED, SHORT),
    ],
)
def test_the_group_of_what_was_handed_over(data: bytes, form: Form | None, group: str) -> None:
    assert form_group(read(data, form=form)) == group


@given(st.binary(max_size=300))
def test_any_bytes_have_a_group(data: bytes) -> None:
    assert form_group(read(data)) in {*GROUPS, COMMON}


def test_a_group_is_judged_by_its_own_calibration_and_the_reasons_still_add_up() -> None:
    message = read(LONG.encode(), form=Form.PASTED)
    signals = examine(message, Authentication())
    model = replace(shipped(), forms={PASTED: Scale(0.5, -0.5, 0.9, 0.1, 0.2)})
    verdict = judge(message, Authentication(), signals, model)
    total = 0.5 * model.bias - 0.5 + verdict.wording_weight
    total += sum(reason.weight for reason in verdict.reasons)
    assert math.isclose(verdict.probability, 1 / (1 + math.exp(-total)), abs_tol=1e-9)
    other = replace(shipped(), forms={SHORT: Scale(0.5, -0.5, 0.9, 0.1, 0.2)})
    plain = judge(message, Authentication(), signals, replace(shipped(), forms={}))
    assert judge(message, Authentication(), signals, other) == plain


RATES = st.floats(0.001, 0.999)
ACCUSING = tuple(check for check in checks() if check.stance is Stance.ACCUSING)


@given(RATES, RATES, st.sets(st.sampled_from(ACCUSING), max_size=6))
def test_the_probability_rises_with_the_base_rate_and_nothing_else_moves(
    one: float, other: float, seen: set[object]
) -> None:
    message = read(HEAD + LONG.encode())
    signals = tuple(
        Signal(check.id, check.stance, (Evidence("text", "x"),))
        for check in ACCUSING
        if check in seen
    )
    low, high = (
        judge(message, Authentication(), signals, base_rate=rate) for rate in sorted((one, other))
    )
    assert low.probability <= high.probability
    assert (low.kinds, low.reasons, low.brand) == (high.kinds, high.reasons, high.brand)
    order = (Certainty.NOTHING_FOUND, Certainty.UNCLEAR, Certainty.SCAM)
    assert order.index(low.certainty) <= order.index(high.certainty)


@given(st.text(max_size=200))
def test_the_even_base_rate_changes_nothing(text: str) -> None:
    message = read(text.encode("utf-8", "replace"), form=Form.PASTED)
    signals = examine(message, Authentication())
    plain = judge(message, Authentication(), signals)
    assert judge(message, Authentication(), signals, base_rate=0.5) == plain


@given(RATES)
def test_the_base_rate_shifts_the_log_odds_by_its_own(rate: float) -> None:
    message = read(HEAD + LONG.encode())
    plain = judge(message, Authentication(), ()).probability
    moved = judge(message, Authentication(), (), base_rate=rate).probability
    assert math.isclose(
        math.log(moved / (1 - moved)),
        math.log(plain / (1 - plain)) + math.log(rate / (1 - rate)),
        abs_tol=1e-6,
    )
