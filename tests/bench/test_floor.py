"""The shipped model has not fallen below `bench/floor.toml` on the fixed sample of real mails.

The mails are not in the repository: the folder `mails` is used where it is there, else they are
unpacked from `../shared/data`.  Nothing of them is printed but counts by group.
"""

import subprocess
from pathlib import Path

import pytest
from bench.floor import examples_of, measure, sample, sample_hash
from bench.floor_file import Floor, Group, falls, load

from madoguchi.triage.training.corpus import FOLDERS, MEASURED_ONLY, Example

ROOT = Path(__file__).parents[2]
UNPACK = ROOT.parent / "shared" / "data" / "unpack"
UNPACKED = all(
    (ROOT / "mails" / name / "labels.jsonl").exists() for name in (*FOLDERS, *MEASURED_ONLY)
)

pytestmark = [
    pytest.mark.mails,
    pytest.mark.skipif(
        not UNPACKED and not UNPACK.exists(),
        reason="no real mails here (neither mails/ nor ../shared/data): the floor is not checked",
    ),
]


@pytest.fixture(scope="session")
def real_mails(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if UNPACKED:
        return ROOT / "mails"
    into = tmp_path_factory.mktemp("mails")
    subprocess.run([str(UNPACK), str(into)], check=True, capture_output=True)
    return into


@pytest.fixture(scope="module")
def floor() -> Floor:
    written = load()
    assert written is not None, "no bench/floor.toml: python -m bench floor --write"
    return written


@pytest.fixture(scope="module")
def groups(real_mails: Path) -> dict[str, list[Example]]:
    return sample(examples_of(real_mails))


@pytest.fixture(scope="module")
def now(groups: dict[str, list[Example]]) -> dict[str, Group]:
    return measure(groups)


def test_the_sample_is_the_one_that_was_measured(
    groups: dict[str, list[Example]], floor: Floor
) -> None:
    assert sample_hash(groups) == floor.sample, "other mails: see python -m bench floor"
    sizes = {name: len(found) for name, found in groups.items()}
    assert sizes == {name: group.mails for name, group in floor.groups.items()}


def test_nothing_has_fallen_below_the_floor(now: dict[str, Group], floor: Floor) -> None:
    fallen = [str(fall) for fall in falls(floor.groups, now)]
    assert fallen == [], "mend it, or lower it with a reason: bench/floor.py"
