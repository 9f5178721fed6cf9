"""For anybody, anywhere, at any minute: only own numbers, and always somebody to turn to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from importlib.resources import files

import pytest

from madoguchi.guidance.desks import Resolved, directory
from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.model import Contact, Kind, Language

PLACES = (None, *directory().gazetteer.codes)
BRANDS = (None, *sorted({brand for entry in directory().entries for brand in entry.brands}))
TIMES = tuple(
    datetime.fromisoformat(f"{text}+09:00").astimezone(JAPAN)
    for text in (
        "2026-11-24T10:30",
        "2026-11-24T12:30",  # lunch
        "2026-11-24T19:00",
        "2026-11-25T03:00",
        "2026-11-28T10:30",  # Saturday
        "2026-11-29T22:00",  # Sunday night
        "2026-09-22T11:00",  # 国民の休日
        "2026-12-29T10:00",
        "2027-01-01T00:00",
        "2027-01-03T23:59",
        "2028-02-29T08:30",
    )
)
NUMBER = re.compile(r"#?\d{3,}(?:-\d+)*|\d+(?:-\d{2,})+", re.ASCII)
_TIMES = re.compile(r"\d{1,2}:\d{2}|\d{1,2}/\d{1,2}")


@cache
def channels() -> dict[str, set[str]]:
    """The values of the data by confidence, read without the code that is tested."""
    data = json.loads((files("madoguchi.guidance") / "packs" / "jp-desks.json").read_text("utf-8"))
    found: dict[str, set[str]] = {}
    for row in data["rows"]:
        for channel in row.get("channels", []):
            found.setdefault(channel["confidence"], set()).add(channel["value"])
    return found


@cache
def everything() -> tuple[Resolved, ...]:
    """Every role for every place (and every brand where brands matter) at every time."""
    found: dict[tuple[object, ...], Resolved] = {}
    branded = {role for entry in directory().entries if entry.brands for role in entry.roles}
    for role in sorted(directory().roles):
        for place in PLACES:
            for brand in BRANDS if role in branded and place is None else (None,):
                for at in TIMES:
                    for language in (Language.JA, Language.EN):
                        resolved = directory().resolve(
                            role, prefecture=place, brand=brand, at=at, language=language
                        )
                        if resolved:
                            found[(role, place, brand, at, language)] = resolved
    return tuple(found.values())


def contacts() -> Iterator[Contact]:
    for resolved in everything():
        yield resolved.contact
        if resolved.fallback:
            yield resolved.fallback
    for at in TIMES[:2]:
        for language in (Language.JA, Language.EN):
            for place in PLACES:
                yield from directory().desks_for(place, at, language)
            for brand in BRANDS:
                for kind in Kind:
                    yield from directory().reporting_points_for(kind, at, language, brand)


@cache
def distinct() -> tuple[Contact, ...]:
    return tuple(dict.fromkeys(contacts()))


def test_only_what_the_body_itself_publishes_is_shown() -> None:
    own = channels()["own"]
    for contact in distinct():
        assert {contact.tel, contact.url, contact.mail} - {""} <= own, contact.id


def test_no_number_of_lower_confidence_is_anywhere_in_what_is_shown() -> None:
    own = channels()["own"]
    below = {value for name, some in channels().items() if name != "own" for value in some} - own
    assert len(below) > 30
    for contact in distinct():
        shown = f"{contact.tel} {contact.name} {contact.hours} {contact.note}"
        assert not [value for value in below if value in shown and "://" not in value], contact.id


def test_every_number_in_a_text_is_a_desks_own() -> None:
    own = channels()["own"]
    ended = {"104"}
    for contact in distinct():
        for text in (contact.name, contact.hours, contact.note):
            numbers = set(NUMBER.findall(_TIMES.sub(" ", text)))
            assert numbers <= own | ended, (contact.id, numbers - own)


def test_104_is_never_a_number_to_call() -> None:
    for contact in distinct():
        assert contact.tel.replace("-", "") != "104"
        if "104" in contact.note and "104" not in contact.tel:
            assert "104は終了しました" in contact.note or "(104) has ended" in contact.note


def test_whoever_is_closed_is_stood_in_for_by_somebody_who_is_not() -> None:
    closed = [resolved for resolved in everything() if resolved.contact.open_now is False]
    assert len({resolved.contact.id for resolved in closed}) > 15
    for resolved in closed:
        stand_in = resolved.fallback
        assert stand_in is not None, resolved.contact.id
        assert stand_in.open_now is not False, (resolved.contact.id, stand_in.id)
        assert stand_in.id != resolved.contact.id
        assert stand_in.tel or stand_in.url or stand_in.note


def test_whoever_is_not_known_to_be_closed_needs_no_stand_in() -> None:
    assert all(r.fallback is None for r in everything() if r.contact.open_now is not False)


def test_110_stands_in_for_nobody() -> None:
    """It is for danger, and shown on every page; a closed counter is no emergency."""
    assert not [r for r in everything() if r.fallback and r.fallback.tel == "110"]


def test_it_opens_later_than_now_or_nobody_says_when() -> None:
    for place in PLACES:
        for at in TIMES:
            for contact in directory().desks_for(place, at, Language.JA):
                if contact.open_now is not False:
                    assert contact.opens_at is None
                elif contact.opens_at is not None:
                    assert contact.opens_at > at


def test_every_contact_has_a_way_to_be_reached_or_says_how_to_find_one() -> None:
    for contact in distinct():
        assert contact.tel or contact.url or contact.mail or len(contact.note) > 20, contact.id
        assert contact.name
        assert bool(contact.source) is bool(contact.tel or contact.url or contact.mail)


@pytest.mark.parametrize("place", PLACES)
def test_police_and_consumer_centre_of_every_prefecture(place: str | None) -> None:
    for role, national in (("police-local", "police-9110"), ("consumer-local", "consumer-188")):
        resolved = directory().resolve(
            role, prefecture=place, brand=None, at=TIMES[0], language=Language.JA
        )
        assert resolved is not None
        assert resolved.contact.tel
        assert resolved.contact.url
        assert (resolved.contact.id == national) is (place is None)
