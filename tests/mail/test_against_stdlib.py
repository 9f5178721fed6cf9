"""Well-formed mail, generated: ours and the standard library's reader say the same of it.

`email` with compat32 is asked for structure and octets, `policy.default` for fields.  Mails are
written by the standard library too, in every charset and transfer encoding that it writes.
"""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass
from email import charset as charsets
from email.encoders import encode_base64, encode_quopri
from email.header import Header, decode_header, make_header
from email.message import EmailMessage, Message
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.utils import getaddresses

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from madoguchi.mail import read
from madoguchi.model import Form
from madoguchi.model import Message as Ours

WORDS = {
    name: tuple(words.split())
    for name, words in {
        "us-ascii": "Dear customer please verify =? ?= a=b From 100% -- .",
        "utf-8": "お客様の ご請求 ①㈱ naïve Привет 请点击 😀 a =20 ｱｲｳ —",
        "iso-2022-jp": "お客様の 口座が 停止されました。 ABC ログイン ご確認ください",
        "shift_jis": "お客様の 表示ソフト 停止されました。 ABC 予約能力 ご確認ください",
        "euc-jp": "お客様の 口座が 停止されました。 ABC ログイン ご確認ください",
        "gb2312": "尊敬的客户 您的账户 已被冻结 ABC 请点击链接验证",
        "gb18030": "尊敬的客户 朱镕基 已被冻结 ABC 请点击链接验证",
        "big5": "親愛的客戶 您的帳戶 已被凍結 ABC 請點擊連結驗證",
        "euc-kr": "고객님의 계정이 정지되었습니다 ABC 확인해 주세요",
        "iso-8859-1": "Très chère cliente été vérifiez über señor a",
        "windows-1252": "Très l’été € “ici” vérifiez œuvre a",
        "iso-8859-2": "Szanowny kliencie zostało zawieszone gęślą jaźń",
        "koi8-r": "Уважаемый клиент счёт заблокирован ABC",
        "windows-1251": "Уважаемый клиент счёт заблокирован ABC",
    }.items()
}
TRANSFER = ("7bit", "8bit", "base64", "quoted-printable")
SEVEN_BIT = ("us-ascii", "iso-2022-jp")


@dataclass(frozen=True, slots=True)
class Written:
    """A text, and the charset that it is sent in."""

    text: str
    charset: str


def texts(most: int = 12, between: str = " \n") -> st.SearchStrategy[Written]:
    """Running text in one charset: words of a language that it can write."""

    def of(name: str) -> st.SearchStrategy[Written]:
        words = st.lists(st.sampled_from(WORDS[name]), min_size=1, max_size=most)
        return st.tuples(words, st.sampled_from(between)).map(
            lambda drawn: Written(drawn[1].join(drawn[0]), name)
        )

    return st.sampled_from(sorted(WORDS)).flatmap(of)


@st.composite
def text_parts(draw: st.DrawFn) -> Message:
    written = draw(texts())
    subtype = draw(st.sampled_from(("plain", "html")))
    part = MIMENonMultipart("text", subtype)
    part.set_param("charset", written.charset)
    encoding = draw(st.sampled_from(TRANSFER))
    octets = (written.text + draw(st.sampled_from(("", "\n", "\n\n")))).encode(written.charset)
    if encoding == "7bit" and written.charset not in SEVEN_BIT:
        encoding = "8bit"
    part["Content-Transfer-Encoding"] = encoding
    part.set_payload(octets)
    if encoding in ("base64", "quoted-printable"):
        del part["Content-Transfer-Encoding"]
        (encode_base64 if encoding == "base64" else encode_quopri)(part)
    else:
        part.set_payload(octets.decode("ascii", "surrogateescape"))
    return part


@st.composite
def files(draw: st.DrawFn) -> Message:
    content = draw(st.binary(max_size=80))
    part: Message = MIMEApplication(content, "octet-stream")
    name = draw(texts(4, " _")).text.replace("=?", "").replace("?=", "").strip() + ".bin"
    how = draw(st.sampled_from(("2231", "plain", "name")))
    if how == "2231" or not name.isascii():
        part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", name))
    elif how == "plain":
        part.add_header("Content-Disposition", "attachment", filename=name)
    else:
        part.set_param("name", name)
        part.add_header("Content-Disposition", "attachment")
    return part


