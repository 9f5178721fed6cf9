"""`check --network`, and that without it nothing leaves the machine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.lookups.registry import domain, registry
from tests.lookups.server import Zone, serving

AT = ("--at", "2026-11-24T10:00+09:00")
MAIL = """\
Received: from out.shop.test (out.shop.test [192.0.2.7]) by mx.example.org; Tue, 24 Nov 2026 10:00:00 +0900
From: <a@shop.test>
To: <taro.yamada@example.org>
Date: Tue, 24 Nov 2026 10:00:00 +0900
Message-ID: <1@shop.test>
Subject: hello

https://8f3ae1c09b7d.lure.test/secret?u=taro.yamada@example.org and https://gone.test/
"""  # noqa: E501
ZONE: Zone = {
    ("shop.test.", "MX"): ["10 mx.shop.test."],
    ("lure.test.", "NS"): ["ns.lure.test."],
    ("lure.test.dbl.test.", "A"): ["127.0.0.2"],
    ("7.2.0.192.ip.test.", "A"): ["127.0.0.2"],
}
WATCHED = """
import sys
seen = []
def hook(event, args):
    if event.startswith("socket."):
        seen.append((event, repr(args[1:])))
        {then}
sys.addaudithook(hook)
import os
leave = os._exit
def tell(status):
    for event, args in seen:
        print("SAW", event, args, file=sys.stderr)
    sys.stderr.flush()
    leave(status)
os._exit = tell
from madoguchi.__main__ import main
main(sys.argv[1:])
"""


@pytest.fixture
def mail(tmp_path: Path) -> str:
    path = tmp_path / "mail.eml"
    path.write_text(MAIL)
    return str(path)


def watched(then: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command in a process that notes everything it does with sockets."""
    code = WATCHED.replace("{then}", then)
    command = [sys.executable, "-c", code, "check", *AT, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def answered(madoguchi: Run, dns: int, base: str, mail: str, *more: str) -> dict[str, Any]:
    options = ("--network", "--dns-server", f"127.0.0.1:{dns}", "--rdap", base)
    done = madoguchi("check", *AT, "--format", "jsonl", *options, *more, mail)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("form", ["text", "jsonl"])
def test_without_the_option_no_socket_is_even_made(mail: str, form: str) -> None:
    done = watched("raise OSError('blocked')", "--format", form, mail)
    assert done.returncode == 0, done.stderr
    assert "SAW" not in done.stderr
    assert done.stdout


def test_settings_of_the_environment_alone_ask_nobody(
    mail: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MADOGUCHI_DNS_SERVER", "192.0.2.53")
    monkeypatch.setenv("MADOGUCHI_BLOCK_LISTS", "spamhaus-dbl")
    done = watched("raise OSError('blocked')", "--format", "jsonl", mail)
    assert "SAW" not in done.stderr
    assert json.loads(done.stdout)["network"] is None


def test_with_the_option_only_the_servers_that_were_named_are_contacted(mail: str) -> None:
    with serving(ZONE) as dns, registry({}) as web:
        server = f"127.0.0.1:{dns.port}"
        done = watched(
            "pass",
            "--network",
            "--dns-server",
            server,
            "--rdap",
            web.base,
            "--format",
            "jsonl",
            mail,
        )
        assert dns.asked
        assert web.asked
    assert done.returncode == 0, done.stderr
    saw = [line.split(" ", 2) for line in done.stderr.splitlines() if line.startswith("SAW")]
    reached = [args for _, event, args in saw if event in ("socket.connect", "socket.sendto")]
    assert reached
    ports = (f"('127.0.0.1', {dns.port})", f"('127.0.0.1', {web.port})")
    assert all(any(port in args for port in ports) for args in reached)
    names = [args for _, event, args in saw if event == "socket.getaddrinfo"]
    assert not [args for args in names if ".test" in args]


def test_the_record_holds_what_was_found_and_what_was_asked(madoguchi: Run, mail: str) -> None:
    lists = ("--block-list", "domain:dbl.test,address:ip.test")
    web_says = domain("lure.test", "2026-11-21T00:00:00Z")
    with serving(ZONE) as dns, registry({"/rdap/domain/lure.test": web_says}) as web:
        found = answered(madoguchi, dns.port, web.base, mail, *lists)
        sent = {name for name, _, _ in dns.asked} | {path for path, _ in web.asked}
    network = found["network"]
    assert network["sender"]["takes_mail"] is True
    assert network["links"][0] == {
        "domain": "lure.test",
        "exists": True,
        "takes_mail": None,
        "registered": "2026-11-21T00:00:00+00:00",
        "listings": [{"list": "dbl.test", "codes": ["127.0.0.2"], "means": []}],
    }
    assert network["links"][1]["exists"] is False
    assert network["asked"][0].keys() == {
        "purpose", "what", "whom", "at", "outcome", "from_cache",
    }  # fmt: skip
    ids = {signal["id"] for signal in found["signals"] if not signal["weight"]}
    assert {
        "domain-young", "domain-missing", "domain-blocklisted", "relay-blocklisted",
    } <= ids  # fmt: skip
    for word in ("taro", "8f3ae1c09b7d", "secret", "example.org"):
        assert not [name for name in sent if word in name]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ja", ("これから外に問い合わせます", "外に問い合わせたこと", "gone[.]test")),
        ("en", ("Questions will go out now", "What was asked of others", "gone[.]test")),
    ],
)
def test_a_person_reads_it_before_and_after(
    madoguchi: Run, mail: str, language: str, words: tuple[str, str, str]
) -> None:
    with serving(ZONE) as dns, registry({}) as web:
        options = ("--network", "--dns-server", f"127.0.0.1:{dns.port}", "--rdap", web.base)
        done = madoguchi("check", *AT, "--lang", language, *options, mail)
    assert words[0] in done.stderr
    assert f"127.0.0.1:{dns.port}" in done.stderr
    assert words[1] in done.stdout
    assert words[2] in done.stdout


