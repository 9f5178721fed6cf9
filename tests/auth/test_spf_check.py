"""`check_host` (RFC 7208): mechanisms, modifiers, macros, limits, with reserved names."""

from __future__ import annotations

import time

import pytest

from madoguchi.auth.spf.evaluate import check_host
from madoguchi.auth.spf.types import Fault
from madoguchi.lookups import FixedResolver, Outcome, RecordType
from madoguchi.model import Result

CLIENT, OTHER, V6 = "192.0.2.10", "203.0.113.9", "2001:db8::10"
A, AAAA, MX, PTR, TXT = (
    RecordType.A,
    RecordType.AAAA,
    RecordType.MX,
    RecordType.PTR,
    RecordType.TXT,
)
NIBBLES = "0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2"
WORLD: dict[tuple[str, RecordType], tuple[str, ...] | Outcome] = {
    ("mail.example.com", A): (CLIENT,),
    ("mail.example.com", AAAA): (V6,),
    ("near.example.com", A): ("192.0.2.99",),
    ("mx.example.com", MX): ("10 near.example.com", "20 mail.example.com"),
    ("silent.example.com", A): Outcome.FAILED,
    ("silent.example.com", TXT): Outcome.FAILED,
    ("silentmx.example.com", MX): ("10 silent.example.com",),
    ("10.2.0.192.in-addr.arpa", PTR): ("liar.example.net", "Mail.Example.com."),
    (f"{NIBBLES}.ip6.arpa", PTR): ("mail.example.com",),
    ("pass.example.net", TXT): (f"v=spf1 ip4:{CLIENT} -all",),
    ("fail.example.net", TXT): ("v=spf1 -all",),
    ("soft.example.net", TXT): ("v=spf1 ~all",),
    ("broken.example.net", TXT): ("v=spf1 nonsense",),
    ("why.example.com", TXT): ("%{c} may not send for %{d}",),
    ("two.example.com", TXT): ("one", "two"),
    ("bytes.example.com", TXT): ("caf\xe9",),
    ("wrong.example.com", TXT): ("100% sure",),
    ("10.2.0.192.in-addr.list.example.com", A): ("127.0.0.2",),
    ("user.example.com", A): ("127.0.0.2",),
    ("taro.of.example.com", A): ("127.0.0.2",),
}


def check(
    record: str | tuple[str, ...], client: str = CLIENT, mailfrom: str = "taro@example.com"
) -> tuple[Result, Fault | None]:
    records = record if isinstance(record, tuple) else (record,)
    resolver = FixedResolver({**WORLD, ("example.com", TXT): records})
    found = check_host(client, mailfrom, "mail.example.com", resolver)
    return found.result, found.fault


@pytest.mark.parametrize(
    ("record", "client", "result"),
    [
        ("v=spf1", CLIENT, Result.NEUTRAL),
        ("v=spf1 all", CLIENT, Result.PASS),
        ("v=spf1 ?all", CLIENT, Result.NEUTRAL),
        ("v=spf1 ~all", CLIENT, Result.SOFTFAIL),
        ("v=spf1 -all", CLIENT, Result.FAIL),
        ("v=spf1 ip4:192.0.2.0/28 -all", CLIENT, Result.PASS),
        ("v=spf1 ip4:192.0.2.0/29 -all", CLIENT, Result.FAIL),
        ("v=spf1 ip4:192.0.2.10 -all", f"::ffff:{CLIENT}", Result.PASS),
        ("v=spf1 ip4:0.0.0.0/0 -all", V6, Result.FAIL),
        ("v=spf1 ip6:2001:db8::/64 -all", V6, Result.PASS),
        ("v=spf1 ip6:::/0 -all", CLIENT, Result.FAIL),
        ("v=spf1 a:mail.example.com -all", CLIENT, Result.PASS),
        ("v=spf1 a:mail.example.com -all", V6, Result.PASS),
        ("v=spf1 a:mail.example.com -all", OTHER, Result.FAIL),
        ("v=spf1 a:near.example.com/24 -all", CLIENT, Result.PASS),
        ("v=spf1 a:near.example.com//64 -all", CLIENT, Result.FAIL),
        ("v=spf1 a:nowhere.example.com/0 -all", CLIENT, Result.FAIL),
        ("v=spf1 mx:mx.example.com -all", CLIENT, Result.PASS),
        ("v=spf1 mx:mx.example.com -all", OTHER, Result.FAIL),
        ("v=spf1 mx -all", CLIENT, Result.FAIL),
        ("v=spf1 ptr -all", CLIENT, Result.PASS),
        ("v=spf1 ptr -all", V6, Result.PASS),
        ("v=spf1 ptr:example.net -all", CLIENT, Result.FAIL),  # its name does not lead back
        ("v=spf1 ptr -all", OTHER, Result.FAIL),
        ("v=spf1 exists:%{ir}.%{v}.list.example.com -all", CLIENT, Result.PASS),
        ("v=spf1 exists:%{ir}.%{v}.list.example.com -all", OTHER, Result.FAIL),
        ("v=spf1 include:pass.example.net -all", CLIENT, Result.PASS),
        ("v=spf1 -include:pass.example.net all", CLIENT, Result.FAIL),
        ("v=spf1 include:fail.example.net ~all", CLIENT, Result.SOFTFAIL),
        ("v=spf1 include:soft.example.net ?all", CLIENT, Result.NEUTRAL),
        ("v=spf1 redirect=pass.example.net", CLIENT, Result.PASS),
        ("v=spf1 redirect=fail.example.net", CLIENT, Result.FAIL),
        ("v=spf1 ~all redirect=fail.example.net", CLIENT, Result.SOFTFAIL),
    ],
)
def test_mechanisms(record: str, client: str, result: Result) -> None:
    assert check(record, client) == (result, None)


