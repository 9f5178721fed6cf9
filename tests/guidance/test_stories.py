"""Written cases → the steps a counsellor would give, in their order (`stories.toml`)."""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from madoguchi.guidance import advise
from madoguchi.model import (
    Certainty,
    CourtPaper,
    Did,
    Elapsed,
    Evidence,
    ForWhom,
    Kind,
    Paid,
    Plan,
    Signal,
    Situation,
    Stance,
    Told,
    Urgency,
    Verdict,
)

HERE = Path(__file__).parent
STORIES: dict[str, dict[str, Any]] = tomllib.loads((HERE / "stories.toml").read_text("utf-8"))
EXPECTED: dict[str, dict[str, list[str]]] = tomllib.loads(
    (HERE / "stories-expected.toml").read_text("utf-8")
)
AT = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=9)))


def plan_of(story: dict[str, Any]) -> Plan:
    situation = Situation(
        did=frozenset(Did(word) for word in story.get("did", ())),
        told=frozenset(Told(word) for word in story.get("told", ())),
        paid=frozenset(Paid(word) for word in story.get("paid", ())),
        elapsed=Elapsed(story["elapsed"]) if "elapsed" in story else None,
        for_whom=ForWhom(story.get("for_whom", "self")),
        court_paper=CourtPaper(story.get("court_paper", "none")),
        prefecture="JP-37",
    )
    signals = [
        Signal(name, Stance.ACCUSING, (Evidence("text", ""),)) for name in story.get("signals", ())
    ]
    verdict = Verdict(Kind(story["kind"]), Certainty(story.get("certainty", "scam")), 0.9)
    return advise(verdict, situation, at=AT, signals=signals)


@pytest.mark.parametrize("name", STORIES)
def test_the_story_gets_the_steps_a_counsellor_would_give(name: str) -> None:
    plan = plan_of(STORIES[name])
    for urgency in (Urgency.NOW, Urgency.TODAY):
        steps = [step.id for step in plan.steps if step.urgency is urgency]
        assert steps == EXPECTED[name].get(urgency.value, []), urgency
    ids = {step.id for step in plan.steps}
    assert not ids & set(STORIES[name].get("never", ()))


def test_there_are_forty_stories_and_each_has_an_answer() -> None:
    assert len(STORIES) >= 40
    assert set(STORIES) == set(EXPECTED)
