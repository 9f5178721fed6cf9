"""The verdicts that `bench.verdict` gathers, counted for `bench/measured/verdict.json`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeAlias

import numpy as np

from bench.false_alarms import limit_at
from bench.measured.verdicts import FORMS, PASTED, WHOLE, Band, Calibration, Line, Part, Verdicts
from madoguchi.model import SCAM_KINDS, Certainty, Kind, Verdict
from madoguchi.triage.model import Model
from madoguchi.triage.training.about import BANDS, calibration_error
from madoguchi.triage.training.corpus import Example

Judged: TypeAlias = Sequence[tuple[Example, Verdict]]
ByForm: TypeAlias = dict[str, Judged]

FALSE_ALARMS = (0.01, 0.001)
NEITHER = "relayed-autoreply"
NAMED = {"latin": "Latin script, mostly English", "": "not labelled", "none": "no words"}
ENGLISH = ("spamassassin",)
"""Collections that label no language and are English."""


def verdicts(
    learned: dict[str, int],
    model: Model,
    real: Mapping[str, Judged],
    generated: Mapping[str, Judged],
) -> Verdicts:
    """Everything of one run; the groups are those of `bench.verdict`, by the names of its rows."""
    return Verdicts(
        date=datetime.now(UTC).date().isoformat(),
        learned=learned,
        limits={
            "scam_from": model.common.scam_from,
            "nothing_below": model.common.nothing_below,
            "quiet_below": model.common.quiet_below,
        },
        real=part(by_form(real)),
        generated=part(by_form(generated)),
    )


def by_form(groups: Mapping[str, Judged]) -> ByForm:
    """All verdicts of a table, those on pasted text apart: its rows say so in their names."""
    found: dict[str, list[tuple[Example, Verdict]]] = {form: [] for form in FORMS}
    for name, judged in groups.items():
        found[PASTED if PASTED in name else WHOLE].extend(judged)
    return dict(found)


def part(judged: ByForm) -> Part:
    """Counts by collection and kind, by language and side; how far the probability holds."""
    return Part(
        calibration={form: calibration(judged[form]) for form in FORMS},
        kinds=tuple(_lines(judged, lambda e: (e.corpus, _kind(e), not e.sure))),
        languages=tuple(_lines(judged, lambda e: (_language(e), _side(e), False), sure=True)),
    )


def _kind(example: Example) -> str:
    return example.kind.value if example.kind else NEITHER


def _language(example: Example) -> str:
    if example.corpus in ENGLISH:
        return "en"
    lang = example.lang.strip("?")
    return NAMED.get(lang, lang)


def _side(example: Example) -> str:
    """Scam or honest; advertising and what reflects a scam are neither."""
    if example.scam is None:
        return "neither"
    return "scam" if example.scam else "honest"


def _lines(
    judged: ByForm, key: Callable[[Example], tuple[str, str, bool]], *, sure: bool = False
) -> Iterator[Line]:
    """A line for each key and form, in the order of the keys; `sure`: no weak labels."""
    for form in FORMS:
        quiet = [v.probability for e, v in judged[form] if e.scam is False]
        limits = [limit_at(quiet, share) if quiet else 1.0 for share in FALSE_ALARMS]
        groups: dict[tuple[str, str, bool], list[tuple[Example, Verdict]]] = {}
        for example, verdict in judged[form]:
            if example.sure or not sure:
                groups.setdefault(key(example), []).append((example, verdict))
        for of, kind, weak in sorted(groups):
            found = groups[of, kind, weak]
            counted = Counter(verdict.certainty for _, verdict in found)
            scams = found[0][0].kind in SCAM_KINDS
            above = [sum(v.probability > limit for _, v in found) for limit in limits]
            yield Line(
                of=of,
                kind=kind,
                weak=weak,
                form=form,
                mails=len(found),
                scam=counted[Certainty.SCAM],
                unclear=counted[Certainty.UNCLEAR],
                nothing=counted[Certainty.NOTHING_FOUND],
                right=sum(_named(e, v) for e, v in found) if scams else None,
                at_1=above[0] if scams else None,
                at_01=above[1] if scams else None,
            )


def _named(example: Example, verdict: Verdict) -> bool:
    """Noticed, and with the labelled kind."""
    return verdict.certainty is not Certainty.NOTHING_FOUND and verdict.kind is example.kind


def calibration(judged: Judged) -> Calibration:
    """Of what was given a probability in each band, how many were scams, both sides even."""
    pairs = [
        (verdict.probability, example.kind is not Kind.ORDINARY)
        for example, verdict in judged
        if example.scam is not None and example.sure
    ]
    said = np.array([value for value, _ in pairs])
    scam = np.array([side for _, side in pairs], dtype=bool)
    weights = np.where(scam, 0.5 / max(1, scam.sum()), 0.5 / max(1, (~scam).sum()))
    inside = np.minimum((said * BANDS).astype(int), BANDS - 1)
    bands = tuple(
        Band(
            low=number / BANDS,
            said=round(float(np.average(said[rows], weights=weights[rows])), 4),
            share=round(float(weights[rows & scam].sum() / weights[rows].sum()), 4),
            mails=int(rows.sum()),
        )
        for number in range(BANDS)
        if (rows := inside == number).any()
    )
    error = calibration_error(said[scam], said[~scam])
    return Calibration(round(error, 4), int((~scam).sum()), int(scam.sum()), bands)
