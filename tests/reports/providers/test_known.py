"""Every provider's file: both languages, sources, dates; nothing is promised; nothing is due."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from madoguchi.guidance.desks.entry import Confidence
from madoguchi.mail import read
from madoguchi.model import Language, Message
from madoguchi.reports.providers import Aim, Provider, provider, provider_of, providers, steps_for
from madoguchi.reports.providers.known import NAMES
from madoguchi.reports.providers.table import due, table

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "src" / "madoguchi" / "reports" / "providers" / "known"
DAY = date(2026, 11, 30)
PROMISES = re.compile(r"安全|大丈夫|安心|\bsafe\b|\bsecure\b|絶対|必ず防|だまされ", re.I)


def texts(one: Provider) -> list[tuple[str, ...]]:
    """Every sentence as `(ja, en)`."""
    found = [one.names, *(w for way in one.ways for w in (way.title, *way.steps, *way.expect))]
    return [tuple(dict(each.texts)[tag] for tag in (Language.JA, Language.EN)) for each in found]


def test_every_file_is_known_and_every_name_has_its_file() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(NAMES)
    assert [one.id for one in providers()] == list(NAMES)


@pytest.mark.parametrize("one", providers(), ids=lambda one: one.id)
def test_a_provider_has_both_languages_sources_and_dates(one: Provider) -> None:
    assert one.domains
    assert one.ways
    for pair in texts(one):
        assert all(pair)
        assert not any(PROMISES.search(text) for text in pair), pair
        assert re.search(r"[ぁ-んァ-ヶ一-鿿]|iCloud|Gmail", pair[0])
        assert len(pair[0]) <= 80, pair[0]
    for way in one.ways:
        assert way.source.startswith("http")
        assert date(2026, 1, 1) <= way.seen_on <= datetime.now(UTC).date()
        assert way.page.startswith("https://")
        if way.confidence is not Confidence.OWN:
            assert way.page != way.source, "a stranger's or retired page is never shown"
        else:
            assert way.steps or way.expect


def test_no_domain_is_two_providers() -> None:
    domains = [domain for one in providers() for domain in one.domains]
    assert len(domains) == len(set(domains))


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("one", providers(), ids=lambda one: one.id)
def test_what_is_not_the_provider_s_own_word_is_a_link(one: Provider, language: Language) -> None:
    told = steps_for(one, language, DAY)
    assert told is not None
    assert len(told.settings) == len(one.ways)
    for way, step in zip(one.ways, told.settings, strict=True):
        assert step.page == way.page
        assert not step.stale
        if way.confidence is not Confidence.OWN:
            assert step.steps == step.expect == ()


def test_old_steps_say_that_they_are_old() -> None:
    told = steps_for(providers()[0], Language.JA, date(2027, 6, 1))
    assert told is not None
    assert all(step.stale for step in told.settings)
    assert not due(DAY)
    assert len(due(date(2027, 5, 1))) == sum(len(one.ways) for one in providers())


def test_the_page_with_the_dates_is_current() -> None:
    assert (ROOT / "docs" / "providers.md").read_text("utf-8") == table()


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("hanako@docomo.ne.jp", "docomo"),
        ("hanako@ezweb.ne.jp", "au"),
        ("hanako@au.com", "au"),
        ("hanako@softbank.ne.jp", "softbank"),
        ("hanako@i.softbank.jp", "softbank"),
        ("hanako@d.vodafone.ne.jp", "softbank"),
        ("hanako@ymobile.ne.jp", "ymobile"),
        ("hanako@rakumail.jp", "rakuten-mobile"),
        ("hanako@gmail.com", "gmail"),
        ("hanako@GoogleMail.com", "gmail"),
        ("hanako@icloud.com", "icloud"),
        ("hanako@me.com", "icloud"),
        ("hanako@outlook.jp", "outlook"),
        ("hanako@hotmail.co.jp", "outlook"),
        ("hanako@yahoo.co.jp", "yahoo-mail"),
        ("hanako@ymail.ne.jp", "yahoo-mail"),
        ("hanako@notdocomo.ne.jp", None),
        ("hanako@docomo.ne.jp.example", None),
        ("hanako@home.example", None),
        ("hanako@softbank.jp", None),
        ("hanako@gmail.com, taro@docomo.ne.jp", None),
        ("hanako@gmail.com, taro@googlemail.com", "gmail"),
    ],
)
def test_the_provider_is_that_of_the_mailbox(address: str, expected: str | None) -> None:
    found = provider_of(mail(f"To: {address}"))
    assert (found.id if found else None) == expected


def test_the_sender_s_provider_is_not_the_person_s() -> None:
    assert provider_of(mail("From: crook@gmail.com\nTo: hanako@home.example")) is None
    told = steps_for(mail("From: c@gmail.com\nTo: hanako@docomo.ne.jp"), Language.EN, DAY)
    assert told is not None
    assert told.name == "NTT docomo"
    assert steps_for(mail("To: hanako@home.example"), Language.EN, DAY) is None


def test_a_forwarded_mail_counts_for_who_passed_it_on() -> None:
    forwarded = (
        b"From: hanako@softbank.ne.jp\nTo: madoguchi@gmail.com\nSubject: Fwd: x\n"
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        b"Content-Type: message/rfc822\n\nFrom: crook@shop.example\nTo: h@gmail.com\n"
        b"Subject: x\n\nhello\n\n--b--\n"
    )
    found = provider_of(read(forwarded))
    assert found is not None
    assert found.id == "softbank"


def test_an_unknown_name_is_none() -> None:
    assert provider("abacus") is None
    assert set(Aim) == {way.aim for one in providers() for way in one.ways}


def mail(fields: str) -> Message:
    return read(f"{fields}\nSubject: x\n\nhello\n".encode())
