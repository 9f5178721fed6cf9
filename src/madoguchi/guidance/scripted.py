"""Phone scripts filled from the case: what this person says to this listener.

What nobody told us stays a blank (◯◯, ___), to be read out from the paper in their hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from madoguchi.guidance.conditions import Predicates
from madoguchi.guidance.facts import Vocabulary
from madoguchi.guidance.pack import Pack
from madoguchi.guidance.scripts import DAY, ELAPSED, GAP, OPENING, WHEN, Script, gaps, spoken_keys
from madoguchi.guidance.voice import Voice
from madoguchi.model import NO_DATES, Dates

BESIDE = "beside"
"""The phrase that sets the Japanese sentence, which is read out, beside the person's own."""


@dataclass(frozen=True, slots=True)
class Case:
    """What a script is filled from."""

    state: int = 0
    values: Set[tuple[str, str]] = frozenset()
    """The values of facts that hold in the state."""
    dates: Dates = NO_DATES


@lru_cache(maxsize=64)
def scripts_of(pack: Pack) -> Scripts:
    """The scripts of a pack, made ready once for all its languages."""
    return Scripts(pack)


class Scripts:
    """The scripts of a pack, ready to be filled."""

    def __init__(self, pack: Pack) -> None:
        vocabulary = Vocabulary(pack)
        tests = Predicates(vocabulary.mask)
        self._values = vocabulary.values
        self._scripts = pack.scripts
        self._tests = {
            name: tuple(tests.of(one.when) if one.when else None for one in script.sentences)
            for name, script in pack.scripts.items()
        }
        first = next(iter(pack.texts.values())).scripts
        self._needs = {name: self._needed(name, first[name]) for name in pack.scripts}

    def case(self, state: int, dates: Dates) -> Case:
        """A state with its values, for the scripts of one plan."""
        return Case(state, frozenset(self._values(state)), dates)

    def needs(self, name: str) -> tuple[str, ...]:
        """`table:id` of all that a script can be put together with: it is of a piece."""
        opening = self._needs.get(OPENING, ()) if name in self._scripts else ()
        return (*self._needs.get(name, (f"scripts:{name}",)), *opening)

    def told(self, name: str, case: Case, own: Voice, japanese: Voice | None) -> tuple[str, ...]:
        """The sentences of that script that hold in this case, filled.

        Where the language has a phrase for it, each stands beside the Japanese to be read out,
        which is put together in the same way from the same case: the two cannot drift.
        """
        if name not in self._scripts:
            return own.texts.scripts[name]  # of a version that had plain lines
        beside = own.texts.phrases.get(BESIDE)
        lines: list[str] = []
        for part, at in self._chosen(name, case):
            says = self._line(part, at, case, own)
            if beside is not None and japanese is not None:
                says = beside.format(says=says, japanese=self._line(part, at, case, japanese))
            lines.append(says)
        return tuple(lines)

    def _needed(self, name: str, lines: tuple[str, ...]) -> tuple[str, ...]:
        keys = [f"spoken:{key}" for key in spoken_keys(self._scripts[name], lines)]
        dated = ("phrases:day", "phrases:weekdays") if DAY in gaps(lines) else ()
        return (f"scripts:{name}", *keys, *dated)

    def _chosen(self, name: str, case: Case) -> Iterator[tuple[str, int]]:
        opening = self._scripts[name].opening
        said = list(self._said(name, case))
        yield from ((name, at) for at in said if at < opening)
        if OPENING in self._scripts:
            yield from ((OPENING, at) for at in self._said(OPENING, case))
        yield from ((name, at) for at in said if at >= opening)

    def _said(self, name: str, case: Case) -> Iterator[int]:
        script = self._scripts[name]
        named = script.day is not None and case.dates.since(script.day) is not None
        tests = zip(script.sentences, self._tests[name], strict=True)
        for at, (sentence, test) in enumerate(tests):
            if sentence.day in (None, named) and (test is None or test(case.state)):
                yield at

    def _line(self, name: str, at: int, case: Case, voice: Voice) -> str:
        script, text = self._scripts[name], voice.texts.scripts[name][at]
        return GAP.sub(lambda gap: _filling(gap[1], script, case, voice), text)


def _filling(gap: str, script: Script, case: Case, voice: Voice) -> str:
    spoken = voice.texts.spoken
    if gap == WHEN:
        elapsed = next((value for fact, value in case.values if fact == ELAPSED), "unknown")
        return spoken[f"{WHEN}.{elapsed}"]
    if gap == DAY:
        day = case.dates.since(script.day) if script.day else None
        return spoken[f"{DAY}.named"].format(day=voice.day_words(day)) if day else ""
    held = [value for value in script.hears[gap] if (gap, value) in case.values]
    return voice.listed(gap, held)
