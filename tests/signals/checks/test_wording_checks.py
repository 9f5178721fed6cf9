"""Every check on wording shows where it must, and keeps silent where the words mean otherwise."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from madoguchi.model import Attachment, Authentication, Form, Link, Message, Missing, Stance
from madoguchi.signals import Check, View, checks

_HERE = Path(__file__).parent
_CASES: dict[str, dict[str, list[str]]] = tomllib.loads(
    (_HERE / "wording_cases.toml").read_text("utf-8")
)
for _name, _more in tomllib.loads((_HERE / "wording_abroad.toml").read_text("utf-8")).items():
    for _kind, _texts in _more.items():
        _CASES[_name][_kind] += _texts
_ORDINARY: dict[str, dict[str, str]] = {
    name: case
    for file in ("ordinary_cases.toml", "ordinary_abroad.toml")
    for name, case in tomllib.loads((_HERE / file).read_text("utf-8")).items()
}
_BY_ID = {check.id: check for check in checks()}


def _view(text: str, subject: str = "") -> View:
    file = Attachment("a.pdf", "application/pdf", 10)
    link = Link("https://a.example/", "a.example", "", "a")
    message = Message(Form.PASTED, subject=subject, text=text, attachments=(file,), links=(link,))
    return View(message, Authentication())


def _rows(*kinds: str) -> list[tuple[str, str]]:
    return [(name, text) for name, rows in _CASES.items() for kind in kinds for text in rows[kind]]


@pytest.mark.parametrize(("name", "text"), _rows("hit"))
def test_it_shows_and_quotes_the_passage_as_it_stood(name: str, text: str) -> None:
    signal = _BY_ID[name].examine(_view(text))
    assert signal is not None
    assert signal.evidence
    for evidence in signal.evidence:
        assert evidence.span is not None
        assert evidence.quote == text[evidence.span.start : evidence.span.end]


@pytest.mark.parametrize(("name", "text"), _rows("hit"))
def test_it_shows_in_a_subject_too(name: str, text: str) -> None:
    signal = _BY_ID[name].examine(_view("", subject=text))
    if name in {"odd-ideographs"}:  # a subject is too short to be sure of the language
        return
    assert signal is not None
    assert {evidence.where for evidence in signal.evidence} == {"header:Subject"}


@pytest.mark.parametrize(("name", "text"), _rows("near", "far"))
def test_it_keeps_silent(name: str, text: str) -> None:
    assert _BY_ID[name].examine(_view(text)) is None


@pytest.mark.parametrize("name", _CASES)
def test_every_row_has_hits_near_misses_and_misses(name: str) -> None:
    assert all(_CASES[name][kind] for kind in ("hit", "near", "far"))


def test_every_check_with_phrases_is_in_the_table() -> None:
    assert {check.id for check in _BY_ID.values() if check.phrases} <= set(_CASES)


def _accusing_words() -> list[Check]:
    return [_BY_ID[name] for name in _CASES if _BY_ID[name].stance is Stance.ACCUSING]


@pytest.mark.parametrize("name", _ORDINARY)
def test_honest_mail_that_looks_bad_is_not_accused_for_its_words(name: str) -> None:
    view = _view(_ORDINARY[name]["text"], _ORDINARY[name]["subject"])
    fired = [signal for check in _accusing_words() if (signal := check.examine(view))]
    assert [(signal.id, signal.evidence[0].quote) for signal in fired] == []


@pytest.mark.parametrize("name", ["asks-confirm-account", "account-fault", "delivery-held"])
def test_talk_that_leads_nowhere_is_not_accused(name: str) -> None:
    text = next(row for row in _CASES[name]["hit"] if not row.isascii())
    alone = Message(Form.EML, text=text.replace("下記より", ""))
    pointing = Message(Form.EML, text=f"{text} 詳しくはこちら")
    copied = Message(Form.PASTED, text=alone.text, missing=(Missing.LINKS,))
    seen = [_BY_ID[name].examine(View(m, Authentication())) for m in (alone, pointing, copied)]
    assert [signal is not None for signal in seen] == [False, True, True]


def test_an_attachment_is_spoken_of_only_where_there_is_one() -> None:
    text = _CASES["asks-open-attachment"]["hit"][0]
    view = View(Message(Form.EML, text=text), Authentication())
    assert _BY_ID["asks-open-attachment"].examine(view) is None