@pytest.mark.parametrize(
    ("record", "result", "fault"),
    [
        ((), Result.NONE, Fault.NO_RECORD),
        (("verification=1", "v=spf10 -all"), Result.NONE, Fault.NO_RECORD),
        (("v=spf1 -all", "v=spf1 +all"), Result.PERMERROR, Fault.SEVERAL_RECORDS),
        ("v=spf1 a:localhost +all", Result.PERMERROR, Fault.SYNTAX),
        ("v=spf1 include:nothing.example.net +all", Result.PERMERROR, Fault.INCLUDED),
        ("v=spf1 include:broken.example.net +all", Result.PERMERROR, Fault.SYNTAX),
        ("v=spf1 redirect=nothing.example.net", Result.PERMERROR, Fault.INCLUDED),
        ("v=spf1 redirect=silent.example.com", Result.TEMPERROR, Fault.DNS),
        ("v=spf1 include:silent.example.com +all", Result.TEMPERROR, Fault.DNS),
        ("v=spf1 a:silent.example.com +all", Result.TEMPERROR, Fault.DNS),
        ("v=spf1 mx:silentmx.example.com +all", Result.TEMPERROR, Fault.DNS),
        ("v=spf1 exists:silent.example.com +all", Result.TEMPERROR, Fault.DNS),
        ("v=spf1 redirect=example.com", Result.PERMERROR, Fault.LOOKUPS),
        ("v=spf1 include:example.com", Result.PERMERROR, Fault.LOOKUPS),
        ("v=spf1" + " a:near.example.com" * 10, Result.NEUTRAL, None),
        ("v=spf1" + " a:near.example.com" * 11, Result.PERMERROR, Fault.LOOKUPS),
        ("v=spf1 a:x.example.org a:y.example.org", Result.NEUTRAL, None),
        ("v=spf1 a:x.example.org mx:y.example.org exists:z.example.org", Result.PERMERROR,
         Fault.VOID_LOOKUPS),
    ],
)  # fmt: skip
def test_errors_and_limits(
    record: str | tuple[str, ...], result: Result, fault: Fault | None
) -> None:
    assert check(record) == (result, fault)


def test_more_than_ten_hosts_for_one_mx() -> None:
    hosts = tuple(f"{number} near.example.com" for number in range(11))
    table = {**WORLD, ("example.com", TXT): ("v=spf1 mx",), ("example.com", MX): hosts}
    found = check_host(CLIENT, "a@example.com", "x.example.com", FixedResolver(table))
    assert (found.result, found.fault) == (Result.PERMERROR, Fault.MX_HOSTS)


def test_only_the_first_ten_names_of_an_address_are_looked_at() -> None:
    names = tuple(f"n{number}.example.org" for number in range(10))
    pointers = (*names, "mail.example.com")
    table = {**WORLD, ("10.2.0.192.in-addr.arpa", PTR): pointers}
    table["example.com", TXT] = ("v=spf1 ptr -all",)
    resolver = FixedResolver(table)
    assert check_host(CLIENT, "a@example.com", "x.example.com", resolver).result is Result.FAIL
    assert ("mail.example.com", A) not in resolver.asked


@pytest.mark.parametrize(
    ("client", "mailfrom", "helo"),
    [
        ("no address", "a@example.com", "mail.example.com"),
        (CLIENT, "a@localhost", "mail.example.com"),
        (CLIENT, "a@[192.0.2.1]", "mail.example.com"),
        (CLIENT, "a@" + "x" * 64 + ".example.com", "mail.example.com"),
        (CLIENT, "a@example..com", "mail.example.com"),
        (CLIENT, "", "localhost"),
        (CLIENT, "", ""),
        (CLIENT, "no at sign", ""),
    ],
)
def test_nothing_to_ask_for(client: str, mailfrom: str, helo: str) -> None:
    resolver = FixedResolver(WORLD)
    found = check_host(client, mailfrom, helo, resolver)
    assert (found.result, found.fault, resolver.asked) == (Result.NONE, Fault.DOMAIN, [])


