"""Which question to ask next: only what can still change the plan, computed from the conditions.

A question is needed while some action or sentence of the headline, given what is known and
answered so far, still turns on one of its values.  That is worked out exactly, per condition: the
states a condition tells apart (`states`) are few, those that the answers leave over are fewer, and
the question matters when two of them that differ only in its values are decided differently.

Answers are kept by the id of their question and nothing else: no order, no position.  So going
back loses nothing, any order of answering gives the same facts, and an answer can be changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from madoguchi.guidance.advise import Adviser
from madoguchi.guidance.complaints import refused
from madoguchi.guidance.conditions import expanded, leaves
from madoguchi.guidance.pack import Action, Fact, Headline, Pack, Question
from madoguchi.guidance.states import Axis, StateSpace
from madoguchi.guidance.terms import All, Condition, Not
from madoguchi.model import ActionKind, Urgency

Answer: TypeAlias = "tuple[str, ...] | None"
"""The values chosen; none of them is `()`, and `None` is "I don't know"."""

Answers: TypeAlias = Mapping[str, Answer]
"""By the id of the question."""

Facts: TypeAlias = Mapping[str, tuple[str, ...]]
"""The values that hold, by fact."""


@dataclass(frozen=True, slots=True)
class _Decider:
    """One condition that decides something a person sees, and the states it holds in."""

    space: StateSpace
    holds: int
    facts: frozenset[str]


class Interview:
    """The questions of a pack.  It keeps no answers: whoever asks holds them."""

    def __init__(self, adviser: Adviser) -> None:
        pack = adviser.pack
        self.pack = pack
        self.questions: Mapping[str, Question] = {one.id: one for one in pack.questions}
        self._whens = {
            one.id: _decider(pack, one.when) for one in pack.questions if one.when is not None
        }
        self._actions = tuple((one, _decider(pack, one.when)) for one in pack.actions)
        lines = tuple(_decider(pack, when) for when in _chosen(pack.headlines))
        self._deciders = (*(decider for _, decider in self._actions), *lines)

    def facts(self, known: Facts, answers: Answers) -> Facts:
        """What is known and what was answered, together; every other fact has its usual value."""
        found: dict[str, tuple[str, ...]] = dict(known)
        for question_id, answer in answers.items():
            question = self.questions[question_id]
            if answer is None:
                continue
            if not self.pack.facts[question.fact].many:
                found[question.fact] = answer
                continue
            held = {*found.get(question.fact, ()), *answer}
            values = self.pack.facts[question.fact].values
            found[question.fact] = tuple(value for value in values if value in held)
        return found

    def next(self, known: Facts, answers: Answers) -> Question | None:
        """The first question that is needed; `None` when the plan is settled."""
        return next(iter(self.needed(known, answers)), None)

    def needed(self, known: Facts, answers: Answers) -> Iterable[Question]:
        """The questions not yet answered that can still change the plan, in the pack's order."""
        left = _Left(self, known, answers)
        return (one for one in left.open if left.may_be_asked(one) and left.matters(one))

    def before(self, question_id: str, answers: Answers) -> Question | None:
        """The question to go back to: the nearest answered one before it in the pack's order."""
        earlier = []
        for one in self.pack.questions:
            if one.id == question_id:
                break
            earlier.append(one)
        return next((one for one in reversed(earlier) if one.id in answers), None)

    def checked(self, question_id: str, answer: Answer) -> Answer:
        """The answer, in the order of the options.

        Raises `UsageError` for a question or value that does not exist, and for several values
        where one is asked for.  "None of these" is the empty answer: nothing can stand beside it.
        """
        question = self.questions.get(question_id)
        if question is None:
            raise refused("no-such-question", value=question_id, known=", ".join(self.questions))
        if answer is None:
            return None
        for value in answer:
            if value not in question.values:
                known = ", ".join(question.values)
                raise refused("no-such-answer", fact=question_id, value=value, known=known)
        if not self.pack.facts[question.fact].many and len(set(answer)) != 1:
            raise refused("one-value", fact=question_id, value=", ".join(answer) or "-")
        return tuple(value for value in question.values if value in answer)

    def answers_of(self, said: Mapping[str, Iterable[str] | None]) -> Answers:
        """The answers that were given beforehand, fact by fact; those are not asked again.

        An empty set (`paid=no`) answers every question about that fact; a value answers its own.
        """
        found: dict[str, Answer] = {}
        for question in self.pack.questions:
            given = said.get(question.fact)
            if given is None:
                continue
            values = set(given)
            chosen = tuple(value for value in question.values if value in values)
            if chosen or not values:
                found[question.id] = chosen
        return found

    def first_of_all(self, known: Facts, answers: Answers) -> Action | None:
        """What has to be done first, once no answer can put anything before it any more.

        Only what an answer called for: it is said at once, before the next question is asked.
        """
        left = _Left(self, known, answers)
        untouched = _Left(self, known, dict.fromkeys(self.questions))
        for action, decider in self._actions:
            if not left.possible(decider):
                continue
            pressing = action.kind is ActionKind.DO and action.urgency is Urgency.NOW
            sure = left.certain(decider) and not untouched.certain(decider)
            return action if pressing and sure else None
        return None


