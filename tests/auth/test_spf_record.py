"""The grammar of SPF records (RFC 7208 §4.6.1, §5, §6, §7.1), as tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.auth.spf.parse import parse_record
from madoguchi.auth.spf.types import Fault, Record
from madoguchi.model import Result

GOOD = [
    "v=spf1",
    "V=SPF1 -ALL",
    "v=spf1  a   mx  ",
    "v=spf1 a:mail.example.com/24//64 mx/32 mx//128 a/0 a//0",
    "v=spf1 a:with/slash.example.com a:with:colon.example.com",
    "v=spf1 ip4:192.0.2.1 ip4:192.0.2.0/24 ip4:0.0.0.0/0",
    "v=spf1 ip6:2001:db8::1 ip6:2001:db8::/32 ip6:::/0 ip6:::ffff:192.0.2.1",
    "v=spf1 ptr ptr:example.com ?exists:%{ir}.%{v}._spf.%{d2} ~include:_spf.example.com",
    "v=spf1 redirect=_spf.example.com exp=why.%{d} unknown.mod-ifier_1=anything%{s}",
    "v=spf1 exists:%{l1r-+,/_=.}.example.com exists:%{D}",
    "v=spf1 a:example.com. a:a.xn--zckzah a:%%.example.com exists:x%{d}",
    "v=spf1 unknown=",
]
BAD = [
    "v=spf1 -all:x",
    "v=spf1 all/8",
    "v=spf1 nothing",
    "v=spf1 -",
    "v=spf1 --all",
    "v=spf1 +a:",
    "v=spf1 a:localhost",
    "v=spf1 a:192.0.2.1",
    "v=spf1 a:example.-com",
    "v=spf1 a:example.com-",
    "v=spf1 a/33",
    "v=spf1 a/08",
    "v=spf1 a/",
    "v=spf1 a//129",
    "v=spf1 a/24/64",
    "v=spf1 a:example.com:25",
    "v=spf1 mx:",
    "v=spf1 ptr/0",
    "v=spf1 ptr:",
    "v=spf1 include",
    "v=spf1 include:",
    "v=spf1 include:example.com/24",
    "v=spf1 exists",
    "v=spf1 exists:example.com/24",
    "v=spf1 ip4",
    "v=spf1 ip4:192.0.2",
    "v=spf1 ip4:192.0.2.256",
    "v=spf1 ip4:192.0.2.1/33",
    "v=spf1 ip4:192.0.2.1/032",
    "v=spf1 ip4:192.0.2.1//32",
    "v=spf1 ip4:2001:db8::1",
    "v=spf1 ip6:192.0.2.1",
    "v=spf1 ip6:2001:db8::1/129",
    "v=spf1 ip6:2001:db8:::1",
    "v=spf1 redirect:example.com",
    "v=spf1 redirect=",
    "v=spf1 redirect=a.example.com redirect=b.example.com",
    "v=spf1 exp=a.example.com EXP=b.example.com",
    "v=spf1 exp=-",
    "v=spf1 un/known=x",
    "v=spf1 1a=x",
    "v=spf1 unknown=%x",
    "v=spf1 exists:%{a}.example.com",
    "v=spf1 exists:%{c}.example.com",
    "v=spf1 exists:%{d0}.example.com",
    "v=spf1 exists:%{d2.example.com",
    "v=spf1 exists:%(d).example.com",
    "v=spf1 a:example.com\tmx",
    "v=spf1 a:b\xe9.example.com",
    "v=spf1 \xe9ll",
]


@pytest.mark.parametrize("text", GOOD)
def test_well_formed(text: str) -> None:
    assert isinstance(parse_record(text), Record)


@pytest.mark.parametrize("text", BAD)
def test_an_error_anywhere_is_found(text: str) -> None:
    assert parse_record(text) is Fault.SYNTAX
    assert parse_record(f"v=spf1 +all {text.removeprefix('v=spf1 ')}") is Fault.SYNTAX


@pytest.mark.parametrize("text", ["v=spf2 -all", "v=spf1x", "v=spf10 -all", "-all", ""])
def test_another_version_is_no_record(text: str) -> None:
    assert parse_record(text) is Fault.SYNTAX


def test_parts_of_a_record() -> None:
    record = parse_record("v=spf1 ip4:192.0.2.7/24 ~a:m.example.com/20//60 -all exp=x.example.com")
    assert isinstance(record, Record)
    ip4, a, everything = record.mechanisms
    assert (ip4.qualifier, ip4.name, str(ip4.network)) == (Result.PASS, "ip4", "192.0.2.0/24")
    assert (a.qualifier, a.domain) == (Result.SOFTFAIL, ("m.example.com",))
    assert (a.ip4_length, a.ip6_length) == (20, 60)
    assert (everything.qualifier, everything.name) == (Result.FAIL, "all")
    assert (record.redirect, record.exp) == ((), ("x.example.com",))


@given(st.text(alphabet="av=spf1 mxptreincludls:/%{}.0129-+~?ïé\x00\t", max_size=200))
def test_any_text_gives_a_record_or_a_fault(text: str) -> None:
    assert isinstance(parse_record("v=spf1 " + text), Record | Fault)
