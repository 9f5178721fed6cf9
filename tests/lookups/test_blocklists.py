"""Block lists through the DNS: how they are asked, and which answers are a listing (RFC 5782)."""

from __future__ import annotations

import pytest

from madoguchi.lookups import FixedResolver, Outcome, RecordType
from madoguchi.lookups.asking import Asker
from madoguchi.lookups.blocklists import block_list, known_lists, listings_of, query_name
from madoguchi.lookups.cache import Cache
from madoguchi.lookups.findings import Listing
from madoguchi.lookups.subjects import Recipients

NOBODY = Recipients(frozenset(), frozenset())
CUSTOM = block_list("domain:bl.test")


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("192.0.2.99", "99.2.0.192.bl.test"),
        (
            "2001:db8:1:2:3:4:567:89ab",
            "b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.bl.test",
        ),
        ("lure.test", "lure.test.bl.test"),
    ],
)
def test_the_name_that_is_asked(subject: str, name: str) -> None:
    """RFC 5782 §2.1 and §2.4: octets, or nibbles, in reversed order; §3: a domain as it is."""
    assert query_name(subject, "bl.test") == name


def listed(*codes: str, by: str = "domain:bl.test") -> tuple[Listing, ...]:
    one = block_list(by)
    assert one is not None
    subject = "lure.test" if one.of_domains else "192.0.2.7"
    table = {(query_name(subject, one.zone), RecordType.A): codes}
    asker = Asker(FixedResolver(table), "s", Cache(), NOBODY)
    return listings_of(subject, [one], asker)


@pytest.mark.parametrize("code", ["127.0.0.2", "127.0.1.4", "127.3.2.1"])
def test_an_answer_in_127_8_is_a_listing(code: str) -> None:
    assert listed(code) == (Listing("bl.test", (code,)),)


@pytest.mark.parametrize(
    "code",
    [
        "127.0.0.1",  # §5: never a listing
        "127.255.255.254",  # no leave to ask
        "198.51.100.1",  # the zone was sold, or a provider answers for what is not there
        "nonsense",
        "::1",
    ],
)
def test_any_other_answer_is_none(code: str) -> None:
    assert listed(code) == ()


def test_codes_are_read_as_the_owner_documents_them() -> None:
    assert listed("127.0.1.4", "127.0.1.5", by="spamhaus-dbl") == (
        Listing("spamhaus-dbl", ("127.0.1.4", "127.0.1.5"), ("phishing", "malware")),
    )
    assert listed("127.0.0.10", by="spamhaus-zen") == ()
    assert listed("127.0.0.10", "127.0.0.2", by="spamhaus-zen") == (
        Listing("spamhaus-zen", ("127.0.0.2",), ("spam",)),
    )


def test_a_list_that_does_not_answer_says_nothing() -> None:
    assert CUSTOM is not None
    table = {("lure.test.bl.test", RecordType.A): Outcome.FAILED}
    asker = Asker(FixedResolver(table), "s", Cache(), NOBODY)
    assert listings_of("lure.test", [CUSTOM], asker) == ()
    assert [(a.whom, a.outcome) for a in asker.asked] == [("bl.test", Outcome.FAILED)]


@pytest.mark.parametrize("value", ["", "bl.test", "name:bl.test", "domain:", "domain:a/b.c"])
def test_what_names_no_list(value: str) -> None:
    assert block_list(value) is None


def test_the_lists_that_are_known_by_name() -> None:
    assert known_lists()["spamhaus-dbl"].of_domains
    assert not known_lists()["spamhaus-zen"].of_domains