class _Left:
    """What the answers so far leave open."""

    def __init__(self, interview: Interview, known: Facts, answers: Answers) -> None:
        self._interview = interview
        self._facts = interview.pack.facts
        self._held = interview.facts(known, answers)
        unanswered = [one for one in interview.pack.questions if one.id not in answers]
        self._values = _values_of(unanswered)
        # A question whose own condition cannot come true any more will never be asked.
        self.open = tuple(one for one in unanswered if self._may_come(one))
        self._values = _values_of(self.open)

    def _may_come(self, question: Question) -> bool:
        when = self._interview._whens.get(question.id)
        return when is None or self.possible(when)

    def may_be_asked(self, question: Question) -> bool:
        """Whether its own condition holds, with everything unanswered taken as usual."""
        when = self._interview._whens.get(question.id)
        if when is None:
            return True
        usual = [self._usual(axis) for axis in when.space.axes]
        return bool(when.space.narrowed([(place,) for place in usual]) & when.holds)

    def matters(self, question: Question) -> bool:
        """Whether something that a person sees still turns on its values."""
        return any(
            self._turns(decider, question)
            for decider in self._interview._deciders
            if question.fact in decider.facts
        )

    def possible(self, decider: _Decider) -> bool:
        return bool(decider.space.narrowed(self._places(decider)) & decider.holds)

    def certain(self, decider: _Decider) -> bool:
        return not decider.space.narrowed(self._places(decider)) & ~decider.holds

    def _turns(self, decider: _Decider, question: Question) -> bool:
        places = self._places(decider)
        within = decider.space.narrowed(places)
        values = set(question.values)
        for number, axis in enumerate(decider.space.axes):
            mine = axis.fact == question.fact and not values.isdisjoint(_members(axis))
            open_here = mine and len(places[number]) > 1
            if open_here and decider.space.turned_by(decider.holds, within, number, places[number]):
                return True
        return False

    def _places(self, decider: _Decider) -> list[tuple[int, ...]]:
        return [self._open_places(axis) for axis in decider.space.axes]

    def _open_places(self, axis: Axis) -> tuple[int, ...]:
        """The classes of a fact that the case may still fall into."""
        asked = self._values.get(axis.fact, frozenset())
        place = self._usual(axis)
        if self._facts[axis.fact].many:
            may_join = not place and not asked.isdisjoint(axis.classes[1])
            return (0, 1) if may_join else (place,)
        if not asked:
            return (place,)
        others = {at for at, members in enumerate(axis.classes) if not asked.isdisjoint(members)}
        return tuple(sorted({place, *others}))

    def _usual(self, axis: Axis) -> int:
        """The class that the case falls into when nothing more is answered."""
        fact = self._facts[axis.fact]
        held = self._held.get(axis.fact) or _usual_values(fact)
        for at, members in enumerate(axis.classes):
            if not set(members).isdisjoint(held):
                return at
        return 0


def _usual_values(fact: Fact) -> tuple[str, ...]:
    return () if fact.default is None else (fact.default,)


def _members(axis: Axis) -> set[str]:
    return {value for members in axis.classes for value in members}


def _values_of(questions: Iterable[Question]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for one in questions:
        found[one.fact] = found.get(one.fact, frozenset()) | frozenset(one.values)
    return found


def _decider(pack: Pack, when: Condition) -> _Decider:
    # What is declared impossible is about the mail alone, and the mail is known.
    space = StateSpace(pack.facts, (), [when])
    facts = frozenset(leaf.fact for leaf in leaves(expanded(when)))
    return _Decider(space, space.where(when), facts)


def _chosen(headlines: tuple[Headline, ...]) -> Iterable[Condition]:
    """When each line is the one that is said: it holds, and none before it in its part does."""
    before: dict[str, list[Condition]] = {}
    for line in headlines:
        earlier = [Not(when) for when in before.setdefault(line.part, [])]
        terms = (*earlier, *((line.when,) if line.when else ()))
        if line.when is not None:
            before[line.part].append(line.when)
        yield terms[0] if len(terms) == 1 else All(terms)


@lru_cache(maxsize=64)
def interview(of: Adviser) -> Interview:
    """The interview of a pack, made ready once."""
    return Interview(of)
