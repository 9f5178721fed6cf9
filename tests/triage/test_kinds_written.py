"""Kinds of Japanese scam that the usual filters miss, ordinary mails beside them, short inputs."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from madoguchi.auth import verify
from madoguchi.mail import read
from madoguchi.model import Certainty, Form, Kind, Verdict
from madoguchi.signals import examine
from madoguchi.triage import judge

_HERE = Path(__file__).parent
_KINDS: dict[str, Any] = tomllib.loads((_HERE / "twelve_kinds.toml").read_text("utf-8"))
_SHORT: dict[str, Any] = tomllib.loads((_HERE / "short_inputs.toml").read_text("utf-8"))
_MODEL_AT_FAULT: dict[str, str] = {}
"""Mails that the shipped model gets wrong although the signals show, and how; strict xfails."""
QUIET = 0.5
"""Share of the ordinary mails, at least, of which nothing is found."""


def _judged(data: bytes, form: Form | None) -> Verdict:
    message = read(data, form=form)
    authentication = verify(message)
    return judge(message, authentication, examine(message, authentication))


def _mail(row: dict[str, str]) -> Verdict:
    mail = EmailMessage()
    mail["From"], mail["To"] = row["from"], "hanako@mail.example.net"
    mail["Subject"], mail["Message-ID"] = row["subject"], "<1@mail.example.net>"
    mail.set_content(row["text"], charset="utf-8")
    return _judged(mail.as_bytes(), None)


def _short(text: str) -> Verdict:
    return _judged(text.encode(), Form.PASTED)


def _wanted(kinds: str | list[str]) -> set[Kind]:
    return {Kind(kind) for kind in ([kinds] if isinstance(kinds, str) else kinds)}


def _marked(name: str, *values: object) -> Any:
    reason = _MODEL_AT_FAULT.get(name)
    marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
    return pytest.param(*values, id=name, marks=marks)


def _scams() -> Iterator[Any]:
    for story, table in _KINDS.items():
        for number, row in enumerate(table["scam"], 1):
            yield _marked(f"{story}-{number}", row, table["kind"])


def _ordinary() -> dict[str, dict[str, str]]:
    return {
        f"{story}-ordinary-{number}": row
        for story, table in _KINDS.items()
        for number, row in enumerate(table["honest"], 1)
    }


def test_there_are_twelve_kinds_with_mails_on_both_sides() -> None:
    assert len(_KINDS) == 12
    assert all(len(table["scam"]) >= 2 and table["honest"] for table in _KINDS.values())


@pytest.mark.parametrize(("row", "kinds"), list(_scams()))
def test_a_scam_is_noticed_and_named(row: dict[str, str], kinds: str | list[str]) -> None:
    verdict = _mail(row)
    assert verdict.certainty in {Certainty.SCAM, Certainty.UNCLEAR}
    assert verdict.kind in _wanted(kinds)


@pytest.mark.parametrize(("name", "row"), [_marked(n, n, r) for n, r in _ordinary().items()])
def test_an_ordinary_mail_beside_it_is_not_accused(name: str, row: dict[str, str]) -> None:
    assert _mail(row).certainty is not Certainty.SCAM, name


def test_of_most_ordinary_mails_nothing_is_found() -> None:
    verdicts = [_mail(row) for row in _ordinary().values()]
    quiet = [v for v in verdicts if v.certainty is Certainty.NOTHING_FOUND]
    assert len(quiet) >= QUIET * len(verdicts)


def test_there_are_thirty_short_inputs_on_both_sides() -> None:
    assert min(len(_SHORT["scam"]), len(_SHORT["honest"])) >= 30


@pytest.mark.parametrize(
    ("kinds", "text"), [_marked(f"short-{n}", *row) for n, row in enumerate(_SHORT["scam"], 1)]
)
def test_a_short_scam_has_the_right_kind_or_is_unclear(kinds: str | list[str], text: str) -> None:
    verdict = _short(text)
    assert verdict.certainty is not Certainty.NOTHING_FOUND
    assert verdict.certainty is Certainty.UNCLEAR or verdict.kind in _wanted(kinds)


@pytest.mark.parametrize("text", _SHORT["honest"])
def test_no_short_honest_message_is_called_a_scam(text: str) -> None:
    assert _short(text).certainty is not Certainty.SCAM
