"""Who handed the mail over, as usual receivers write it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from madoguchi.auth.client import received_at, relay_name_of, relay_of
from madoguchi.auth.trust import TrustedZone
from madoguchi.model import HeaderField

DATE = "; Tue, 24 Nov 2026 10:00:00 +0900"


def received(*values: str) -> TrustedZone:
    return TrustedZone("example.org", tuple(HeaderField("Received", v, v) for v in values))


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ("from a.test (a.test [192.0.2.7]) by mx.example.org with ESMTP id 1", "192.0.2.7"),
        ("from [192.0.2.9] (HELO a) (192.0.2.7) by mx.example.org with SMTP", "192.0.2.7"),
        ("from a.test (a.test [IPv6:2001:db8::7]) by mx.example.org", "2001:db8::7"),
        ("from a.test (a.test [10.0.0.7]) by mx.example.org with ESMTP", ""),
        ("from home (home.test [192.0.2.7]) by mx.example.org with ESMTPSA id 1", ""),
        ("by mx.example.org (192.0.2.1) with SMTP id 1", ""),
        ("from a.test by mx.example.org (ours [192.0.2.1])", ""),
        ("from a.test ([999.1.1.1]) by mx.example.org", ""),
        ("(" * 5000, ""),
    ],
)
def test_the_address_that_the_receiver_saw(value: str, address: str) -> None:
    assert relay_of(received(value)) == address


def test_inner_hops_are_passed_over() -> None:
    inner = "from mx.example.org (mx.example.org [10.0.0.1]) by store.example.org"
    outer = "from a.test (a.test [192.0.2.7]) by mx.example.org with ESMTP"
    assert relay_of(received(inner, outer)) == "192.0.2.7"


def test_when_it_came() -> None:
    assert received_at(received("from a by b" + DATE)) == datetime(2026, 11, 24, 1, tzinfo=UTC)
    assert received_at(received("from a by b; nonsense", "from a by b")) is None
    assert received_at(received()) is None


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "192.168.1.1", "::1", "fe80::1", "x", "224.0.0.1"]
)
def test_an_address_inside_a_house_is_nobodys_business(address: str) -> None:
    assert relay_of(received(f"from a.test ([{address}]) by mx.example.org")) == ""


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("from a.test (B.example. [192.0.2.7]) by mx.example.org with ESMTP", "b.example"),
        ("from a.test (unknown [192.0.2.7]) by mx.example.org with ESMTP", ""),
        ("from a.test ([192.0.2.7]) by mx.example.org with ESMTP", ""),
        ("from x (big.test [192.0.2.1]) (b.example [192.0.2.7]) by mx.example.org", "b.example"),
        ("from a.test (unknown [192.0.2.7]) by mx.example.org (big.test [192.0.2.1])", ""),
        ("by mx.example.org (big.test [192.0.2.1]) with SMTP id 1", ""),
    ],
)
def test_the_name_is_what_the_receiver_found_and_not_what_it_was_told(
    value: str, name: str
) -> None:
    assert relay_name_of(received(value)) == name
