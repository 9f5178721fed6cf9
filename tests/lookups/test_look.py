"""What is found out about the names of one mail, over a real DNS server."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from madoguchi.lookups import FixedResolver, Outcome, RecordType
from madoguchi.lookups.asking import Asker
from madoguchi.lookups.blocklists import block_list
from madoguchi.lookups.cache import Cache
from madoguchi.lookups.dns_python import DnsResolver, DnsSettings
from madoguchi.lookups.findings import DomainFacts, Listing
from madoguchi.lookups.fixed import Table
from madoguchi.lookups.look import Whom, look_up
from madoguchi.lookups.rdap import registries
from madoguchi.lookups.subjects import Recipients, Subjects
from tests.lookups.registry import domain, registry
from tests.lookups.server import SERVFAIL, serving

NOBODY = Recipients(frozenset(), frozenset())
NOW = datetime(2026, 11, 25, tzinfo=UTC)
LISTS = tuple(filter(None, map(block_list, ("domain:dbl.test", "address:ip.test"))))


def test_all_of_it_over_the_wire() -> None:
    zone: dict[tuple[str, str], list[str] | str] = {
        ("mail.shop.test.", "MX"): ["10 mx.shop.test."],
        ("lure.test.", "NS"): ["ns.lure.test."],
        ("ill.test.", "NS"): SERVFAIL,
        ("lure.test.dbl.test.", "A"): ["127.0.0.2"],
        ("7.2.0.192.ip.test.", "A"): ["127.0.0.3"],
    }
    day = "2026-11-20T03:00:00Z"
    with (
        serving(zone) as dns,
        registry({"/rdap/domain/lure.test": domain("lure.test", day)}) as web,
    ):
        resolver = DnsResolver(DnsSettings(("127.0.0.1",), dns.port, timeout=0.5, lifetime=1.0))
        asker = Asker(resolver, "dns", Cache(), NOBODY)
        subjects = Subjects("mail.shop.test", ("lure.test", "gone.test", "ill.test"), "192.0.2.7")
        found = look_up(subjects, Whom(registries(base=web.base), LISTS), asker, NOW)
        asked = {name for name, _, _ in dns.asked}
    assert found.sender == DomainFacts("mail.shop.test", exists=True, takes_mail=True)
    lure = DomainFacts(
        "lure.test",
        exists=True,
        registered=datetime(2026, 11, 20, 3, tzinfo=UTC),
        listings=(Listing("dbl.test", ("127.0.0.2",)),),
    )
    assert found.links == (
        lure, DomainFacts("gone.test", exists=False), DomainFacts("ill.test"),
    )  # fmt: skip
    assert (found.relay, found.relay_listings) == (
        "192.0.2.7",
        (Listing("ip.test", ("127.0.0.3",)),),
    )
    assert {one.what.split(" ")[0] + "." for one in found.asked if " " in one.what} == asked


@pytest.mark.parametrize(
    ("table", "facts"),
    [
        ({}, (False, False)),
        ({("a.test", RecordType.MX): ("0 ",)}, (True, False)),
        ({("a.test", RecordType.MX): ("10 mx.a.test",)}, (True, True)),
        ({("a.test", RecordType.A): ("192.0.2.1",)}, (True, True)),
        ({("a.test", RecordType.AAAA): ("2001:db8::1",)}, (True, True)),
        ({("a.test", RecordType.TXT): ("x",)}, (True, False)),
        ({("a.test", RecordType.MX): Outcome.FAILED}, (None, None)),
        ({("a.test", RecordType.A): Outcome.FAILED}, (True, None)),
    ],
)
def test_whether_the_sender_takes_mail(
    table: Table, facts: tuple[bool | None, bool | None]
) -> None:
    """RFC 5321 §5.1: MX, else the host itself; RFC 7505: a null MX takes none."""
    asker = Asker(FixedResolver(table), "s", Cache(), NOBODY)
    found = look_up(Subjects("a.test"), Whom(registries()), asker, NOW).sender
    assert found is not None
    assert (found.exists, found.takes_mail) == facts


def test_an_address_is_asked_about_only_where_a_list_of_addresses_is_named() -> None:
    asker = Asker(FixedResolver({}), "s", Cache(), NOBODY)
    found = look_up(Subjects(relay="192.0.2.7"), Whom(registries()), asker, NOW)
    assert (found.relay, found.asked) == ("", ())