def test_an_empty_reverse_path_is_checked_by_helo() -> None:
    found = check_host(CLIENT, "", "pass.example.net", FixedResolver(WORLD))
    assert (found.result, found.domain, found.matched) == (Result.PASS, "pass.example.net", "ip4")


@pytest.mark.parametrize(
    ("exp", "explanation"),
    [
        ("why.example.com", "192.0.2.10 may not send for example.com"),
        ("two.example.com", ""),
        ("bytes.example.com", ""),
        ("wrong.example.com", ""),
        ("silent.example.com", ""),
        ("nowhere.example.com", ""),
    ],
)
def test_explanations(exp: str, explanation: str) -> None:
    table = {**WORLD, ("example.com", TXT): (f"v=spf1 -all exp={exp}",)}
    found = check_host(CLIENT, "taro@example.com", "h.example.com", FixedResolver(table))
    assert (found.result, found.explanation) == (Result.FAIL, explanation)


@pytest.mark.parametrize(
    ("macro", "asked"),
    [
        ("%{s}.x.example.com", "taro.suzuki@sub.example.com.x.example.com"),
        ("%{l}.x.example.com", "taro.suzuki.x.example.com"),
        ("%{lr}.x.example.com", "suzuki.taro.x.example.com"),
        ("%{l1}.x.example.com", "suzuki.x.example.com"),
        ("%{o}.x.example.com", "sub.example.com.x.example.com"),
        ("%{d2}", "example.com"),
        ("%{d1r}.x.example.com", "sub.x.example.com"),
        ("%{ir}.x.example.com", "10.2.0.192.x.example.com"),
        ("%{v}.x.example.com", "in-addr.x.example.com"),
        ("%{h}", "host-1.example.org"),
        ("%{h1-}.example.com", "1.example.org.example.com"),
        ("%{p}.x.example.com", "mail.example.com.x.example.com"),
        ("%{L}.x.example.com", "taro.suzuki.x.example.com"),
        ("%{S}.x.example.com", "taro.suzuki%40sub.example.com.x.example.com"),
        ("a%%b%_c%-d.example.com", "a%b c%20d.example.com"),
    ],
)
def test_macros(macro: str, asked: str) -> None:
    table = {**WORLD, ("sub.example.com", TXT): (f"v=spf1 exists:{macro}",)}
    resolver = FixedResolver(table)
    check_host(CLIENT, "taro.suzuki@sub.example.com", "host-1.example.org", resolver)
    assert resolver.asked[-1] == (asked, A)


def test_a_name_that_grows_too_long_loses_labels_from_the_left() -> None:
    domain = ".".join(["a" * 60] * 3) + ".example.com"
    resolver = FixedResolver({(domain, TXT): ("v=spf1 exists:%{d}.%{d}.example.org",)})
    check_host(CLIENT, f"a@{domain}", "", resolver)
    name = resolver.asked[-1][0]
    assert len(name) <= 253
    assert name.endswith(f".{domain}.example.org")


def test_the_local_part_is_withheld_where_that_is_asked_for() -> None:
    def ask(record: str) -> tuple[Result, Fault | None, list[tuple[str, RecordType]]]:
        resolver = FixedResolver({**WORLD, ("example.com", TXT): (record,)})
        found = check_host(
            CLIENT, "bounce+victim@example.com", "", resolver, withhold_local_part=True
        )
        return found.result, found.fault, resolver.asked

    result, fault, asked = ask("v=spf1 exists:%{l}.track.example.com -all")
    assert (result, fault) == (Result.UNKNOWN, Fault.WITHHELD)
    assert asked == [("example.com", TXT)]
    result, fault, asked = ask("v=spf1 -all exp=%{l}.example.com")
    assert (result, fault, asked) == (Result.FAIL, None, [("example.com", TXT)])
    assert ask("v=spf1 a:mail.example.com -all")[0] is Result.PASS


@pytest.mark.parametrize(
    "record",
    [
        "v=spf1" + " ip4:192.0.2.1" * 4_500,
        "v=spf1 exists:" + "%{d}" * 15_000 + " -all",
        "v=spf1 a:" + "/9" * 30_000,
        "v=spf1 " + "a" * 65_000,
        "v=spf1" + " " * 65_000,
        "v=spf1 unknown=" + "%{d" * 20_000,
        "v=spf1 a:" + "a-" * 30_000 + ".com",
        "v=spf1 exists:%{l" + "9" * 60_000,
        "v=spf1 x" + ":" * 60_000,
    ],
)
def test_the_largest_records_take_no_time(record: str) -> None:
    start = time.process_time()
    check(record)
    assert time.process_time() - start < 0.5
