"""Which corrections count: three reporters, near-equal mails, a clear majority."""

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.triage.votes import (
    REPORTER_VOTES,
    REPORTER_WEIGHT,
    REPORTERS_NEEDED,
    Ballots,
    Vote,
    standing,
)

SIGNALS = ("asks-card", "brand-other-domain", "delivery-held", "lookalike-host", "preheader")
WEIGHED = frozenset(SIGNALS)


def vote(
    reporter: str,
    mail: str = "m",
    *,
    scam: bool = False,
    signals: tuple[str, ...] = SIGNALS[:4],
    wording: float = 1.0,
    at: str = "2026-11-30T00:00:00+00:00",
) -> Vote:
    return Vote(f"{reporter}-{mail}-{scam}", at, reporter, mail, scam, signals, wording, "common")


VOTES = st.lists(
    st.builds(
        vote,
        st.sampled_from("ABCDEF"),
        st.sampled_from("123456789"),
        scam=st.booleans(),
        signals=st.sets(st.sampled_from(SIGNALS)).map(lambda s: tuple(sorted(s))),
        wording=st.sampled_from((-1.5, 0.0, 0.4, 1.5)),
    ),
    max_size=30,
)


def test_three_reporters_of_near_equal_mails_are_enough_and_two_are_not() -> None:
    three = [vote(who, mail=who) for who in "ABC"]
    assert Ballots(three[:2], WEIGHED).heard(SIGNALS[:4], 1.0) is None
    assert len(Ballots(three[:2], WEIGHED).counted().patterns) == 0
    heard = Ballots(three, WEIGHED).heard(SIGNALS[:4], 1.0)
    assert heard is not None
    assert (heard.scam, heard.reporters, heard.corrections) == (False, 3, 3)


def test_a_mail_that_is_not_near_hears_nothing() -> None:
    ballots = Ballots([vote(who) for who in "ABC"], WEIGHED)
    assert ballots.heard(SIGNALS[:1], 1.0) is None
    assert ballots.heard(SIGNALS[3:], 1.0) is None
    assert ballots.heard(SIGNALS[:4], -1.0) is None
    assert ballots.heard((), 1.0) is None


def test_mails_that_show_nothing_are_not_near_each_other() -> None:
    """Else three corrections would speak of every plain mail there is."""
    for signals in ((), SIGNALS[:1]):
        ballots = Ballots([vote(who, signals=signals) for who in "ABC"], WEIGHED)
        assert ballots.heard(signals, 1.0) is None
        assert len(ballots.counted().patterns) == 0


def test_signals_that_are_never_weighed_make_no_mails_near() -> None:
    odd = (*SIGNALS[:1], "domain-young", "on-block-list", "list-mail")
    ballots = Ballots([vote(who, signals=odd) for who in "ABC"], WEIGHED)
    assert ballots.heard(odd, 1.0) is None


def test_one_against_three_stops_nothing_and_two_do() -> None:
    three = [vote(who) for who in "ABC"]
    against = [vote("D", scam=True), vote("E", scam=True)]
    assert Ballots([*three, against[0]], WEIGHED).heard(SIGNALS[:4], 1.0) is not None
    assert Ballots([*three, *against], WEIGHED).heard(SIGNALS[:4], 1.0) is None
    assert len(Ballots([*three, *against], WEIGHED).counted().patterns) == 0


def test_the_same_mail_counts_once_per_reporter() -> None:
    twice = [vote("A"), vote("A"), vote("A")]
    assert len(standing(twice)) == 1


def test_who_said_both_of_one_mail_said_nothing_of_it() -> None:
    assert standing([vote("A"), vote("A", scam=True)]) == ()


def test_a_flood_of_one_reporter_weighs_no_more_than_its_bound() -> None:
    rng = random.Random(5)
    flood = [
        vote("A", mail=str(n), signals=tuple(rng.sample(SIGNALS, 4)), wording=n % 30 / 10)
        for n in range(1000)
    ]
    honest = [vote(who, mail=f"{who}{n}") for who in "BC" for n in range(3)]
    assert len(standing(flood)) == REPORTER_VOTES
    rows = Ballots([*flood, *honest], WEIGHED).counted()
    alone = Ballots(honest, WEIGHED).counted()
    assert alone.weights.sum() == 0
    # Two honest ones with near-equal mails weigh as two mails.
    assert rows.weights.sum() <= REPORTER_WEIGHT + 2 + 1e-6


def test_near_equal_mails_of_one_reporter_weigh_as_one() -> None:
    many = [vote("A", mail=str(n), wording=1.0 + n / 10) for n in range(5)]
    rows = Ballots([*many, vote("B"), vote("C")], WEIGHED).counted()
    assert np.isclose(rows.weights.sum(), 3.0)


@given(VOTES, st.randoms(use_true_random=False))
def test_the_order_of_votes_is_nothing(votes: list[Vote], rng: random.Random) -> None:
    mixed = votes.copy()
    rng.shuffle(mixed)
    one, other = Ballots(votes, WEIGHED), Ballots(mixed, WEIGHED)
    assert one.votes == other.votes
    assert one.counted().patterns == other.counted().patterns
    assert np.array_equal(one.counted().weights, other.counted().weights)


@given(VOTES)
def test_fewer_than_three_reporters_count_for_nothing(votes: list[Vote]) -> None:
    few = [each for each in votes if each.reporter in "AB"]
    ballots = Ballots(few, WEIGHED)
    assert len(ballots.counted().patterns) == 0
    assert all(ballots.heard(each.signals, each.wording) is None for each in few)


@given(VOTES)
def test_no_reporter_weighs_more_than_the_bound(votes: list[Vote]) -> None:
    rows = Ballots(votes, WEIGHED).counted()
    reporters = len({each.reporter for each in votes})
    assert rows.weights.sum() <= REPORTER_WEIGHT * reporters + 1e-6
    assert reporters >= REPORTERS_NEEDED or not rows.patterns


@given(VOTES, VOTES)
def test_one_reporter_cannot_keep_three_from_being_heard(
    votes: list[Vote], against: list[Vote]
) -> None:
    agreed = [vote(who, mail=f"agreed-{who}") for who in "XYZ"]
    mine = [
        Vote(e.id, e.at, "W", e.mail, True, e.signals, e.wording, e.form)
        for e in (*votes, *against)
    ]
    heard = Ballots([*agreed, *mine], WEIGHED).heard(SIGNALS[:4], 1.0)
    assert heard is not None
    assert not heard.scam
