"""Outlook's .msg: who, what, when, the text that Outlook shows, and the files."""

from __future__ import annotations

import pytest
from tests.mail.inputs import msg_writer as w
from tests.mail.inputs.msg_writer import Properties, entry_list, msg, one_off, storage
from tests.mail.inputs.outlook_mails import (
    CC,
    HEADER,
    TEXT,
    TO,
    WHEN,
    WHO,
    WRAPPED,
    boxes,
)
from tests.mail.inputs.rtf_packer import compressed

from madoguchi.mail import read
from madoguchi.model import Defect, Form, Missing

ANSI = {"cp932": 932, "euc-jp": 51932, "utf-8": 65001}


def test_a_unicode_mail_without_transport_header() -> None:
    found = read(msg({**WHO, w.BODY: TEXT}, recipients=(TO, CC)))
    assert found.form is Form.MSG
    assert found.subject == "【重要】口座停止のお知らせ"
    assert boxes(found) == [("例示銀行, お客様窓口", "info@bank.example")]
    assert [(box.display_name, box.addr_spec) for box in found.to] == [("太郎", "taro@example.com")]
    assert found.header("Cc") == '"Hanako" <hanako@example.com>'
    assert found.date == WHEN
    assert found.text.strip() == TEXT.replace("\r\n", "\n").strip()
    assert [link.host for link in found.links] == ["bank.example"]
    assert found.missing == (Missing.HEADERS,)
    assert found.defects == ()


@pytest.mark.parametrize("label", [932, 1252, 0], ids=["true", "lying", "none"])
@pytest.mark.parametrize("charset", ANSI)
def test_an_ansi_mail_is_read_by_its_octets(charset: str, label: int) -> None:
    page = ANSI[charset] if label == 932 else label
    labelled: Properties = {w.CODE_PAGE: page} if page else {}
    found = read(msg({**WHO, w.BODY: TEXT, **labelled}, ansi=charset, recipients=(TO,)))
    assert found.subject == "【重要】口座停止のお知らせ"
    assert boxes(found) == [("例示銀行, お客様窓口", "info@bank.example")]
    assert found.text.startswith("お客様の口座が停止されました。")


def test_a_short_ansi_subject_is_read_in_the_charset_of_the_body() -> None:
    found = read(msg({w.SUBJECT: "ﾃｽﾄ", w.BODY: TEXT, w.CODE_PAGE: 1252}, ansi="cp932"))
    assert found.subject == "ﾃｽﾄ"


def test_the_transport_header_is_kept_and_what_it_lacks_is_added() -> None:
    found = read(msg({w.TRANSPORT: HEADER, w.BODY: TEXT, w.SENT: WHEN}, recipients=(TO,)))
    assert found.subject == "口座停止"
    assert boxes(found) == [("Bank", "info@bank.example")]
    assert [box.addr_spec for box in found.to] == ["taro@example.com"]
    assert found.date == WHEN
    received = found.header("Received")
    assert received is not None
    assert received.startswith("from mx.example.net by mx.example.org;")
    assert found.text.startswith("お客様の口座")
    assert found.missing == ()
    assert found.defects == ()


def test_named_properties_are_header_fields_when_nothing_else_kept_them() -> None:
    named = {
        "X-Mailer": "例示メーラー",
        "authentication-results": "mx.example.org; spf=fail",
        "Subject": "must not win",
        "Content-Type": "text/html",
        "bad name": "x",
    }
    found = read(msg({**WHO, w.BODY: TEXT}, headers=named))
    assert found.header("X-Mailer") == "例示メーラー"
    assert found.header("Authentication-Results") == "mx.example.org; spf=fail"
    assert found.subject == "【重要】口座停止のお知らせ"
    assert [field.name for field in found.all_headers("subject")] == ["Subject"]
    assert found.header("bad name") is None
    kept = read(msg({w.TRANSPORT: HEADER, w.BODY: TEXT}, headers=named))
    assert kept.header("X-Mailer") is None


