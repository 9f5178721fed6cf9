"""Mails with a known reading: bodies in every charset, and addresses that hide or are glued."""

from __future__ import annotations

from dataclasses import dataclass

from tests.mail.test_bodies_of_any_charset import CASES as BODIES


@dataclass(frozen=True, slots=True)
class Known:
    """A mail and what has to be found in it: a text, or the host that a browser would open."""

    data: bytes
    text: str = ""
    host: str = ""


_HEAD = b"From: a@example.com\nTo: b@example.com\nSubject: x\nMessage-ID: <1@example.com>\n"

HIDDEN: tuple[tuple[str, str], ...] = (
    ('<a href="https://brand.example@evil.example/x">go</a>', "evil.example"),
    ('<a href="https://www.brand.example%2Flogin%2F@%65vil.example/x">go</a>', "evil.example"),
    ('<a href="https://evil.example\\@brand.example/x">go</a>', "evil.example"),
    ('<a href="http://0xC0000201/x">go</a>', "192.0.2.1"),
    ('<a href="http://3221225985/x">go</a>', "192.0.2.1"),
    ('<a href="http://0300.0.02.1/x">go</a>', "192.0.2.1"),
    ('<a href="https://evil。example/x">go</a>', "evil.example"),
    ('<a href="https://ｅｖｉｌ.example/x">go</a>', "evil.example"),
    ('<a href="https://ⓔⓥⓘⓛ.example/x">go</a>', "evil.example"),
    ('<a href="https://e&shy;vil.example/x">go</a>', "evil.example"),
    ('<a href="https://ev&#8203;il.example/x">go</a>', "evil.example"),
    ('<a href="https://evil.ex&#10;ample/x">go</a>', "evil.example"),
    ('<a href="&#104;ttps://&#101;vil.example/x">go</a>', "evil.example"),
    ('<a href="https:\\\\evil.example\\x">go</a>', "evil.example"),
    ('<a href="https:evil.example/x">go</a>', "evil.example"),
    ('<base href="https://evil.example/"><a href="login">go</a>', "evil.example"),
    ('<form action="https://evil.example/f"><input></form>', "evil.example"),
    ('<map><area href="https://evil.example/a"></map>', "evil.example"),
    ('<svg><a xlink:href="https://evil.example/s"><text>go</text></a></svg>', "evil.example"),
    ('<meta http-equiv="refresh" content="0;url=https://evil.example/m">', "evil.example"),
    ('<a href=https://evil.example/unquoted>go</a>', "evil.example"),
    ('<a href="https://evil.example:8443/x">https://brand.example/</a>', "evil.example"),
    ("plain:こちらへhttps://evil.example/loginからアクセス", "evil.example"),
    ("plain:（http://evil.example/x）」をご確認", "evil.example"),
    ("plain:ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ／ｘ", "evil.example"),
    ("plain:hxxps://evil[.]example/x", "evil.example"),
    ("plain:URL：evil.example/login をご覧ください https://evil.example/", "evil.example"),
    ("plain:https://brand.example.evil.example/?a=1。", "brand.example.evil.example"),
)  # fmt: skip


def bodies() -> list[Known]:
    """One mail for every body of the tests' table."""
    out = []
    for _, content_type, encoding, octets, text in BODIES:
        head = _HEAD
        head += f"Content-Type: {content_type}\n".encode() if content_type else b""
        head += f"Content-Transfer-Encoding: {encoding}\n".encode() if encoding else b""
        out.append(Known(head + b"\n" + octets + b"\n", text=text))
    return out


def hidden() -> list[Known]:
    """One mail for every address."""
    out = []
    for source, host in HIDDEN:
        plain = source.removeprefix("plain:")
        kind = "plain" if source != plain else "html"
        body = plain if kind == "plain" else f"<html><body>{source}</body></html>"
        head = _HEAD + f"Content-Type: text/{kind}; charset=utf-8\n\n".encode()
        out.append(Known(head + body.encode() + b"\n", host=host))
    return out
