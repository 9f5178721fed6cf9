"""Taking a correction down."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from madoguchi.desk.answer import take
from madoguchi.desk.feedback.correction import SAYABLE, Correction
from madoguchi.desk.feedback.folder import DeskFolder, complaint
from madoguchi.desk.options import usage_error
from madoguchi.model import Form, Kind, Language, Situation
from madoguchi.triage.forms import form_group


@dataclass(frozen=True, slots=True)
class Noted:
    """A correction that stands now, and whether it is new."""

    correction: Correction
    new: bool


def said_kind(value: str) -> Kind:
    """The kind that a person says a mail is; `UsageError` for what nobody can say."""
    for kind in SAYABLE:
        if kind.value == value.strip():
            return kind
    raise usage_error("unknown-value", option="--kind", value=value, known=", ".join(SAYABLE))


def note(
    folder: DeskFolder, data: bytes, form: Form | None, *, said: Kind, by: str, at: datetime
) -> Noted:
    """Keep that `by` says the mail is `said`.

    The same person's same word on the same mail is kept once.  Raises `UsageError` when he said
    otherwise before (that has to be undone first), or the folder cannot be written.
    """
    if not by.strip():
        raise complaint("no-reporter")
    reporter, mail = folder.reporter(by), folder.mail(data)
    for earlier in folder.read().standing:
        if (earlier.reporter, earlier.mail) != (reporter, mail):
            continue
        if earlier.said is said:
            return Noted(earlier, new=False)
        raise complaint("said-otherwise", kind=earlier.said, id=earlier.id)
    answer = take(data, Situation(), at=at, language=Language.JA, form=form, with_plan=False)
    verdict = answer.verdict
    correction = Correction(
        id=secrets.token_hex(4),
        at=at.replace(microsecond=0),
        reporter=reporter,
        mail=mail,
        signals=tuple(sorted({signal.id for signal in answer.signals})),
        wording=round(verdict.wording_weight, 1),
        form=form_group(answer.message),
        said=said,
        kind_before=verdict.kind,
        certainty_before=verdict.certainty,
    )
    folder.add(correction)
    return Noted(correction, new=True)
