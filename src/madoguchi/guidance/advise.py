"""plan = words( resolve( order( select(facts) ), place, clock ), language )

Select and order are pure: the actions of a pack stand in plan order once and for all (`source.
actions.in_plan_order`), so that selecting them is ordering them.  Place, clock and language come
in only afterwards, which is why every state can be checked without them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, lru_cache

from madoguchi.guidance.conditions import Predicate, Predicates
from madoguchi.guidance.desks import Directory, directory
from madoguchi.guidance.facts import Vocabulary
from madoguchi.guidance.pack import Action, Headline, Pack, load_pack
from madoguchi.guidance.words import Speaker, languages_in
from madoguchi.model import (
    NO_DATES,
    Certainty,
    Contact,
    Dates,
    Kind,
    Language,
    Plan,
    Signal,
    Situation,
    Verdict,
)

REMEMBERED = 4096
"""Plans kept: in bulk work a few dozen states x the brands of a day, all at one minute."""


@dataclass(frozen=True, slots=True)
class _Case:
    """All that a plan depends on."""

    state: int
    kind: Kind
    prefecture: str | None
    brand: str | None
    minute: datetime
    language: Language
    asked_outside: bool
    shipped: int | None = None
    """The state by the shipped verdict, where a desk's corrections moved it."""
    dates: Dates = NO_DATES


class Adviser:
    """A pack made ready: its conditions as fast tests, its plans remembered for a while."""

    def __init__(self, pack: Pack, desks: Directory) -> None:
        self.pack = pack
        self.vocabulary = Vocabulary(pack)
        self.desks = desks
        tests = Predicates(self.vocabulary.mask)
        self._actions: tuple[tuple[Action, Predicate], ...] = tuple(
            (action, tests.of(action.when)) for action in pack.actions
        )
        self._headlines: tuple[tuple[Headline, Predicate | None], ...] = tuple(
            (line, tests.of(line.when) if line.when else None) for line in pack.headlines
        )
        self._speakers: dict[Language, Speaker] = {}
        self._planned = lru_cache(maxsize=REMEMBERED)(self._plan)
        self._desks_for = lru_cache(maxsize=REMEMBERED)(desks.desks_for)
        self._points_for = lru_cache(maxsize=REMEMBERED)(desks.reporting_points_for)
        self._always = lru_cache(maxsize=REMEMBERED)(desks.always)

    def select(self, state: int) -> tuple[Action, ...]:
        """The actions that a state calls for, in plan order."""
        return tuple(action for action, test in self._actions if test(state))

    def headline(self, state: int) -> tuple[Headline, ...]:
        """What the mail is, and the short answer."""
        found: dict[str, Headline] = {}
        for line, test in self._headlines:
            if line.part not in found and (test is None or test(state)):
                found[line.part] = line
        return tuple(found.values())

    def advise(
        self,
        verdict: Verdict,
        situation: Situation,
        *,
        at: datetime,
        language: Language,
        signals: Iterable[Signal],
        asked_outside: bool = False,
    ) -> Plan:
        """The plan for one case at one minute."""
        signals = tuple(signals)
        state = self.vocabulary.seen(verdict, situation, signals)
        kind = self._kind(state)
        minute = at.replace(second=0, microsecond=0)
        shipped = None
        before = _before(verdict)
        if before is not None:
            shipped = self.vocabulary.seen(before, situation, signals)
            # Contacts and reporting points are those of the verdict that accuses.
            kind = self._kind(shipped) if _accuses_more(before, verdict) else kind
        case = _Case(
            state,
            kind,
            situation.prefecture or self.pack.prefecture,
            verdict.brand,
            minute,
            language,
            asked_outside,
            shipped,
            situation.dates,
        )
        return self._planned(case)

    def always(self, at: datetime, language: Language) -> tuple[Contact, ...]:
        """110, #9110 and 188 as this pack has them."""
        return self._always(at.replace(second=0, microsecond=0), language)

    def plan_for(
        self,
        state: int,
        *,
        at: datetime,
        language: Language,
        prefecture: str | None = None,
        brand: str | None = None,
        dates: Dates = NO_DATES,
    ) -> Plan:
        """The plan for a state that was put together without a mail."""
        minute = at.replace(second=0, microsecond=0)
        kind = self._kind(state)
        return self._planned(
            _Case(state, kind, prefecture, brand, minute, language, False, None, dates)
        )

    def _kind(self, state: int) -> Kind:
        return Kind(dict(self.vocabulary.values(state))["kind"])

    def _steps(self, case: _Case) -> tuple[Action, ...]:
        """What the state calls for, and what it would have called for without corrections."""
        if case.shipped is None:
            return self.select(case.state)
        states = (case.state, case.shipped)
        return tuple(action for action, test in self._actions if any(map(test, states)))

    def _plan(self, case: _Case) -> Plan:
        speaker = self._speaker(case.language)
        place = speaker.at(
            case.minute, case.prefecture, case.brand, case.kind, case.dates, case.state
        )
        spoken = speaker.language
        headline = place.headline(self.headline(case.state))
        steps = tuple(place.step(action) for action in self._steps(case))
        used = {headline.language, *(lang for step in steps for lang in languages_in(step))}
        honesty = tuple(speaker.honesty(asked_outside=case.asked_outside, partly=used != {spoken}))
        return Plan(
            pack=self.pack.id,
            language=spoken,
            headline=headline.says,
            steps=steps,
            desks=self._desks_for(case.prefecture, case.minute, spoken),
            reporting_points=self._points_for(
                case.kind, case.minute, spoken, case.brand, case.prefecture
            ),
            always=self._always(case.minute, spoken),
            honesty=tuple(line.says for line in honesty),
            headline_language=headline.language,
            honesty_languages=tuple(line.language for line in honesty),
            at=place.at,
        )

    def _speaker(self, asked: Language) -> Speaker:
        if asked not in self._speakers:
            self._speakers[asked] = Speaker(self.pack, self.desks, asked)
        return self._speakers[asked]


