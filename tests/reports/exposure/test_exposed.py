"""Which of a person's data a mail shows: tables, laws, and counts over the real mails."""

import re
from email.header import Header
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.mail import read
from madoguchi.model import Form, Language, Message
from madoguchi.model.spoken import words_of
from madoguchi.reports.exposure import Datum, Exposed, exposed, masked, told
from tests.reports.exposure.figures import ALL_FIGURES
from tests.reports.exposure.tables import ALL_WORDS, Case

ROOT = Path(__file__).parents[3]
CASES = (*ALL_WORDS, *ALL_FIGURES)
SCAMS = ROOT / "mails" / "scam-ja"
PROMISES = re.compile(r"安全|大丈夫|安心してください|\bsafe\b|だまされ|不注意|careless", re.I)


def mail(case: Case) -> Message:
    fields = (("From", case.sender), ("To", case.to), ("Subject", case.subject))
    head = "".join(f"{name}: {_encoded(value)}\n" for name, value in fields)
    body = f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{case.text}\n"
    return read((head + body).encode())


def _encoded(value: str) -> str:
    words, _, address = value.rpartition(" <")
    if value.isascii():
        return value
    return (
        (Header(words, "utf-8").encode() + " <" + address)
        if words
        else (Header(value, "utf-8").encode())
    )


def test_there_are_enough_cases() -> None:
    wanted = [case for case in CASES if case.expected]
    assert len(CASES) >= 200
    assert len(wanted) >= 90
    assert len(CASES) - len(wanted) >= 90


@pytest.mark.parametrize("case", CASES, ids=lambda case: re.sub(r"\s+", " ", case.text)[:40])
def test_a_mail_shows_what_it_shows_and_nothing_else(case: Case) -> None:
    message = mail(case)
    found = exposed(message)
    assert {one.datum for one in found} - {Datum.MAIL_ADDRESS} == case.expected
    for one in found:
        if one.span is not None:
            said = message.text[one.span.start : one.span.end]
            assert one.masked != said
            assert said.strip()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("To: hanako@home.example\n", ["h•••@home.example"]),
        ("To: list@home.example\nDelivered-To: hanako@home.example\n", ["h•••@home.example"]),
        ("To: a@x.example, b@x.example, c@x.example, d@x.example\n", []),
        ("To: undisclosed-recipients:;\n", []),
        ("To: dev@lists.example\nList-Id: <dev.lists.example>\n", []),
        ("From: crook@x.example\nTo: crook@x.example\n", []),
        ("From: crook@x.example\nTo: crook@x.example\nX-Original-To: h@home.example\n",
         ["h•••@home.example"]),
    ],
)  # fmt: skip
def test_the_address_is_the_person_s(data: str, expected: list[str]) -> None:
    found = exposed(read(f"{data}Subject: x\n\nhello\n".encode()))
    assert [one.masked for one in found] == expected


def test_an_extortionist_writes_as_the_person() -> None:
    own = "From: hanako@home.example\nTo: hanako@home.example\nSubject: x\n\n"
    found = exposed(read(f"{own}I sent this from your account.\n".encode()))
    assert [one.datum for one in found] == [Datum.MAIL_ADDRESS]


@pytest.mark.parametrize(
    "text",
    [
        "hanako@home.example 様\n\nご確認ください。",
        "ご登録のメールアドレス: hanako@home.example\n",
        "Dear hanako@home.example,\n\ncheck your mailbox",
    ],
)
def test_pasted_text_names_an_address(text: str) -> None:
    found = exposed(read(text.encode(), form=Form.PASTED))
    assert [(one.datum, one.masked) for one in found] == [(Datum.MAIL_ADDRESS, "h•••@home.example")]


