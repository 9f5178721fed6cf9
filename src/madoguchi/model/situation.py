"""What a person has done, and for whom they ask."""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.model.dates import NO_DATES, Dates
from madoguchi.model.words import CourtPaper, Did, Elapsed, ForWhom, Paid, Told


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything the person said.  Nothing said means: the mail was only received."""

    did: frozenset[Did] = frozenset()
    told: frozenset[Told] = frozenset()
    paid: frozenset[Paid] = frozenset()
    elapsed: Elapsed | None = None
    for_whom: ForWhom = ForWhom.SELF
    court_paper: CourtPaper = CourtPaper.NONE
    prefecture: str | None = None
    """ISO 3166-2 code (`JP-37`); `None` when not said."""
    dates: Dates = NO_DATES
    """Days from which deadlines are counted; they change no step, only what it says."""

    @property
    def only_received(self) -> bool:
        """True when nothing was done but receiving and perhaps opening the mail."""
        court = self.court_paper is not CourtPaper.NONE
        return not (self.did - {Did.OPENED} or self.told or self.paid or court)
