"""The registry of organisations: what it holds and whose a host is."""

from __future__ import annotations

import re

import pytest

from madoguchi.mail.links import organisational_domain
from madoguchi.signals.brands import (
    brand,
    is_freemail,
    is_own_domain,
    is_shortener,
    is_user_content,
    owners_of,
    registry,
    sends_as,
    sends_for_others,
)
from madoguchi.signals.brands.fold import fold_plain
from madoguchi.signals.brands.overlay import shipped

CONFIDENCES = {"own", "third", "code", "memory"}


def test_every_brand_is_complete() -> None:
    for entry in registry().brands:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entry.id), entry.id
        assert entry.name_ja, entry.id
        assert entry.name_en, entry.id
        assert entry.names or entry.short, entry.id
        assert entry.domains, entry.id
        assert entry.sector, entry.id
        assert entry.source, entry.id
        assert entry.confidence in CONFIDENCES, entry.id


def test_every_domain_is_a_domain_and_says_how_it_was_seen() -> None:
    for entry in registry().brands:
        for domain, grade in entry.domains + entry.sending_domains:
            assert grade in CONFIDENCES, (entry.id, domain)
            assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", domain), (entry.id, domain)
            assert not domain.endswith((".example", ".test", ".invalid")), domain


def test_no_public_suffix_is_anybodys() -> None:
    allowed = {"gov.uk", "gov.au", "nhk", "mail.nhk"}
    for entry in registry().brands:
        for domain, _ in entry.domains:
            if domain not in allowed:
                assert organisational_domain(domain), (entry.id, domain)


def test_enough_organisations_are_known() -> None:
    japanese = [e for e in registry().brands if re.search(r"[ぁ-んァ-ヺ一-龥]", e.name_ja)]
    assert len(registry().brands) >= 240
    assert len(japanese) >= 100


def test_one_spelling_means_one_organisation() -> None:
    seen: dict[str, str] = {}
    for entry in registry().brands:
        for name in entry.names:
            folded = fold_plain(name)
            assert seen.setdefault(folded, entry.id) == entry.id, (name, entry.id)


@pytest.mark.parametrize(
    ("brand_id", "host", "own"),
    [
        ("smbc-card", "vpass.ne.jp", True),
        ("smbc-card", "mail.vpass.ne.jp", True),
        ("smbc-card", "click.contact.vpass.ne.jp", True),
        ("smbc-card", "vpass.ne.jp.example.net", False),
        ("smbc-card", "myvpass.ne.jp", False),
        ("epos", "01epos.jp", True),
        ("rakuten-card", "www.rakuten.co.jp", True),  # one group
        ("amazon", "www.amazon.co.jp", True),
        ("amazon", "amazon.co.jp.example", False),
        ("amazon", "bucket.s3.amazonaws.com", False),  # anybody's
        ("google", "docs.google.com", False),
        ("google", "accounts.google.com", True),
        ("mufg-bank", "rec.mpse.jp", False),
        ("visa", "vpass.ne.jp", False),
    ],
)
def test_whose_host_it_is(brand_id: str, host: str, own: bool) -> None:
    assert is_own_domain(brand_id, host) is own


def test_the_brands_own_domains_are_its_own() -> None:
    for entry in registry().brands:
        for domain, _ in entry.domains:
            if not is_user_content(domain):
                assert is_own_domain(entry.id, f"www.{domain}"), (entry.id, domain)


def test_where_anybody_has_a_mailbox_no_brand_sends() -> None:
    assert sends_as("google", "accounts.google.com")
    assert not sends_as("google", "gmail.com")
    assert not sends_as("apple", "icloud.com")
    assert sends_as("apple", "email.apple.com")


def test_the_closest_domain_decides() -> None:
    assert owners_of("dcard.docomo.ne.jp") == ("dcard",)
    assert "docomo" in owners_of("www.docomo.ne.jp")
    assert owners_of("example.com") == ()
    assert owners_of("") == ()


def test_families_of_hosts() -> None:
    assert is_freemail("GMAIL.com")
    assert not is_freemail("mail.gmail.com")
    assert is_shortener("bit.ly")
    assert not is_shortener("orbit.ly")
    assert is_user_content("name.pages.dev")
    assert not is_user_content("dev")
    assert sends_for_others("rec.mpse.jp")


def test_most_organisations_were_looked_up_and_tell_what_they_never_ask() -> None:
    entries = shipped()
    assert sum(entry["confidence"] == "memory" for entry in entries) < 80
    assert sum(bool(entry.get("never_asks")) for entry in entries) >= 40
    assert sum(bool(entry.get("report_to")) for entry in entries) >= 20


def test_the_grade_of_an_entry_is_the_best_that_its_domains_have() -> None:
    order = ("own", "third", "code", "memory")
    for entry in shipped():
        grades = [grade for key in ("domains", "sending_domains") for grade in entry[key]]
        assert order.index(entry["confidence"]) >= min(map(order.index, grades)), entry["id"]


@pytest.mark.parametrize("host", ["t.co", "goo.su", "lihi2.cc", "hotm.art"])
def test_short_links_of_the_lists_are_known(host: str) -> None:
    assert is_shortener(host)


def test_an_unknown_id_is_the_callers_mistake() -> None:
    with pytest.raises(KeyError):
        brand("no-such-brand")
