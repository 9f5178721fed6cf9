"""What a terminal draws of a plan, and how it says which language words are in."""

from __future__ import annotations

from dataclasses import replace

from madoguchi.desk import Answer
from madoguchi.model import ActionKind, Language, Plan, Step, in_brackets, reworded


def bracketed(answer: Answer) -> Answer:
    """The answer with each reading of its plan in brackets behind the word."""
    plan = answer.plan
    return replace(answer, plan=reworded(plan, in_brackets)) if plan is not None else answer


def tagged(text: str, language: Language, shown: Language) -> str:
    """The text, with the tag of its language before it where that is not the one shown."""
    return text if language is shown else f"[{language}] {text}"


def dos(plan: Plan) -> list[Step]:
    """The steps that are something to do."""
    return [step for step in plan.steps if step.kind is ActionKind.DO]


def first_step(plan: Plan | None) -> Step | None:
    """The one thing to do first: the first thing to do, or to leave, of the whole plan."""
    if plan is None or not plan.steps:
        return None
    return next(iter(dos(plan)), plan.steps[0])
