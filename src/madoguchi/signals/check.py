"""What a check is: one module in `signals/checks`, its words in a `.toml` beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from madoguchi.model import Evidence, Signal, Span, Stance
from madoguchi.signals.view import View

QUOTE_LIMIT = 200
"""Characters of a quote: enough to recognise the passage, too few to re-publish the mail."""


@dataclass(frozen=True, slots=True)
class Check:
    """One observation that can be made in a mail.

    The module in `signals/checks` that defines it holds exactly one, named `CHECK`.
    """

    id: str
    """Stable kebab-case id; also the name of the module, with underscores."""
    stance: Stance
    sees: str
    """What it observes, for people who change it."""
    why: str
    """Why that matters."""
    wrong_when: str
    """When it fires on honest mail, or is silent on a scam.  Every check has such a case."""
    look: Callable[[View], Iterable[Evidence | tuple[Evidence, tuple[tuple[str, str], ...]]]]
    """Yields evidence, or evidence with arguments for the sentence (the first one's are used)."""
    phrases: tuple[str, ...] = ()
    """Words without any of which it sees nothing, as `signals.wording` folds them.

    They are matched for all checks in one pass; a check with phrases is only asked to look where
    one of them was found.
    """

    needs_network: bool = False
    """It rests on `View.looked_up`: silent where the operator lets nothing be asked, and therefore
    never weighed, or a verdict would hang on an option."""

    def examine(self, view: View) -> Signal | None:
        """The signal, resting on all its evidence; `None` when nothing shows."""
        evidence: list[Evidence] = []
        args: tuple[tuple[str, str], ...] = ()
        for found in self.look(view):
            if isinstance(found, Evidence):
                evidence.append(found)
            else:
                evidence.append(found[0])
                args = args or found[1]
        return Signal(self.id, self.stance, tuple(evidence), args) if evidence else None


def quoted(view: View, span: Span) -> Evidence:
    """Evidence for a range of the seen text, quoted as it stood."""
    return Evidence("text", view.message.text[span.start : span.end][:QUOTE_LIMIT], span)
