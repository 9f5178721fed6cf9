"""What is an indicator, what is context, and that nothing tells of the recipient."""

from __future__ import annotations

import base64
import hashlib
import time
from dataclasses import replace

import pytest

from madoguchi.model import Authentication
from madoguchi.reports.forms import Indicator, Role, Sort
from madoguchi.reports.shared import is_shared
from tests.reports.forms.mails import FILE, SCAM, UNCLEAR, made, mail


def roles(found: tuple[Indicator, ...], sort: Sort) -> dict[str, Role]:
    return {one.value: one.role for one in found if one.sort is sort}


def test_pages_of_the_scam_are_indicators_and_what_others_use_is_context() -> None:
    found = made(mail()).found
    assert roles(found, Sort.URL) == {
        "https://login.forged.example/a?id=1": Role.INDICATOR,
        "https://sagishop.pages.dev/pay": Role.INDICATOR,
        "https://forms.gle/abc123": Role.INDICATOR,
        "https://www.amazon.co.jp/help": Role.CONTEXT,
        "http://203.0.113.9/x": Role.INDICATOR,
    }
    assert roles(found, Sort.HOST) == {
        "login.forged.example": Role.INDICATOR,
        "sagishop.pages.dev": Role.INDICATOR,
        "forms.gle": Role.CONTEXT,
        "www.amazon.co.jp": Role.CONTEXT,
        "203.0.113.9": Role.INDICATOR,
        "sender.example": Role.CONTEXT,
    }
    assert found[0].checks == ("shown-link-differs",)


@pytest.mark.parametrize(
    ("host", "shared"),
    [
        ("pages.dev", True),
        ("x.pages.dev", False),
        ("docs.google.com", True),
        ("forms.gle", True),
        ("bit.ly", True),
        ("www.amazon.co.jp", True),
        ("gmail.com", True),
        ("amazon.co.jp.forged.example", False),
        ("203.0.113.9", False),
    ],
)
def test_hosts_that_others_use_too(host: str, shared: bool) -> None:
    assert is_shared(host) is shared


@pytest.mark.parametrize(
    ("sender", "aligned", "address", "domain"),
    [
        ("a@sender.example", True, Role.INDICATOR, Role.INDICATOR),
        ("a@sender.example", None, Role.INDICATOR, Role.CONTEXT),
        ("a@sender.example", False, Role.CONTEXT, Role.CONTEXT),
        ("a@gmail.com", True, Role.INDICATOR, Role.CONTEXT),
        ("a@amazon.co.jp", None, Role.CONTEXT, Role.CONTEXT),
    ],
)
def test_a_forged_sender_is_nobody_to_block(
    sender: str, aligned: bool | None, address: Role, domain: Role
) -> None:
    found = made(mail("x", sender=sender), authentication=Authentication(aligned=aligned)).found
    assert roles(found, Sort.FROM) == {sender: address}
    assert roles(found, Sort.HOST) == {sender.partition("@")[2]: domain}


@pytest.mark.parametrize(
    ("aligned", "brand", "role"),
    [
        (False, None, Role.CONTEXT),
        (None, "amazon", Role.CONTEXT),
        (None, None, Role.INDICATOR),
        (True, "amazon", Role.INDICATOR),
    ],
)
def test_pages_of_a_sender_that_may_be_forged_are_context(
    aligned: bool | None, brand: str | None, role: Role
) -> None:
    octets = mail("https://first.example/ https://www.sender.example/\r\n")
    verdict = replace(SCAM, brand=brand)
    found = made(octets, verdict, Authentication(aligned=aligned)).found
    assert roles(found, Sort.URL)["https://www.sender.example/"] is role
    assert roles(found, Sort.FROM) == {"desk@sender.example": role}
    assert roles(found, Sort.URL)["https://first.example/"] is Role.INDICATOR


@pytest.mark.parametrize(
    "field",
    [
        b"List-Id: Users <users.lists.club.example>\r\n",
        b"List-Post: <mailto:users@lists.club.example>\r\n",
        b"List-Help: <https://lists.club.example/help>\r\n",
        b"X-BeenThere: users@lists.club.example\r\n",
    ],
)
def test_the_list_that_passed_it_on_is_not_to_blame(field: bytes) -> None:
    found = made(mail("https://x.example/ https://lists.club.example/info\r\n", more=field)).found
    assert roles(found, Sort.HOST)["lists.club.example"] is Role.CONTEXT
    assert roles(found, Sort.HOST)["x.example"] is Role.INDICATOR


def test_the_recipients_own_organisation_is_left_out() -> None:
    octets = mail("https://x.example/ https://www.office.example/\r\n", to="a1@office.example")
    found = made(octets).found
    assert not [one for one in found if "office" in one.value]
    assert "x.example" in roles(found, Sort.HOST)


def test_where_the_answer_goes_is_an_indicator() -> None:
    found = made(mail("x", more=b"Reply-To: boss@gmail.com\r\n")).found
    assert roles(found, Sort.REPLY_TO) == {"boss@gmail.com": Role.INDICATOR}


def test_nothing_is_an_indicator_unless_the_mail_is_a_scam() -> None:
    found = made(mail(), UNCLEAR).found
    assert found
    assert {one.role for one in found} == {Role.CONTEXT}


def with_file(name: str, octets: bytes) -> bytes:
    return (
        b"From: a@sender.example\r\nSubject: s\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b\r\n"
        b"Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
        b'Content-Disposition: attachment; filename="'
        + name.encode()
        + b'"\r\n\r\n'
        + base64.encodebytes(octets)
        + b"\r\n--b--\r\n"
    )


def test_a_file_has_the_hash_of_its_octets() -> None:
    (found,) = [one for one in made(with_file("a.exe", FILE)).found if one.sort is Sort.FILE]
    assert found == Indicator(Sort.FILE, "a.exe", Role.INDICATOR, hashlib.sha256(FILE).hexdigest())


def test_a_name_alone_is_everybodys() -> None:
    octets = with_file("invoice.pdf", b"x").replace(b"base64", b"7bit")
    (found,) = [one for one in made(octets).found if one.sort is Sort.FILE]
    assert (found.role, found.sha256) == (Role.CONTEXT, "")


def test_what_still_holds_the_recipient_is_cut_back_or_left_out() -> None:
    token = base64.b64encode(b"hanako@example.net").decode()
    body = (
        f"https://a.forged.example/u?e=hanako%40example.net\r\n"
        f"https://b.forged.example/u?e={token}\r\nhttps://hanako@example.net@c.example/\r\n"
    )
    for sender in ("desk@sender.example", "hanako@example.net"):
        found = made(mail(body, sender=sender, to="hanako@example.net")).found
        assert "https://a.forged.example/" in roles(found, Sort.URL)
        assert "https://b.forged.example/" in roles(found, Sort.URL)
        assert not [one for one in found if "hanako" in one.value or token in one.value]


def test_a_mail_to_thousands_is_looked_through_once() -> None:
    to = ", ".join(f"user{at}@house{at}.example" for at in range(2_000))
    body = "\r\n".join(f"https://l{at}.forged.example/{'a' * 1_500}?{at}" for at in range(200))
    body += "\r\nhttps://last.forged.example/?user1999@house1999.example\r\n"
    octets = mail(body, to=to).replace(b"https://l199.", b"https://house7.example/ https://l199.")
    started = time.perf_counter()
    found = made(octets).found
    assert time.perf_counter() - started < 10  # a minute, were each looked for by itself
    assert not [one for one in found if "house" in one.value]
