"""Every input that is kept is read again, under the laws and within the budget."""

from __future__ import annotations

import pytest
from fuzz.budget import within_budget
from fuzz.notebook import signature
from fuzz.places import CORPUS, corpus_of
from fuzz.targets import present, targets

SLOWER = 10.0
"""A busy machine is no finding; a hang or a square is one all the same."""
TARGETS = sorted(path.name for path in CORPUS.iterdir())


@pytest.mark.parametrize("name", TARGETS)
def test_kept_inputs_find_nothing(name: str) -> None:
    target = targets()[name]
    if name not in present():
        return  # kept from a branch on which the reader is there
    found = {}
    for kept, data in corpus_of(name):
        try:
            within_budget(target.run, data, target.seconds, SLOWER)
        except Exception as error:
            found[kept] = f"{signature(error)}: {error}"
    assert found == {}


def test_every_reader_that_is_there_has_a_corpus() -> None:
    assert set(present()) <= set(TARGETS)


def test_the_corpus_is_small() -> None:
    sizes = [path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()]
    assert sum(sizes) < 2_000_000
