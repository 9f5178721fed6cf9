"""Pages saved from mail programs in a browser: the mail on them, without the program around it."""

from __future__ import annotations

import quopri
from collections.abc import Callable

import pytest

from madoguchi.mail import read
from madoguchi.mail.inputs.pages import PAGES
from madoguchi.model import Form, Missing

BODY = (
    '<div style="font-size:14px">お客様のカードを<b>停止</b>しました。<br>'
    '<a href="https://card.example/login">お手続きはこちら</a>'
    '<span style="display:none">隠した言葉</span></div>'
)
GMAIL = f"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8">
<title>カード停止のお知らせ - taro@example.com - Gmail</title>
<script>var x = "<div class='a3s'>no</div>";</script></head><body>
<div class="nH"><a href="https://mail.example.com/inbox">受信トレイ</a>
<h2 class="hP" tabindex="-1">カード停止のお知らせ</h2>
<span class="gD" email="Info@Card.example" name="さくらカード"
 data-hovercard-id="info@card.example"><span>さくらカード</span></span>
<span class="g3" title="2026年11月3日 10:23" alt="2026年11月3日 10:23">10:23 (2 時間前)</span>
<div class="ii gt"><div class="a3s aiL "><div dir="ltr">{BODY}</div></div></div>
<div>返信 転送</div></div></body></html>"""
OUTLOOK = f"""<html><head><meta charset="utf-8"><title>メール - 太郎 - Outlook</title></head><body>
<div role="navigation">受信トレイ</div>
<div role="heading" aria-level="2"><span title="カード停止のお知らせ">カード停止の…</span></div>
<span>さくらカード&lt;info@card.example&gt;</span>
<div data-testid="SentReceivedSavedTime">2026/11/03 (火) 10:23</div>
<div aria-label="メッセージ本文" class="x"><div class="rps_1">{BODY}</div></div>
<button>返信</button></body></html>"""
LABELLED = f"""<html><head><title>カード停止のお知らせ - Yahoo!メール</title></head><body>
<p>件名: カード停止のお知らせ</p><p>差出人: さくらカード &lt;info@card.example&gt;</p>
<p>日時: 2026年11月3日 10:23</p>{BODY}</body></html>"""


def mht(
    html: str, mark: str = "Snapshot-Content-Location: https://mail.example.com/mail/u/0/"
) -> bytes:
    page = quopri.encodestring(html.encode()).decode()
    return (
        "From: <Saved by Blink>\n"
        f"{mark}\nSubject: =?utf-8?Q?page?=\nDate: Tue, 3 Nov 2026 12:00:00 -0000\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n'
        '\tboundary="----MultipartBoundary--x----"\n\n\n'
        "------MultipartBoundary--x----\nContent-Type: text/html\nContent-ID: <frame-1@x.blink>\n"
        f"Content-Transfer-Encoding: quoted-printable\n\n{page}\n"
        "------MultipartBoundary--x----\nContent-Type: image/png\n"
        "Content-Transfer-Encoding: base64\n"
        "Content-Location: https://mail.example.com/a.png\n\niVBORw0KGgo=\n"
        "------MultipartBoundary--x------\n"
    ).encode()


def as_html(html: str) -> bytes:
    return html.encode()


def with_marks(html: str) -> bytes:
    return (
        b"\xef\xbb\xbf<!-- saved from url=(0026)https://mail.example.com/ -->\r\n" + html.encode()
    )


@pytest.mark.parametrize("saved", [as_html, with_marks, mht])
@pytest.mark.parametrize("page", [GMAIL, OUTLOOK], ids=["gmail", "outlook"])
def test_the_mail_on_the_page(page: str, saved: Callable[[str], bytes]) -> None:
    octets = saved(page)
    found = read(octets)
    assert found.form is Form.SAVED_PAGE
    assert found.subject == "カード停止のお知らせ"
    assert [(one.display_name, one.addr_spec) for one in found.from_] == [
        ("さくらカード", "info@card.example")
    ]
    assert found.date is not None
    assert (found.date.month, found.date.day, found.date.hour, found.date.minute) == (11, 3, 10, 23)
    assert found.text.split() == ["お客様のカードを停止しました。", "お手続きはこちら"]
    assert "隠した言葉" in found.hidden_text
    assert [link.url for link in found.links] == ["https://card.example/login"]
    assert found.missing == (Missing.HEADERS,)
    assert found.headers == ()
    assert found.size == len(octets)
    link = found.links[0]
    assert link.span is not None
    (part, start, end), *_ = found.text_map.locate(link.span)
    assert found.parts[part][start:end] == "お手続きはこちら"


def test_a_page_without_marks_is_read_whole() -> None:
    found = read(LABELLED.encode())
    assert (found.form, found.subject) == (Form.SAVED_PAGE, "カード停止のお知らせ")
    assert found.from_[0].addr_spec == "info@card.example"
    assert "お手続きはこちら" in found.text


def test_the_bare_html_of_a_mail_has_its_title_for_a_subject() -> None:
    found = read(f"<!doctype html><html><title>お知らせ</title><body>{BODY}</html>".encode("cp932"))
    assert (found.form, found.subject, found.from_) == (Form.SAVED_PAGE, "お知らせ", ())
    assert found.text.startswith("お客様のカードを")
    assert [link.host for link in found.links] == ["card.example"]


def test_a_frame_of_an_archive_can_be_the_mail() -> None:
    frame = quopri.encodestring(f"<html><body>{BODY}</body></html>".encode()).decode()
    outer = mht("<html><title>受信箱</title><body><iframe src=cid:frame-2></iframe>x</body></html>")
    part = (
        "------MultipartBoundary--x----\nContent-Type: text/html; charset=utf-8\n"
        f"Content-Transfer-Encoding: quoted-printable\n\n{frame}\n"
        "------MultipartBoundary--x------\n"
    )
    octets = outer.replace(b"------MultipartBoundary--x------\n", part.encode())
    assert read(octets).text.split() == ["お客様のカードを停止しました。", "お手続きはこちら"]


@pytest.mark.parametrize(
    "octets",
    [
        BODY.encode(),
        b"<b>not a document</b>",
        "<htmlという要素について".encode(),
    ],
)
def test_a_piece_of_html_is_pasted(octets: bytes) -> None:
    assert read(octets).form is Form.PASTED


def test_a_mail_with_related_parts_is_a_mail() -> None:
    octets = mht(GMAIL, "X-Mailer: x").replace(b"<Saved by Blink>", b"Saved Souls <a@b.example>")
    assert read(octets).form is Form.EML


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    "html",
    [
        "<div class=a3s>" * 5000,
        '<div aria-label="message body">' + "<span>a@b.example" * 20000,
        '<div class="a3s" ',
        "<h2 class=hP>" * 3000 + "<div class=a3s>x",
        '<span class=gD email="">' * 3000 + "<div class=a3s>x",
        "<script><div class=a3s>",
        '<div aria-label="Message body"></div>',
    ],
)
def test_hostile_pages_end(page: Callable[[str], object], html: str) -> None:
    page(html)
    assert read(b"<html>" + html.encode()).form is Form.SAVED_PAGE
