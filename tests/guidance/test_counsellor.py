"""What a counsellor says to each story (`counsellor.toml`), against what the program says.

The whole lists of `stories-expected.toml` were made by the program and then read: they notice a
change.  These few lines per story were written without it, and notice an error.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from tests.guidance.test_stories import STORIES, plan_of

from madoguchi.guidance import load_pack
from madoguchi.model import Urgency

HERE = Path(__file__).parent
SAID: dict[str, dict[str, Any]] = tomllib.loads((HERE / "counsellor.toml").read_text("utf-8"))
IDS = {action.id for action in load_pack().actions}
KEYS = {"first", "answer", "in-order", "must", "never", "unsaid", "settled"}
SETTLED = ("program: ", "counsellor: ", "both: ")
LISTS = ("first", "in-order", "must", "never")


def _ids(said: dict[str, Any], key: str) -> list[str]:
    ids = said.get(key, [])
    return [ids] if isinstance(ids, str) else ids


@pytest.mark.parametrize("name", SAID)
def test_the_plan_is_what_a_counsellor_says(name: str) -> None:
    said, plan = SAID[name], plan_of(STORIES[name])
    ids = [step.id for step in plan.steps]
    assert ids[0] in _ids(said, "first")
    assert said.get("answer", "") in plan.headline
    in_order = _ids(said, "in-order")
    assert [one for one in ids if one in in_order] == in_order
    assert set(_ids(said, "must")) <= set(ids)
    assert not set(_ids(said, "never")) & set(ids)


def test_a_counsellor_was_asked_about_every_story() -> None:
    assert set(SAID) == set(STORIES)
    for name, said in SAID.items():
        assert set(said) <= KEYS, name
        assert all((said["first"], said["never"])), name
        assert all(line.startswith(SETTLED) for line in said.get("settled", ())), name
        # A step that was renamed or taken away is not quietly never said.
        assert {one for key in LISTS for one in _ids(said, key)} <= IDS, name


OFF_HOURS = [name for name, story in STORIES.items() if "at" in story]


@pytest.mark.parametrize("name", OFF_HOURS)
def test_at_night_and_at_the_end_of_the_year_nobody_is_sent_to_a_closed_desk(name: str) -> None:
    plan = plan_of(STORIES[name])
    pressing = [step for step in plan.steps if step.urgency in (Urgency.NOW, Urgency.TODAY)]
    assert pressing
    for step in pressing:
        if step.contact is not None and step.contact.open_now is False:
            assert step.urgency is not Urgency.NOW, step.id
            assert step.says.startswith("【"), step.id
            assert step.fallback is not None, step.id
