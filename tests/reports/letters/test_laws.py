"""What holds for every letter: one page, calm words, nothing that its reader may not have."""

from __future__ import annotations

import email
import re
import tomllib
from copy import copy
from dataclasses import fields, replace
from email.policy import default
from itertools import product
from pathlib import Path
from unicodedata import east_asian_width

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import madoguchi.reports.letters
from madoguchi.guidance.source.style import style_of
from madoguchi.model import Details, Event, Language, Payment, Reporter, Situation, Who
from madoguchi.model.readings import annotated, plain
from madoguchi.reports import Draft, as_mail, destinations, drafts
from tests.reports.cases import EVERYTHING, NIGHT, case, example, examples, simple
from tests.reports.letters.people import (
    EMPTY,
    LETTERS,
    ONE_EACH,
    SITUATIONS,
    TRANSFER,
    empty,
    full,
    helped,
    written,
)

ROOM = Path(madoguchi.reports.letters.__file__).parent
WORDS = sorted(ROOM.rglob("words.toml"))
LINES, COLUMNS = 56, 88
"""Of an A4 sheet with margins of 15 mm, at 10 points on 13.5: columns of half an em."""
HOSTILE = simple(
    "今すぐ 03-0000-0000 へ。 返信は desk@sender.example 、 https://sender.example/pay まで。",
    subject="至急 03-0000-0000 https://sender.example/pay",
    sender="お客様センター <info@sender.example>",
)
CONTACTS = ("03-0000-0000", "sender.example", "0300000000")
BLAME = re.compile("だまされ|騙|引っかか|てしまった|うっかり|不注意|大丈夫|安全|安心|訴え|法的措置")


