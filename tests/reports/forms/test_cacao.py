"""A playbook leads from its start through every step of the plan, in order, to its end."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from uuid import UUID

import pytest

from madoguchi.desk import situation
from madoguchi.guidance import advise
from madoguchi.model import Language, Plan, reworded
from madoguchi.model.readings import ANCHOR, plain
from madoguchi.reports.forms import cacao
from tests.reports.forms.mails import AT, SCAM

IDENTIFIER = re.compile(r"[a-z][a-z0-9-]+[a-z0-9]--([0-9a-f-]{36})")


def plan(language: Language = Language.JA) -> Plan:
    said = situation(told=["card"], paid=["bank-transfer"])
    return advise(SCAM, said, at=AT, language=language)


@pytest.mark.parametrize("language", Language)
def test_every_step_of_the_plan_in_its_order(language: Language) -> None:
    written = plan(language)
    octets = cacao(written, AT)
    assert octets is not None
    playbook = json.loads(octets)
    assert (playbook["type"], playbook["spec_version"]) == ("playbook", "cacao-2.0")
    workflow = playbook["workflow"]
    said, at = [], workflow[playbook["workflow_start"]]["on_completion"]
    while workflow[at]["type"] != "end":
        step = workflow[at]
        assert step["commands"] == [{"type": "manual", "command": step["name"]}]
        assert step["agent"] in playbook["agent_definitions"]
        said.append(step["name"])
        at = step["on_completion"]
    assert said == [step.says for step in reworded(written, plain).steps]
    assert len(workflow) == len(said) + 2
    assert ANCHOR not in json.dumps(playbook, ensure_ascii=False)


def test_ids_are_of_their_version_and_no_two_are_alike() -> None:
    octets = cacao(plan(), AT)
    assert octets is not None
    playbook = json.loads(octets)
    ids = [*playbook["workflow"], *playbook["agent_definitions"]]
    found = [IDENTIFIER.fullmatch(one) for one in ids]
    assert {UUID(one.group(1)).version for one in found if one} == {4}
    assert all(found)
    assert len({one.group(1) for one in found if one}) == len(ids)
    for name in ("created", "modified"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", playbook[name])


def test_the_same_plan_gives_the_same_octets_and_none_gives_none() -> None:
    assert cacao(plan(), AT) == cacao(plan(), AT)
    assert cacao(replace(plan(), steps=()), AT) is None
