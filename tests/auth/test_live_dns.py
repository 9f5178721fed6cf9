"""A signed mail verified over a real DNS server on this machine."""

from __future__ import annotations

from datetime import UTC, datetime

from madoguchi.auth.live import verify_live
from madoguchi.lookups.dns_python import DnsResolver, DnsSettings
from madoguchi.mail import read
from madoguchi.model import AsOf, DmarcPolicy, Result, RouteNote
from tests.auth.signing import Signer, key_record, rsa_key
from tests.auth.test_live import BODY, ROUTE
from tests.lookups.server import SILENT, Zone, serving

AT = datetime(2026, 11, 25, tzinfo=UTC)
KEY = key_record(rsa_key())
ZONE: Zone = {
    ("example.com.", "TXT"): ['"unrelated"', '"v=spf1 mx " "-all"'],
    ("example.com.", "MX"): ["10 out.example.com."],
    ("out.example.com.", "A"): ["192.0.2.1"],
    ("_dmarc.example.com.", "TXT"): ['"v=DMARC1; p=quarantine"'],
    ("s1._domainkey.example.com.", "TXT"): [f'"{KEY[:200]}" "{KEY[200:]}"'],
}


def test_everything_passes_over_the_wire() -> None:
    source = ROUTE + Signer().sign(BODY)
    with serving(ZONE) as server:
        resolver = DnsResolver(DnsSettings(("127.0.0.1",), server.port, 1.0, 2.0))
        found = verify_live(source, read(source), resolver, at=AT)
    assert (found.spf, found.dkim, found.dmarc) == (Result.PASS,) * 3
    assert (found.aligned, found.as_of) == (True, AsOf.NOW)
    assert found.dmarc_policy is DmarcPolicy.QUARANTINE
    assert len(resolver.asked) == len(set(resolver.asked)) == 6


def test_a_silent_server_costs_the_budget_and_no_more() -> None:
    source = ROUTE + Signer().sign(BODY)
    with serving(dict.fromkeys(ZONE, SILENT)) as server:
        settings = DnsSettings(("127.0.0.1",), server.port, 0.1, 0.2, budget=0.3)
        resolver = DnsResolver(settings)
        found = verify_live(source, read(source), resolver, at=AT)
    assert (found.spf, found.dkim, found.dmarc) == (Result.TEMPERROR,) * 3
    assert (found.aligned, found.notes) == (None, (RouteNote.NO_ANSWER,))
    assert len(resolver.asked) <= 3
