"""DMARC (RFC 9989): records, the tree walk, alignment, what is asked for."""

from __future__ import annotations

import pytest

from madoguchi.auth.dmarc import Identifiers, Psd, TreeWalks, evaluate, parse_record
from madoguchi.lookups import FixedResolver, Outcome, RecordType
from madoguchi.model import DmarcPolicy, Result

Records = dict[str, str | tuple[str, ...] | Outcome]
NONE, QUARANTINE, REJECT = DmarcPolicy.NONE, DmarcPolicy.QUARANTINE, DmarcPolicy.REJECT


def world(records: Records, *names: str) -> FixedResolver:
    """DMARC records by domain; further names exist."""
    table: dict[tuple[str, RecordType], tuple[str, ...] | Outcome] = {
        (f"_dmarc.{domain}", RecordType.TXT): text if isinstance(text, tuple | Outcome) else (text,)
        for domain, text in records.items()
    }
    return FixedResolver({**table, **{(name, RecordType.A): ("192.0.2.1",) for name in names}})


@pytest.mark.parametrize(
    ("text", "policy", "broken"),
    [
        ("v=DMARC1", None, True),
        ("v=DMARC1; p=reject", REJECT, False),
        (" v=DMARC1; p=reject", None, None),
        ("v = DMARC1 ;p = REJECT ; ", REJECT, False),
        ("v=DMARC1; p=reject; p=none", REJECT, False),
        ("v=DMARC1;rua=mailto:a@example.com;p=quarantine", QUARANTINE, False),
        ("v=DMARC1; p=refuse", None, True),
        ("v=DMARC1; p=reject; sp=some", REJECT, True),
        ("v=DMARC1; p=reject; np=", REJECT, True),
        ("v=DMARC1; p=reject; pct=0; rf=afrf; ri=1; x=y; =; nothing", REJECT, False),
        ("v=DMARC2; p=reject", None, None),
        ("v=DMARC10; p=reject", None, None),
        ("v=dmarc1; p=reject", None, None),
        ("p=reject; v=DMARC1", None, None),
        ("", None, None),
    ],
)
def test_records(text: str, policy: DmarcPolicy | None, broken: bool | None) -> None:
    record = parse_record("example.com", text)
    if broken is None:
        assert record is None
    else:
        assert record is not None
        assert (record.policy, record.broken) == (policy, broken)


def test_all_tags_of_a_record() -> None:
    record = parse_record(
        "example.com", "v=DMARC1; p=none; sp=quarantine; np=reject; adkim=s; aspf=S; psd=n; t=y"
    )
    assert record is not None
    policies = (record.policy, record.subdomain_policy, record.non_existent_policy)
    assert policies == (NONE, QUARANTINE, REJECT)
    assert (record.dkim_strict, record.spf_strict, record.psd) == (True, True, Psd.NO)
    assert (record.testing, record.has_rua) == (True, False)


def test_the_walk_asks_at_most_eight_names() -> None:
    resolver = world({})
    TreeWalks(resolver).walk("a.b.c.d.e.f.g.h.i.j.example.com")
    assert [name for name, _ in resolver.asked] == [
        "_dmarc.a.b.c.d.e.f.g.h.i.j.example.com",
        "_dmarc.f.g.h.i.j.example.com".replace("f.", "f.", 1),
        "_dmarc.g.h.i.j.example.com",
        "_dmarc.h.i.j.example.com",
        "_dmarc.i.j.example.com",
        "_dmarc.j.example.com",
        "_dmarc.example.com",
        "_dmarc.com",
    ]
    assert len(resolver.asked) == 8


@pytest.mark.parametrize(
    ("records", "domain", "own"),
    [
        ({}, "a.example.com", "a.example.com"),
        ({"example.com": "v=DMARC1; p=none"}, "a.b.example.com", "example.com"),
        (
            {"a.example.com": "v=DMARC1; p=none", "example.com": "v=DMARC1; p=none"},
            "a.example.com",
            "example.com",
        ),
        # psd=n: the domain says that it is its own
        (
            {"b.example.com": "v=DMARC1; p=none; psd=n", "example.com": "v=DMARC1; p=none"},
            "a.b.example.com",
            "b.example.com",
        ),
        # psd=y: names are given out under it, so the one below it is meant
        ({"example": "v=DMARC1; p=none; psd=y"}, "a.b.shop.example", "shop.example"),
        ({"co.example": "v=DMARC1; p=none; psd=y"}, "a.shop.co.example", "shop.co.example"),
        # … but not where the walk starts
        ({"co.example": "v=DMARC1; p=none; psd=y"}, "co.example", "co.example"),
        # several records under one name are none
        ({"example.com": ("v=DMARC1; p=none", "v=DMARC1; p=reject")}, "a.example.com",
         "a.example.com"),
        ({"example.com": ("v=DMARC1; p=none", "other")}, "a.example.com", "example.com"),
    ],
)  # fmt: skip
def test_organizational_domains(records: Records, domain: str, own: str) -> None:
    assert TreeWalks(world(records)).walk(domain).organizational_domain == own