@pytest.mark.parametrize(
    ("language", "outside", "inside"),
    [
        ("ja", "外のサーバーに問い合わせました", "外のサーバーに問い合わせていません"),
        ("en", "Outside servers were asked", "No outside server was asked"),
    ],
)
def test_the_plan_says_whether_anything_left_the_machine(
    madoguchi: Run, mail: str, language: str, outside: str, inside: str
) -> None:
    plain = madoguchi("check", *AT, "--format", "jsonl", "--lang", language, mail)
    with serving(ZONE) as dns, registry({}) as web:
        found = answered(madoguchi, dns.port, web.base, mail, "--lang", language)
    said = "".join(found["plan"]["honesty"])
    assert outside in said
    assert inside not in said
    kept = "".join(json.loads(plain.stdout)["plan"]["honesty"])
    assert inside in kept
    assert outside not in kept


def test_a_dead_server_changes_nothing(madoguchi: Run, mail: str) -> None:
    plain = madoguchi("check", *AT, "--format", "jsonl", mail)
    found = answered(madoguchi, 9, "https://127.0.0.1:9/", mail)
    same = json.loads(plain.stdout)
    assert found["verdict"] == same["verdict"]
    assert found["signals"] == same["signals"]
    # That something was asked is told; what to do is the same.
    plans = [{k: v for k, v in one["plan"].items() if k != "honesty"} for one in (found, same)]
    assert plans[0] == plans[1]
    assert {one["outcome"] for one in found["network"]["asked"]} == {"failed"}


@pytest.mark.parametrize(
    "options", [("--dns-server", "192.0.2.53"), ("--block-list", "spamhaus-dbl")]
)
def test_a_setting_without_leave_is_a_mistake(
    madoguchi: Run, mail: str, options: tuple[str, str]
) -> None:
    done = madoguchi("check", *options, mail)
    assert done.returncode == 64
    assert "--network" in done.stderr


def test_a_server_that_is_none_is_told(madoguchi: Run, mail: str) -> None:
    done = madoguchi("check", "--network", "--dns-server", "x", "--lang", "en", mail)
    assert done.returncode == 64
    assert "not the address of a DNS server" in done.stderr
