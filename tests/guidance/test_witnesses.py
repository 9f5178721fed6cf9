"""One witness per distinct plan and language: whole, calm, with no number but a desk's.

Deeds combine freely, so that there are millions of distinct plans: not each is worded.  A plan is
put together of steps that are worded one by one, and every step, every headline (`test_words`)
and every line of every script (`test_scripts`) is held to the same in every language; here a few
hundred plans, drawn evenly, show that nothing goes wrong in putting together.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from functools import cache

import pytest

from madoguchi.guidance import advise
from madoguchi.guidance.advise import adviser
from madoguchi.guidance.pack import load_pack
from madoguchi.guidance.source.style import style_of
from madoguchi.guidance.source.style.easy import KANJI, READ
from madoguchi.model import (
    Afraid,
    Certainty,
    CourtPaper,
    Did,
    Elapsed,
    ForWhom,
    Kind,
    Language,
    Paid,
    Plan,
    Situation,
    Told,
    Verdict,
    Who,
)
from madoguchi.model.readings import plain

JAPAN = timezone(timedelta(hours=9))
MOMENTS = (
    datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN),
    datetime(2026, 11, 21, 23, 0, tzinfo=JAPAN),
    datetime(2027, 1, 1, 11, 0, tzinfo=JAPAN),
)
WITNESSES = 300
SPOKEN = (*load_pack().languages, *load_pack().translated)
_NUMBER = re.compile(r"\d{2,4}-\d{2,4}|#\d|\b0\d{5,}|(?<![\d,])(?:110|119|188|9110)(?![\d,])")


def cases() -> Iterator[tuple[Verdict, Situation]]:
    """All kinds alone, then a fixed mixture of what may have happened."""
    draw = random.Random(6)

    def some(words: type[Did] | type[Told] | type[Paid], most: int) -> frozenset[str]:
        return frozenset(draw.sample(tuple(words), draw.randint(0, most)))

    for kind in Kind:
        for certainty in Certainty:
            yield Verdict(kind, certainty, 0.5), Situation()
    while True:
        situation = Situation(
            did=some(Did, 3),  # type: ignore[arg-type]
            told=some(Told, 3),  # type: ignore[arg-type]
            paid=some(Paid, 2),  # type: ignore[arg-type]
            elapsed=draw.choice((None, *Elapsed)),
            for_whom=draw.choice(tuple(ForWhom)),
            who=draw.choice(tuple(Who)),
            afraid=draw.choice(tuple(Afraid)),
            court_paper=draw.choice(tuple(CourtPaper)),
            prefecture=draw.choice((None, "JP-37", "JP-13")),
        )
        yield Verdict(draw.choice(tuple(Kind)), draw.choice(tuple(Certainty)), 0.5), situation


@cache
def witnesses() -> tuple[tuple[Verdict, Situation], ...]:
    """A case for each distinct set of steps, until there are enough."""
    found: dict[tuple[str, ...], tuple[Verdict, Situation]] = {}
    plans = adviser()
    for verdict, situation in cases():
        state = plans.vocabulary.seen(verdict, situation, ())
        ids = (*(a.id for a in plans.select(state)), *(h.id for h in plans.headline(state)))
        found.setdefault(ids, (verdict, situation))
        if len(found) == WITNESSES:
            return tuple(found.values())
    return ()


def said_by(plan: Plan) -> Iterator[tuple[str, Language]]:
    yield plan.headline, plan.headline_language
    yield from zip(plan.honesty, plan.honesty_languages, strict=True)
    for step in plan.steps:
        yield step.says, step.language
        yield step.more, step.language
        yield from ((line, step.script_language) for line in step.script)
        yield from ((thing, step.bring_language) for thing in step.bring)


def names_in(plan: Plan) -> set[str]:
    contacts = [c for step in plan.steps for c in (step.contact, step.fallback) if c]
    everybody = (*contacts, *plan.always, *plan.desks)
    return {word for c in everybody for word in (c.name, c.tel) if word} | {
        plan.pack.version,
        load_pack().reviewed_on,
    }


@pytest.mark.parametrize("language", SPOKEN)
def test_every_plan_is_whole_and_calm(language: Language) -> None:
    allowed = {language, language.stand_in}
    for at, (verdict, situation) in enumerate(witnesses()):
        plan = advise(verdict, situation, at=MOMENTS[at % 3], language=language)
        names = sorted(names_in(plan), key=len, reverse=True)
        assert plan.headline
        for text, spoken in said_by(plan):
            assert spoken in allowed
            for name in names:
                text = text.replace(name, "")
            bare = plain(text)
            assert not re.search(r"[{}|]", bare), bare
            assert not _NUMBER.search(bare), bare
            style = style_of(spoken)
            assert not [words for words in style.forbidden if words in bare.lower()], bare
            if style.readings:
                assert not KANJI.search(READ.sub("", text)), bare


def test_the_witnesses_say_nearly_every_sentence() -> None:
    plans = adviser()
    said = {
        action.id
        for verdict, situation in witnesses()
        for action in plans.select(plans.vocabulary.seen(verdict, situation, ()))
    }
    # What only a signal of the mail calls for is not among them.
    assert len({action.id for action in load_pack().actions} - said) <= 5
