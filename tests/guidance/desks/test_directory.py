"""Whom the directory names for a role, a place, a brand and a minute."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from madoguchi.guidance.desks import Directory, ReportingPoint, Resolved, directory
from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.guidance.desks.pack import pack_of
from madoguchi.model import Contact, Kind, Language, PackError

MONDAY_NOON = datetime(2026, 11, 30, 12, 30, tzinfo=JAPAN)
SUNDAY_NIGHT = datetime(2026, 11, 29, 23, 30, tzinfo=JAPAN)
NEW_YEAR = datetime(2027, 1, 1, 10, 0, tzinfo=JAPAN)

# The roles that actions use: adding one here and not in the data breaks the build, not a person.
ROLES = (
    "bank-paid-from",
    "bank-receiving",
    "bank",
    "card-company",
    "emoney-issuer",
    "carrier",
    "crypto-exchange",
    "convenience-store",
    "post-office",
    "police-local",
    "police-110",
    "police-9110",
    "consumer-188",
    "consumer-local",
    "brand",
    "antiphishing-council",
    "dekyo-meiwaku",
    "nissankyo",
    "ipa",
    "ipa-organisations",
    "child-sos",
    "victim-support",
    "data-protection",
    "houterasu",
    "court",
    "credit-bureaus",
    "internet-hotline",
    "police-online",
    "ccj",
    "dic",
    "jpcert",
    "fsa",
    "support-foreign",
)


def resolve(
    role: str,
    prefecture: str | None = None,
    brand: str | None = None,
    at: datetime = MONDAY_NOON,
    language: Language = Language.JA,
) -> Resolved:
    resolved = directory().resolve(
        role, prefecture=prefecture, brand=brand, at=at, language=language
    )
    assert resolved is not None
    return resolved


def small_directory(rows: Sequence[dict[str, object]]) -> Directory:
    listings: dict[str, list[str]] = {f"reporting {kind}": [] for kind in Kind}
    listings |= {"desks": [], "each": []}
    phrases = {key: key for key in ("always", "alternate", "space-after-sentence")}
    data = {
        "rows": rows,
        "places": [f"small.yaml:{n}" for n in range(len(rows))],
        "notes": {},
        "phrases": {"ja": phrases, "en": phrases},
        "listings": listings,
        "prefectures": [],
    }
    return Directory(pack_of(data, "small.yaml"))


def row(name: str, **others: object) -> dict[str, object]:
    base: dict[str, object] = {
        "id": name,
        "type": "desk",
        "roles": ["someone"],
        "names": {"ja": name, "en": name},
        "hours": "always",
        "seen_on": "2026-11",
    }
    return base | others


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("at", [MONDAY_NOON, SUNDAY_NIGHT, NEW_YEAR])
def test_110_9110_and_188_always_in_this_order(at: datetime, language: Language) -> None:
    always = directory().always(at, language)
    assert [contact.tel for contact in always] == ["110", "#9110", "188"]
    assert always[0].open_now is True


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("prefecture", [None, "JP-02", "JP-37"])
@pytest.mark.parametrize("brand", [None, "mizuho", "no-such-brand"])
def test_every_role_that_actions_use_has_a_desk(
    role: str, prefecture: str | None, brand: str | None
) -> None:
    contact = resolve(role, prefecture, brand).contact
    assert contact.role == role
    assert contact.tel or contact.url or contact.mail or contact.note


def test_the_prefectures_own_number_goes_before_the_short_one() -> None:
    aomori = resolve("police-local", "JP-02").contact
    assert aomori.tel == "017-735-9110"
    assert "#9110" in aomori.note
    assert resolve("police-local", "JP-06").contact.tel == "023-642-9110"


def test_without_a_number_of_its_own_the_short_one_and_the_official_site() -> None:
    kagawa = resolve("police-local", "JP-37").contact
    assert (kagawa.tel, kagawa.url) == ("#9110", "https://www.pref.kagawa.lg.jp/police/")
    centre = resolve("consumer-local", "JP-37").contact
    assert centre.name == "香川県消費生活センター"
    assert centre.tel == "188"
    assert centre.url.startswith("https://www.pref.kagawa.lg.jp/")


def test_a_court_paper_at_night_leads_to_what_the_courts_say() -> None:
    """The police's window, which stands in for most desks, could not help with one."""
    at_night = resolve("houterasu", at=SUNDAY_NIGHT)
    assert at_night.contact.open_now is False
    assert at_night.fallback is not None
    assert at_night.fallback.id == "courts-page"
    assert at_night.fallback.url == resolve("court").contact.url


def test_an_unknown_place_gets_the_national_desks() -> None:
    assert resolve("police-local").contact.id == "police-9110"
    assert resolve("consumer-local").contact.id == "consumer-188"


def test_the_brands_own_desk_is_asked_only_for_its_own_brand() -> None:
    assert resolve("brand", brand="mizuho").contact.tel == "0120-324-358"
    assert resolve("brand", brand="amazon").contact.id == "brand-amazon"
    assert resolve("brand", brand="rakuten-ichiba").contact.id == "brand-rakuten-ichiba"
    assert resolve("brand", brand="no-such-brand").contact.id == "real-company"
    assert resolve("brand").contact.id == "real-company"
    assert resolve("bank", brand="mizuho").contact.id == "brand-mizuho"
    assert resolve("bank", brand="amazon").contact.id == "your-bank"


def test_the_bank_one_paid_from_is_never_the_brand_of_the_mail() -> None:
    for brand in (None, "mizuho", "paypay-bank"):
        assert resolve("bank-paid-from", brand=brand).contact.id == "your-bank"
        assert resolve("bank-receiving", brand=brand).contact.id == "receiving-bank"


