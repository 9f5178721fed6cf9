"""From what was found and what was said to a state: one bit per value of each fact."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from madoguchi.guidance.derived import YES
from madoguchi.guidance.pack import Pack
from madoguchi.guidance.terms import Is
from madoguchi.model import Certainty, Kind, Signal, Situation, Verdict


class Vocabulary:
    """Which bit stands for which value of which fact of a pack."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        names = [(fact.id, value) for fact in pack.facts.values() for value in fact.values]
        self._bits = {name: 1 << at for at, name in enumerate(names)}

    def mask(self, leaf: Is) -> int:
        """The bits of a leaf of base facts."""
        return sum(self._bits[leaf.fact, value] for value in leaf.values)

    def state(self, values: Iterable[tuple[str, str]]) -> int:
        """The state in which exactly these values hold."""
        bits = 0
        for name in values:
            bits |= self._bits[name]
        return bits

    def values(self, state: int) -> tuple[tuple[str, str], ...]:
        """The values that hold in a state, in the pack's order."""
        return tuple(name for name, bit in self._bits.items() if state & bit)

    @cached_property
    def _by_signal(self) -> dict[str, str]:
        facts = self._pack.facts.values()
        return {signal: fact.id for fact in facts for signal in fact.signals}

    def seen(self, verdict: Verdict, situation: Situation, signals: Iterable[Signal] = ()) -> int:
        """The state of a case: what the analysis found and what the person said.

        `signals` are those that did not move the verdict and so are not among its reasons.
        """
        kind, certainty = settled(verdict.kind, verdict.certainty)
        held = {reason.signal.id for reason in verdict.reasons}
        held.update(signal.id for signal in signals)
        named = {fact for signal, fact in self._by_signal.items() if signal in held}
        values = [
            ("kind", kind.value),
            ("certainty", certainty.value),
            ("for-whom", situation.for_whom.value),
            ("who", situation.who.value),
            ("afraid", situation.afraid.value),
            ("court-paper", situation.court_paper.value),
            ("elapsed", situation.elapsed.value if situation.elapsed else "unknown"),
            *(("did", did.value) for did in situation.did),
            *(("told", told.value) for told in situation.told),
            *(("paid", paid.value) for paid in situation.paid),
        ]
        analysed = (fact for fact in self._pack.facts.values() if fact.signals)
        values += ((f.id, YES if f.id in named else str(f.default)) for f in analysed)
        # A version of before may not know a fact of today: there it changes nothing.
        return self.state((fact, value) for fact, value in values if fact in self._pack.facts)


def settled(kind: Kind, certainty: Certainty) -> tuple[Kind, Certainty]:
    """A pair that guidance has words for, whatever the verdict paired.

    The pairs left out here are exactly those that the pack declares impossible.
    """
    if kind is Kind.UNWANTED_AD:
        # Certainty is about scams: an advertisement is at most an unclear one.
        return kind, Certainty.UNCLEAR if certainty is Certainty.SCAM else certainty
    if certainty is Certainty.NOTHING_FOUND:
        return Kind.ORDINARY, certainty
    if kind in (Kind.ORDINARY, Kind.UNDETERMINED):
        return Kind.UNDETERMINED, Certainty.UNCLEAR
    return kind, certainty
