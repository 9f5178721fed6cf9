"""Inputs put together from the grammar obey the laws: hypothesis draws them, and shrinks them."""

from __future__ import annotations

from random import Random

import pytest
from fuzz.grammar import files, forward, html, mail
from fuzz.mutate import mutated
from fuzz.target import reads
from fuzz.targets import present
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from madoguchi.model import Form

chances = st.randoms(use_true_random=False)
modest = settings(
    max_examples=80,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@given(chances, st.sampled_from((None, *Form)))
@modest
def test_a_drawn_mail_is_read_whatever_form_is_claimed(rng: Random, form: Form | None) -> None:
    reads(mail.mail(rng, 2), form)


@given(chances)
@modest
def test_a_drawn_page_is_read_in_a_mail(rng: Random) -> None:
    page = html.html(rng).encode("utf-8", "replace")
    reads(b"From: a@example.com\nMessage-ID: <1@example.com>\nContent-Type: text/html\n\n" + page)


@given(chances)
@modest
def test_a_drawn_forward_is_read(rng: Random) -> None:
    text = forward.forward(rng).encode("utf-8", "replace")
    reads(b"From: a@example.com\nMessage-ID: <1@example.com>\nSubject: Fwd: x\n\n" + text)


@given(chances)
@modest
def test_a_drawn_file_is_read_by_itself(rng: Random) -> None:
    reads(files.file(rng)[1])


@pytest.mark.parametrize("name", sorted(present()))
def test_every_target_draws_the_same_from_the_same_chance(name: str) -> None:
    target = present()[name]
    for seed in range(5):
        drawn = target.draw(Random(seed))
        assert target.draw(Random(seed)) == drawn
        target.run(drawn)


@given(st.binary(max_size=80), st.integers(0, 2**32))
@modest
def test_a_mutation_keeps_to_the_length_that_is_allowed(data: bytes, seed: int) -> None:
    def bytewise(octets: bytes, most: int) -> bytes:
        return octets[::-1]

    assert len(mutated(data, 100, seed, html_draw, bytewise)) <= 100


def html_draw(rng: Random) -> bytes:
    return html.html(rng).encode("utf-8", "replace")