def _rows(text: str) -> int:
    """Lines on paper: long ones take several."""
    return sum(
        max(1, -(-sum(2 if east_asian_width(one) in "WFA" else 1 for one in line) // COLUMNS))
        for line in text.split("\n")
    )


@pytest.mark.parametrize("letter", SITUATIONS)
def test_a_letter_is_one_page(letter: str) -> None:
    said = replace(EVERYTHING, who=Who.STAFF)
    long = replace(TRANSFER, to_holder="例" * 500, to_bank="架空銀行 " + "例" * 500)
    crowded = replace(
        ONE_EACH,
        payments=(*ONE_EACH.payments[1:], long),
        calls=ONE_EACH.calls * 50,
        events=(Event("あ" * 4000, NIGHT),) * 50,
    )
    for one in (full(letter), empty(letter), helped(letter)):
        assert _rows(written(letter, one).text) <= LINES
    mail = example("phishing-card-forged-sender")
    for data in (mail, simple("本文", subject="件" * 900)):
        assert _rows(written(letter, case(data, said, details=crowded)).text) <= LINES
    many = replace(ONE_EACH, payments=ONE_EACH.payments * 8)
    assert _rows(written(letter, case(mail, SITUATIONS[letter], details=many)).text) <= LINES


@pytest.mark.parametrize("letter", SITUATIONS)
def test_it_asks_for_at_most_five_things_whatever_happened(letter: str) -> None:
    for who in Who:
        said = replace(EVERYTHING, who=who)
        text = written(letter, case(simple("本文"), said, details=EMPTY)).text
        assert 1 <= len(re.findall(r"(?m)^\d\. ", text)) <= 5


@pytest.mark.parametrize("path", WORDS, ids=lambda path: path.parent.name)
def test_words_are_whole_and_calm(path: Path) -> None:
    for name, sentence in tomllib.loads(path.read_text("utf-8")).items():
        # A letter stays in its reader's language: only what stands beside it is in others.
        read = name in ("name", "several", "explained") or name.startswith(("note-", "label-"))
        assert sentence.keys() >= {"ja", "en"}, name
        assert read or sentence.keys() == {"ja", "en"}, name
        assert not BLAME.search(sentence["ja"]), name
        for language, text in ((Language(tag), text) for tag, text in sentence.items()):
            style = style_of(language)
            text = plain(annotated(text))
            low = text.lower()
            assert not [word for word in style.forbidden if word in low], (name, text)
            for one in style.sentence_ends.split(text):
                longest = style.most_characters
                assert len(one.strip()) <= longest + 25 * (language is Language.EN), (name, one)
            assert re.findall(r"\{\w+\}", sentence["ja"]) or "{" not in text
            assert {*re.findall(r"\{\w+\}", sentence["ja"])} == {*re.findall(r"\{\w+\}", text)}, (
                name
            )


@pytest.mark.parametrize("destination", destinations(), ids=lambda one: one.id)
def test_nothing_is_ever_addressed_to_whoever_sent_the_mail(destination: object) -> None:
    (one,) = (each for each in destinations() if each is destination)
    for details in (ONE_EACH, EMPTY):
        (draft,) = drafts(case(HOSTILE, EVERYTHING, details=details), [one])
        assert isinstance(draft, Draft)
        contact = draft.contact
        reached = (contact.tel, contact.url, contact.mail) if contact is not None else ()
        mail = email.message_from_bytes(as_mail(draft, case(HOSTILE).at), policy=default)
        for own in CONTACTS:
            assert not any(own in way for way in reached)
            for name in ("To", "Cc", "Bcc", "Reply-To"):
                assert own not in str(mail[name] or "")


@pytest.mark.parametrize("letter", SITUATIONS)
def test_no_contact_of_the_mail_stands_in_a_letter(letter: str) -> None:
    told = replace(
        ONE_EACH,
        events=(Event("03-0000-0000 に電話して https://sender.example/pay を見た"),),
        payments=tuple(
            replace(one, place="https://sender.example/pay") for one in ONE_EACH.payments
        ),
    )
    for name, language in product(("", "helped"), (Language.JA, Language.EN)):
        one = helped(letter, told) if name else full(letter)
        made = written(letter, case(HOSTILE, one.situation, details=told, language=language))
        for text in (made.subject, made.text, *made.notes, *made.lacking):
            for own in CONTACTS:
                assert own not in text


def _with(payment: Payment, field: str, text: str) -> Payment:
    changed = copy(payment)
    object.__setattr__(changed, field, text)
    return changed


@given(
    figures=st.text("0123456789", min_size=14, max_size=19),
    gap=st.sampled_from(["", " ", "-", "－"]),
    pin=st.from_regex(r"[0-9]{4}", fullmatch=True),
    field=st.sampled_from(
        ["from_bank", "from_account", "to_bank", "to_account", "to_holder", "place"]
    ),
)
@settings(max_examples=60, deadline=None)
def test_no_card_number_and_no_pin_stands_in_a_letter(
    figures: str, gap: str, pin: str, field: str
) -> None:
    number = gap.join(figures[at : at + 4] for at in range(0, len(figures), 4))
    payments = tuple(_with(one, field, number) for one in ONE_EACH.payments)
    details = replace(
        ONE_EACH,
        story=f"{number} 暗証番号 {pin}",
        payments=payments,
        events=(Event(f"カード番号 {number} を教えた"), Event(f"暗証番号は{pin}X9Z と言った")),
    )
    one = full("paying-bank")
    one = replace(one, situation=EVERYTHING, details=details)
    for draft in drafts(one, LETTERS.values()):
        assert isinstance(draft, Draft)
        assert number not in draft.text
        assert not re.search("[ －-]?".join(figures), draft.text)
        assert f"{pin}X9Z" not in draft.text


def test_what_was_said_in_the_persons_own_words_stays_with_them() -> None:
    for letter in SITUATIONS:
        text = written(letter, full(letter)).text
        assert "9876" not in text
        assert "4000" not in text
        assert ONE_EACH.calls[0].number not in text
        assert ONE_EACH.calls[0].said not in text


@pytest.mark.parametrize("letter", SITUATIONS)
def test_a_letter_tells_nothing_of_other_payments(letter: str) -> None:
    told = {
        value
        for one in ONE_EACH.payments
        for value in (one.to_account, one.number, one.to_wallet, one.to_holder)
        if value
    }
    texts = {name: written(name, full(name)).text for name in SITUATIONS}
    both = {"paying-bank", "receiving-bank", "employer-accounting"}
    for value in told:
        holders = {name for name, text in texts.items() if value in text}
        assert len(holders) == 1 or holders == both, (value, holders)
    assert letter in texts


def test_what_the_person_wants_gone_is_gone_and_the_letter_is_still_there() -> None:
    for letter in SITUATIONS:
        one = replace(full(letter), take_out=("見本銀行", "090-0000-1234", "例マート"))
        text = written(letter, one).text
        assert not re.search("見本銀行|090-0000-1234|例マート", text)


@pytest.mark.parametrize("letter", SITUATIONS)
def test_who_reads_no_japanese_is_told_every_line_of_it(letter: str) -> None:
    for one in (full(letter), empty(letter), helped(letter)):
        ours = written(letter, replace(one, language=Language.EN))
        assert ours.text == written(letter, one).text
        explained = ours.notes[-1].split("\n")[1:]
        lines = ours.text.split("\n")
        assert len(explained) == len(lines)
        for japanese, english in zip(lines, explained, strict=True):
            assert bool(japanese) == bool(english)


@pytest.mark.parametrize("letter", SITUATIONS)
def test_what_is_not_known_is_a_blank_and_can_be_added_later(letter: str) -> None:
    made = written(letter, empty(letter))
    if made.lacking:
        assert "＿＿＿" in made.text
        assert all(made.lacking)
    assert len(made.lacking) >= len(written(letter, full(letter)).lacking)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_a_person_writes_every_letter_is_made(data: st.DataObject) -> None:
    text = st.text(max_size=30)
    payment = st.builds(
        Payment,
        by=st.sampled_from([one.by for one in ONE_EACH.payments]),
        yen=st.none() | st.integers(0, 10**9),
        **{one.name: text for one in fields(Payment) if one.name not in ("by", "when", "yen")},
    )
    details = Details(
        Reporter(name=data.draw(text), organisation=data.draw(text)),
        payments=tuple(data.draw(st.lists(payment, max_size=6))),
        events=tuple(Event(one) for one in data.draw(st.lists(text, max_size=6))),
    )
    one = replace(full("paying-bank"), situation=EVERYTHING, details=details)
    for draft in drafts(one, LETTERS.values()):
        assert isinstance(draft, Draft)
        assert "\x00" not in draft.text


def test_letters_are_for_every_example_and_situation() -> None:
    for name, said in product(examples(), (Situation(), EVERYTHING)):
        for draft in drafts(case(example(name), said), LETTERS.values()):
            assert isinstance(draft, Draft)
