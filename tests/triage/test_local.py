"""The desk's own update: the laws that no set of corrections may break."""

import math
import random
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.model import (
    Authentication,
    Certainty,
    Evidence,
    Form,
    Message,
    Result,
    Signal,
    Stance,
    Verdict,
)
from madoguchi.signals import checks
from madoguchi.signals.catalogue import index
from madoguchi.triage import judge
from madoguchi.triage.bounds import BOUNDS
from madoguchi.triage.forms import form_group
from madoguchi.triage.local import BIAS_SHIFT, SHIFT, LocalUpdate
from madoguchi.triage.model import Model, shipped
from madoguchi.triage.votes import Vote

ORDER = (Certainty.NOTHING_FOUND, Certainty.UNCLEAR, Certainty.SCAM)
TEXT = "読める言葉がここにあります。ご確認のほど、よろしくお願いいたします。" * 3
MESSAGE = Message(Form.EML, text=TEXT)
KNOWN = Authentication(spf=Result.PASS)
WEIGHED = tuple(c for c in checks() if shipped().signals.get(c.id))
POOL = tuple(
    c.id
    for stance in Stance
    for c in sorted(
        (c for c in WEIGHED if c.stance is stance), key=lambda c: -abs(shipped().signals[c.id])
    )[:5]
)
"""The five heaviest of each stance: with those every verdict can be made."""
STANCE = {c.id: c.stance for c in checks()}

NAMES = st.lists(st.sampled_from(POOL), min_size=2, max_size=7, unique=True).map(sorted).map(tuple)


def seen(names: Sequence[str]) -> tuple[Signal, ...]:
    return tuple(Signal(name, STANCE[name], (Evidence("text", "x"),)) for name in names)


@cache
def wording() -> float:
    return round(judge(MESSAGE, KNOWN, ()).wording_weight, 1)


def vote(number: int, reporter: str, names: Sequence[str], *, scam: bool) -> Vote:
    given = (f"{number:08x}", "2026-11-30T00:00:00+00:00", reporter, f"mail {number}")
    return Vote(*given, scam, tuple(names), wording(), form_group(MESSAGE))


def wave(names: Sequence[str], reporters: str, *, scam: bool, each: int = 1) -> list[Vote]:
    """Each reporter says the same of so many mails that show these signals."""
    pairs = [who for who in reporters for _ in range(each)]
    return [vote(hash_of(names, n, scam), who, names, scam=scam) for n, who in enumerate(pairs)]


def hash_of(names: Sequence[str], number: int, scam: bool) -> int:
    return random.Random(f"{names}{number}{scam}").getrandbits(32)


def judging() -> Model:
    """The shipped model with the scale of these mails' form as the common one."""
    scale = shipped().scale(form_group(MESSAGE))
    return replace(
        shipped(), forms={}, common=replace(shipped().common, slope=scale.slope, shift=scale.shift)
    )


def with_limits(model: Model, **limits: float) -> Model:
    """The model with other limits in its common scale."""
    return replace(model, common=replace(model.common, **limits))


def verdict(votes: Sequence[Vote], names: Sequence[str]) -> Verdict:
    return LocalUpdate(votes).judge(MESSAGE, KNOWN, seen(names))


def plain(names: Sequence[str]) -> Verdict:
    return judge(MESSAGE, KNOWN, seen(names))


@st.composite
def corrections(draw: st.DrawFn, reporters: str = "ABCDEFGH") -> list[Vote]:
    """Waves of mails that several people spoke of, and single ones between them."""
    votes = []
    for _ in range(draw(st.integers(0, 4))):
        names, scam = draw(NAMES), draw(st.booleans())
        who = draw(st.lists(st.sampled_from(reporters), min_size=1, max_size=6, unique=True))
        votes += wave(names, "".join(who), scam=scam, each=draw(st.integers(1, 4)))
    return votes


@given(NAMES, st.booleans())
def test_enough_reporters_move_the_probability_their_way(
    names: tuple[str, ...], scam: bool
) -> None:
    """Not beyond what the bounds leave room for: a signal at its bound cannot move on."""
    moved = verdict(wave(names, "ABCD", scam=scam), names)
    assert moved.local is not None
    assert (moved.probability > moved.local.probability_before) is scam
    assert (moved.local.corrections, moved.local.reporters) == (4, 4)
    assert moved.local.probability_before == plain(names).probability


