"""The marks on the mail: every character once, in order, defanged, under the right numbers."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from madoguchi.desk import JAPAN, Answer, marked_reasons, marked_text, take
from madoguchi.model import (
    Authentication,
    Certainty,
    Evidence,
    Form,
    Kind,
    Language,
    Message,
    Reason,
    Signal,
    Situation,
    Span,
    Stance,
    Verdict,
    defang_text,
)

AT = datetime(2026, 11, 23, 10, 0, tzinfo=JAPAN)


def answer(text: str, spans: list[tuple[int, int]], stance: Stance = Stance.ACCUSING) -> Answer:
    signals = tuple(
        Signal(f"check-{n}", stance, (Evidence("text", text[s:e], Span(s, e)),))
        for n, (s, e) in enumerate(spans)
    )
    verdict = Verdict(
        Kind.PHISHING, Certainty.SCAM, 0.99, reasons=tuple(Reason(s, 1.0) for s in signals)
    )
    return Answer(Message(Form.EML, text=text), Authentication(), signals, verdict, None)


def test_a_marked_passage_carries_the_number_of_its_reason() -> None:
    pieces = marked_text(answer("今すぐ 送金 してください", [(4, 6), (0, 3)]))
    assert [(piece.text, piece.reasons) for piece in pieces] == [
        ("今すぐ", (2,)),
        (" ", ()),
        ("送金", (1,)),
        (" してください", ()),
    ]


def test_overlapping_marks_share_a_piece() -> None:
    pieces = marked_text(answer("abcdef", [(0, 4), (2, 6)]))
    assert [(piece.text, piece.reasons) for piece in pieces] == [
        ("ab", (1,)),
        ("cd", (1, 2)),
        ("ef", (2,)),
    ]


def test_what_does_not_accuse_is_not_marked() -> None:
    given_answer = answer("abcdef", [(0, 4)], Stance.HONEST)
    assert marked_reasons(given_answer) == ()
    assert [piece.reasons for piece in marked_text(given_answer)] == [()]


def test_an_address_cut_by_a_mark_is_still_harmless() -> None:
    text = "見る https://evil.example/login を"
    pieces = marked_text(answer(text, [(11, 20)]))
    assert "".join(piece.text for piece in pieces) == "見る hxxps://evil[.]example/login を"


@given(
    st.text(alphabet="abc.:/htps 。\n0123456789-@", max_size=80),
    st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=6),
)
def test_the_pieces_make_the_whole_defanged_text(text: str, raw: list[tuple[int, int]]) -> None:
    spans = [(min(a, b), min(max(a, b), len(text))) for a, b in raw if min(a, b) < len(text)]
    pieces = marked_text(answer(text, spans))
    assert "".join(piece.text for piece in pieces) == defang_text(text)


def test_taking_a_mail_gives_the_whole_answer() -> None:
    taken = take(
        b"From: a@b.example\nSubject: x\n\nhello", Situation(), at=AT, language=Language.EN
    )
    assert taken.plan is not None
    assert [desk.tel for desk in taken.plan.always] == ["110", "#9110", "188"]
    assert taken.verdict.certainty in Certainty


def test_without_a_plan_there_is_none() -> None:
    taken = take(b"x", Situation(), at=AT, language=Language.JA, with_plan=False)
    assert taken.plan is None
