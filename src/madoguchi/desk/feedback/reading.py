"""Reading all of a desk's corrections into the update that they make.

This is on the way of every `check --desk`: what only taking down or telling needs stands elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from madoguchi.desk.feedback.correction import Correction
from madoguchi.desk.feedback.folder import DeskFolder, Kept, complaint
from madoguchi.model import SCAM_KINDS
from madoguchi.triage.local import LocalUpdate


@dataclass(frozen=True, slots=True)
class Corrections:
    """A desk's folder as it was read, and what its corrections make of the model."""

    kept: Kept
    update: LocalUpdate


def desk_folder(path: Path | None) -> DeskFolder:
    """The folder named; `UsageError` when none was."""
    if path is None:
        raise complaint("no-desk")
    return DeskFolder(path)


def corrections(folder: DeskFolder) -> Corrections:
    """Everything that stands in the folder; the update is fitted afresh."""
    kept = folder.read()
    return Corrections(kept, LocalUpdate(each.vote() for each in kept.standing))


def borne_out(found: Corrections) -> tuple[Correction, ...]:
    """The standing corrections that enough reporters bear out, which alone move anything."""
    return tuple(
        each
        for each in found.kept.standing
        if (heard := found.update.ballots.heard(each.signals, each.wording)) is not None
        and heard.scam is (each.said in SCAM_KINDS)
    )
