"""`madoguchi signals`: the list, and all that was seen in one mail."""

import base64
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from madoguchi.cli.explained import explained
from madoguchi.cli.explanation import Explanation
from madoguchi.cli.words import words_for
from madoguchi.desk import moment, situation, take
from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.model import Language
from madoguchi.signals.catalogue import checks
from tests.cli.conftest import Run
from tests.mail.attached.written import zipped

LOCKED = base64.b64encode(zipped({"a.txt": b"x"}, encrypted=True)).decode()
HOSTILE = f"""\
Received: from out.example.net by mx.example.org with ESMTP id 1
From: =?utf-8?q?support=1B[2J_www.evil.example?= <a@evil.example>
Reply-To: b@elsewhere.example
To: c@example.org
Subject: https://evil.example/ \u202e 090-0000-0012
Message-ID: <1@evil.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=o

--o
Content-Type: text/html; charset=utf-8

<p>解凍パスワード: x9Kp23</p><div style="display:none">hidden words of evil.example</div>
<a href="https://www.google.com/url?q=https%3A%2F%2Fevil.example%2Flogin">https://bank.example/</a>
<a href="http://amazon.co.jp.evil.example/x">Amazon</a> <a href="tel:+810300000012">call</a>
--o
Content-Type: application/zip; name="evil.example.zip"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="evil.example.zip"

{LOCKED}
--o--
""".encode()
LIVE = re.compile(
    r"https?:/|\x1b|\u202e|(?<!\[)\.example|[a-z0-9]@[a-z]|tel:|090-0000|\+8103", re.IGNORECASE
)


def as_json(madoguchi: Run, *arguments: str, stdin: bytes = b"") -> list[dict[str, Any]]:
    done = madoguchi("signals", *arguments, "--format", "json", stdin=stdin)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_list_has_every_check(madoguchi: Run, lang: str) -> None:
    done = madoguchi("signals", "list", "--lang", lang)
    assert done.returncode == 0, done.stderr
    words = done.stdout.split()
    assert [check.id for check in checks() if check.id not in words] == []


def test_the_list_as_json_has_what_the_catalogue_has(madoguchi: Run) -> None:
    rows = as_json(madoguchi, "list")
    assert [row["id"] for row in rows] == [check.id for check in checks()]
    assert {"id", "family", "stance", "sees", "why", "wrong_when", "says"} == rows[0].keys()


def test_everything_seen_is_told_with_where_it_stands(madoguchi: Run, examples: Path) -> None:
    path = str(examples / "phishing-card-forged-sender.eml")
    [found] = as_json(madoguchi, "explain", path, "--lang", "en")
    assert (found["path"], found["form"], found["certainty"]) == (path, "eml", "scam")
    by_id = {signal["id"]: signal for signal in found["signals"]}
    pin = by_id["asks-pin"]
    assert (pin["family"], pin["stance"]) == ("asked", "accusing")
    assert pin["says"].startswith("It asks for a PIN")
    [place] = pin["evidence"]
    assert (place["where"], place["line"]) == ("text", 7)
    assert place["span"][1] - place["span"][0] == len(place["quote"])
    assert place["source"]
    assert by_id["card-usage-notice"]["stance"] == "neutral"
    [brand] = [one for one in found["brands"] if one["presented"]]
    assert brand["place"]["where"] == "header:From"
    assert brand["place"]["quote"]
    assert found["authentication"]["dmarc"] == "fail"
    assert found["authentication"]["authserv_id"] == "mx[.]example[.]net"
    [link] = found["links"]
    assert link["at"]["registrable_domain"] == "honnin-kakunin[.]example"
    assert link["at"]["lookalike"] == [brand["id"], "brand-domain-inside"]
    assert found["hidden_characters"] == len(found["hidden"]) > 0


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_nothing_of_the_mail_is_printed_live(madoguchi: Run, form: str, lang: str) -> None:
    done = madoguchi("signals", "explain", "-", "--format", form, "--lang", lang, stdin=HOSTILE)
    assert done.returncode == 0, done.stderr
    assert LIVE.findall(done.stdout) == []
    flat = "".join(done.stdout.split())
    for seen in ("password-in-body", "x9Kp23", "hiddenwords", "hxxps://evil[.]example/login"):
        assert seen in flat


