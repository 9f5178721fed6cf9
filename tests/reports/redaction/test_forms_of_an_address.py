"""What programs make of an address is found in every form, and goes."""

from __future__ import annotations

import base64
import codecs
import hashlib
from collections.abc import Callable
from urllib.parse import quote

import pytest

from madoguchi.mail import read
from madoguchi.mail.links import a_labels
from madoguchi.model import Personal
from madoguchi.reports.redaction import Redacted, redacted

WRITTEN = "Hanako.Mihon77@Victim.example"
ADDRESS = WRITTEN.lower()


def _redacted(body: str, to: str = WRITTEN, *, may_have: tuple[Personal, ...] = ()) -> Redacted:
    mail = (
        f"From: info@sender.example\r\nTo: {to}\r\nSubject: s\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        f"{body}\r\n"
    ).encode()
    return redacted(mail, read(mail), may_have=may_have or (Personal.TOKENS,))


def _digest(name: str, text: str) -> str:
    return hashlib.new(name, text.encode()).hexdigest()


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _every_octet(text: str) -> str:
    return "".join(f"%{octet:02x}" for octet in text.encode())


def _in_turns(text: str) -> str:
    return "".join(c.upper() if at % 2 else c for at, c in enumerate(text))


FORMS: dict[str, Callable[[], str]] = {
    "plain": lambda: WRITTEN,
    "upper": ADDRESS.upper,
    "percent": lambda: quote(ADDRESS, safe=""),
    "percent twice": lambda: quote(quote(ADDRESS, safe=""), safe=""),
    "percent, every octet": lambda: _every_octet(ADDRESS),
    "percent, every octet, twice": lambda: quote(_every_octet(ADDRESS), safe=""),
    "base64": lambda: _base64(ADDRESS),
    "base64 of it as written": lambda: _base64(f"u={WRITTEN}"),
    "base64 of base64": lambda: _base64(_base64(ADDRESS)),
    "base64 of base64 of base64": lambda: _base64(f"id={_base64('x' + _base64(ADDRESS))}"),
    "base64 of percent": lambda: _base64(quote(ADDRESS, safe="")),
    "base64 of hex": lambda: _base64(ADDRESS.encode().hex()),
    "base32": lambda: base64.b32encode(ADDRESS.encode()).decode(),
    "base32, lower": lambda: base64.b32encode(b"id:" + WRITTEN.encode()).decode().lower(),
    "hex": lambda: ADDRESS.encode().hex(),
    "hex, upper": lambda: WRITTEN.encode().hex().upper(),
    "hex after one more digit": lambda: "a" + ADDRESS.encode().hex(),
    "reversed": lambda: ADDRESS[::-1],
    "rot13": lambda: codecs.encode(ADDRESS, "rot13"),
    "rot13, upper": lambda: codecs.encode(ADDRESS, "rot13").upper(),
    "tagged": lambda: "hanako.mihon77+shop@victim.example",
    "md5, upper": lambda: _digest("md5", ADDRESS).upper(),
    "md5, mixed": lambda: _in_turns(_digest("md5", ADDRESS)),
    "md5 of upper": lambda: _digest("md5", ADDRESS.upper()),
    "md5 of a line": lambda: _digest("md5", ADDRESS + "\n"),
    "sha1 as written": lambda: _digest("sha1", WRITTEN),
    "sha256 of trimmed": lambda: _digest("sha256", f"  {ADDRESS} ".strip()),
    "sha512": lambda: _digest("sha512", ADDRESS),
    "sha256 in base64": lambda: base64.b64encode(
        hashlib.sha256(ADDRESS.encode()).digest()
    ).decode(),
    "verp": lambda: ADDRESS.replace("@", "="),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_goes_and_is_told(form: str) -> None:
    made = FORMS[form]()
    result = _redacted(f"https://phish.example/a?m={made} おわり")
    assert made.lower() not in result.mail.decode().lower()
    assert "おわり" in result.text
    assert not result.leaks(result.mail)
    assert result.leaks(f"x {made} x")


@pytest.mark.parametrize("form", FORMS)
def test_every_form_in_a_path_after_another_one_goes(form: str) -> None:
    made, other = FORMS[form](), _base64("ignored/" + ADDRESS)
    result = _redacted(f"https://phish.example/{other}/{made}/x")
    assert made.lower() not in result.mail.decode().lower()
    assert other not in result.mail.decode()


@pytest.mark.parametrize(
    ("to", "written"),
    [
        ("花子@見本.example", "花子@見本.example"),
        ("花子@見本.example", f"花子@{a_labels('見本.example')}"),
        ("hanako77@xn--fiq228c.example", "hanako77@中文.example"),
        ("hanako77@中文.example", "hanako77@xn--fiq228c.example"),
        ("がく子@victim.example", "か\u3099く子@victim.example"),
        ("花子@victim.example", quote("花子@victim.example")),
        ("花子@victim.example", base64.b64encode("花子@victim.example".encode()).decode()),
        ("ken@victim.example", "ken+shop7@victim.example"),
        ("ken+shop@victim.example", "ken@victim.example"),
        ("hanako.mihon@gmail.com", "hanakomihon@gmail.com"),
    ],
)
def test_internationalized_and_tagged_addresses_go(to: str, written: str) -> None:
    """RFC 6531 §3.3: letters of any script, on either side of the @."""
    result = _redacted(f"ご登録 {written} さま", to)
    assert written not in result.mail.decode()
    assert not result.leaks(result.mail)
    assert result.leaks(f"x {written} x")


@pytest.mark.parametrize("to", ["a@", "@", "a@[192.0.2.1]", "@example.com", "a@b"])
def test_what_is_hardly_an_address_takes_no_words_out(to: str) -> None:
    body = "a. a= a at noon, a.b, 1@home"
    result = _redacted(body, to)
    assert body in result.text
    assert not result.leaks(result.mail)


def test_a_tag_of_a_word_that_is_nobodys_leaves_the_word() -> None:
    body = "https://lists.carrier.example/lists/info lists-admin@carrier.example"
    result = _redacted(body, "lists+friends@victim.example")
    assert body in result.text


def test_honest_codes_of_the_same_kinds_stay() -> None:
    other = "somebody.else@other.example"
    made = (
        _base64(_base64(other)),
        base64.b32encode(other.encode()).decode(),
        other[::-1],
        other.encode().hex().upper(),
        _digest("md5", other),
    )
    result = _redacted("\r\n".join(made))
    assert all(one in result.text for one in made)