def test_the_ended_directory_enquiries_are_named_only_as_ended() -> None:
    bank = resolve("bank").contact
    assert bank.tel == ""
    assert "104は終了しました" in bank.note


def test_desks_for_a_person_nearest_first_each_once() -> None:
    desks = directory().desks_for("JP-40", MONDAY_NOON, Language.JA)
    ids = [desk.id for desk in desks]
    assert ids[:3] == ["consumer-188", "police-fukuoka", "consumer-fukuoka"]
    assert {"consumer-fukuoka-city", "police-online", "houterasu", "ipa"} <= set(ids)
    assert len(ids) == len(set(ids))
    assert all(desk.answers for desk in desks)


def test_desks_of_other_prefectures_are_not_offered() -> None:
    areas = {entry.id: entry.area for entry in directory().entries}
    for code in (None, *directory().gazetteer.codes):
        desks = directory().desks_for(code, MONDAY_NOON, Language.EN)
        assert {areas[desk.id] for desk in desks} <= {"national", code}


@pytest.mark.parametrize("kind", Kind)
def test_reporting_points_answer_nobody(kind: Kind) -> None:
    points = directory().reporting_points_for(kind, MONDAY_NOON, Language.JA, brand="apple")
    assert bool(points) is (kind is not Kind.ORDINARY)
    assert not any(point.answers for point in points)
    for point in points:
        assert point.url or point.mail


def ids(contacts: tuple[Contact, ...]) -> list[str]:
    return [contact.id for contact in contacts]


def test_where_the_page_says_that_information_goes() -> None:
    """FB-N, PZ-N: 迷惑メール相談センター, 日本産業協会.  PH-N: フィッシング対策協議会."""
    for kind in (Kind.FICTITIOUS_BILLING, Kind.PRIZE):
        points = directory().reporting_points_for(kind, MONDAY_NOON, Language.JA)
        assert {"dekyo-meiwaku", "nissankyo"} <= set(ids(points))
    phishing = directory().reporting_points_for(Kind.PHISHING, MONDAY_NOON, Language.JA)
    assert ids(phishing)[0] == "antiphishing-council"
    with_brand = directory().reporting_points_for(Kind.PHISHING, MONDAY_NOON, Language.JA, "apple")
    assert "apple-report" in ids(with_brand)


def test_the_limits_of_the_reporting_points_are_said() -> None:
    """They take information about advertising mail and do not answer: 188 is for the person."""
    points = directory().reporting_points_for(Kind.PRIZE, MONDAY_NOON, Language.JA)
    notes = {point.id: point.note for point in points}
    assert "返事や個別の相談はありません" in notes["dekyo-meiwaku"]
    assert "188" in notes["nissankyo"]
    assert "業者の広告メール" in notes["nissankyo"]


def test_all_reporting_points_are_of_that_type_and_no_desk_is() -> None:
    for entry in directory().entries:
        at = resolve(
            entry.roles[0],
            None if entry.area == "national" else entry.area,
            entry.brands[0] if entry.brands else None,
        )
        if at.contact.id == entry.id:
            assert at.contact.answers is not isinstance(entry, ReportingPoint)


def test_a_role_nobody_has_is_an_error() -> None:
    with pytest.raises(PackError, match="police-loca"):
        resolve("police-loca")


def test_a_row_is_used_only_while_it_is_valid() -> None:
    desks = small_directory(
        [
            row("old", valid={"until": "2026-11-29"}),
            row("new", valid={"from": "2026-12-02", "until": "2026-12-31"}),
        ]
    )

    def on(day: datetime) -> str:
        found = desks.resolve("someone", prefecture=None, brand=None, at=day, language=Language.JA)
        return found.contact.id if found else ""

    assert on(SUNDAY_NIGHT) == "old"
    assert on(datetime(2026, 12, 2, tzinfo=JAPAN)) == "new"
    for day in (MONDAY_NOON, NEW_YEAR):
        with pytest.raises(PackError, match="someone"):
            on(day)


def test_the_brands_desk_then_the_prefectures_then_the_national_one() -> None:
    desks = small_directory(
        [
            row("national"),
            row("local", area="JP-37"),
            row("brand", brands=["example"]),
            row("local-again", area="JP-37"),
        ]
    )

    def found(prefecture: str | None, brand: str | None) -> str:
        resolved = desks.resolve(
            "someone", prefecture=prefecture, brand=brand, at=NEW_YEAR, language=Language.EN
        )
        return resolved.contact.id if resolved else ""

    assert found("JP-37", "example") == "brand"
    assert found("JP-37", "other") == found("JP-37", None) == "local"
    assert found("JP-01", None) == found(None, None) == "national"


@pytest.mark.parametrize(
    ("confidence", "open_now"), [("own", True), ("own-old", None), ("third", None), ("none", None)]
)
def test_hours_that_are_not_its_own_word_decide_nothing(
    confidence: str, open_now: bool | None
) -> None:
    hours = {"daily": ["00:00-24:00"], "holidays": "as-weekday", "confidence": confidence}
    words = {"ja": "毎日", "en": "every day"}
    desks = small_directory([row("counter", hours=hours, hours_words=words)])
    for at in (MONDAY_NOON, SUNDAY_NIGHT):
        resolved = desks.resolve(
            "someone", prefecture=None, brand=None, at=at, language=Language.EN
        )
        assert resolved is not None
        assert resolved.contact.open_now is open_now


def test_nothing_for_this_place_is_none() -> None:
    desks = small_directory([row("far", area="JP-01")])
    assert (
        desks.resolve(
            "someone", prefecture="JP-37", brand=None, at=MONDAY_NOON, language=Language.JA
        )
        is None
    )
