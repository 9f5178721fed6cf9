"""Authentication-Results (RFC 8601 §2.2) and Received-SPF (RFC 7208 §9.1), as tables."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.auth import parse_received_spf, parse_results
from madoguchi.auth.received import parse_received
from madoguchi.model import Result

Row = tuple[str, Result, dict[str, str]]

GRAMMAR: list[tuple[str, str, str, list[Row]]] = [
    ("no result (§2.2)", "mx.example.org; none", "mx.example.org", []),
    ("version", "mx.example.org 1; none", "mx.example.org", []),
    (
        "one method with its property",
        "mx.example.org; spf=pass smtp.mailfrom=example.net",
        "mx.example.org",
        [("spf", Result.PASS, {"smtp.mailfrom": "example.net"})],
    ),
    (
        "several methods, folded (§B.4)",
        "mx.example.org;\r\n\tauth=pass (cram-md5) smtp.auth=a@example.net;\r\n spf=fail"
        " smtp.mailfrom=example.net",
        "mx.example.org",
        [
            ("auth", Result.PASS, {"smtp.auth": "a@example.net"}),
            ("spf", Result.FAIL, {"smtp.mailfrom": "example.net"}),
        ],
    ),
    (
        "comments everywhere, nested, with specials (§B.7)",
        "foo.example.net (foobar) 1 (baz);\n dkim (Because I like it) / 1 (One yay) = (wait for"
        " it) fail policy (A dot can go here) . (like that) expired (this; is=x) = 1362471462",
        "foo.example.net",
        [("dkim", Result.FAIL, {"policy.expired": "1362471462"})],
    ),
    (
        "quoted reason with a semicolon",
        'mx.example.org; dkim=fail reason="bad; signature" header.d=example.com',
        "mx.example.org",
        [("dkim", Result.FAIL, {"header.d": "example.com"})],
    ),
    (
        "method version",
        "mx.example.org; dkim/1=pass header.i=@example.com",
        "mx.example.org",
        [("dkim", Result.PASS, {"header.i": "@example.com"})],
    ),
    (
        "base64 in a value",
        "mx.example.org; dkim=pass header.b=abc/+= header.d=example.com",
        "mx.example.org",
        [("dkim", Result.PASS, {"header.b": "abc/+", "header.d": "example.com"})],
    ),
    (
        "no authserv-id, as Microsoft writes",
        "spf=softfail (sender IP is 192.0.2.1) smtp.mailfrom=example.com; dkim=none (message not"
        " signed) header.d=none;dmarc=fail action=none header.from=example.com;compauth=fail"
        " reason=000",
        "",
        [
            ("spf", Result.SOFTFAIL, {"smtp.mailfrom": "example.com"}),
            ("dkim", Result.NONE, {"header.d": "none"}),
            ("dmarc", Result.FAIL, {"header.from": "example.com"}),
            ("compauth", Result.FAIL, {}),
        ],
    ),
    (
        "words from before they were fixed",
        "mx.example.org; spf=hardfail smtp.mailfrom=a@example.com; dmarc=bestguesspass",
        "mx.example.org",
        [
            ("spf", Result.FAIL, {"smtp.mailfrom": "a@example.com"}),
            ("dmarc", Result.NONE, {}),
        ],
    ),
    ("an unknown result is left out", "mx.example.org; spf=wonderful", "mx.example.org", []),
    ("nothing", "", "", []),
    ("only separators", ";;;", "", []),
]


@pytest.mark.parametrize(
    ("value", "authserv_id", "rows"), [g[1:] for g in GRAMMAR], ids=[g[0] for g in GRAMMAR]
)
def test_authentication_results_grammar(value: str, authserv_id: str, rows: list[Row]) -> None:
    read = parse_results(value)
    assert read.authserv_id == authserv_id
    assert [(m.method, m.result) for m in read.results] == [(r[0], r[1]) for r in rows]
    for method, row in zip(read.results, rows, strict=True):
        assert {key: method.get(key) for key in row[2]} == row[2]


def test_version_and_reason_are_kept() -> None:
    read = parse_results('mx.example.org 1; dkim=fail reason="bad; \\"x\\"" header.d=example.com')
    assert read.version == 1
    assert read.results[0].reason == 'bad; "x"'


@pytest.mark.parametrize(
    ("value", "result", "domain", "receiver"),
    [
        (
            "Pass (mx.example.org: domain of a@example.com designates 192.0.2.1 as permitted"
            " sender) receiver=mx.example.org; client-ip=192.0.2.1; envelope-from=a@example.com;"
            " helo=foo.example.com",
            Result.PASS,
            "example.com",
            "mx.example.org",
        ),
        (
            "pass (google.com: domain of a@example.com designates 192.0.2.1 as permitted sender)"
            " client-ip=192.0.2.1;",
            Result.PASS,
            "",
            "google.com",
        ),
        (
            'softfail (x) identity=mailfrom; envelope-from="b@example.net"; receiver=h.example.org',
            Result.SOFTFAIL,
            "example.net",
            "h.example.org",
        ),
        ("None (protection.outlook.com: x)", Result.NONE, "", "protection.outlook.com"),
        ("error (x)", Result.PERMERROR, "", ""),
        ("", Result.UNKNOWN, "", ""),
        ("great (x)", Result.UNKNOWN, "", ""),
    ],
)
def test_received_spf_grammar(value: str, result: Result, domain: str, receiver: str) -> None:
    read = parse_received_spf(value)
    assert (read.result, read.mailfrom_domain, read.receiver) == (result, domain, receiver)


@pytest.mark.parametrize(
    ("value", "origin", "by"),
    [
        (
            "from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.org (Postfix) with"
            " ESMTPS id 4; Mon, 1 Jan 2024 00:00:00 +0900",
            "mail.example.com",
            "mx.example.org",
        ),
        ("by 2002:a05:6a10:1234 with SMTP id x", "", "2002:a05:6a10:1234"),
        ("from unknown (HELO x) (192.0.2.7) by 0 with SMTP", "unknown", "0"),
        ("(qmail 123 invoked by uid 89); 1 Jan 2024", "", ""),
        ("from [192.0.2.9] (by evil.example) by mx.example.org.", "192.0.2.9", "mx.example.org"),
    ],
)
def test_received_names_its_two_hosts(value: str, origin: str, by: str) -> None:
    hop = parse_received(value)
    assert (hop.from_host, hop.by_host) == (origin, by)


@given(st.text(alphabet='ab.=;()"\\ \t\r\n@/-1', max_size=120))
@settings(max_examples=120, deadline=None)
def test_any_value_is_read_without_an_error(value: str) -> None:
    parse_results(value)
    parse_received_spf(value)
    parse_received(value)


def test_a_hostile_field_is_read_in_bounded_time() -> None:
    assert parse_results("(" * 1_000_000).results == ()
    assert len(parse_results("x.example; " + "dkim=pass;" * 100_000).results) <= 50
    parse_results('x.example; a="' + "\\" * 1_000_000)
