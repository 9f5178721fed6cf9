"""What a person says on the phone: their case and nothing else, whole, in every language."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from madoguchi.guidance.advise import adviser
from madoguchi.guidance.desks import directory
from madoguchi.guidance.pack import load_pack
from madoguchi.guidance.replay import Asked, facts_of, plan_for
from madoguchi.guidance.scripts import OPENING
from madoguchi.guidance.words import Place, Speaker
from madoguchi.model import (
    NO_DATES,
    Certainty,
    CourtPaper,
    Dates,
    Did,
    Elapsed,
    ForWhom,
    Kind,
    Language,
    Paid,
    Situation,
    Step,
    Told,
    Verdict,
    Who,
)
from madoguchi.model.readings import plain

JAPAN = timezone(timedelta(hours=9))
MORNING = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)
PACK = load_pack()
SPOKEN = (*PACK.languages, *PACK.translated)
BESIDE = tuple(tag for tag in SPOKEN if "beside" in PACK.texts[tag].phrases)
CASES = 250
DAYS = (NO_DATES, Dates(received_on=date(2026, 11, 19), lost_on=date(2026, 11, 20)))

BANK = {
    "told": {Told.ACCOUNT_NUMBER, Told.PIN, Told.ONE_TIME_CODE, Told.ID_PASSWORD},
    "did": {Did.GAVE_REMOTE_CONTROL},
}
POLICE = {"told": set(Told), "did": {Did.GAVE_REMOTE_CONTROL}}
CONCERNS: dict[str, dict[str, Any]] = {
    "bank.stop": BANK,
    "bank.call-own": BANK,
    "device.warn-bank": BANK,
    "card.stop": {"told": {Told.CARD, Told.PIN, Told.ONE_TIME_CODE, Told.ID_PASSWORD}},
    "police.report": {**POLICE, "paid": set(Paid)},
    "police.consult": POLICE,
    "threat.police": POLICE,
    "support.consumer-188": {**POLICE, "paid": set(Paid)},
}
"""What a listener has to hear of, by step."""


@cache
def cases() -> tuple[tuple[int, Dates], ...]:
    """States that can be, a fixed mixture of them."""
    draw = random.Random(11)

    def some(words: Any) -> frozenset[Any]:
        return frozenset(draw.sample(tuple(words), draw.choice((0, 1, 1, 2, 4))))

    found = []
    for _ in range(CASES):
        situation = Situation(
            did=some(Did),
            told=some(Told),
            paid=some(Paid),
            elapsed=draw.choice((None, *Elapsed)),
            for_whom=draw.choice(tuple(ForWhom)),
            who=draw.choice(tuple(Who)),
            court_paper=draw.choice(tuple(CourtPaper)),
        )
        verdict = Verdict(draw.choice(tuple(Kind)), draw.choice(tuple(Certainty)), 0.5)
        found.append((adviser().vocabulary.seen(verdict, situation), draw.choice(DAYS)))
    return tuple(found)


@cache
def speaker(language: Language) -> Speaker:
    return Speaker(PACK, directory(), language)


def place(language: Language, state: int, dates: Dates) -> Place:
    return speaker(language).at(MORNING, None, None, Kind.UNDETERMINED, dates, state)


def told(language: Language) -> Iterator[tuple[int, Step]]:
    """Every step with a script, in every case."""
    for state, dates in cases():
        here = place(language, state, dates)
        for action in adviser().select(state):
            if action.script:
                yield state, here.step(action)


def test_the_cases_tell_every_sentence() -> None:
    lines = {line for _, step in told(Language.JA) for line in step.script}
    for name, templates in PACK.texts[Language.JA].scripts.items():
        for template in templates:
            bare = re.escape(template).replace(r"\{", "{").replace(r"\}", "}")
            pattern = re.sub(r"\{[a-z]+\}", ".+", bare)
            assert any(re.fullmatch(pattern, line) for line in lines), (name, template)


@pytest.mark.parametrize("language", SPOKEN)
def test_no_gap_is_left_and_no_script_is_empty(language: Language) -> None:
    for _, step in told(language):
        assert step.script
        assert step.script_language is language
        for line in step.script:
            assert line.strip()
            assert not re.search(r"[{}]|  |、、|, ,| [.,]", plain(line)), line


@pytest.mark.parametrize("language", SPOKEN)
def test_somebody_who_helps_says_so_and_nobody_else(language: Language) -> None:
    helper = plain(PACK.texts[language].scripts[OPENING][0])
    for state, step in told(language):
        helps = ("for-whom", "other") in adviser().vocabulary.values(state)
        assert sum(helper in plain(line) for line in step.script) == helps, step.id


@pytest.mark.parametrize("language", SPOKEN)
def test_whoever_has_to_hear_of_something_does(language: Language) -> None:
    spoken, named = PACK.texts[language].spoken, 0
    for state, step in told(language):
        text = plain(" ".join(step.script)).lower()
        for fact, value in adviser().vocabulary.values(state):
            if value not in CONCERNS.get(step.id, {}).get(fact, ()):
                continue
            named += 1
            if step.id == "device.warn-bank" and fact == "did":
                continue  # the step is about nothing else, in words of its own
            assert plain(spoken[f"{fact}.{value}"]).lower() in text, (step.id, value)
    assert named > CASES


@pytest.mark.parametrize("language", SPOKEN)
def test_nothing_is_named_that_was_not_said(language: Language) -> None:
    texts = PACK.texts[language]
    scripts = {action.id: action.script for action in PACK.actions}
    for state, step in told(language):
        text = plain(" ".join(step.script))
        script = str(scripts[step.id])
        fixed = plain(" ".join(texts.scripts[script]))
        values = set(adviser().vocabulary.values(state))
        words = {(f, v): plain(texts.spoken.get(f"{f}.{v}", "")) for f, v in said_of()}
        there = " ".join(word for name, word in words.items() if name in values)
        for name, word in words.items():
            if name not in values and word and word not in fixed and word not in there:
                assert word not in text, (step.id, name)


REMOTE, TRANSFER = "did.gave-remote-control", "paid.bank-transfer"
SECRETS = "told.account-number told.pin told.one-time-code"
OTHER_ROUTES = (
    "paid.emoney paid.convenience-store paid.carrier-billing paid.crypto paid.cash-by-post"
)
DEVICE = f"did.installed-app did.opened-attachment {REMOTE}"
ONLY_WHEN: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("threat.call-110", "脅されています", ("did.threatened",)),
    ("threat.call-110", "事件です。取り立て", ("did.collectors-came", "not did.threatened")),
    ("threat.call-110", "家にも", ("did.threatened", "did.collectors-came")),
    ("threat.call-110", "。名前は", ("for-whom.self",)),
    ("threat.call-110", "私の名前は", ("for-whom.other",)),
    ("threat.police", "払えと脅されて", ("did.threatened",)),
    ("threat.police", "取り立てに", ("did.collectors-came",)),
    ("bank.call-own", "ネットバンキングも", (f"{SECRETS} told.id-password {REMOTE}",)),
    ("bank.stop", "ネットバンキングも", (f"told.id-password {REMOTE}",)),
    ("card.stop", "に知られました。", ("not paid.card",)),
    ("card.stop", "カードで払いました", ("paid.card",)),
    ("card.stop", "その支払い", ("paid.card",)),
    ("work.tell-finance", "控えを見て", (TRANSFER,)),
    ("work.tell-finance", "組戻し", (TRANSFER,)),
    ("work.tell-finance", "口座を止める", (SECRETS,)),
    ("work.tell-finance", "払った先", (OTHER_ROUTES,)),
    ("work.tell-help-desk", "ネットワークから", (DEVICE,)),
)
"""Words of a script, and when they are said: one of each row has to hold."""


@pytest.mark.parametrize(("step_id", "words", "rows"), ONLY_WHEN)
def test_a_sentence_is_said_to_those_whom_it_is_about(
    step_id: str, words: str, rows: tuple[str, ...]
) -> None:
    seen = set()
    for state, step in told(Language.JA):
        if step.id == step_id:
            held = {f"{fact}.{value}" for fact, value in adviser().vocabulary.values(state)}
            wanted = all(
                (row[4:] not in held) if row.startswith("not ") else held & set(row.split())
                for row in rows
            )
            assert any(words in line for line in step.script) == bool(wanted), step.script
            seen.add(bool(wanted))
    assert seen == {True, False}


def said_of() -> Iterator[tuple[str, str]]:
    for fact in PACK.facts.values():
        if fact.many:
            yield from ((fact.id, value) for value in fact.values)


@pytest.mark.parametrize("language", BESIDE)
def test_beside_each_line_stands_the_very_japanese_line(language: Language) -> None:
    assert len(BESIDE) == 4
    phrase = PACK.texts[language].phrases["beside"]
    for state, dates in cases():
        for action in adviser().select(state):
            if not action.script:
                continue
            own = place(language, state, dates).step(action).script
            japanese = place(Language.JA, state, dates).step(action).script
            for line, other in zip(own, japanese, strict=True):
                assert line.endswith(phrase.format(says="", japanese=other).strip()), line


def test_a_day_is_told_only_when_it_was_named() -> None:
    state = adviser().vocabulary.seen(
        Verdict(Kind.PHISHING, Certainty.SCAM, 0.9), Situation(told=frozenset({Told.PIN}))
    )
    stop = PACK.action("bank.stop")
    plainest = place(Language.JA, state, NO_DATES).step(stop).script
    assert not any("出金がありました" in line for line in plainest)
    named = place(Language.JA, state, DAYS[1]).step(stop).script
    assert "11月20日(金)に、身に覚えのない出金がありました。" in named


TABLE: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "scripts.toml").read_text("utf-8")
)["script"]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row['language']} {row['step']}")
def test_written_cases_are_told_word_for_word(row: dict[str, Any]) -> None:
    days = {name: row[name] for name in ("received_on", "lost_on") if name in row}
    given = facts_of(PACK, row["facts"].split())
    asked = Asked(MORNING, Language(row["language"]), dates=Dates(**days))
    plan = plan_for(adviser(), given, asked)
    script = next(step.script for step in plan.steps if step.id == row["step"])
    assert [plain(line) for line in script] == row["says"]
