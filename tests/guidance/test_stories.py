"""Written cases → the steps a counsellor would give, in their order (`stories.toml`)."""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from madoguchi.guidance import advise
from madoguchi.model import (
    ActionKind,
    Afraid,
    Certainty,
    CourtPaper,
    Did,
    Elapsed,
    Evidence,
    ForWhom,
    Kind,
    Language,
    Paid,
    Plan,
    Signal,
    Situation,
    Stance,
    Told,
    Urgency,
    Verdict,
    Who,
)
from madoguchi.model.readings import plain

HERE = Path(__file__).parent
STORIES: dict[str, dict[str, Any]] = tomllib.loads((HERE / "stories.toml").read_text("utf-8"))
EXPECTED: dict[str, dict[str, list[str]]] = tomllib.loads(
    (HERE / "stories-expected.toml").read_text("utf-8")
)
AT = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=9)))


def plan_of(story: dict[str, Any], language: Language = Language.JA) -> Plan:
    """What that person is told: on a Tuesday morning unless the story says when."""
    situation = Situation(
        did=frozenset(Did(word) for word in story.get("did", ())),
        told=frozenset(Told(word) for word in story.get("told", ())),
        paid=frozenset(Paid(word) for word in story.get("paid", ())),
        elapsed=Elapsed(story["elapsed"]) if "elapsed" in story else None,
        for_whom=ForWhom(story.get("for_whom", "self")),
        court_paper=CourtPaper(story.get("court_paper", "none")),
        prefecture="JP-37",
        who=Who(story.get("who", "private")),
        afraid=Afraid.YES if story.get("afraid") else Afraid.NO,
    )
    signals = [
        Signal(name, Stance.ACCUSING, (Evidence("text", ""),)) for name in story.get("signals", ())
    ]
    verdict = Verdict(Kind(story["kind"]), Certainty(story.get("certainty", "scam")), 0.9)
    at = story.get("at", AT)
    return advise(verdict, situation, at=at, language=language, signals=signals)


@pytest.mark.parametrize("name", STORIES)
def test_the_story_gets_the_steps_a_counsellor_would_give(name: str) -> None:
    plan = plan_of(STORIES[name])
    for urgency in (Urgency.NOW, Urgency.TODAY):
        steps = [step.id for step in plan.steps if step.urgency is urgency]
        assert steps == EXPECTED[name].get(urgency.value, []), urgency
    ids = {step.id for step in plan.steps}
    assert not ids & set(STORIES[name].get("never", ()))
    assert set(STORIES[name].get("also", ())) <= ids


MOST_WORDS = {Language.JA: 120, Language.JA_EASY: 140, Language.EN: 60}
"""Of the first screen: characters in Japanese (without readings), words in English."""


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("language", MOST_WORDS)
def test_the_first_screen_says_what_to_do_in_few_words(name: str, language: Language) -> None:
    """What the mail is, the short answer and the first step: all that many will read."""
    plan = plan_of(STORIES[name], language)
    first = plan.steps[0]
    said = plain(f"{plan.headline} {first.says}")
    length = len(said.split()) if language is Language.EN else len(said) - 1
    assert length <= MOST_WORDS[language], said
    assert first.kind is ActionKind.DO or STORIES[name]["kind"] in CALM, first.id


CALM = ("unwanted-ad", "ordinary")
"""Where nothing has to be done, that is said first."""


def test_there_are_eighty_stories_and_each_has_an_answer() -> None:
    assert len(STORIES) >= 80
    assert set(STORIES) == set(EXPECTED)
