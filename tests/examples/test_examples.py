"""The written examples: what is read in each, and what is said first (`expected.json`)."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from madoguchi.desk import JAPAN, record, take
from madoguchi.model import Language, Situation

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.eml"))
EXPECTED: dict[str, Any] = json.loads((Path(__file__).parent / "expected.json").read_text("utf-8"))
AT = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)


def reading(path: Path) -> dict[str, Any]:
    """What must stay as it is: the reading, the authentication, the kind, the first steps."""
    answer = take(path.read_bytes(), Situation(), at=AT, language=Language.JA)
    whole: Any = record(answer, path.name, 0, Language.JA)
    return {
        "message": whole["message"],
        "authentication": whole["authentication"],
        "kind": whole["verdict"]["kind"],
        "brand": whole["verdict"]["brand"],
        "missing": whole["verdict"]["missing"],
        "first": [action["id"] for action in whole["plan"]["actions"]][:4],
    }


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_read_as_expected(path: Path) -> None:
    assert reading(path) == EXPECTED[path.stem]


def test_there_are_a_dozen_and_all_have_an_expectation() -> None:
    assert len(EXAMPLES) >= 12
    assert {path.stem for path in EXAMPLES} == EXPECTED.keys()


def test_one_is_in_iso_2022_jp_and_both_languages_are_there() -> None:
    data = [path.read_bytes() for path in EXAMPLES]
    assert sum(b"charset=ISO-2022-JP" in one for one in data) >= 1
    assert sum(path.stem.endswith("-en") for path in EXAMPLES) >= 3


if __name__ == "__main__":  # `python -m tests.examples.test_examples` after a wanted change
    (Path(__file__).parent / "expected.json").write_text(
        json.dumps({path.stem: reading(path) for path in EXAMPLES}, ensure_ascii=False, indent=1)
        + "\n",
        "utf-8",
    )
