"""What `madoguchi signals` does: list the checks, explain what they see in one mail."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime

from madoguchi.cli import READ_ALL, UNREADABLE
from madoguchi.cli.explained import explained
from madoguchi.cli.words import complain, words_for
from madoguchi.desk import language, take
from madoguchi.desk.options import usage_error
from madoguchi.mail.sources import Source, sources
from madoguchi.model import Language, Situation
from madoguchi.signals import checks, template
from madoguchi.signals.families import family_of

FORMATS = ("text", "json")


def list_signals(form: str, lang: str) -> int:
    """Every check that the package carries, by family."""
    _known(form)
    spoken = language(lang)
    if form == "json":
        for check in checks():
            row = {
                "id": check.id,
                "family": family_of(check.id),
                "stance": check.stance,
                "sees": check.sees,
                "why": check.why,
                "wrong_when": check.wrong_when,
                "says": template(check.id, spoken),
            }
            _write(row)
        return READ_ALL
    from madoguchi.cli.explanation import Explanation

    Explanation(words_for(spoken)).catalogue(checks())
    return READ_ALL


def explain_path(path: str, form: str, lang: str) -> int:
    """Explain each mail of the path; the exit status says whether all could be read."""
    _known(form)
    spoken = language(lang)
    words = words_for(spoken)
    status = READ_ALL
    for source in sources([path], sys.stdin.buffer):
        if not isinstance(source, Source):
            complain(words, f"{source.path}: {source.error.says(words.language)}")
            status = UNREADABLE
            continue
        _explain(source, form, spoken)
    return status


def _explain(source: Source, form: str, spoken: Language) -> None:
    answer = take(
        source.data,
        Situation(),
        at=datetime.now(UTC),
        language=spoken,
        form=source.form,
        with_plan=False,
    )
    found = explained(answer, source.path, source.index, spoken)
    if form == "json":
        _write({key.rstrip("_"): value for key, value in asdict(found).items()})
        return
    from madoguchi.cli.explanation import Explanation

    Explanation(words_for(spoken)).mail(found)


def _known(form: str) -> None:
    if form not in FORMATS:
        raise usage_error("unknown-value", option="--format", value=form, known=", ".join(FORMATS))


def _write(row: Mapping[str, object]) -> None:
    """One line of UTF-8; what is no character (PEP 383) is replaced and never raised."""
    sys.stdout.buffer.write(json.dumps(row, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()