def _accuses_more(one: Verdict, other: Verdict) -> bool:
    """Of two verdicts that are one step apart."""
    return one.certainty is Certainty.SCAM or other.certainty is Certainty.NOTHING_FOUND


def _before(verdict: Verdict) -> Verdict | None:
    """The shipped verdict, where a desk's corrections moved the certainty; else `None`."""
    local = verdict.local
    if local is None or local.certainty_before is verdict.certainty:
        return None
    return replace(verdict, kind=local.kind_before, certainty=local.certainty_before, local=None)


@cache
def adviser(name: str = "jp") -> Adviser:
    """The adviser of an installed pack, made ready once; `library` says which one answers."""
    return Adviser(load_pack(name), directory(name))


def advise(
    verdict: Verdict,
    situation: Situation,
    *,
    at: datetime,
    language: Language = Language.JA,
    signals: Iterable[Signal] = (),
    asked_outside: bool = False,
) -> Plan:
    """What to do now, in order, for this mail and this person at this minute.

    `at` is time-zone aware.  `signals` are observations beyond the verdict's reasons: some say
    nothing about guilt and yet change the plan (the mail speaks of a court).  What the person did
    always outweighs what the mail is.  Where a desk's own corrections moved the verdict, every step
    of the shipped verdict stays: corrections add steps and never take one away.
    What the pack lacks in a language is in Japanese (for やさしい日本語) or English, and the plan,
    its steps and its honesty lines say which language they are in.
    `asked_outside` is true where the operator let questions about the mail go out; it is told.
    Raises `PackError` when the installed pack is missing or broken, never because of a mail.
    """
    from madoguchi.guidance.library import in_use  # it needs advisers to choose from

    return (
        in_use()
        .adviser(situation.prefecture)
        .advise(
            verdict,
            situation,
            at=at,
            language=language,
            signals=signals,
            asked_outside=asked_outside,
        )
    )
