"""Mails made for the tests, with a recipient planted in them in every way."""

from __future__ import annotations

import base64
import hashlib
import random
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from tests.reports.redaction.in_files import plant_file

CHARSETS = ("utf-8", "iso-2022-jp", "shift_jis", "euc-jp")
ENCODINGS = ("base64", "quoted-printable", "8bit")
NAMES = ("山田 太郎", "佐藤花子", "渡辺　次郎", "小林 さくら")
ADDRESSES = ("hanako.sato", "yamada-taro77", "kobayashi", "jiro_w.2001")
DOMAINS = ("victim.example", "mail.home.example", "example.net")


@dataclass(frozen=True, slots=True)
class Planted:
    """A mail and what must not be found in it afterwards."""

    mail: bytes
    address: str
    name: str
    medium: str = ""
    """Of the file that tells it, too; see `in_files`."""

    @property
    def forms(self) -> tuple[str, ...]:
        """What no reader of the redacted mail may meet, in lower case."""
        hashes = (hashlib.new(kind, self.address.encode()) for kind in ("md5", "sha1", "sha256"))
        plain = self.name.replace(" ", "").replace("　", "")
        return (
            self.address,
            self.address.replace("@", "="),
            quote(self.address, safe=""),
            self.address.encode().hex(),
            plain,
            self.name,
            *(one.hexdigest() for one in hashes),
        )


def planted(seed: int) -> Planted:
    """The mail of a seed: charset, encoding and places are drawn from it."""
    draw = random.Random(seed)
    address = f"{draw.choice(ADDRESSES)}{draw.randrange(100)}@{draw.choice(DOMAINS)}"
    name = draw.choice(NAMES)
    mail = _mail(draw, address, name)
    if draw.random() < 0.5:
        mail.add_attachment(
            f"{name} 様の控え {address}\n請求額 10,000円\n",
            filename=f"{name}.txt",
            charset=draw.choice(CHARSETS),
            cte=draw.choice(ENCODINGS[:2]),
        )
    if draw.random() < 0.5:
        mail.add_attachment(_mail(draw, address, name))
    medium = plant_file(draw, mail, address) if draw.random() < 0.8 else ""
    return Planted(mail.as_bytes(), address, name, medium)


def _mail(draw: random.Random, address: str, name: str) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["Received"] = (
        f"from mx.example.com by mx.victim.example for <{address}>; Tue, 3 Nov 2026 10:00:00 +0900"
    )
    mail["Return-Path"] = f"<bounce+{address.replace('@', '=')}@sender.example>"
    mail["From"] = "カード会社 <info@sender.example>"
    mail["To"] = f'"{name}" <{address}>'
    mail["Subject"] = draw.choice((f"{name}様へ重要なお知らせ", f"{address} のご確認"))
    mail["Message-ID"] = f"<20261103.{address.replace('@', '.')}@sender.example>"
    mail["References"] = f"<{base64.b64encode(address.encode()).decode()}@sender.example>"
    mail["List-Unsubscribe"] = f"<https://sender.example/u?m={quote(address, safe='')}>"
    lines = [
        f"{name} 様",
        f"{name.split()[0]}様のカードは停止しました。",
        *(f"https://phish.example/{place}" for place in _links(draw, address)),
        "本日中にお手続きください。",
    ]
    draw.shuffle(lines)
    charset, encoding = draw.choice(CHARSETS), draw.choice(ENCODINGS)
    if charset == "iso-2022-jp" and encoding == "8bit":
        encoding = "7bit"
    mail.set_content("\n".join(lines) + "\n", charset=charset, cte=encoding)
    if draw.random() < 0.7:
        local, _, domain = address.partition("@")
        body = "<br>\n".join(lines) + (
            f'<p title="{address}">{local}<b>&#64;</b>{domain}</p>'
            f'<img width=1 height=1 src="https://t.example/o.gif?u={address.encode().hex()}">'
        )
        mail.add_alternative(
            f"<html><body>{body}</body></html>\n", subtype="html", charset=charset, cte="base64"
        )
    return mail


def _links(draw: random.Random, address: str) -> list[str]:
    octets = address.encode()
    mixed = "".join(f"%{ord(c):02x}" if draw.random() < 0.5 else c for c in address)
    before = draw.choice(("", "u=", "id:", "x"))
    return [
        f"a?e={mixed}",
        f"b/{base64.urlsafe_b64encode(before.encode() + octets).decode().rstrip('=')}",
        f"c?x=1&h={hashlib.new(draw.choice(('md5', 'sha1', 'sha256')), octets).hexdigest()}",
        f"d?q={quote(quote(address, safe=''), safe='')}",
        f"e#{octets.hex()}",
        f"f?m={address}",
    ]
