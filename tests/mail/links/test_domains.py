"""Owners of names by the Public Suffix List."""

import pytest
from publicsuffixlist import PublicSuffixList

from madoguchi.mail.links import organisational_domain, registered_domain_icann

TABLE = [
    ("a.b.example.co.jp", "example.co.jp", "example.co.jp"),
    ("shop.pages.dev", "shop.pages.dev", "pages.dev"),
    ("a.shop.web.app", "shop.web.app", "web.app"),
    ("pages.dev", "pages.dev", "pages.dev"),
    ("www.city.kobe.jp", "city.kobe.jp", "city.kobe.jp"),
    ("a.b.c.kobe.jp", "b.c.kobe.jp", "b.c.kobe.jp"),
    ("www.ck", "www.ck", "www.ck"),
    ("a.b.ck", "a.b.ck", "a.b.ck"),
    ("WWW.Example.COM", "example.com", "example.com"),
    ("www.example.com.", "example.com", "example.com"),
    ("mail.evil.example", "evil.example", "evil.example"),
    ("192.0.2.1", "192.0.2.1", "192.0.2.1"),
    ("[2001:db8::1]", "[2001:db8::1]", "[2001:db8::1]"),
    ("co.jp", "", ""),
    ("jp", "", ""),
    ("", "", ""),
    ("a..b", "", ""),
    ("x.xn--wcvs22d.hk", "x.xn--wcvs22d.hk", "x.xn--wcvs22d.hk"),
]


@pytest.mark.parametrize(("host", "owner", "registered"), TABLE)
def test_the_owner_of_a_host(host: str, owner: str, registered: str) -> None:
    assert (organisational_domain(host), registered_domain_icann(host)) == (owner, registered)


def test_the_quick_reading_of_the_list_agrees_with_the_library() -> None:
    slow = PublicSuffixList(only_icann=True)
    hosts = [f"b.a.{rule.lstrip('!*.')}" for rule in sorted(slow._publicsuffix)[::7]]
    for host in (host for host in hosts if host.isascii()):
        assert registered_domain_icann(host) == (slow.privatesuffix(host) or "")