def close_to_the_next(certainty: Certainty, *, lower: bool) -> tuple[str, ...]:
    """Signals whose verdict is that one, as near as can be found to the one beside it."""
    rng = random.Random(11)
    tried = (tuple(sorted(rng.sample(POOL, rng.randint(2, 5)))) for _ in range(400))
    fit = [names for names in tried if plain(names).certainty is certainty]
    assert fit
    best = min if lower else max
    return best(fit, key=lambda names: plain(names).probability)


@pytest.mark.parametrize(
    ("before", "scam", "after"),
    [
        (Certainty.SCAM, False, Certainty.UNCLEAR),
        (Certainty.UNCLEAR, True, Certainty.SCAM),
        (Certainty.UNCLEAR, False, Certainty.NOTHING_FOUND),
        (Certainty.NOTHING_FOUND, True, Certainty.UNCLEAR),
    ],
)
def test_a_verdict_moves_by_one_step(before: Certainty, scam: bool, after: Certainty) -> None:
    names = close_to_the_next(before, lower=not scam)
    moved = verdict(wave(names, "ABCDEF", scam=scam, each=3), names)
    assert moved.certainty is after
    assert moved.local is not None
    assert moved.local.certainty_before is before
    assert bool(moved.settles) is (after is Certainty.UNCLEAR)


def test_what_was_said_of_other_mails_never_moves_one_against_what_was_said_of_it() -> None:
    heavy = [name for name in POOL if STANCE[name] is Stance.ACCUSING][:4]
    honest = [name for name in POOL if STANCE[name] is Stance.HONEST][:2]
    confirmed, other = tuple(sorted(heavy)), tuple(sorted([*heavy[:2], *honest]))
    votes = wave(confirmed, "ABC", scam=True) + wave(other, "ABCDEFGH", scam=False)
    assert LocalUpdate(votes).shift.of(confirmed) < 0
    assert verdict(votes, confirmed) == plain(confirmed)
    assert verdict(votes, other).local is not None


@pytest.mark.parametrize(("before", "scam"), [(Certainty.SCAM, False), (Certainty.UNCLEAR, True)])
def test_two_steps_are_one_where_the_thresholds_are_close(before: Certainty, scam: bool) -> None:
    """MUST hold whatever a trained model's thresholds are: never from scam to nothing found."""
    names = close_to_the_next(before, lower=not scam)
    at = plain(names).probability
    low, high = (at - 0.002, at - 0.001) if not scam else (at + 0.001, at + 0.002)
    close = with_limits(judging(), scam_from=high, nothing_below=low, quiet_below=low)
    update = LocalUpdate(wave(names, "ABCDEF", scam=scam, each=3), close)
    shipped_one = judge(MESSAGE, KNOWN, seen(names), close)
    moved = update.judge(MESSAGE, KNOWN, seen(names))
    assert shipped_one.certainty is (Certainty.NOTHING_FOUND if scam else Certainty.SCAM)
    assert moved.certainty is Certainty.UNCLEAR
    assert moved.settles
    assert moved.kind is judge(MESSAGE, KNOWN, seen(names), with_limits(close, scam_from=0.0)).kind
    assert abs(moved.probability - at) > 0.002


@settings(deadline=None)
@given(corrections(), NAMES)
def test_at_most_one_step_and_only_the_way_that_was_said(
    votes: list[Vote], names: tuple[str, ...]
) -> None:
    for shown in {names, *(each.signals for each in votes)}:
        before, after = plain(shown), verdict(votes, shown)
        step = ORDER.index(after.certainty) - ORDER.index(before.certainty)
        assert abs(step) <= 1
        if after.local is None:
            assert after == before
            continue
        risen = after.probability > before.probability
        assert step == 0 or (step > 0) is risen
        assert len({v.reporter for v in votes if v.scam is risen}) >= after.local.reporters >= 3


@settings(deadline=None)
@given(corrections(), st.lists(st.sampled_from("AB"), min_size=1, max_size=2), NAMES)
def test_an_undone_correction_was_never_there(
    votes: list[Vote], who: list[str], names: tuple[str, ...]
) -> None:
    """MUST be byte-identical: the update is fitted afresh from what stands."""
    more = wave(names, "".join(sorted(set(who))) + "XYZ", scam=True)
    LocalUpdate([*votes, *more])
    gone = [each for each in [*votes, *more] if each not in more]
    assert LocalUpdate(gone).shift == LocalUpdate(votes).shift
    assert repr(verdict(gone, names)) == repr(verdict(votes, names))


