"""A desk's corrections as votes: which of them count, and how much.

A vote counts only together with others: at least three reporters must say the same of near-equal
mails, and at least twice as many as say the opposite.  So one reporter can neither move anything
nor keep three others from moving it, however many corrections he files.

Everything here is a function of the *set* of votes: their order is nothing, and to take one away
is as if it had never been there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter

import numpy as np
import numpy.typing as npt

Flags = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Table = npt.NDArray[np.float32]

REPORTERS_NEEDED = 3
"""Reporters who must say the same of near-equal mails before anything moves."""
MAJORITY = 2
"""How many times more must agree than say the opposite."""
NEAR = 0.6
"""Share of common signals (Jaccard) from which two mails are near-equal."""
SHARED = 2
"""Signals that two near-equal mails have in common at least: of less, every mail is alike."""
WORDING_APART = 0.5
"""Log-odds by which the wording of two near-equal mails may differ."""
REPORTER_WEIGHT = 4.0
"""Most that all votes of one reporter weigh together: as much as four mails."""
REPORTER_VOTES = 500
"""Votes of one reporter that are looked at, the newest: a flood of them costs no time."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What one reporter said of one mail, and what the mail showed.  Never the mail itself."""

    id: str
    at: str
    """When, in ISO 8601 and UTC: of two, the later one sorts last."""
    reporter: str
    """Keyed hash of who said it."""
    mail: str
    """Keyed hash of the mail's bytes: the same mail counts once per reporter."""
    scam: bool
    """Whether they said it is any kind of scam."""
    signals: tuple[str, ...]
    wording: float
    """How far the wording moved the shipped verdict, in log-odds, to a tenth."""
    form: str
    """Its group of input forms (`triage.forms`), for the calibration."""


_ALL = attrgetter("reporter", "mail", "id", "at", "scam", "signals", "wording", "form")
"""An order in which no two different votes are equal."""
_AGE = attrgetter("at", "id", "mail", "scam", "signals", "wording", "form")

Pattern = tuple[tuple[str, ...], int, str]
"""What two mails share that are one to the update: weighed signals, wording in tenths, form."""


