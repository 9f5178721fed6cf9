"""What was asked of the outside, for the terminal: the sentences, then every question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from madoguchi.auth.notes import note_sentence
from madoguchi.desk import Answer
from madoguchi.model import defang_text
from madoguchi.model.spoken import Words
from madoguchi.signals import checks, says

if TYPE_CHECKING:
    from madoguchi.desk.network import Settings
    from madoguchi.lookups.findings import Asked

_SHOWN = 60
"""Lines of questions: with live authentication there may be many; the JSON record has them all."""


def announcement(wanted: Settings, words: Words) -> str:
    """What will be asked and of whom, before anything is."""
    lists = ", ".join(one.name for one in wanted.lists)
    return words.say(
        "network-announced",
        dns=wanted.dns,
        rdap=wanted.registries.base or words.say("network-registries"),
        lists=lists or words.say("network-no-lists"),
    )


def answered(answer: Answer, words: Words) -> Iterator[str]:
    """What was found out, as sentences; it says so when nothing stands out."""
    yield from _sender(answer, words)
    resting = {check.id for check in checks() if check.needs_network}
    shown = [one for one in answer.signals if one.id in resting]
    for signal in shown:
        yield str(defang_text(says(signal, words.asked)))
    outcomes = {one.outcome for one in (answer.looked_up.asked if answer.looked_up else ())}
    if not shown:
        silent = not outcomes - {"failed"}
        yield words.say("network-no-answer" if silent else "network-nothing")
    if answer.looked_up is not None and answer.looked_up.spent:
        yield words.say("network-spent")


def _sender(answer: Answer, words: Words) -> Iterator[str]:
    found = answer.authentication
    yield words.say("network-sender", spf=found.spf, dkim=found.dkim, dmarc=found.dmarc)
    for note in found.notes:
        yield note_sentence(note)[words.language]


def questions(answer: Answer, words: Words) -> Iterator[str]:
    """Every question: what it was for, what was sent, to whom, when, and how it ended."""
    asked = answer.looked_up.asked if answer.looked_up else ()
    for one in asked[:_SHOWN]:
        yield _question(one, words)
    if len(asked) > _SHOWN:
        yield words.say("network-more", count=str(len(asked) - _SHOWN))


def _question(one: Asked, words: Words) -> str:
    kept = f" ({words.say('network-kept')})" if one.from_cache else ""
    line = words.say(
        "network-question",
        purpose=words.say(f"purpose-{one.purpose}"),
        what=str(defang_text(one.what)),
        whom=one.whom,
        at=f"{one.at:%H:%M:%S}Z",
        outcome=words.say(f"outcome-{one.outcome}"),
    )
    return line + kept
