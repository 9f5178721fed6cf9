"""One correction as a value, and as the line that is kept of it.

What is kept can be read in full here: numbers, names of signals and keyed hashes.  Never the mail,
never its words, never who wrote or sent it.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from madoguchi.model import SCAM_KINDS, Certainty, Kind
from madoguchi.triage.votes import Vote

SAYABLE: tuple[Kind, ...] = tuple(kind for kind in Kind if kind is not Kind.UNDETERMINED)
"""Kinds that a person may say: "cannot tell" corrects nothing."""
MAX_SIGNALS = 400
"""More than the package has checks: a line with more is none of ours."""
MAX_WORDING = 20.0
"""Log-odds beyond which no wording moves anything."""

_ID = re.compile(r"[0-9a-f]{8}")
_HASH = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")


@dataclass(frozen=True, slots=True)
class Correction:
    """What one reporter said of one mail.  A verdict that was right may be said to be right."""

    id: str
    at: datetime
    """In UTC."""
    reporter: str
    """HMAC-SHA-256 of who said it, under the desk's own key."""
    mail: str
    """HMAC-SHA-256 of the mail's bytes under the same key, so that it tells nobody else which."""
    signals: tuple[str, ...]
    wording: float
    """How far the wording moved the shipped verdict, in log-odds, to a tenth."""
    form: str
    said: Kind
    kind_before: Kind
    """Of the shipped verdict: what other corrections made of it is nothing to learn from."""
    certainty_before: Certainty

    @property
    def confirms(self) -> bool:
        """Whether it bears the verdict out."""
        if self.certainty_before is Certainty.UNCLEAR:
            return False
        return (self.said in SCAM_KINDS) is (self.certainty_before is Certainty.SCAM)

    def vote(self) -> Vote:
        """The correction as the update counts it."""
        return Vote(
            id=self.id,
            at=_written(self.at),
            reporter=self.reporter,
            mail=self.mail,
            scam=self.said in SCAM_KINDS,
            signals=self.signals,
            wording=self.wording,
            form=self.form,
        )


@dataclass(frozen=True, slots=True)
class Undoing:
    """A correction is taken back; its line stays."""

    id: str
    at: datetime


def line_of(entry: Correction | Undoing) -> bytes:
    """The entry as one line of ASCII JSON, with its end."""
    return json.dumps(_row(entry)).encode("ascii") + b"\n"


def _row(entry: Correction | Undoing) -> dict[str, object]:
    if isinstance(entry, Undoing):
        return {"undo": entry.id, "at": _written(entry.at)}
    return {
        "id": entry.id,
        "at": _written(entry.at),
        "reporter": entry.reporter,
        "mail": entry.mail,
        "signals": list(entry.signals),
        "wording": entry.wording,
        "form": entry.form,
        "said": entry.said,
        "kind_before": entry.kind_before,
        "certainty_before": entry.certainty_before,
    }


def entry_of(line: bytes) -> Correction | Undoing:
    """Read a line back.  Raises `ValueError` for anything that is none."""
    try:
        row = json.loads(line.decode("utf-8"))
        if "undo" in row:
            return Undoing(_matched(_ID, row["undo"]), _moment(row["at"]))
        return Correction(
            id=_matched(_ID, row["id"]),
            at=_moment(row["at"]),
            reporter=_matched(_HASH, row["reporter"]),
            mail=_matched(_HASH, row["mail"]),
            signals=_signals(row["signals"]),
            wording=_wording(row["wording"]),
            form=_matched(_NAME, row["form"]),
            said=_said(row["said"]),
            kind_before=Kind(row["kind_before"]),
            certainty_before=Certainty(row["certainty_before"]),
        )
    except (TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError(line[:40]) from error


def _written(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(text)
    return at.astimezone(UTC)


def _matched(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError(text[:40])
    return text


def _signals(names: Sequence[str]) -> tuple[str, ...]:
    if not isinstance(names, list) or len(names) > MAX_SIGNALS:
        raise ValueError("signals")
    return tuple(sorted(set(map(_named, names))))


@lru_cache(maxsize=1024)
def _named(name: str) -> str:
    """A desk's file says the same few names thousands of times."""
    return _matched(_NAME, name)


def _wording(value: float) -> float:
    if isinstance(value, bool) or not math.isfinite(value) or abs(value) > MAX_WORDING:
        raise ValueError("wording")
    return round(float(value), 1)


def _said(value: str) -> Kind:
    kind = Kind(value)
    if kind not in SAYABLE:
        raise ValueError(value)
    return kind
