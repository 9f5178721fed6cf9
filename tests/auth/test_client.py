"""Who handed the mail over, as the usual receivers write it into their Received fields."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from madoguchi.auth.client import Client, client_of, parse_client, received_at
from madoguchi.auth.trust import trusted_zone
from madoguchi.model import HeaderField


@pytest.mark.parametrize(
    ("written", "value", "address", "helo"),
    [
        (
            "Postfix",
            "from out.example.com (rdns.example.com [192.0.2.1])\r\n\tby mx.example.org (Postfix)"
            " with ESMTPS id 1 for <a@example.org>; Wed, 25 Nov 2026 00:00:00 +0900 (JST)",
            "192.0.2.1",
            "out.example.com",
        ),
        (
            "Postfix, IPv6",
            "from out.example.com (unknown [IPv6:2001:db8::1]) by mx.example.org with ESMTP id 1",
            "2001:db8::1",
            "out.example.com",
        ),
        (
            "Postfix, an address literal for a name",
            "from [198.51.100.7] (rdns.example.com [192.0.2.1]) by mx.example.org with ESMTP id 1",
            "192.0.2.1",
            "[198.51.100.7]",
        ),
        (
            "Sendmail",
            "from out.example.com (rdns.example.com [192.0.2.1] (may be forged)) by"
            " mx.example.org (8.15.2/8.15.2) with ESMTP id 1 (envelope-from <a@example.com>)",
            "192.0.2.1",
            "out.example.com",
        ),
        (
            "Exim",
            "from rdns.example.com ([192.0.2.1]:4321 helo=[198.51.100.7])\r\n\tby mx.example.org"
            " with esmtps (Exim 4.96) (envelope-from <a@example.com>) id 1",
            "192.0.2.1",
            "[198.51.100.7]",
        ),
        (
            "Exim without a name of its own",
            "from rdns.example.com ([192.0.2.1]) by mx.example.org with esmtp id 1",
            "192.0.2.1",
            "rdns.example.com",
        ),
        (
            "qmail",
            "from unknown (HELO out.example.com) (192.0.2.1) by mx.example.org with SMTP; 25 Nov",
            "192.0.2.1",
            "out.example.com",
        ),
        (
            "Yahoo",
            "from 192.0.2.1  (EHLO out.example.com) (192.0.2.1)\r\n  by mta.example.org with SMTP",
            "192.0.2.1",
            "out.example.com",
        ),
        (
            "Microsoft",
            "from out.example.com (192.0.2.1) by mx.example.org (10.0.0.1) with Microsoft SMTP"
            " Server (version=TLS1_2) id 15.20.1.1 via Frontend Transport; Wed, 25 Nov 2026",
            "192.0.2.1",
            "out.example.com",
        ),
        (
            "Gmail",
            "from out.example.com (out.example.com. [192.0.2.1]) by mx.google.com with ESMTPS id"
            " a1 for <a@example.org> (version=TLS1_3);",
            "192.0.2.1",
            "out.example.com",
        ),
        ("without an origin", "by mx.example.org with SMTP id 1", "", ""),
        ("without an address", "from out.example.com by mx.example.org", "", "out.example.com"),
        ("nothing", "", "", ""),
    ],
)
def test_received(written: str, value: str, address: str, helo: str) -> None:
    assert parse_client(value) == (address, helo), written


def zone_client(*fields: tuple[str, str]) -> Client | None:
    return client_of(trusted_zone(tuple(HeaderField(n, v, v) for n, v in fields)))


RETURN_PATH = ("Return-Path", "<bounce@news.example.com>")
INNER = (
    "Received",
    "from filter.example.org (localhost [127.0.0.1]) by store.example.org with LMTP id 3;"
    " Wed, 25 Nov 2026 00:00:09 +0000",
)
BOUNDARY = (
    "Received",
    "from out.example.com (out.example.com [192.0.2.1]) by mx.example.org with ESMTPS id 1;"
    " Wed, 25 Nov 2026 00:00:05 +0000",
)
FORGED = (
    "Received",
    "from bank.example.net (bank.example.net [203.0.113.1]) by out.example.com with ESMTP id 2;"
    " Tue, 24 Nov 2026 00:00:00 +0000",
)


def test_the_first_hop_from_outside_is_the_client() -> None:
    found = zone_client(RETURN_PATH, INNER, BOUNDARY, FORGED)
    assert found == Client("192.0.2.1", "out.example.com", "bounce@news.example.com")


def test_what_the_sender_wrote_is_not_believed() -> None:
    assert zone_client(INNER, BOUNDARY, FORGED, RETURN_PATH) is None
    assert zone_client(RETURN_PATH) is None
    assert zone_client(RETURN_PATH, FORGED, BOUNDARY) == Client(
        "203.0.113.1", "bank.example.net", "bounce@news.example.com"
    )  # here example.com is the receiver


def test_a_report_has_an_empty_reverse_path() -> None:
    found = zone_client(("Return-Path", "<>"), BOUNDARY)
    assert found == Client("192.0.2.1", "out.example.com", "")


def test_received_spf_of_the_receiver_says_it_best() -> None:
    written = (
        "Received-SPF",
        "none (mx.example.org: no record) receiver=mx.example.org; client-ip=198.51.100.2;"
        ' envelope-from="a@example.com"; helo=relay.example.com;',
    )
    assert zone_client(written, BOUNDARY) == Client(
        "198.51.100.2", "relay.example.com", "a@example.com"
    )
    others = (written[0], written[1].replace("mx.example.org", "mx.example.net"))
    assert zone_client(RETURN_PATH, others, BOUNDARY) == Client(
        "192.0.2.1", "out.example.com", "bounce@news.example.com"
    )


def test_envelope_from_in_the_received_field() -> None:
    exim = (
        "Received",
        "from out.example.com ([192.0.2.1]) by mx.example.org with esmtp"
        " (envelope-from <a@example.com>) id 1",
    )
    assert zone_client(exim) == Client("192.0.2.1", "out.example.com", "a@example.com")


@pytest.mark.parametrize("address", ["10.1.2.3", "127.0.0.1", "192.168.0.9", "169.254.1.1"])
def test_addresses_inside_a_house_are_no_client(address: str) -> None:
    inner = (BOUNDARY[0], BOUNDARY[1].replace("192.0.2.1", address))
    assert zone_client(RETURN_PATH, inner) is None


def test_when_it_was_taken_over() -> None:
    fields = tuple(HeaderField(n, v, v) for n, v in (RETURN_PATH, INNER, BOUNDARY, FORGED))
    assert received_at(trusted_zone(fields)) == datetime(2026, 11, 25, 0, 0, 5, tzinfo=UTC)
    assert received_at(trusted_zone(fields[:1])) is None
