"""What `madoguchi plan` does: the plan that is said, or was said on another day."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from madoguchi.cli import READ_ALL
from madoguchi.cli.calendar_file import write_calendar
from madoguchi.cli.plan_screen import PlanScreen
from madoguchi.cli.words import words_for
from madoguchi.desk import JAPAN, language, moment
from madoguchi.desk.options import dates, usage_error
from madoguchi.desk.plan_record import plan_record
from madoguchi.guidance.desks import prefecture_code
from madoguchi.guidance.library import Library
from madoguchi.guidance.past import speaker_for, spoke_on, version_days
from madoguchi.guidance.replay import Asked, Given, facts_of, plan_for
from madoguchi.model import DAY_NAMES, Plan

FORMATS = ("text", "json")
IN_THE_MORNING = "T10:00+09:00"
"""For a day without a time of day: the desks that open on that day are open then."""


@dataclass(frozen=True, slots=True)
class Said:
    """A plan and what it was made from."""

    plan: Plan
    facts: Given
    at: datetime


def plan_said(facts: Sequence[str], options: Mapping[str, Any]) -> int:
    """Print the plan for these facts, by the guidance of the day asked for.

    Raises `UsageError` for a fact, version or day that there is nothing for.
    """
    if options["form"] not in FORMATS:
        raise usage_error(
            "unknown-value", option="--format", value=options["form"], known=", ".join(FORMATS)
        )
    said = _said(facts, options)
    words = words_for(said.plan.language)
    # First, because who reads the plan may stop reading it (`| head`).
    if options["ics"] is not None:
        write_calendar(said.plan, Path(options["ics"]), words)
    if options["form"] == "json":
        sys.stdout.write(json.dumps(_record(said), ensure_ascii=False) + "\n")
    else:
        pack = said.plan.pack
        stamp = f"{said.at:%Y-%m-%d %H:%M}"
        by = words.say("said-by", name=pack.name, version=pack.version, at=stamp)
        PlanScreen(words).plan_alone(said.plan, [by, words.say("said-hash", hash=pack.hash)])
    return READ_ALL


def _said(facts: Sequence[str], options: Mapping[str, Any]) -> Said:
    now = datetime.now(UTC).astimezone(JAPAN)
    prefecture = prefecture_code(options["prefecture"]) if options["prefecture"] else None
    name, _, version = (options["pack"] or "").partition("@")
    if name and not Library().has(name):
        known = ", ".join(Library().names())
        raise usage_error("unknown-value", option="--pack", value=name, known=known)
    at = _minute(options["at"], name, version or None, now)
    name = name or speaker_for(prefecture, at.date(), now.date())
    speaking = spoke_on(name, at.date(), today=now.date(), version=version or None)
    given = facts_of(speaking.pack, facts)
    asked = Asked(
        at=at,
        language=language(options["lang"]),
        prefecture=prefecture,
        brand=options["brand"],
        dates=dates(at, **{day: options[day] for day in DAY_NAMES}),
    )
    return Said(plan_for(speaking, given, asked), given, at)


def _minute(written: str | None, name: str, version: str | None, now: datetime) -> datetime:
    """The minute asked for; for a version of before, the last day on which it was said."""
    if written is None and version is not None:
        days = version_days(name, version, now.date())
        written = None if days.until is None else days.until.isoformat()
    if written is not None and len(written.strip()) == len("2026-11-23"):
        written = written.strip() + IN_THE_MORNING
    return moment(written, now=now)


def _record(said: Said) -> dict[str, object]:
    return {
        "at": said.at.isoformat(),
        "facts": {name: list(values) for name, values in said.facts.items()},
        "plan": plan_record(said.plan),
    }