@pytest.mark.parametrize(
    ("record", "author", "policy"),
    [
        ("p=reject; sp=quarantine; np=none", "example.com", REJECT),
        ("p=reject; sp=quarantine; np=none", "there.example.com", QUARANTINE),
        ("p=reject; sp=quarantine; np=none", "nowhere.example.com", NONE),
        ("p=reject; sp=quarantine", "nowhere.example.com", QUARANTINE),
        ("p=reject; np=none", "there.example.com", REJECT),
        ("p=quarantine", "nowhere.example.com", QUARANTINE),
        ("p=reject; t=y", "example.com", QUARANTINE),
        ("p=quarantine; t=y", "example.com", NONE),
        ("p=none; t=y", "example.com", NONE),
        ("p=odd; rua=mailto:a@example.com", "example.com", NONE),
        ("p=reject; sp=odd; rua=mailto:a@example.com", "example.com", NONE),
        ("rua=mailto:a@example.com", "example.com", NONE),
    ],
)
def test_what_is_asked_for(record: str, author: str, policy: DmarcPolicy) -> None:
    resolver = world({"example.com": f"v=DMARC1; {record}"}, "there.example.com")
    found = evaluate(author, resolver, passed=Identifiers())
    assert (found.result, found.policy, found.record_domain) == (
        Result.FAIL,
        policy,
        "example.com",
    )


def test_the_suffix_asks_where_the_domain_says_nothing() -> None:
    resolver = world({"example": "v=DMARC1; p=none; np=reject; psd=y"}, "shop.example")
    found = evaluate("shop.example", resolver, passed=Identifiers())
    assert (found.policy, found.record_domain) == (NONE, "example")
    assert evaluate("gone.example", resolver, passed=Identifiers()).policy is REJECT


@pytest.mark.parametrize("record", ["v=DMARC1; p=odd", "v=DMARC1", "v=DMARC1; sp=reject"])
def test_a_record_without_a_policy_or_an_address_is_not_used(record: str) -> None:
    found = evaluate("example.com", world({"example.com": record}), passed=Identifiers())
    assert (found.result, found.policy) == (Result.NONE, None)


def test_no_record_and_no_answer() -> None:
    assert evaluate("example.com", world({}), passed=Identifiers()).result is Result.NONE
    silent: Records = {"example.com": Outcome.FAILED}
    assert evaluate("example.com", world(silent), passed=Identifiers()).result is Result.TEMPERROR
    # The domain's own record is enough to know that nothing spoke for it at all.
    own: Records = {"a.example.com": "v=DMARC1; p=reject", "example.com": Outcome.FAILED}
    assert evaluate("a.example.com", world(own), passed=Identifiers()).result is Result.FAIL
    near = Identifiers(dkim=("b.example.com",))
    assert evaluate("a.example.com", world(own), passed=near).result is Result.TEMPERROR


@pytest.mark.parametrize(
    ("tags", "passed", "result", "by"),
    [
        ("", Identifiers(dkim=("example.com",)), Result.PASS, ("dkim",)),
        ("", Identifiers(dkim=("mail.example.com",)), Result.PASS, ("dkim",)),
        ("", Identifiers(spf=("bounce.example.com",)), Result.PASS, ("spf",)),
        ("", Identifiers(("example.com",), ("example.com",)), Result.PASS, ("dkim", "spf")),
        ("", Identifiers(("example.net", "a.example.com"), ()), Result.PASS, ("dkim",)),
        ("", Identifiers(("evilexample.com",), ("example.com.evil.example",)), Result.FAIL, ()),
        ("", Identifiers(("com",), ("com",)), Result.FAIL, ()),
        ("; adkim=s", Identifiers(dkim=("mail.example.com",)), Result.FAIL, ()),
        ("; adkim=s", Identifiers(dkim=("example.com",)), Result.PASS, ("dkim",)),
        ("; adkim=s", Identifiers(spf=("mail.example.com",)), Result.PASS, ("spf",)),
        ("; aspf=s", Identifiers(spf=("mail.example.com",)), Result.FAIL, ()),
        ("", Identifiers(dkim=("own.example.com",)), Result.FAIL, ()),  # psd=n of its own
    ],
)
def test_alignment(tags: str, passed: Identifiers, result: Result, by: tuple[str, ...]) -> None:
    resolver = world(
        {"example.com": f"v=DMARC1; p=reject{tags}", "own.example.com": "v=DMARC1; p=none; psd=n"}
    )
    found = evaluate("example.com", resolver, passed=passed)
    assert (found.result, found.aligned_by) == (result, by)


def test_an_author_in_a_subdomain_is_aligned_with_its_parent_and_sisters() -> None:
    resolver = world({"example.com": "v=DMARC1; p=reject"})
    for domain in ("example.com", "mail.example.com", "news.example.com"):
        passed = Identifiers(dkim=(domain,))
        assert evaluate("news.example.com", resolver, passed=passed).result is Result.PASS


def test_what_is_not_decided_does_not_fail() -> None:
    resolver = world({"example.com": "v=DMARC1; p=reject"})
    ours, others = Identifiers(spf=("a.example.com",)), Identifiers(spf=("example.net",))
    for undecided, result in ((ours, Result.TEMPERROR), (others, Result.FAIL)):
        found = evaluate("example.com", resolver, passed=Identifiers(), undecided=undecided)
        assert found.result is result


def test_many_signatures_ask_few_questions() -> None:
    resolver = world({"example.com": "v=DMARC1; p=reject"})
    domains = tuple(f"x{number}.example.com" for number in range(1_000))
    evaluate("example.com", resolver, passed=Identifiers(dkim=domains))
    assert len(resolver.asked) < 20
