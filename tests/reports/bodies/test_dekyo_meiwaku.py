"""迷惑メール相談センター: the whole mail, nothing of who reports it, boxes of 4,000 octets."""

from __future__ import annotations

import email
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.mail.inputs.ocr import is_installed
from madoguchi.model import Form, Language, Situation
from madoguchi.reports import Medium, as_mail
from madoguchi.reports.bodies.dekyo_meiwaku import BOX, wants_header
from tests.reports.bodies.asked import (
    FORMS,
    PASTED,
    SCREEN,
    SMS,
    drafted,
    everything_of,
    field,
    material,
    must_not_contain,
    offered,
)
from tests.reports.cases import case, example, simple

ID = "dekyo-meiwaku"
TEXT, HEADER = "違反メールの内容", "違反メールのヘッダ情報"


def test_it_holds_the_whole_text_as_it_stands() -> None:
    draft = drafted(ID, case(example("fictitious-billing-lawsuit")))
    assert draft.medium is Medium.FORM
    assert field(draft, "違反メールの送信者アドレス").endswith("<info@soshou-kanri.example>")
    assert field(draft, "違反メールの件名") == "【最終通告】総合消費料金未納に関する訴訟最終告知"
    assert "電話 03-0000-0012" in field(draft, TEXT)
    assert "03-0000-0012" not in draft.text, "the mail of it is harmless to read"
    assert [one.media_type for one in draft.attached] == ["message/rfc822"]


def test_nothing_of_recipient_or_reporter_is_in_it() -> None:
    must_not_contain(ID)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("phishing-card-forged-sender", True),  # forged
        ("extortion-recorded-you", True),  # forged
        ("fictitious-billing-lawsuit", False),  # the sender is who it says
        ("forwarded-from-iphone", False),  # not at hand
    ],
)
def test_the_header_is_there_exactly_where_it_is_wanted(name: str, wanted: bool) -> None:
    one = case(example(name))
    draft = drafted(ID, one)
    assert wants_header(material(ID, one)) is wanted
    assert bool(field(draft, HEADER)) is wanted
    assert ("Received:" in draft.text) is wanted
    if wanted:
        assert "Received: from " in field(draft, HEADER)
        assert "Authentication-Results: " in field(draft, HEADER)


def test_the_header_is_there_where_nothing_is_known_of_the_sender() -> None:
    one = case(simple("本日中にお支払いください"))
    assert material(ID, one).forged is None
    assert "Message-ID: " in field(drafted(ID, one), HEADER)


def test_where_a_link_leads_is_told_though_it_is_not_to_be_seen() -> None:
    draft = drafted(ID, case(example("phishing-card-forged-sender")))
    assert "https://www.vpass.ne.jp.honnin-kakunin.example/login" in field(draft, TEXT)
    assert "https://" not in draft.text.replace("hxxps://", "")


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=3000))
def test_parts_fit_their_boxes_and_make_the_text_again(text: str) -> None:
    one = case(simple("始め " + text * 3 + " 終わり"))
    draft = drafted(ID, one)
    boxes = [part for part in draft.fields if part.most_octets is not None]
    assert all(part.most_octets == BOX and len(part.text.encode()) <= BOX for part in boxes)
    joined = field(draft, TEXT)
    assert joined.startswith("始め ")
    assert joined.split("\n\n(文字")[0].endswith("終わり")


def test_a_mail_too_long_for_the_form_says_so() -> None:
    short, long = drafted(ID, case(simple("本文"))), drafted(ID, case(simple("請求\n" * 3000)))
    assert len(long.notes) == len(short.notes) + 1
    assert any("入りきらない" in note for note in long.notes)


def test_a_short_message_has_its_own_fields_and_not_the_number_that_got_it() -> None:
    draft = drafted(ID, case(SMS))
    assert [one.label for one in draft.fields] == [
        "受信日時",
        "送信元の電話番号または表示名",
        "SMSの全文",
    ]
    received, sender, text = (one.text for one in draft.fields)
    assert received == "2026年11月28日 10時23分(日本時間)"
    assert sender == "070-0000-0056"
    assert text.startswith("【見本運輸】")
    assert any("受け取った電話番号" in note for note in draft.notes)
    assert "件名" not in draft.subject + draft.text
    assert "070[-]0000[-]0056" in draft.text
    assert not draft.attached
    assert draft.lacking == (), "a short message has neither header nor subject"


def test_pasted_text_keeps_its_sender_and_lacks_its_header() -> None:
    draft = drafted(ID, case(PASTED))
    assert field(draft, "違反メールの送信者アドレス") == "見本銀行 <info@sender.example>"
    assert "https://pay.example/a" in field(draft, TEXT)
    assert not draft.attached
    assert any("ヘッダー" in one for one in draft.lacking)


def test_a_forwarded_mail_tells_the_inner_one_and_not_who_passed_it_on() -> None:
    draft = drafted(ID, case(FORMS["forwarded"]))
    assert "yamato-saihaitatsu.example" in field(draft, "違反メールの送信者アドレス")
    assert "example.com" not in everything_of(draft)


@pytest.mark.skipif(not is_installed(), reason="no OCR on this machine: no picture is read")
def test_a_picture_is_to_be_compared_with_what_was_read() -> None:
    picture = next(iter(sorted(SCREEN.glob("*.png"))))
    one = case(picture.read_bytes())
    assert one.answer.message.form is Form.SCREENSHOT
    draft = drafted(ID, one)
    assert any("画像から読み取った" in note for note in draft.notes)
    assert not draft.attached


def test_as_a_mail_it_has_no_address_and_says_where_to_find_it() -> None:
    draft = drafted(ID, case(example("phishing-card-forged-sender")))
    mail = email.message_from_bytes(as_mail(draft, case(SMS).at), policy=default)
    assert isinstance(mail, EmailMessage)
    assert mail["To"] is None
    assert any("宛先は確かめられていない" in note for note in draft.notes)
    assert draft.contact is not None
    assert draft.contact.url.startswith("https://www.dekyo.or.jp/")


def test_it_is_offered_where_the_plan_names_it() -> None:
    assert offered(ID, case(example("phishing-card-forged-sender")))
    assert not offered(ID, case(example("honest-card-notice")))
    notes = drafted(ID, case(SMS, Situation(), language=Language.EN)).notes
    assert any("not needed" in note for note in notes)
