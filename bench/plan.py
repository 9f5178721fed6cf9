"""`python -m bench plan`: how long a plan takes, over the written cases and two languages."""

from __future__ import annotations

import statistics
import time
import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from madoguchi.desk.options import situation
from madoguchi.guidance import advise
from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.model import Certainty, Kind, Language, Situation, Verdict

STORIES = Path(__file__).parents[1] / "tests" / "guidance" / "stories.toml"
LANGUAGES = (Language.JA, Language.EN)
FROM = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)
MINUTES = 50
"""Each case is planned anew at so many minutes: at the same one the plan would be remembered."""
GOAL = 0.002


def report(mails: Path) -> None:
    """Print one line; no mail is needed, the cases are written."""
    del mails
    stories = tomllib.loads(STORIES.read_text("utf-8"))
    cases = [_case(story) for story in stories.values()]
    for language in LANGUAGES:
        for verdict, said in cases:
            advise(verdict, said, at=FROM, language=language)
    spent = sorted(
        _seconds(verdict, said, FROM + timedelta(hours=1, minutes=minute), language)
        for minute in range(MINUTES)
        for language in LANGUAGES
        for verdict, said in cases
    )
    median, late = statistics.median(spent), spent[int(0.99 * (len(spent) - 1))]
    print("| stories | plans | median ms | 99 % ms | slowest ms |")
    print("|---|---|---|---|---|")
    print(
        f"| {len(cases)} | {len(spent)} | {1000 * median:.2f} | {1000 * late:.2f} "
        f"| {1000 * spent[-1]:.1f} |"
    )
    print(f"\nThe goal of {1000 * GOAL:.0f} ms is {'kept' if late < GOAL else 'missed'} at 99 %.")


def _case(story: dict[str, Any]) -> tuple[Verdict, Situation]:
    said = situation(
        did=story.get("did", ()),
        told=story.get("told", ()),
        paid=story.get("paid", ()),
        elapsed=story.get("elapsed"),
        for_whom=story.get("for_whom"),
        court_paper=story.get("court_paper"),
        who=story.get("who"),
        afraid="yes" if story.get("afraid") else None,
        prefecture="JP-37",
    )
    return Verdict(Kind(story["kind"]), Certainty(story.get("certainty", "scam")), 0.9), said


def _seconds(verdict: Verdict, said: Situation, at: datetime, language: Language) -> float:
    start = time.process_time()
    advise(verdict, said, at=at, language=language)
    return time.process_time() - start
