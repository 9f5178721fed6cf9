"""The other forms are read back by programs that are not ours: stix2, pymisp, csv."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pymisp
import pytest
import stix2

from madoguchi.model import Authentication
from madoguchi.reports.forms import Indicator, Role, Sort, misp, stix, table
from tests.reports.forms.mails import AT, SCAM, UNCLEAR, made, mail

HASH = "a" * 64
ALL = (
    Indicator(Sort.URL, "https://a.example/it's\\", Role.INDICATOR),
    Indicator(Sort.HOST, "a.example", Role.INDICATOR, checks=("shown-link-differs",)),
    Indicator(Sort.HOST, "203.0.113.9", Role.INDICATOR),
    Indicator(Sort.HOST, "2001:db8::1", Role.CONTEXT),
    Indicator(Sort.HOST, "forms.gle", Role.CONTEXT),
    Indicator(Sort.FROM, "a@a.example", Role.CONTEXT),
    Indicator(Sort.REPLY_TO, "a@a.example", Role.CONTEXT),
    Indicator(Sort.FILE, "請求書|2.pdf", Role.INDICATOR, HASH),
    Indicator(Sort.FILE, "請求書.pdf", Role.CONTEXT),
    Indicator(Sort.FILE, "請求書.zip", Role.CONTEXT, HASH),
    Indicator(Sort.FILE, "", Role.INDICATOR, "b" * 64),
)


def bundle(octets: bytes) -> list[Any]:
    return list(stix2.parse(octets.decode(), allow_custom=False).objects)


def of_type(things: list[Any], kind: str) -> list[Any]:
    return [thing for thing in things if thing["type"] == kind]


def test_stix_takes_the_bundle_and_only_indicators_are_patterns() -> None:
    things = bundle(stix(ALL, SCAM, AT))
    assert [one["pattern"] for one in of_type(things, "indicator")] == [
        "[url:value = 'https://a.example/it\\'s\\\\']",
        "[domain-name:value = 'a.example']",
        "[ipv4-addr:value = '203.0.113.9']",
        f"[file:hashes.'SHA-256' = '{HASH}']",
        f"[file:hashes.'SHA-256' = '{'b' * 64}']",
    ]
    (report,) = of_type(things, "report")
    named = {thing["id"] for thing in things} - {report["id"], report["created_by_ref"]}
    assert set(report["object_refs"]) == named
    assert len({thing["id"] for thing in things}) == len(things)


def test_stix_gives_observables_the_ids_that_everybody_gives_them() -> None:
    things = bundle(stix(ALL, SCAM, AT))
    for kind, maker in (
        ("ipv6-addr", stix2.IPv6Address),
        ("domain-name", stix2.DomainName),
        ("email-addr", stix2.EmailAddress),
    ):
        (ours,) = of_type(things, kind)
        assert ours["id"] == maker(value=ours["value"])["id"]
    files = of_type(things, "file")
    assert [one["id"] for one in files] == [
        stix2.File(name="請求書.pdf")["id"],
        stix2.File(name="請求書.zip", hashes={"SHA-256": HASH})["id"],
    ]


@pytest.mark.parametrize("found", [(), ALL[:1], ALL[3:4]])
def test_stix_of_little_is_a_bundle_too(found: tuple[Indicator, ...]) -> None:
    (report,) = of_type(bundle(stix(found, UNCLEAR, AT)), "report")
    assert report["object_refs"]
    assert report["confidence"] == 50


def test_misp_takes_the_event_and_only_indicators_are_for_detection() -> None:
    octets = misp(ALL, SCAM, AT)
    event = pymisp.MISPEvent()
    event.load(octets.decode())
    assert event.info == "phishing (scam)"
    assert not event.published
    assert [tag.name for tag in event.tags] == [
        'madoguchi:kind="phishing"',
        'madoguchi:certainty="scam"',
    ]
    assert [(one.type, one.to_ids) for one in event.attributes] == [
        ("url", True),
        ("hostname", True),
        ("ip-dst", True),
        ("ip-dst", False),
        ("hostname", False),
        ("email-src", False),
        ("email-reply-to", False),
        ("filename|sha256", True),
        ("filename", False),
        ("filename|sha256", False),
        ("sha256", True),
    ]
    known = event.describe_types["category_type_mappings"]
    assert all(one.type in known[one.category] for one in event.attributes)
    assert event.attributes[7].value == f"請求書_2.pdf|{HASH}"
    assert len({one.uuid for one in event.attributes}) == len(ALL)


def test_csv_has_one_line_for_each() -> None:
    octets = table(ALL)
    rows = list(csv.DictReader(io.StringIO(octets.decode(), newline=""), strict=True))
    assert [(row["role"], row["type"], row["value"], row["sha256"]) for row in rows] == [
        (one.role, one.sort, one.value, one.sha256) for one in ALL
    ]
    assert octets.count(b"\r\n") == octets.count(b"\n") == len(ALL) + 1


@pytest.mark.parametrize("name", ["=1+1.pdf", "+a", "-a", "@a", "＝A1", "  =A1"])
def test_no_cell_is_a_formula(name: str) -> None:
    octets = table((Indicator(Sort.FILE, name, Role.CONTEXT),))
    (row,) = csv.DictReader(io.StringIO(octets.decode()))
    assert row["value"] == "'" + name


def test_the_same_mail_at_the_same_time_gives_the_same_octets() -> None:
    one, other = (made(mail(), authentication=Authentication(aligned=True)) for _ in range(2))
    for form in (stix, misp):
        assert form(one.found, SCAM, AT) == form(other.found, SCAM, AT)
        json.loads(form(one.found, SCAM, AT))
    assert table(one.found) == table(other.found)
