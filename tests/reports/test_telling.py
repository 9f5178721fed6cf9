"""What a reader is told of a mail: what was seen in it, without advice to the person."""

from __future__ import annotations

import pytest

from madoguchi.reports import Draft, drafts, named
from madoguchi.reports.telling import _first_sentence
from tests.reports.cases import case, example


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("暗証番号を求めています。銀行は聞きません。", "暗証番号を求めています。"),
        (
            "「至急。ご確認ください。」と急がせています。急がなくて構いません。",
            "「至急。ご確認ください。」と急がせています。",
        ),
        ("リンク先は（a。b）です。開かないで。", "リンク先は（a。b）です。"),
        (
            'It says "Act now. Or lose it." to hurry you. Take your time.',
            'It says "Act now. Or lose it." to hurry you.',
        ),
        (
            "It leads to www.a.example, not to the bank. Do not open it.",
            "It leads to www.a.example, not to the bank.",
        ),
        ("no stop", "no stop"),
        ("", ""),
    ],
)
def test_a_reason_ends_where_advice_begins(says: str, told: str) -> None:
    assert _first_sentence(says) == told


def test_a_report_gives_its_reader_no_advice_on_cards() -> None:
    (draft,) = drafts(case(example("phishing-card-forged-sender")), [named("antiphishing-council")])
    assert isinstance(draft, Draft)
    assert "暗証番号を求めています" in draft.text or "入れさせようとしています" in draft.text
    assert "入れないでください" not in draft.text
