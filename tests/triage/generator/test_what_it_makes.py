"""What comes out: every kind, in bytes that any mail program reads, the same for the same seed."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.model import SCAM_KINDS, Kind
from madoguchi.triage.training.generator import Generated, generate
from madoguchi.triage.training.generator.library import LANGS, templates
from tests.triage.generator.reading import header, parts, text


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**9), st.booleans())
def test_the_same_seed_gives_the_same_bytes(seed: int, reserved: bool) -> None:
    first = list(generate(seed, 5, reserved=reserved))
    assert first == list(generate(seed, 5, reserved=reserved))


def test_another_seed_gives_other_mails() -> None:
    assert {m.data for m in generate(1, 50)}.isdisjoint(m.data for m in generate(2, 50))


def test_a_longer_run_begins_like_a_shorter_one() -> None:
    assert list(generate(3, 20))[:7] == list(generate(3, 7))


def test_every_kind_label_language_and_form_is_made(mails: tuple[Generated, ...]) -> None:
    made = {mail.kind for mail in mails if mail.lang == "ja"}
    assert made == {*SCAM_KINDS, Kind.ORDINARY, Kind.UNWANTED_AD}
    assert {mail.label for mail in mails} == {"honest", "scam", "unwanted-ad"}
    assert {mail.lang for mail in mails} == set(LANGS)
    assert {mail.form for mail in mails} == {"checked", "bare", "pasted"}


def test_the_label_and_the_kind_agree(mails: tuple[Generated, ...]) -> None:
    for mail in mails:
        wanted = {"honest": {Kind.ORDINARY}, "unwanted-ad": {Kind.UNWANTED_AD}}
        assert mail.kind in wanted.get(mail.label, set(SCAM_KINDS)), mail.family


def test_half_of_all_mails_are_honest_and_japanese(mails: tuple[Generated, ...]) -> None:
    share = sum(m.lang == "ja" and m.label == "honest" for m in mails) / len(mails)
    assert 0.5 < share < 0.65


def test_every_mail_can_be_read_by_the_standard_library(mails: tuple[Generated, ...]) -> None:
    for mail in mails:
        readable = parts(mail)
        assert readable, mail.family
        assert all(words.strip() for _, words in readable), mail.family
        if mail.form != "pasted":
            assert "@" in header(mail, "From")
            assert header(mail, "Subject").strip()
            assert header(mail, "Date").strip()


def test_nothing_of_the_little_language_is_left_over(mails: tuple[Generated, ...]) -> None:
    for mail in mails:
        written = text(mail)
        assert "{" not in written, (mail.family, written)
        assert "|" not in written.replace(" | ", ""), (mail.family, written)


def test_hardly_any_two_mails_say_the_same(mails: tuple[Generated, ...]) -> None:
    assert len({text(mail) for mail in mails}) / len(mails) > 0.95


def test_families_are_many_and_no_two_are_alike() -> None:
    told = Counter((t.subjects, tuple(p.lines for p in t.paragraphs)) for t in templates())
    assert max(told.values()) == 1
    assert len({t.name for t in templates()}) == len(templates()) > 200


@pytest.mark.parametrize(
    ("lang", "least"), [("ja", 10), ("en", 5), ("pt", 2), ("es", 2), ("de", 2), ("fr", 2)]
)
def test_every_kind_of_scam_is_told_in_several_ways(lang: str, least: int) -> None:
    told = Counter(template.kind for template in templates() if template.lang == lang)
    assert {*SCAM_KINDS} <= told.keys()
    for kind in SCAM_KINDS:
        assert told[kind] >= least, kind


@pytest.mark.parametrize("lang", LANGS)
def test_short_messages_are_made_on_both_sides(lang: str) -> None:
    brief = {t.kind in SCAM_KINDS for t in templates() if t.lang == lang and t.tone == "brief"}
    assert brief == {True, False}


def test_words_alone_cannot_decide(mails: tuple[Generated, ...]) -> None:
    honest = {mail.family for mail in mails if mail.label == "honest" and mail.lang == "ja"}
    copied = [m for m in mails if m.label == "scam" and m.lang == "ja" and m.family in honest]
    scams = [m for m in mails if m.label == "scam" and m.lang == "ja"]
    assert len(copied) / len(scams) > 0.2