def standing(votes: Iterable[Vote]) -> tuple[Vote, ...]:
    """One vote per reporter and mail, in an order of its own.

    Who said both of the same mail said nothing of it.
    """
    said: dict[tuple[str, str], list[Vote]] = {}
    for vote in votes:
        said.setdefault((vote.reporter, vote.mail), []).append(vote)
    of: dict[str, list[Vote]] = {}
    for (reporter, _), each in said.items():
        if len({vote.scam for vote in each}) == 1:
            of.setdefault(reporter, []).append(min(each, key=_ALL))
    newest = (sorted(each, key=_AGE)[-REPORTER_VOTES:] for each in of.values())
    return tuple(sorted(chain.from_iterable(newest), key=_ALL))


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said of mails near one mail."""

    scam: bool
    reporters: int
    corrections: int


@dataclass(frozen=True, slots=True)
class Rows:
    """The votes that count, one row a pattern and a side: what the update is fitted to."""

    patterns: tuple[Pattern, ...]
    scam: Flags
    weights: Floats


class Ballots:
    """The standing votes laid out so that near ones are found quickly."""

    def __init__(self, votes: Iterable[Vote], weighed: Set[str]) -> None:
        """`weighed` are the signals that the shipped model weighs; others tell nothing here.

        Those of `--network` are never weighed: nearness does not hang on an option.
        """
        self.votes = standing(votes)
        self.weighed = weighed
        of = [_pattern(vote, weighed) for vote in self.votes]
        self.patterns: tuple[Pattern, ...] = tuple(sorted(set(of)))
        at = {pattern: number for number, pattern in enumerate(self.patterns)}
        self._place = np.array([at[pattern] for pattern in of], dtype=np.intp)
        names = sorted(set(chain.from_iterable(pattern[0] for pattern in self.patterns)))
        self._column: Mapping[str, int] = {name: number for number, name in enumerate(names)}
        self._shown = self._table(pattern[0] for pattern in self.patterns)
        self._wording = np.array([pattern[1] for pattern in self.patterns], dtype=np.float32)
        self._who = {who: n for n, who in enumerate(sorted({v.reporter for v in self.votes}))}

    def _table(self, shown: Iterable[Sequence[str]]) -> Table:
        """Mails x signals: which shows which."""
        rows = list(shown)
        cells = [
            n * len(self._column) + self._column[name] for n, r in enumerate(rows) for name in r
        ]
        table = np.zeros((len(rows), len(self._column)), dtype=np.float32)
        table.flat[cells] = 1.0
        return table

    def heard(self, signals: Iterable[str], wording: float) -> Heard | None:
        """What enough reporters said of mails near this one; `None` when they did not."""
        known = {name for name in signals if name in self.weighed}
        shown = self._table([[name for name in known if name in self._column]])
        near = _near(
            (shown @ self._shown.T)[0],
            np.float32(len(known)) + self._shown.sum(axis=1),
            np.abs(np.float32(_tenths(wording)) - self._wording),
        )
        by_side: dict[bool, list[Vote]] = {True: [], False: []}
        for number in np.flatnonzero(near[self._place]):
            vote = self.votes[number]
            by_side[vote.scam].append(vote)
        counts = {side: len({v.reporter for v in said}) for side, said in by_side.items()}
        for side in (True, False):
            if enough(counts[side], counts[not side]):
                return Heard(side, counts[side], len(by_side[side]))
        return None

    def counted(self) -> Rows:
        """The votes that enough reporters bear out, each reporter's share of them bounded."""
        size = self._shown.sum(axis=1)
        near = _near(
            self._shown @ self._shown.T,
            size[:, None] + size,
            np.abs(self._wording[:, None] - self._wording),
        ).astype(np.float32)
        said = {side: self._said(side) for side in (True, False)}
        around = {side: said[side] @ near for side in said}
        speak = {side: (around[side] > 0).sum(axis=0) for side in said}
        shares = {}
        for side in said:
            borne_out = enough(speak[side], speak[not side])
            # Near-equal ones of the same reporter weigh together what one of them weighs.
            shares[side] = np.where(
                (said[side] > 0) & borne_out, 1.0 / np.maximum(around[side], 1.0), 0.0
            )
        capped = self._capped(shares)
        rows = [
            (pattern, side, float(capped[side][number]))
            for number, pattern in enumerate(self.patterns)
            for side in (False, True)
            if capped[side][number] > 0.0
        ]
        return Rows(
            tuple(row[0] for row in rows),
            np.array([row[1] for row in rows], dtype=np.bool_),
            np.array([row[2] for row in rows], dtype=np.float64),
        )

    def _said(self, scam: bool) -> Table:
        """Reporters x patterns: who said that of which."""
        table = np.zeros((len(self._who), len(self.patterns)), dtype=np.float32)
        for vote, place in zip(self.votes, self._place, strict=True):
            if vote.scam is scam:
                table[self._who[vote.reporter], place] = 1.0
        return table

    def _capped(self, shares: Mapping[bool, npt.NDArray[np.floating]]) -> Mapping[bool, Floats]:
        """Weights per pattern, after no reporter weighs more than `REPORTER_WEIGHT` in all."""
        total = sum(table.sum(axis=1, dtype=np.float64) for table in shares.values())
        scale = np.minimum(1.0, REPORTER_WEIGHT / np.maximum(total, REPORTER_WEIGHT))
        return {side: scale @ table.astype(np.float64) for side, table in shares.items()}


def enough(agree: npt.ArrayLike, against: npt.ArrayLike) -> Flags:
    """Whether so many reporters bear a vote out against so many who say the opposite."""
    agree, against = np.asarray(agree), np.asarray(against)
    return np.asarray((agree >= REPORTERS_NEEDED) & (agree >= MAJORITY * against))


def _pattern(vote: Vote, weighed: Set[str]) -> Pattern:
    known = sorted(name for name in set(vote.signals) if name in weighed)
    return tuple(known), _tenths(vote.wording), vote.form


def _tenths(wording: float) -> int:
    return round(wording * 10)


def _near(shared: Table, sizes: Table, apart: Table) -> Flags:
    """Which are near: by signals shared, signals of both in all, tenths of wording apart."""
    alike = (1 + NEAR) * shared >= NEAR * sizes - 1e-4
    return np.asarray(alike & (shared >= SHARED) & (apart <= WORDING_APART * 10))
