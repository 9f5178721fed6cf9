"""One batch of mails for all tests of the generator: hosts on reserved domains only."""

import pytest

from madoguchi.triage.training.generator import Generated, generate

COUNT = 4000


@pytest.fixture(scope="session")
def mails() -> tuple[Generated, ...]:
    return tuple(generate(seed=11, count=COUNT, reserved=True))
