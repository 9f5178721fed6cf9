"""Hosts made to look like a brand's, and honest ones that only sound like it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.signals.brands import lookalike_of, registry


@pytest.mark.parametrize(
    ("host", "brand_id", "how"),
    [
        ("micard.co.jp.srxyu.example", "micard", "brand-domain-inside"),
        ("www.amazon.co.jp.login.example.com", "amazon", "brand-domain-inside"),
        ("www-amazon-co-jp.example.com", "amazon", "brand-domain-inside"),
        ("amazon.test", "amazon", "other-ending"),
        ("amazon-login.example", "amazon", "name-in-domain"),
        ("secureamazon.example", "amazon", "name-in-domain"),
        ("amazon.example.com", "amazon", "name-in-subdomain"),
        ("amaz0n.test", "amazon", "confusable"),
        ("rnercari.test", "mercari", "confusable"),
        ("xn--mazon-3ve.test", "amazon", "confusable"),
        ("amazom.test", "amazon", "misspelt"),
        ("amoazn.e8fx.example", "amazon", "misspelt"),
        ("eposcad.test", "epos", "misspelt"),
        ("rakuten-card.example", "rakuten-card", "other-ending"),
        ("rakuten-card-login.example", "rakuten-card", "name-in-domain"),
        ("smbc-card-jp.example", "smbc-card", "name-in-domain"),
        ("paypay-card-support.example", "paypay-card", "name-in-domain"),
        ("line-account.example", "line", "name-in-domain"),
        ("au-login.example", "au", "name-in-domain"),
        ("paypal-secure.pages.dev", "paypal", "name-in-subdomain"),
        ("tepcojp.test", "tepco", "name-in-domain"),
        ("tepcos4.test", "tepco", "name-in-domain"),
        ("pay-pay-ne.example", "paypay", "name-in-domain"),
        ("aeonjp.example", "aeon", "name-in-domain"),
        ("aeon.qwxzt.example.com", "aeon", "name-in-subdomain"),
        ("jcb.bctdwxe.test", "jcb", "name-in-subdomain"),
        ("eki.qwxzt.example", "ekinet", "name-in-subdomain"),
        ("www.eki-noot.qwxzt.example", "ekinet", "name-in-subdomain"),
        ("eki-noot.pages.dev", "ekinet", "name-in-subdomain"),
        ("etc-maisei-go.example", "etc-meisai", "name-in-domain"),
        ("kuronekoyamato-jp.duckdns.org", "yamato", "name-in-subdomain"),
    ],
)
def test_a_lookalike_is_seen_and_attributed(host: str, brand_id: str, how: str) -> None:
    assert lookalike_of(host) == (brand_id, how)


@pytest.mark.parametrize(
    "host",
    [
        "www.amazon.co.jp",
        "aws.amazon.com",
        "pineapple.example",
        "online.example",
        "offline-store.example",
        "advisa.example",
        "paul.example",
        "au.example",
        "steamboat.example",
        "nomura.example",
        "purchase.example",
        "news.line.example.com",
        "mail.paul-smith.example",
        "supervisa-service.example",
        "review.example",
        "example.com",
        "192.0.2.10",
        "[2001:db8::1]",
        "localhost",
        "",
        "aeon.example",
        "stepcoach.example",
        "nicosia.example",
        "osaka-eki.hotel.example",
        "eki.example.jp",
        "eki-mae.example.co.jp",
        "eki.example",
        "eki-naka.example",
        "ekimae.hotel.example",
        "jcb.dealer.example",
        "softbank.ne.jp",
        "fonts.googleapis.com",
        "d111111abcdef8.cloudfront.net",
        "hosting.example",
        "lively.pages.dev",
    ],
)
def test_an_honest_host_is_left_alone(host: str) -> None:
    assert lookalike_of(host) is None


def test_no_brands_own_host_is_accused() -> None:
    for entry in registry().brands:
        for domain, _ in entry.domains + entry.sending_domains:
            assert lookalike_of(domain) is None, domain
            assert lookalike_of(f"www.{domain}") is None, domain


@given(st.text(alphabet="abmzon0-.x日аё[]:%\x00", max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_host_is_answered(host: str) -> None:
    found = lookalike_of(host)
    assert found is None or found[0] in registry().by_id
