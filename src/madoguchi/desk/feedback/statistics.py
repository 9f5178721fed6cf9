"""A desk's corrections in numbers: how many, of what, what they change.  It counts people only."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from madoguchi.desk.feedback.correction import SAYABLE, Correction
from madoguchi.desk.feedback.reading import Corrections, borne_out
from madoguchi.model import SCAM_KINDS, Certainty, Kind, Stance
from madoguchi.signals.catalogue import stance_of


@dataclass(frozen=True, slots=True)
class MovedSignal:
    """A signal whose weight the corrections moved, in the score's own units."""

    id: str
    stance: Stance
    shipped: float
    shift: float


@dataclass(frozen=True, slots=True)
class MovedMails:
    """What the update does to the corrected mails themselves, by what was said of them."""

    corrections: int
    moved: int
    """How many of them have another probability now."""
    before: float
    """Mean probability by the shipped model."""
    after: float


@dataclass(frozen=True, slots=True)
class Statistics:
    """The report: no mail and no person can be told from it."""

    corrections: int
    """Those that stand."""
    undone: int
    broken: tuple[int, ...]
    reporters: int
    confirming: int
    """Corrections that bear the verdict out: nothing was wrong, and somebody said so."""
    borne_out: int
    """Corrections that enough reporters bear out; the others wait and move nothing."""
    said: tuple[tuple[Kind, int], ...]
    before: tuple[tuple[Certainty, int], ...]
    pairs: tuple[tuple[Certainty, Kind, int], ...]
    """What the verdict had been, what was said, how often."""
    signals: tuple[MovedSignal, ...]
    """Furthest moved first."""
    bias: float
    said_scam: MovedMails
    said_not_scam: MovedMails


def statistics(found: Corrections) -> Statistics:
    """The numbers of what stands now."""
    standing = found.kept.standing
    said = Counter(each.said for each in standing)
    before = Counter(each.certainty_before for each in standing)
    pairs = Counter((each.certainty_before, each.said) for each in standing)
    return Statistics(
        corrections=len(standing),
        undone=len(found.kept.corrections) - len(standing),
        broken=found.kept.broken,
        reporters=len({each.reporter for each in standing}),
        confirming=sum(each.confirms for each in standing),
        borne_out=len(borne_out(found)),
        said=tuple((kind, said[kind]) for kind in SAYABLE if said[kind]),
        before=tuple((each, before[each]) for each in Certainty if before[each]),
        pairs=tuple(
            (was, kind, pairs[was, kind])
            for was in Certainty
            for kind in SAYABLE
            if pairs[was, kind]
        ),
        signals=_signals(found),
        bias=found.update.shift.bias,
        said_scam=_mails(found, (c for c in standing if c.said in SCAM_KINDS)),
        said_not_scam=_mails(found, (c for c in standing if c.said not in SCAM_KINDS)),
    )


def _signals(found: Corrections) -> tuple[MovedSignal, ...]:
    update = found.update
    rows = (
        MovedSignal(name, stance_of(name), round(update.model.signals[name], 3), round(by, 3))
        for name, by in update.shift.signals.items()
    )
    return tuple(sorted(rows, key=lambda row: (-abs(row.shift), row.id)))


def _mails(found: Corrections, corrections: Iterable[Correction]) -> MovedMails:
    odds = [found.update.odds(each.vote()) for each in corrections]
    count = len(odds)
    return MovedMails(
        corrections=count,
        moved=sum(before != after for before, after in odds),
        before=round(sum(_share(before) for before, _ in odds) / max(1, count), 4),
        after=round(sum(_share(after) for _, after in odds) / max(1, count), 4),
    )


def _share(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-40.0, min(40.0, odds))))


def statistics_record(found: Statistics) -> dict[str, object]:
    """The statistics as a JSON object (`docs/feedback.md`)."""
    return {
        "corrections": found.corrections,
        "undone": found.undone,
        "broken_lines": list(found.broken),
        "reporters": found.reporters,
        "confirming": found.confirming,
        "borne_out": found.borne_out,
        "said": dict(found.said),
        "certainty_before": dict(found.before),
        "pairs": [
            {"certainty_before": was, "said": said, "count": count}
            for was, said, count in found.pairs
        ],
        "update": {
            "bias": found.bias,
            "signals": [asdict(row) for row in found.signals],
            "said_scam": asdict(found.said_scam),
            "said_not_scam": asdict(found.said_not_scam),
        },
    }
