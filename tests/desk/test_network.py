"""Whom the operator lets be asked; what is sent; verifying now."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path

import pytest

from madoguchi.desk import JAPAN, take
from madoguchi.desk.network import Network, Settings, settings
from madoguchi.lookups.findings import Purpose
from madoguchi.model import AsOf, Language, Message, Result, RouteNote, Situation, UsageError
from tests.lookups.server import SERVFAIL, SILENT, Zone, serving

AT = datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN)
MAIL = b"""\
Received: from out.shop.test (out.shop.test [192.0.2.7]) by mx.example.org; Tue, 24 Nov 2026 10:00:00 +0900
From: <a@shop.test>
To: <taro.yamada@example.org>
Date: Tue, 24 Nov 2026 10:00:00 +0900
Message-ID: <1@shop.test>

https://8f3ae1c09b7d.lure.test/p?u=taro.yamada@example.org
"""  # noqa: E501


@pytest.mark.parametrize(
    ("value", "server"),
    [
        ("192.0.2.53", ("192.0.2.53", 53)),
        ("192.0.2.53:5353", ("192.0.2.53", 5353)),
        ("2001:db8::53", ("2001:db8::53", 53)),
        ("[2001:DB8::53]:5353", ("2001:db8::53", 5353)),
    ],
)
def test_a_dns_server(value: str, server: tuple[str, int]) -> None:
    assert settings(dns_server=value).dns_server == server


@pytest.mark.parametrize(
    "options",
    [
        {"dns_server": "dns.test"},
        {"dns_server": "192.0.2.53:0"},
        {"dns_server": "192.0.2.53:99999"},
        {"dns_server": "192.0.2.53:x"},
        {"rdap": "rdap.test"},
        {"rdap": "//rdap.test"},
        {"rdap": "http://rdap.test/"},
        {"rdap": "https://["},
        {"rdap": "https://a:x/"},
        {"rdap": "file:///etc/passwd"},
        {"rdap_table": "no-such-file.json"},
        {"rdap_table": __file__},
        {"block_lists": ["no-such-list"]},
    ],
)
def test_what_cannot_be_asked_is_said(options: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        settings(**options)


def test_nobody_is_on_by_default() -> None:
    assert settings().lists == ()
    assert settings().cache_folder is None
    assert settings().dns == "resolv.conf"
    assert settings(dns_server="2001:db8::53").dns == "[2001:db8::53]:53"


def _network(zone: Zone, seconds: float = 10.0) -> tuple[Message, float, set[str]]:
    with serving(zone) as dns:
        own = Network(Settings(dns_server=("127.0.0.1", dns.port)), seconds=seconds)
        start = time.monotonic()
        answer = take(MAIL, Situation(), at=AT, language=Language.JA, network=own)
        took = time.monotonic() - start
    assert answer.looked_up is not None
    return answer.message, took, {name for name, _, _ in dns.asked}


def test_neither_address_nor_token_of_the_recipient_is_sent() -> None:
    message, _, asked = _network({})
    assert message.links
    assert {name for name in asked if "_dmarc" not in name} == {"shop.test.", "lure.test."}


def test_one_mail_has_its_time_and_no_more() -> None:
    zone: Zone = {("shop.test.", "MX"): SILENT, ("lure.test.", "NS"): SILENT}
    _, took, _ = _network(zone, seconds=0.5)
    assert took < 4


RECORDS: Zone = {
    ("shop.test.", "TXT"): ['"v=spf1 ip4:192.0.2.7 -all"'],
    ("_dmarc.shop.test.", "TXT"): ['"v=DMARC1; p=reject"'],
}

SILENCE: Zone = {(f"{name}test.", "TXT"): SERVFAIL for name in ("shop.", "_dmarc.shop.", "_dmarc.")}


@pytest.mark.parametrize(
    ("zone", "as_of", "spf"),
    [
        (RECORDS, AsOf.NOW, Result.PASS),
        (SILENCE, AsOf.UNKNOWN, Result.UNKNOWN),
    ],
)
def test_who_sent_it_is_verified_now_and_counts_where_the_dns_decided_something(
    zone: Zone, as_of: AsOf, spf: Result
) -> None:
    mail = b"Return-Path: <b@shop.test>\n" + MAIL
    with serving(zone) as dns:
        own = Network(Settings(dns_server=("127.0.0.1", dns.port)))
        answer = take(mail, Situation(), at=AT, language=Language.JA, network=own)
    found = answer.authentication
    assert (found.as_of, found.spf) == (as_of, spf)
    # Why nothing is known is told all the same.
    assert (RouteNote.NO_ANSWER in found.notes) is (as_of is AsOf.UNKNOWN)
    assert answer.looked_up is not None
    asked = {one.what for one in answer.looked_up.asked if one.purpose is Purpose.AUTHENTICATION}
    assert "shop.test TXT" in asked


def test_a_second_mail_is_answered_out_of_what_is_kept(tmp_path: Path) -> None:
    with serving({}) as dns:
        wanted = Settings(dns_server=("127.0.0.1", dns.port), cache_folder=tmp_path)
        answers = [
            take(MAIL, Situation(), at=AT, language=Language.JA, network=Network(wanted))
            for _ in range(2)
        ]
        assert len(dns.asked) == len(set(dns.asked))
    kept = [{one.from_cache for one in a.looked_up.asked} for a in answers if a.looked_up]
    assert kept == [{False}, {True}]
