"""The wording of a mail: phrases found once, quoted as they stood, bounded."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.model import Authentication, Form, Message, Span
from madoguchi.signals import View, checks
from madoguchi.signals.wording import phrasebook, read_wording
from madoguchi.signals.wording.reading import EVIDENCE_LIMIT, HEAD_CHARS, TAIL_CHARS


def _mail(text: str, subject: str = "") -> Message:
    return Message(form=Form.PASTED, subject=subject, text=text)


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("pin", "your pin please", True),
        ("pin", "shopping spinning", False),
        ("prize", "the prize!", True),
        ("prize", "enterprise", False),
        ("pin", "暗証番号(PIN)を", True),
        ("you won", "you won a car", True),
        ("you won", "you won't", False),
        ("暗証番号", "その暗証番号を", True),
        ("% off", "50% off today", True),
    ],
)
def test_english_words_match_whole_and_japanese_anywhere(
    phrase: str, text: str, found: bool
) -> None:
    book = phrasebook([("x", (phrase,))])
    assert bool(book.find(read_wording(_mail(text)).folded.text)) is found


def test_a_phrase_may_belong_to_two_checks() -> None:
    found = phrasebook([("a", ("pin",)), ("b", ("PIN", "pin code"))]).find("pin code")
    assert set(found) == {"a", "b"}
    assert {at.phrase for at in found["b"]} == {"PIN", "pin code"}


def test_evidence_in_the_subject_has_no_span_and_in_the_text_it_has() -> None:
    wording = read_wording(_mail("昨日の未納料金です", subject="未納料金"))
    subject, text = wording.hits("fictitious-bill")
    assert (subject.where, subject.quote, subject.span) == ("header:Subject", "未納料金", None)
    assert (text.where, text.quote, text.span) == ("text", "未納料金", Span(3, 7))


def test_a_disguised_phrase_is_quoted_with_its_disguise() -> None:
    (evidence,) = read_wording(_mail("この未 納\u200b料 金です")).hits("fictitious-bill")
    assert evidence.quote == "未 納\u200b料 金"


def test_a_number_that_leads_into_a_phrase_is_quoted_with_it() -> None:
    (evidence,) = read_wording(_mail("必ず２４ 時間以内に")).hits("pressure-deadline")
    assert evidence.quote == "２４ 時間以内"


def test_different_phrases_are_preferred_to_repetitions() -> None:
    wording = read_wording(_mail("未納料金。" * 50 + "訪問。最終通告。"))
    quotes = [evidence.quote for evidence in wording.hits("fictitious-bill")]
    assert len(quotes) == EVIDENCE_LIMIT
    assert "最終通告" in quotes


def test_the_end_of_a_very_long_mail_is_read_and_quoted_in_place() -> None:
    text = "x" * (HEAD_CHARS + TAIL_CHARS) + " middle ".ljust(9000, "y") + "未納料金があります"
    (evidence,) = read_wording(_mail(text, "件名")).hits("fictitious-bill")
    assert evidence.span is not None
    assert text[evidence.span.start : evidence.span.end] == evidence.quote == "未納料金"


def test_has_folds_what_it_is_asked_for() -> None:
    assert read_wording(_mail("ｅｎｔｅｒ　your PIN")).has("Enter Your")
    assert not read_wording(_mail("nothing")).has("未納料金")


def test_subject_and_text_can_be_read_apart() -> None:
    wording = read_wording(_mail("ＡＢＣ", "件 名"))
    assert (wording.folded_subject, wording.folded_text) == ("件名", "abc")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=60))
def test_no_text_makes_a_check_on_wording_raise_or_quote_what_is_not_there(
    text: str, subject: str
) -> None:
    view = View(_mail(text, subject), Authentication())
    for check in checks():
        signal = check.examine(view) if check.phrases else None
        for evidence in signal.evidence if signal else ():
            if evidence.span is None:
                assert evidence.quote in subject
            else:
                assert evidence.quote == text[evidence.span.start : evidence.span.end]


@pytest.mark.parametrize(
    "text",
    [
        "暗証番号" * 50_000,
        "訴訟 " * 60_000,
        "million dollars " * 20_000,
        "ﷺ" * 100_000,
        "カ\u3099" * 60_000,
        " \n" * 200_000,
        "口座番号 " * 40_000,
        "銀行" * 100_000,
        "bitcoin " + "1" * 200_000,
        "to cancel 202-555-0112 order " * 10_000,
        "a\u200b" * 100_000,
        "\ud800" * 1000,
        "あ账" * 50_000,
        "[RANDOM" * 50_000,
        "##" * 100_000,
    ],
    ids=lambda text: text[:6].encode("unicode_escape").decode(),
)
def test_hostile_text_is_read_in_bounded_time(text: str) -> None:
    view = View(_mail(text, text[:5000]), Authentication())
    started = time.perf_counter()
    for check in checks():
        if check.phrases or check.id in {"odd-ideographs", "disguised-words", "template-leftovers"}:
            check.examine(view)
    assert time.perf_counter() - started < 2.0
