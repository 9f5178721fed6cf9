"""The JSON record: one line holds just what the record holds."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from madoguchi.desk import JAPAN, record, record_line, take
from madoguchi.model import Language, Situation

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.eml"))
AT = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)


@pytest.mark.parametrize("with_plan", [True, False])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_line_is_the_record(path: Path, *, with_plan: bool) -> None:
    answer = take(path.read_bytes(), Situation(), at=AT, language=Language.JA, with_plan=with_plan)
    line = record_line(answer, "a.eml", 3, Language.JA)
    assert b"\n" not in line
    assert json.loads(line) == json.loads(json.dumps(record(answer, "a.eml", 3, Language.JA)))


def test_plans_are_not_mixed_up() -> None:
    told = [
        json.loads(record_line(answer, "a", 0, language))["plan"]["actions"]
        for language in (Language.JA, Language.EN, Language.JA)
        for answer in [take(EXAMPLES[0].read_bytes(), Situation(), at=AT, language=language)]
    ]
    assert told[0] == told[2] != told[1]


def test_a_path_that_is_no_text_is_replaced_and_never_raised() -> None:
    answer = take(b"x", Situation(), at=AT, language=Language.JA)
    line = json.loads(record_line(answer, "a\udcff.eml", 0, Language.JA))
    assert line["source"]["path"] == "a?.eml"
