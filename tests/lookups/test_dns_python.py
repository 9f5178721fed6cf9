"""The resolver that asks the network, against a real server on this machine."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from madoguchi.lookups import Answer, Outcome, RecordType
from madoguchi.lookups.dns_python import AnswerCache, DnsResolver, DnsSettings
from tests.lookups.server import GARBAGE, SERVFAIL, SILENT, Server, Zone, serving

LONG = "x" * 250
ZONE: Zone = {
    ("example.com.", "A"): ["192.0.2.1", "192.0.2.2"],
    ("example.com.", "AAAA"): ["2001:db8::1"],
    ("example.com.", "MX"): ["10 MX1.Example.COM.", "20 mx2.example.com."],
    ("example.com.", "NS"): ["ns.example.net."],
    ("example.com.", "TXT"): ['"v=spf1 ip4:192." "0.2.1 -all"', '"\\230\\128\\255"'],
    ("1.2.0.192.in-addr.arpa.", "PTR"): ["Mail.Example.com."],
    ("nullmx.example.com.", "MX"): ["0 ."],
    ("long.example.com.", "TXT"): [f'"{LONG}" "{LONG}" "{number}"' for number in range(20)],
    ("broken.example.com.", "TXT"): SERVFAIL,
    ("silent.example.com.", "TXT"): SILENT,
    ("garbage.example.com.", "TXT"): GARBAGE,
}


def settings_for(server: Server, *, budget: float = 20.0, questions: int = 300) -> DnsSettings:
    """Short waits: the server is next door."""
    return DnsSettings(("127.0.0.1",), server.port, 0.3, 0.5, budget, questions)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(ZONE) as running:
        yield running


@pytest.fixture
def resolver(server: Server) -> DnsResolver:
    server.asked.clear()
    return DnsResolver(settings_for(server))


@pytest.mark.parametrize(
    ("name", "record_type", "values"),
    [
        ("example.com", RecordType.A, ("192.0.2.1", "192.0.2.2")),
        ("EXAMPLE.com.", RecordType.AAAA, ("2001:db8::1",)),
        ("example.com", RecordType.MX, ("10 mx1.example.com", "20 mx2.example.com")),
        ("example.com", RecordType.NS, ("ns.example.net",)),
        ("1.2.0.192.in-addr.arpa", RecordType.PTR, ("mail.example.com",)),
        ("nullmx.example.com", RecordType.MX, ("0 ",)),
    ],
)
def test_found(
    resolver: DnsResolver, name: str, record_type: RecordType, values: tuple[str, ...]
) -> None:
    answer = resolver.ask(name, record_type)
    assert answer.outcome is Outcome.FOUND
    assert sorted(answer.values) == sorted(values)


def test_strings_of_a_txt_are_joined_and_octets_are_latin_1(resolver: DnsResolver) -> None:
    values = resolver.ask("example.com", RecordType.TXT).values
    assert set(values) == {"v=spf1 ip4:192.0.2.1 -all", "\xe6\x80\xff"}


def test_a_name_that_is_not_there_and_a_type_that_is_not(resolver: DnsResolver) -> None:
    assert resolver.ask("nowhere.example.com", RecordType.A) == Answer(
        Outcome.NOTHING, no_such_name=True
    )
    assert resolver.ask("nullmx.example.com", RecordType.A) == Answer(Outcome.NOTHING)


@pytest.mark.parametrize(
    "name", ["broken.example.com", "silent.example.com", "garbage.example.com"]
)
def test_no_answer_has_failed_and_is_not_asked_for_again_at_once(
    server: Server, resolver: DnsResolver, name: str
) -> None:
    start = time.monotonic()
    assert resolver.ask(name, RecordType.TXT) == Answer(Outcome.FAILED)
    assert time.monotonic() - start < 2
    asked = len(server.asked)
    assert resolver.ask(name, RecordType.TXT) == Answer(Outcome.FAILED)
    assert len(server.asked) == asked


def test_an_answer_cut_short_is_asked_for_again_by_tcp(
    server: Server, resolver: DnsResolver
) -> None:
    answer = resolver.ask("long.example.com", RecordType.TXT)
    assert answer.outcome is Outcome.FOUND
    assert sorted(map(len, answer.values)) == [501] * 10 + [502] * 10
    assert [transport for _, _, transport in server.asked] == ["udp", "tcp"]


@pytest.mark.parametrize(
    "name",
    ["", ".", "a..example.com", "a" * 64 + ".example.com", "日本.example", "x." * 130 + "example"],
)
def test_what_is_no_name_is_not_asked_for(server: Server, resolver: DnsResolver, name: str) -> None:
    assert resolver.ask(name, RecordType.A).outcome is Outcome.NOTHING
    assert server.asked == []


def test_escapes_of_zone_files_mean_nothing(server: Server, resolver: DnsResolver) -> None:
    resolver.ask(r"a\.b@c d.example.com", RecordType.A)
    assert server.asked[0][0] == r"a\\.b\@c\032d.example.com."


def test_a_shared_cache_answers_the_next_mail(server: Server) -> None:
    server.asked.clear()
    cache = AnswerCache()
    settings = settings_for(server)
    for _ in range(3):
        resolver = DnsResolver(settings, cache)
        assert resolver.ask("example.com", RecordType.A).outcome is Outcome.FOUND
    assert len(server.asked) == 1


def test_the_budget_ends_all_waiting(server: Server) -> None:
    settings = settings_for(server, budget=0.3)
    resolver = DnsResolver(settings)
    assert resolver.ask("silent.example.com", RecordType.TXT).outcome is Outcome.FAILED
    server.asked.clear()
    assert resolver.ask("example.com", RecordType.A) == Answer(Outcome.FAILED)
    assert server.asked == []


def test_questions_are_counted_and_listed(server: Server) -> None:
    settings = settings_for(server, questions=2)
    resolver = DnsResolver(settings)
    for record_type in (RecordType.A, RecordType.AAAA, RecordType.MX):
        resolver.ask("example.com", record_type)
    assert resolver.asked == [("example.com", RecordType.A), ("example.com", RecordType.AAAA)]


def test_nobody_to_ask_fails() -> None:
    resolver = DnsResolver(DnsSettings(("no address",)))
    assert resolver.ask("example.com", RecordType.A) == Answer(Outcome.FAILED)


def test_the_cache_is_bounded_and_forgets() -> None:
    now = [0.0]
    cache = AnswerCache(lambda: now[0])
    for number in range(AnswerCache.MAX_ANSWERS + 10):
        cache.put((str(number), RecordType.A), Answer(Outcome.FOUND, ("192.0.2.1",)), 60)
    assert len(cache) == AnswerCache.MAX_ANSWERS
    assert cache.get(("0", RecordType.A)) is None
    last = (str(AnswerCache.MAX_ANSWERS + 9), RecordType.A)
    assert cache.get(last) is not None
    now[0] = 61.0
    assert cache.get(last) is None
    cache.put(last, Answer(Outcome.FOUND, ("x" * 9_000,)), 60)
    assert cache.get(last) is None