def wholes(children: st.SearchStrategy[Message]) -> st.SearchStrategy[Message]:
    """A multipart of some parts, or a mail inside."""

    def multipart(drawn: tuple[str, list[Message]]) -> Message:
        size = 1 + sum(1 for part in drawn[1] for _ in part.walk())
        return MIMEMultipart(drawn[0], boundary=f"=_{size:05}", _subparts=drawn[1])

    def inner(part: Message) -> Message:
        part["Subject"] = "inner"
        part["From"] = "inner@example.org"
        return MIMEMessage(part)

    kinds = st.sampled_from(("mixed", "alternative", "parallel"))
    groups = st.tuples(kinds, st.lists(children, min_size=1, max_size=4)).map(multipart)
    return groups | children.filter(lambda part: "Subject" not in part).map(inner)


trees = st.recursive(text_parts() | files(), wholes, max_leaves=6)


@st.composite
def mails(draw: st.DrawFn) -> bytes:
    mail = draw(trees)
    for field in ("Subject", "From", "MIME-Version"):
        del mail[field]
    mail["MIME-Version"] = "1.0"
    subject = draw(texts(8, " "))
    mail["Subject"] = _field(subject).encode()
    names = draw(st.lists(texts(3, " "), min_size=1, max_size=3))
    boxes = [f"{_phrase(name)} <u{at}@example.com>" for at, name in enumerate(names)]
    mail["From"] = boxes[0]
    mail["To"] = ",\n ".join(boxes[1:]) or "b@example.net"
    mail["Date"] = "Tue, 03 Nov 2026 10:00:00 +0900"
    mail["Message-ID"] = "<1@example.com>"
    source = mail.as_bytes(policy=email.policy.compat32)
    return draw(st.sampled_from((source, source.replace(b"\n", b"\r\n"))))


def _field(written: Written) -> Header:
    plain = written.text.replace("=?", "").replace("?=", "") or "x"
    header_charset = charsets.Charset(written.charset)
    return Header(plain, header_charset, maxlinelen=76)


def _phrase(written: Written) -> str:
    words = written.text.replace("=?", "").replace("?=", "").replace("\n", " ").strip() or "x"
    if words.isascii():
        return '"' + words.replace("\\", "").replace('"', "") + '"'
    return Header(words, charsets.Charset(written.charset)).encode()


def leaves(message: Message) -> list[Message]:
    """The parts that hold no parts; a mail inside is one of them."""
    if message.get_content_maintype() != "multipart":
        return [message]
    return [
        leaf for part in message.get_payload() if isinstance(part, Message) for leaf in leaves(part)
    ]


def content(part: Message) -> bytes:
    octets = part.get_payload(decode=True)
    return octets if isinstance(octets, bytes) else b""


@settings(
    max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
@given(mails())
def test_generated_mail_reads_as_the_standard_library_reads_it(data: bytes) -> None:
    ours: Ours = read(data, form=Form.EML)
    while ours.outer is not None:
        ours = ours.outer
    theirs = email.message_from_bytes(data.replace(b"\r\n", b"\n"))
    fields = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(fields, EmailMessage)

    assert ours.subject.split() == str(fields["Subject"]).split()
    # policy.default keeps the space between encoded words of a phrase (RFC 2047 §6.2 drops it).
    assert [(box.display_name.split(), box.addr_spec) for box in (*ours.from_, *ours.to)] == [
        (str(make_header(decode_header(name.replace("\n", "")))).split(), address)
        for name, address in getaddresses([theirs["From"], theirs["To"]])
    ]
    assert ours.date == fields["Date"].datetime
    assert [field.name for field in ours.headers] == theirs.keys()

    parts = leaves(theirs)
    shown = [p for p in parts if p.get_content_maintype() == "text" and not p.get_filename()]
    assert list(ours.parts) == [
        content(part).decode(part.get_content_charset("us-ascii")).replace("\r\n", "\n")
        for part in shown
    ]
    others = [part for part in parts if part not in shown]
    assert [a.media_type for a in ours.attachments] == [p.get_content_type() for p in others]
    binary = "application/octet-stream"
    assert [(a.filename, a.size) for a in ours.attachments if a.media_type == binary] == [
        (_name(part), len(content(part))) for part in others if part.get_content_type() == binary
    ]


def _name(part: Message) -> str:
    return (part.get_filename() or "").replace("\n", "")