def test_the_address_behind_a_redirect_is_told(madoguchi: Run) -> None:
    [found] = as_json(madoguchi, "explain", "-", stdin=HOSTILE)
    first = found["links"][0]
    assert first["target"] == "hxxps://evil[.]example/login"
    assert first["target_at"]["registrable_domain"] == "evil[.]example"
    assert first["shown"] == "hxxps://bank[.]example/"
    [file] = found["files"]
    assert file["traits"] == ["encrypted", "password-in-body"]
    assert file["holds"] == ["a[.]txt"]


@pytest.mark.parametrize(
    ("lang", "words"), [("ja", ("手がかり", "うたがわしい")), ("en", ("Signals", "accusing"))]
)
def test_the_text_speaks_the_language_asked_for(
    madoguchi: Run, examples: Path, lang: str, words: tuple[str, ...]
) -> None:
    path = str(examples / "fictitious-billing-lawsuit.eml")
    done = madoguchi("signals", "explain", path, "--lang", lang)
    assert done.returncode == 0, done.stderr
    for word in words:
        assert word in done.stdout


def test_every_mail_of_an_mbox_is_explained(madoguchi: Run) -> None:
    mbox = b"From a@b.example Mon Nov 23 00:00:00 2026\nSubject: %b\nFrom: a@b.example\n\nhello\n\n"
    found = as_json(madoguchi, "explain", "-", stdin=mbox % b"one" + mbox % b"two")
    assert [(one["index"], one["subject"]) for one in found] == [(0, "one"), (1, "two")]


@pytest.mark.parametrize(("lang", "begins"), [("ja", "お知らせ"), ("en", "Note")])
def test_what_cannot_be_read_is_said_and_is_status_2(
    madoguchi: Run, tmp_path: Path, lang: str, begins: str
) -> None:
    path = tmp_path / "empty.eml"
    path.write_bytes(b"")
    done = madoguchi("signals", "explain", str(path), "--lang", lang)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(begins)
    assert str(path) in done.stderr


@pytest.mark.parametrize("command", [("list",), ("explain", "-")])
@pytest.mark.parametrize("wrong", [("--format", "xml"), ("--lang", "tlh")])
def test_a_value_that_does_not_exist_is_wrong_usage(
    madoguchi: Run, command: tuple[str, ...], wrong: tuple[str, str]
) -> None:
    done = madoguchi("signals", *command, *wrong, stdin=HOSTILE)
    assert (done.returncode, done.stdout) == (64, "")
    assert wrong[1] in done.stderr


def test_a_terminal_sees_colours(examples: Path) -> None:
    from datetime import datetime

    data = (examples / "phishing-card-forged-sender.eml").read_bytes()
    at = moment("2026-11-24T10:00+09:00", now=datetime.now(JAPAN))
    answer = take(data, situation(), at=at, language=Language.EN, with_plan=False)
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, color_system="standard", markup=False)
    Explanation(words_for(Language.EN), console).mail(explained(answer, "a", 0, Language.EN))
    assert "\x1b[1;31masks-pin" in out.getvalue()
    assert "\x1b[30;43m" in out.getvalue()


def test_a_mail_full_of_odd_octets_is_explained(madoguchi: Run) -> None:
    odd = bytes(octet for octet in range(1, 256)) * 20
    head = b"From: a@b.example\nMessage-ID: <1@b.example>\nSubject: \xff\xfe\x82\n\nhello "
    done = madoguchi("signals", "explain", "-", stdin=head + b"words " * 500 + odd)
    assert (done.returncode, done.stderr) == (0, "")
    assert LIVE.findall(done.stdout) == []
