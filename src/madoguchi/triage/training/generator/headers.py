"""Header fields: drawn from the same lotteries for all mail, but for the scene's evidence."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from random import Random

from madoguchi.triage.training.generator.parts import header_text
from madoguchi.triage.training.generator.scene import Scene, token

_MAILERS = (
    "Microsoft Outlook 16.0", "Apple Mail (2.3445.104.11)", "iPhone Mail (18A373)",
    "PHPMailer 6.5.0 (https://github.com/PHPMailer/PHPMailer)", "nodemailer (6.4.2)",
    "Microsoft Outlook Express 6.00.2900.5512", "Foxmail 7.2.23.121[cn]", "WebMail", "MIME::Lite",
    "Becky! ver. 2.81.06 [ja]", "Shuriken Pro", "EC-CUBE", "Zimbra 8.8.15", "JavaMail", "CakePHP",
    "Ntx 8", "Mailer 1.0", "Mozilla Thunderbird", "Supmailer 38.1.2", "YahooMailWebService",
)  # fmt: skip
_RECEIVERS = ("mx.example.net", "mx1.example.com", "mail.example.jp", "inbound.post.example")
_ZONES = {"ja": 9, "en": -5, "pt": -3, "es": 1, "de": 1, "fr": 1}


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the headers speak of besides the scene."""

    subject: str
    recipient: str
    recipient_name: str
    when: datetime
    lang: str
    charset: str
    checked: bool
    """Whether the receiver wrote down what it checked."""


def headers(scene: Scene, about: Envelope, rng: Random) -> bytes:
    """All fields above the body's own, the newest on top."""
    receiver = rng.choice(_RECEIVERS)
    stamp = _stamp(about, rng)
    lines = [f"Return-Path: <{scene.mailfrom}>"] if rng.random() < 0.6 else []
    results = _results(scene, receiver, rng) if about.checked else []
    trace = _trace(scene, about, receiver, rng)
    lines += results + trace if rng.random() < 0.5 else trace[:1] + results + trace[1:]
    if scene.signer and rng.random() < 0.85:
        lines.append(_signature(scene.signer, rng))
    lines += _named(scene, about, rng) + _habits(scene, rng)
    lines += [f"Date: {stamp}", f"Message-ID: {_message_id(scene, rng)}", "MIME-Version: 1.0"]
    return "\n".join(lines).encode("utf-8") + b"\n"


def _stamp(about: Envelope, rng: Random) -> str:
    hours = _ZONES[about.lang] if rng.random() < 0.8 else rng.choice((0, 8, 9, -7))
    zone = timezone(timedelta(hours=hours))
    return format_datetime(about.when.replace(tzinfo=zone))


def _named(scene: Scene, about: Envelope, rng: Random) -> list[str]:
    to = about.recipient
    if rng.random() < 0.25:
        to = f"{_display(about.recipient_name, about.charset)} <{to}>"
    source = f"<{scene.address}>" if rng.random() < 0.5 else scene.address
    if scene.display:
        source = f"{_display(scene.display, about.charset)} <{scene.address}>"
    lines = [f"From: {source}", f"To: {to}"]
    lines.append(f"Subject: {header_text(about.subject, about.charset)}")
    if scene.reply_to:
        lines.append(f"Reply-To: {scene.reply_to}")
    return lines


def _display(name: str, charset: str) -> str:
    if not name.isascii():
        return header_text(name, charset)
    return '"' + name.replace('"', "") + '"'


def _results(scene: Scene, receiver: str, rng: Random) -> list[str]:
    """Authentication-Results of the receiver (RFC 8601 §2.2), some with Received-SPF."""
    checks = scene.checks
    parts = [receiver]
    if checks.spf:
        parts.append(f"spf={checks.spf} smtp.mailfrom={scene.mailfrom}")
    if checks.dkim:
        signer = scene.signer or scene.domain
        named = checks.dkim not in {"none", "temperror"}
        parts.append(f"dkim={checks.dkim}" + (f" header.d={signer}" if named else ""))
    if checks.dmarc:
        policy = f" (p={checks.policy.upper()})" if rng.random() < 0.5 else ""
        parts.append(f"dmarc={checks.dmarc}{policy} header.from={scene.domain}")
    joint = rng.choice(("; ", ";\n\t", ";\n "))
    lines = [f"Authentication-Results: {joint.join(parts)}"]
    if checks.spf and rng.random() < 0.25:
        line = f"Received-SPF: {checks.spf} ({receiver}: domain of {scene.mailfrom}) "
        lines.insert(rng.randint(0, 1), line + f"client-ip=203.0.113.{rng.randint(1, 254)};")
    return lines


def _trace(scene: Scene, about: Envelope, receiver: str, rng: Random) -> list[str]:
    """Received fields (RFC 5321 §4.4): the receiver's on top, what came before beneath."""
    address = f"203.0.113.{rng.randint(1, 254)}"
    stamp = _stamp(about, rng)
    protocol, queued = rng.choice(("ESMTPS", "ESMTP", "SMTP")), token(rng, 8, 12).upper()
    newest = (
        f"Received: from {scene.relay} ({scene.relay} [{address}])\n"
        f"\tby {receiver} (Postfix) with {protocol} id {queued}\n"
        f"\tfor <{about.recipient}>; {stamp}"
    )
    lines = [newest]
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        inner = rng.choice(("localhost", f"ip-10-{rng.randint(0, 9)}", "app01", token(rng, 4, 9)))
        lines.append(
            f"Received: from {inner} (unknown [192.0.2.{rng.randint(1, 254)}])\n"
            f"\tby {scene.relay} with ESMTP id {token(rng, 8, 14)}; {stamp}"
        )
    return lines


def _signature(signer: str, rng: Random) -> str:
    bulk = base64.b64encode(rng.randbytes(64)).decode()
    selector = rng.choice(("s1", "default", "selector1", "20230601", "k1", "mail", "dkim"))
    return (
        f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={signer}; s={selector};\n"
        f"\th=from:to:subject:date:message-id; bh={bulk[:43]}=;\n\tb={bulk}"
    )


def _habits(scene: Scene, rng: Random) -> list[str]:
    """What mail programs and delivery services add, whoever uses them."""
    lines = []
    if rng.random() < 0.4:
        lines.append(
            f"{rng.choice(('X-Mailer', 'X-Mailer', 'User-Agent'))}: {rng.choice(_MAILERS)}"
        )
    if rng.random() < 0.2:
        where = f"https://{scene.hosts[0]}/{token(rng, 8, 16)}" if scene.hosts else ""
        lines.append(f"List-Unsubscribe: <{where or 'mailto:' + scene.mailfrom}>")
    if rng.random() < 0.1:
        lines.append("Precedence: bulk")
    if rng.random() < 0.1:
        lines.append(f"X-Priority: {rng.choice((1, 3))}")
    if rng.random() < 0.08:
        lines.append("Auto-Submitted: auto-generated")
    return lines


def _message_id(scene: Scene, rng: Random) -> str:
    host = rng.choice(
        (scene.domain, scene.domain, scene.relay, "localhost.localdomain", "10.0.0.5")
    )
    left = rng.choice(
        (
            token(rng, 20, 32),
            f"{rng.randrange(10**12)}.{token(rng, 6, 8)}",
            token(rng, 8, 10).upper(),
        )
    )
    return f"<{left}@{host}>"
