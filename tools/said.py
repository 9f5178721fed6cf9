"""`python tools/said.py`: write down what the present pack says, on the day it goes out.

Run it after `python -m madoguchi.guidance.release`: the tests hold the program to these words for
as long as the version is kept.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from madoguchi.desk import JAPAN
from madoguchi.guidance.past import kept, releases
from madoguchi.guidance.replay import Asked, facts_of, plan_for
from madoguchi.model import Contact, Language, Plan

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "guidance" / "said"
PREFECTURE = "JP-37"
EVENING = 22
LANGUAGES = (Language.JA, Language.EN)
CASES = (
    "",
    "did=clicked kind=phishing certainty=scam",
    "did=on-the-phone-now,gave-remote-control paid=bank-transfer,emoney elapsed=today"
    " kind=support-scam certainty=scam",
    "told=pin,id-password,identity-document did=threatened for-whom=other"
    " kind=phishing certainty=unclear",
    "court-paper=handed-over kind=fictitious-billing certainty=scam",
    "paid=card elapsed=older kind=ordinary certainty=nothing-found",
)


def as_recorded(plan: Plan) -> dict[str, Any]:
    """A plan's words and contacts, as the files hold them."""
    steps = [
        [
            step.id,
            step.says,
            step.more,
            _contact(step.contact),
            _contact(step.fallback),
            list(step.script),
            list(step.bring),
        ]
        for step in plan.steps
    ]
    return {
        "pack": [plan.pack.name, plan.pack.version, plan.pack.hash],
        "headline": plan.headline,
        "steps": steps,
        "honesty": list(plan.honesty),
    }


def _contact(one: Contact | None) -> list[object] | None:
    return [one.id, one.name, one.tel, one.url, one.hours, one.open_now] if one else None


def main() -> None:
    """Write the file of the version that was given out last, unless it is there."""
    last = releases()[-1]
    path = FOLDER / f"{last.name}@{last.version}.json"
    if path.exists():
        return
    speaking = kept(last)
    at = datetime(last.since.year, last.since.month, last.since.day, EVENING, tzinfo=JAPAN)
    rows = []
    for language in LANGUAGES:
        for facts in CASES:
            given = facts_of(speaking.pack, facts.split())
            plan = plan_for(speaking, given, Asked(at, language, PREFECTURE))
            head = {"at": at.isoformat(), "language": language.value, "facts": facts}
            rows.append(json.dumps({**head, **as_recorded(plan)}, ensure_ascii=False))
    path.write_text("[\n" + ",\n".join(rows) + "\n]\n", "utf-8")


if __name__ == "__main__":
    main()
