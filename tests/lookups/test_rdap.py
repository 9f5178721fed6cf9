"""The age of a domain, from a real server on this machine; every way to fail is unknown."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from madoguchi.lookups import FixedResolver, Outcome
from madoguchi.lookups.asking import Asker
from madoguchi.lookups.cache import Cache
from madoguchi.lookups.https import MAX_OCTETS, Getter, Reply
from madoguchi.lookups.rdap import (
    NOT_KNOWN,
    Registration,
    Registries,
    read_reply,
    registration,
    registries,
)
from madoguchi.lookups.subjects import Recipients
from tests.lookups.registry import card, domain, registry, with_abuse

NOBODY = Recipients(frozenset(), frozenset())
PATH = "/rdap/domain/lure.test"
DAY = datetime(2026, 11, 20, 3, tzinfo=UTC)


def asker(cache: Cache | None = None, seconds: float = 10.0) -> Asker:
    return Asker(FixedResolver({}), "s", Cache() if cache is None else cache, NOBODY, seconds)


def ended(answer: bytes | int | str, seconds: float = 10.0) -> tuple[Outcome, datetime | None]:
    with registry({PATH: answer}) as server:
        one = asker(seconds=seconds)
        found = registration("lure.test", registries(base=server.base), one)
        return one.asked[-1].outcome, found.day


@pytest.mark.parametrize("action", ["registration", "reregistration"])
def test_the_day_of_registration(action: str) -> None:
    with registry({PATH: domain("lure.test", "2026-11-20T12:00:00+09:00", action)}) as server:
        one = asker()
        assert registration("lure.test", registries(base=server.base), one).day == DAY
        assert server.asked == [(PATH, "application/rdap+json")]
        assert [(a.what, a.whom, a.from_cache) for a in one.asked] == [
            ("lure.test", "127.0.0.1", False)
        ]


def test_it_is_asked_once_a_day() -> None:
    cache = Cache()
    with registry({PATH: domain("lure.test", "2026-11-20T03:00:00Z")}) as server:
        known = registries(base=server.base)
        said = [registration("lure.test", known, asker(cache)) for _ in range(3)]
        assert said == [Registration(DAY)] * 3
        assert len(server.asked) == 1


def test_who_registered_it_again_counts() -> None:
    events = [
        {"eventAction": "registration", "eventDate": "1999-01-01T00:00:00Z"},
        {"eventAction": "reregistration", "eventDate": "2026-11-20T03:00:00Z"},
        {"eventAction": "expiration", "eventDate": "2030-01-01T00:00:00Z"},
    ]
    assert ended(json.dumps({"events": events}).encode()) == (Outcome.FOUND, DAY)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (404, Outcome.NOTHING),
        (429, Outcome.FAILED),
        (500, Outcome.FAILED),
        (b"", Outcome.FAILED),
        (b"<html>", Outcome.FAILED),
        (b"[" * 100_000, Outcome.FAILED),
        (b"\xff\xfe\x00", Outcome.FAILED),
        (b"[]", Outcome.FAILED),
        (b" " * (MAX_OCTETS + 1), Outcome.FAILED),
        (domain("other.test", "2026-11-20T03:00:00Z"), Outcome.FAILED),
        (b"{}", Outcome.FOUND),
        (b'{"events": 7}', Outcome.FOUND),
        (b'{"events": [7, {"eventAction": []}, {"eventAction": null}]}', Outcome.FOUND),
        (domain("lure.test", "the other day"), Outcome.FOUND),
        (domain("lure.test", "0001-01-01T00:00:00+23:59"), Outcome.FOUND),
    ],
)
def test_odd_answers_leave_the_age_unknown(answer: bytes | int, outcome: Outcome) -> None:
    assert ended(answer) == (outcome, None)


@pytest.mark.parametrize(
    "onward",
    [
        "http://127.0.0.1:9/rdap/domain/lure.test",
        "https://127.0.0.1:9/x",
        "https://[::1]/x",
        "https://10.0.0.1/x",
        "https://name.test/x",
        "file:///etc/passwd",
        "//",
        "https://[",
    ],
)
def test_a_redirect_leads_neither_to_plain_http_nor_into_the_house(onward: str) -> None:
    assert ended(onward) == (Outcome.FAILED, None)


def test_a_redirect_back_in_plain_http_is_not_followed() -> None:
    with registry({PATH: "/rdap/other"}) as server:
        registration("lure.test", registries(base=server.base), asker())
        assert [path for path, _ in server.asked] == [PATH]


def test_a_server_that_drips_is_cut_off() -> None:
    start = time.monotonic()
    assert ended("drip", seconds=0.4) == (Outcome.FAILED, None)
    assert time.monotonic() - start < 3


def test_without_time_or_server_nothing_is_asked() -> None:
    for one, known in (
        (asker(), registries()),
        (asker(seconds=0.0), registries(base="https://a/")),
    ):
        assert registration("lure.test", known, one) is NOT_KNOWN
        assert one.asked == []


@pytest.mark.parametrize("url", ["http://192.0.2.1/", "ftp://192.0.2.1/", "", "https://", "x"])
def test_only_https_goes_out(url: str) -> None:
    assert Getter(lambda _: ("192.0.2.1",), "x").get(url, 1.0) == Reply(0)


def test_whom_to_ask() -> None:
    """RFC 9224 §4: the longest suffix that the table holds."""
    known = Registries((("test", "https://a/"), ("co.test", "https://b/")))
    names = ("x.test", "x.co.test", "co.test", "x.other")
    assert [known.server_of(name) for name in names] == [
        "https://a/", "https://b/", "https://a/", "",
    ]  # fmt: skip


def test_the_shipped_table_is_https_and_knows_no_jp() -> None:
    known = registries()
    assert known.server_of("example.com").startswith("https://")
    assert all(base.startswith("https://") and base.endswith("/") for _, base in known.servers)
    assert known.server_of("example.co.jp") == ""


def test_the_operators_own_table(tmp_path: Path) -> None:
    table = tmp_path / "dns.json"
    services = [[["TEST"], ["http://plain.test/", "https://rdap.test/x"]], [["a"], ["http://b/"]]]
    table.write_text(json.dumps({"services": services}))
    assert registries(table).servers == (("test", "https://rdap.test/x/"),)


def test_a_reply_without_a_status_has_failed() -> None:
    assert read_reply(Reply(0), "lure.test") == (Outcome.FAILED, NOT_KNOWN)


def test_where_the_registrar_takes_complaints() -> None:
    """RFC 9083 §5.1: an entity with the role `abuse`, below the one with the role `registrar`."""
    answer = with_abuse("lure.test", "abuse@registrar.example")
    with registry({PATH: answer}) as server:
        cache, known = Cache(), registries(base=server.base)
        said = [registration("lure.test", known, asker(cache)).abuse for _ in range(2)]
        assert said == ["abuse@registrar.example"] * 2
        assert len(server.asked) == 1


@pytest.mark.parametrize(
    "entities",
    [
        7,
        [],
        [7, {"roles": 7}, {"roles": ["registrar"]}],
        # Whoever registered the domain may have written this one.
        [{"roles": ["registrant", "abuse"], "vcardArray": card("me@lure.test")}],
        [{"roles": ["abuse"], "vcardArray": card("me@lure.test")}],
        [{"roles": ["registrar"], "entities": [{"roles": ["abuse"], "vcardArray": ["vcard"]}]}],
        [{"roles": ["registrar", "abuse"], "vcardArray": card("no address")}],
        [{"roles": ["registrar", "abuse"], "vcardArray": card("a@b.example\r\nBcc: c@d.example")}],
        [{"roles": ["registrar", "abuse"], "vcardArray": card("a" * 300 + "@b.example")}],
        [{"roles": ["registrar", "abuse"], "vcardArray": ["vcard", [["email", {}, "text", 7]]]}],
    ],
)
def test_anything_else_is_no_desk_for_complaints(entities: object) -> None:
    body = json.dumps({"ldhName": "lure.test", "entities": entities}).encode()
    assert read_reply(Reply(200, body), "lure.test") == (Outcome.FOUND, NOT_KNOWN)


def test_a_registrar_that_takes_them_itself() -> None:
    registrar = {"roles": ["abuse", "registrar"], "vcardArray": card("mailto:abuse@r.example")}
    body = json.dumps({"entities": [registrar]}).encode()
    assert read_reply(Reply(200, body), "lure.test")[1].abuse == "abuse@r.example"