def test_who_passed_a_mail_on_is_not_what_the_scammer_knows() -> None:
    data = (
        b"From: Hanako Mihon <hanako@home.example>\nTo: desk@madoguchi.example\nSubject: Fwd\n"
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nDear Desk Mihon,\n"
        b"--b\nContent-Type: message/rfc822\n\nFrom: c@x.example\nTo: h@home.example\n"
        b"Subject: x\n\nhello\n\n--b--\n"
    )
    assert [one.masked for one in exposed(read(data))] == ["h•••@home.example"]


NAMES = st.text(st.sampled_from("見本花子例太郎"), min_size=2, max_size=6)
WORDS = st.text(st.characters(codec="ascii", min_codepoint=33, max_codepoint=126), min_size=4)


@given(WORDS)
def test_a_masked_password_tells_a_third_at_most(word: str) -> None:
    shown = masked.start(word)
    assert shown.endswith(masked.HIDDEN)
    kept = shown.removesuffix(masked.HIDDEN)
    assert word.startswith(kept)
    assert len(kept) <= min(3, len(word) / 3)


@given(st.text(st.sampled_from("0123456789-"), min_size=6, max_size=15))
def test_a_masked_number_tells_two_figures(number: str) -> None:
    assert len(masked.end(number).removeprefix(masked.HIDDEN)) <= 2


@given(NAMES, NAMES)
def test_a_masked_name_tells_first_letters(family: str, given_name: str) -> None:
    assert masked.name(f"{family} {given_name}").replace("◯", "") == f"{family[0]} {given_name[0]}"


HOSTILE = st.text(
    st.sampled_from("様 \n　:：株式会社パスワードは your password is Dear 090-0123カード下4桁*@.")
    | st.characters(exclude_categories=["Cs"])
)


@given(HOSTILE, HOSTILE)
def test_any_text_is_looked_at(subject: str, text: str) -> None:
    """Hostile mail never raises, spans lie in the text, and no finding quotes itself whole."""
    message = mail(Case(text, frozenset(), subject=" ".join(subject.split())))
    for one in exposed(message):
        if one.span is not None:
            assert 0 <= one.span.start < one.span.end <= len(message.text)
    assert exposed(message) == exposed(message)


def test_half_a_character_is_no_trouble() -> None:
    assert exposed(Message(Form.PASTED, subject="\ud800", text="見本\ud800 様\nDear \udfff,")) == ()


@pytest.mark.parametrize(
    "unit", ["様", "株式会社 ", "パスワード:", "お届け先\n", "A b", "*", "a@", "1 A"]
)
def test_long_texts_are_looked_at_quickly(unit: str) -> None:
    """Half a megabyte of one thing: a pattern that goes back and forth would never end."""
    exposed(Message(Form.PASTED, text="bitcoin " + unit * (500_000 // len(unit))))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("datum", list(Datum))
def test_every_datum_has_words_that_promise_nothing(datum: Datum, language: Language) -> None:
    one = Exposed(datum, "x•••", "text", doubtful=True)
    said = told([one], language)
    assert said.lines[0][1]
    whole = "\n".join((said.opening, *said.lines[0], *said.closing))
    assert not PROMISES.search(whole), whole
    assert "{" not in whole


def test_both_languages_say_the_same() -> None:
    package = "madoguchi.reports.exposure.words"
    ja, en = (words_of(package, one).entries.keys() for one in (Language.JA, Language.EN))
    assert ja == en


def test_an_address_alone_is_told_calmly() -> None:
    said = told(exposed(read(b"To: h@home.example\nSubject: x\n\nhello\n")), Language.JA)
    assert "アドレスを変える必要はありません" in said.lines[0][1]
    assert told([], Language.EN).lines == ()


@pytest.mark.mails
@pytest.mark.skipif(not SCAMS.exists(), reason="no real mails here")
def test_real_scams_are_looked_at_and_counted() -> None:
    """Only counts: in mails to lists hardly any salutation names a person."""
    found = [exposed(read(path.read_bytes())) for path in sorted(SCAMS.glob("*.eml"))]
    named = sum(any(one.datum is Datum.NAME for one in each) for each in found)
    assert named / len(found) < 0.2
