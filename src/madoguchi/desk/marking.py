"""The mail as the person saw it, with the evidence marked on it and every address defanged.

Each door draws the same pieces in its own way: the terminal in colours, the page in `<mark>`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from madoguchi.desk.answer import Answer
from madoguchi.model import DefangedText, Edit, Signal, Stance, apply_edits, defang_edits

MARKED_SIGNALS = 30
"""How many reasons are marked at most: more colour than that hides what matters."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the seen text and the numbers (1-based) of the reasons that rest on it."""

    text: DefangedText
    reasons: tuple[int, ...] = ()


def marked_reasons(answer: Answer) -> tuple[Signal, ...]:
    """The accusing signals shown to a person, heaviest first; their index + 1 is their number."""
    accusing = (r.signal for r in answer.verdict.reasons if r.signal.stance is Stance.ACCUSING)
    return tuple(accusing)[:MARKED_SIGNALS]


def marked_text(answer: Answer) -> tuple[Piece, ...]:
    """The whole seen text in order, cut where a mark begins or ends."""
    text = answer.message.text
    spans = [
        (evidence.span.start, evidence.span.end, number)
        for number, signal in enumerate(marked_reasons(answer), start=1)
        for evidence in signal.evidence
        if evidence.span is not None and evidence.span.start < evidence.span.end
    ]
    edits = defang_edits(text)
    cuts = sorted({0, len(text), *(s for s, _, _ in spans), *(e for _, e, _ in spans)})
    return tuple(_pieces(text, cuts, spans, edits))


def _pieces(
    text: str,
    cuts: list[int],
    spans: list[tuple[int, int, int]],
    edits: tuple[Edit, ...],
) -> Iterator[Piece]:
    waiting = iter(edits)
    edit = next(waiting, None)
    for start, end in pairwise(cuts):
        inside: list[Edit] = []
        # An edit that straddles a cut is drawn whole in the piece where it begins.
        while edit is not None and edit.start < end:
            low = max(edit.start, start) - start
            inside.append(Edit(low, max(low, min(edit.end, end) - start), edit.replacement))
            edit = _rest(edit, end) or next(waiting, None)
        numbers = tuple(sorted({n for s, e, n in spans if s < end and e > start}))
        yield Piece(DefangedText(apply_edits(text[start:end], tuple(inside))), numbers)


def _rest(edit: Edit, cut: int) -> Edit | None:
    """What an edit still has to swallow behind a cut, with nothing more to put there."""
    return Edit(cut, edit.end, "") if edit.end > cut else None