@settings(deadline=None)
@given(corrections(), st.randoms(use_true_random=False), NAMES)
def test_the_order_of_corrections_is_nothing(
    votes: list[Vote], rng: random.Random, names: tuple[str, ...]
) -> None:
    mixed = votes.copy()
    rng.shuffle(mixed)
    assert LocalUpdate(mixed).shift == LocalUpdate(votes).shift
    for shown in (names, *(each.signals for each in votes)):
        assert repr(verdict(mixed, shown)) == repr(verdict(votes, shown))


@settings(deadline=None)
@given(corrections(reporters="AB"), NAMES)
def test_fewer_than_three_reporters_change_no_verdict(
    votes: list[Vote], names: tuple[str, ...]
) -> None:
    update = LocalUpdate(votes)
    assert (dict(update.shift.signals), update.shift.bias) == ({}, 0)
    for shown in (names, *(each.signals for each in votes)):
        assert update.judge(MESSAGE, KNOWN, seen(shown)) == plain(shown)


@pytest.mark.parametrize("scam", [True, False])
def test_one_reporter_with_a_thousand_corrections_changes_no_verdict(scam: bool) -> None:
    rng = random.Random(3)
    mails = [tuple(sorted(rng.sample(POOL, rng.randint(2, 7)))) for _ in range(1000)]
    update = LocalUpdate([vote(n, "A", names, scam=scam) for n, names in enumerate(mails)])
    for names in mails[:200]:
        assert update.judge(MESSAGE, KNOWN, seen(names)) == plain(names)


@pytest.mark.parametrize("scam", [True, False])
def test_a_flood_beside_what_three_said_turns_nothing_round(scam: bool) -> None:
    """One against three: neither stopped nor turned, and no other mail is touched."""
    rng = random.Random(4)
    names = close_to_the_next(Certainty.UNCLEAR, lower=not scam)
    agreed = wave(names, "BCD", scam=scam)
    mails = [tuple(sorted(rng.sample(POOL, rng.randint(2, 7)))) for _ in range(500)]
    flood = [vote(n, "A", each, scam=not scam) for n, each in enumerate([*mails, *[names] * 500])]
    for shown in (names, *mails[:100]):
        alone, flooded = verdict(agreed, shown), verdict([*agreed, *flood], shown)
        before = plain(shown)
        assert (flooded.local is None) or (flooded.probability > before.probability) is scam
        assert (alone.local is None) is (flooded.local is None)


@settings(deadline=None)
@given(corrections())
def test_no_signal_leaves_the_bounds_of_its_stance(votes: list[Vote]) -> None:
    update = LocalUpdate(votes)
    assert abs(update.shift.bias) <= BIAS_SHIFT
    for name, by in update.shift.signals.items():
        low, high = BOUNDS[STANCE[name]]
        assert abs(by) <= SHIFT
        assert low - 1e-6 <= shipped().signals[name] + by <= high + 1e-6
    for shown in (each.signals for each in votes):
        for reason in verdict(votes, shown).reasons:
            if reason.signal.stance is Stance.ACCUSING:
                assert reason.weight >= -1e-6
            if reason.signal.stance is Stance.HONEST:
                assert reason.weight <= 1e-6


@settings(deadline=None)
@given(corrections(), NAMES)
def test_the_reasons_still_add_up(votes: list[Vote], names: tuple[str, ...]) -> None:
    for shown in {names, *(each.signals for each in votes)}:
        moved = verdict(votes, shown)
        scale = shipped().scale(form_group(MESSAGE))
        slope = scale.slope
        total = slope * shipped().bias + scale.shift + moved.wording_weight
        total += sum(reason.weight for reason in moved.reasons)
        if moved.local is not None:
            total += moved.local.bias
            by = dict(moved.local.signals)
            for reason in moved.reasons:
                was = slope * shipped().signals[reason.signal.id]
                assert math.isclose(reason.weight, was + by.get(reason.signal.id, 0.0))
        total = max(-40.0, min(40.0, total))
        assert math.isclose(moved.probability, 1 / (1 + math.exp(-total)), abs_tol=1e-9)


def test_a_signal_that_the_shipped_model_does_not_weigh_is_never_weighed() -> None:
    names = POOL[:4]
    model = replace(shipped(), signals={**shipped().signals, names[0]: 0.0})
    unknown = ("no-such-signal", "../../etc", *names)
    votes = [replace(each, signals=unknown) for each in wave(names, "ABCD", scam=False)]
    shift = LocalUpdate(votes, model).shift
    assert set(shift.signals) <= set(names[1:])
    assert shift.signals


def test_the_stances_of_the_index_are_those_of_the_checks() -> None:
    """MUST agree: the bounds hang on them, and the index is read instead of the checks."""
    assert {name: entry.stance for name, entry in index().items()} == STANCE
