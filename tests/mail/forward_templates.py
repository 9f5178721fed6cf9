"""What mail programs write when they forward, as functions: each client's template, filled in."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from quopri import encodestring


@dataclass(frozen=True, slots=True)
class Inner:
    """What a client shows of the mail that it forwards."""

    subject: str
    name: str
    address: str
    body: str


Template = Callable[[Inner], str]
ISO, RFC, US = (
    "2026年11月23日(月) 10:00",
    "Mon, 23 Nov 2026 10:00:00 +0900",
    "Monday, November 23, 2026",
)


def _lines(above: str, labels: str, names: tuple[str, str, str, str], date: str) -> Template:
    """From, date, to and subject under labels, then the text: the usual shape."""
    sender, sent, to, subject = names

    def filled(mail: Inner) -> str:
        block = (
            f"{sender}{labels}{mail.name} <{mail.address}>\n{sent}{labels}{date}\n"
            f"{to}{labels}taro@example.com\n{subject}{labels}{mail.subject}\n"
        )
        return f"{above}\n{block}\n{mail.body}\n"

    return filled


def _quoted(above: str, names: tuple[str, str, str, str], date: str) -> Template:
    plain = _lines("", ": ", names, date)

    def filled(mail: Inner) -> str:
        marked = (f"> {line}".rstrip(" ") for line in plain(mail).strip("\n").split("\n"))
        return f"{above}\n\n" + "\n".join(marked) + "\n"

    return filled


EN = ("From", "Date", "To", "Subject")
SENT = ("From", "Sent", "To", "Subject")
JA = ("差出人", "日付", "宛先", "件名")
JA_SENT = ("差出人", "送信日時", "宛先", "件名")


def _closed(template: Template, end: str) -> Template:
    return lambda mail: template(mail) + end + "\n"


def _ruled(template: Template, rule: str) -> Template:
    """A line below the block too, as Becky! and Zoho draw one."""
    return lambda mail: template(mail).replace("\n\n" + mail.body, f"\n{rule}\n\n{mail.body}", 1)


PLAIN: dict[str, Template] = {
    "gmail-en": _lines("---------- Forwarded message ---------", ": ", EN, US + " at 10:00 AM"),
    "gmail-ja": _lines(
        "---------- Forwarded message ---------", ": ", ("差出人", "Date", "To", "Subject"), ISO
    ),
    "outlook-classic-ja": _lines("-----元のメッセージ-----", ": ", JA_SENT, ISO),
    "outlook-classic-en": _lines("-----Original Message-----", ": ", SENT, US + " 10:00 AM"),
    "outlook-web": _lines("________________________________", ": ", SENT, US + " 10:00 AM"),
    "outlook-phone": _lines("", ": ", JA_SENT, "2026/11/23 (月曜日) 10:00:00"),
    "apple-mail-ja": _quoted("転送されたメッセージ:", JA, "2026年11月23日 10:00:00 JST"),
    "apple-mail-en": _quoted("Begin forwarded message:", EN, "November 23, 2026 at 10:00:00 GMT+9"),
    "iphone-ja": _lines(
        "転送されたメッセージ:\n", ": ", ("送信元", "日時", "宛先", "件名"), ISO + " JST"
    ),
    "yahoo-ja": _lines("----- Original Message -----", ": ", EN, "2026/11/23 月 10:00"),
    "thunderbird-en": _lines("-------- Forwarded Message --------", ": \t", EN, RFC),
    "thunderbird-ja": _lines("-------- 転送されたメッセージ --------", ": \t", JA, RFC),
    "docomo": _lines("----- 転送メール -----", "：", JA, "2026/11/23 10:00"),
    "au": _lines(
        "---転送メッセージ---", ":", ("送信者", "受信日時", "宛先", "題名"), "2026/11/23 10:00"
    ),
    "softbank": _lines(
        "----Original Message----", ":", ("From", "Date", "To", "Sub"), "2026/11/23 10:00"
    ),
    "becky": _closed(
        _ruled(_lines("------- Original Message -------", ":  ", EN, RFC), "----"),
        "--- Original Message Ends ---",
    ),
    "zoho": _ruled(
        _lines("===== Forwarded message =====", ": ", EN, RFC), "===== Forwarded message ====="
    ),
    "proton": _lines("------- Forwarded Message -------", ": ", EN, "On " + US + " at 10:00 AM"),
    "samsung": _lines(
        "-------- 元のメッセージ --------",
        ": ",
        ("発信元", "日付", "宛先", "件名"),
        "2026/11/23 10:00 (GMT+09:00)",
    ),
    "notes": _lines("----- Forwarded by Taro/Example on 2026/11/24 -----\n", ":\t", EN, RFC),
    "mutt": _closed(
        _lines("----- Forwarded message from X <x@example.com> -----\n", ": ", EN, RFC),
        "\n----- End forwarded message -----",
    ),
}


def _fields(mail: Inner, names: tuple[str, str, str, str], around: str) -> str:
    values = (f"{mail.name} <{mail.address}>", ISO, "taro@example.com", mail.subject)
    return "".join(
        around.format(name=name, value=escape(value))
        for name, value in zip(names, values, strict=True)
    )


def _body(mail: Inner) -> str:
    return escape(mail.body).replace("\n", "<br>\n")


HTML: dict[str, Template] = {
    "gmail-web": lambda mail: (
        '<div dir="ltr"><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded '
        f"message ---------<br>{_fields(mail, JA, '{name}: <b>{value}</b><br>')}</div><br><br>"
        f"<div>{_body(mail)}</div></div></div>"
    ),
    "outlook-new": lambda mail: (
        '<div></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><font>'
        f"{_fields(mail, JA_SENT, '<b>{name}:</b> {value}<br>')}</font><div>&nbsp;</div></div>"
        f"<div>{_body(mail)}</div>"
    ),
    "thunderbird-table": lambda mail: (
        "<p></p>-------- Forwarded Message --------<table><tbody>"
        f"{_fields(mail, EN, '<tr><th>{name}: </th><td>{value}</td></tr>')}</tbody></table><br>"
        f"<br>{_body(mail)}"
    ),
    "apple-mail": lambda mail: (
        '<br><blockquote type="cite"><div>Begin forwarded message:</div><br>'
        f"{_fields(mail, EN, '<div><span><b>{name}: </b></span><span>{value}<br></span></div>')}"
        f"<br><div>{_body(mail)}</div></blockquote>"
    ),
}
TEMPLATES = PLAIN | HTML


def carried_inline(name: str, mail: Inner, note: str = "") -> bytes:
    """The forward that the client of that name sends, with a note of the person on top."""
    html = name in HTML
    top = f"<p>{note}</p>" if html and note else f"{note}\n\n" if note else ""
    return letter(
        f"Fwd: {mail.subject}",
        f"Content-Type: text/{'html' if html else 'plain'}; charset=utf-8",
        (top + TEMPLATES[name](mail)).encode(),
    )


def letter(subject: str, content_type: str, body: bytes) -> bytes:
    word = b64encode(subject.encode()).decode()
    header = (
        "Received: from mail.example.com by mx.example.org; Tue, 24 Nov 2026 09:00:01 +0900\n"
        f"From: taro@example.com\nTo: desk@example.org\nSubject: =?utf-8?B?{word}?=\n"
        "Date: Tue, 24 Nov 2026 09:00:00 +0900\nMessage-ID: <1@example.com>\nMIME-Version: 1.0\n"
    )
    return f"{header}{content_type}\n\n".encode() + body


SHAPES: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "rfc822": ("message/rfc822", bytes),
    "rfc822-base64": ("message/rfc822\nContent-Transfer-Encoding: base64", b64encode),
    "rfc822-quoted-printable": (
        "message/rfc822\nContent-Transfer-Encoding: quoted-printable",
        encodestring,
    ),
    "octet-stream": (
        'application/octet-stream; name="a.eml"\nContent-Transfer-Encoding: base64',
        b64encode,
    ),
    "text-named-eml": ('text/plain; name="a.eml"\nContent-Disposition: attachment', bytes),
    "global": ("message/global", bytes),
}


def carried_attached(shape: str, mail: bytes, level: int = 0) -> bytes:
    """A letter that carries the mail as a file; each level has a boundary of its own."""
    kind, encode = SHAPES[shape]
    mark = f"--=_carried-{level}-".encode()
    parts = (
        b"\nfyi\n",
        f"Content-Type: {kind}\n\n".encode() + encode(mail) + b"\n",
    )
    body = b"".join(mark + b"\n" + part for part in parts) + mark + b"--\n"
    return letter("Fwd", f'Content-Type: multipart/mixed; boundary="=_carried-{level}-"', body)