def test_an_exchange_sender_gets_no_invented_address() -> None:
    exchange = "/O=EXAMPLE/OU=FIRST/CN=RECIPIENTS/CN=TARO"
    found = read(msg({w.AUTHOR_NAME: "taro@example.com", w.AUTHOR_ADDRESS: exchange}))
    assert boxes(found) == [("taro@example.com", "")]


def test_the_submitter_is_the_sender_when_another_is_the_author() -> None:
    delegate: Properties = {w.SENDER_NAME: "Proxy", w.SENDER_SMTP: "proxy@other.example"}
    found = read(msg({**WHO, **delegate}))
    assert found.from_[0].addr_spec == "info@bank.example"
    assert [box.addr_spec for box in found.sender] == ["proxy@other.example"]
    alone = read(msg(delegate))
    assert (alone.from_[0].addr_spec, alone.sender) == ("proxy@other.example", ())


def test_reply_to_is_read_out_of_entry_ids() -> None:
    listed = entry_list(one_off("窓口", "reply@freemail.example"), b"\0" * 30)
    found = read(msg({**WHO, 0x004F: listed, 0x0050: "窓口"}))
    assert [(box.display_name, box.addr_spec) for box in found.reply_to] == [
        ("窓口", "reply@freemail.example")
    ]


HTML = '<html><body><p>確認は<a href="https://bank.example.evil.example/">https://bank.example/</a>'


@pytest.mark.parametrize(
    "html",
    [
        {w.HTML: HTML.encode(), w.INTERNET_CODE_PAGE: 65001},
        {w.HTML: HTML.encode("cp932"), w.INTERNET_CODE_PAGE: 932},
        {w.HTML: HTML.encode("cp932"), w.INTERNET_CODE_PAGE: 65001},
        {w.HTML: HTML},
    ],
    ids=["utf-8", "cp932", "mislabelled", "string"],
)
def test_html_is_shown_rather_than_text(html: Properties) -> None:
    found = read(msg({**WHO, w.BODY: "plain", **html}))
    assert found.text.strip() == "確認はhttps://bank.example/"
    assert [link.host for link in found.links] == ["bank.example.evil.example"]


def test_html_wrapped_in_rtf_is_brought_back_with_its_links() -> None:
    found = read(msg({**WHO, w.BODY: "plain", w.RTF: compressed(WRAPPED)}))
    assert found.text.strip() == "確認はhttps://bank.example/"
    assert [(link.host, link.shown) for link in found.links] == [
        ("bank.example.evil.example", "https://bank.example/")
    ]
    assert found.defects == ()


@pytest.mark.parametrize(
    "name", ["IPM.Appointment", "IPM.Contact", "IPM.Schedule.Meeting.Request", "IPM.StickyNote"]
)
def test_other_items_show_their_subject_and_text(name: str) -> None:
    found = read(msg({w.CLASS: name, w.SUBJECT: "打ち合わせ", w.BODY: "会議室で。"}))
    assert (found.subject, found.text.strip()) == ("打ち合わせ", "会議室で。")


def test_a_changed_day_of_an_appointment_is_no_forwarded_mail() -> None:
    day = storage(
        {w.CLASS: "IPM.OLE.CLASS.{00061055-0000-0000-C000-000000000046}", w.SUBJECT: "day"}
    )
    files: tuple[Properties, ...] = ({w.METHOD: 5, w.HIDDEN: True, w.DATA: day},)
    found = read(msg({w.CLASS: "IPM.Appointment", w.SUBJECT: "weekly"}, files=files))
    assert (found.subject, found.outer, found.attachments) == ("weekly", None, ())


def test_another_compound_file_is_no_mail() -> None:
    from tests.mail.inputs.cfb_writer import compound_file

    found = read(compound_file({"WordDocument": bytes(5000)}))
    assert found.defects == (Defect("not-a-mail", "application/x-ole-storage"),)
    assert Missing.TEXT in found.missing
