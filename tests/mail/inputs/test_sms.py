"""Short messages: only what a program wrote around the text shows that it was one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from madoguchi.mail import read
from madoguchi.mail.inputs.sms import MAX_CHARS
from madoguchi.mail.sources import Source, sources
from madoguchi.model import Form, Missing

BODY = "お荷物のお届けにあがりましたが不在の為持ち帰りました。\nhttps://parcel.example/t/x7"


@pytest.mark.parametrize("charset", ["utf-8", "cp932", "utf-16"])
@pytest.mark.parametrize(
    ("top", "sender"),
    [
        ("+81 90-0000-0012\nテキストメッセージ・SMS\n今日 10:23\n", "+81 90-0000-0012"),
        ("テキストメッセージ・SMS\n11月3日(火) 10:23\n", ""),
        ("SAKURABANK\nText Message\nToday 10:23 AM\n", "SAKURABANK"),
        ("送信者: 090-0000-0012\n", "090-0000-0012"),
        ("差出人：03-0000-0012\n受信日時：2026/11/03 10:23\n\n", "03-0000-0012"),
        ("From: +81 3-0000-0012\nDate: 2026/11/03 10:23\n", "+81 3-0000-0012"),
        ("03-0000-0012\n昨日 10:23\n", "03-0000-0012"),
        ("\n090-0000-0012 〉\nSMS\n10:23\n", "090-0000-0012"),
    ],
)
def test_a_copied_message(top: str, sender: str, charset: str) -> None:
    for form in (None, Form.PASTED):
        found = read((top + BODY).encode(charset), form=form)
        assert found.form is Form.SMS
        assert [(one.display_name, one.addr_spec) for one in found.from_] == (
            [(sender, "")] if sender else []
        )
        assert found.text == BODY
        assert [link.host for link in found.links] == ["parcel.example"]
        assert found.missing == (Missing.HEADERS,)
        segment = found.text_map.segments[0]
        assert found.parts[-1][segment.source_start :].startswith("お荷物")


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "件名: 口座停止\n差出人: 090-0000-0012\n\n" + BODY,
        "差出人: 銀行 <info@bank.example>\n日時: 2026/11/03 10:23\n\n" + BODY,
        "差出人: サクラ銀行\n日時: 2026/11/03 10:23\n\n" + BODY,
        "03-0000-0012\nまでお電話ください。",
        "今日 10:23\n" + BODY,
        "SMS\nとは何ですか。短いメッセージのことです。",
        "090-0000-0012\n今日 10:23\n" + "長" * (MAX_CHARS + 1),
        "テキストメッセージ・SMS\n今日 10:23\n",
    ],
)
def test_what_is_not_plainly_one_is_pasted(text: str) -> None:
    assert read(text.encode()).form is Form.PASTED


def test_a_caller_who_knows_is_believed() -> None:
    found = read(BODY.encode(), form=Form.SMS)
    assert (found.form, found.text, found.from_) == (Form.SMS, BODY, ())
    assert Missing.LINKS not in found.missing


BACKUP = """<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!--File Created By SMS Backup &amp; Restore-->
<?xml-stylesheet type="text/xsl" href="sms.xsl"?>
<smses count="3" backup_set="x" type="full">
  <sms protocol="0" address="+819000000012" date="1793668980000" type="1"
    body="荷物&#10;https://parcel.example/t?a=1&amp;b=2 &gt; here" contact_name="(Unknown)" />
  <sms address="SAKURA" date="nonsense" body='it&apos;s "late"' contact_name="銀行" />
  <mms address="03-0000-0012" date="1793668980000"><parts>
  <part seq="-1" ct="application/smil" text="&lt;smil/&gt;" />
  <part seq="0" ct="text/plain" text="写真です" /></parts></mms>
</smses>
"""


def test_every_message_of_a_backup_is_a_mail_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "sms.xml"
    path.write_text(BACKUP, "utf-8")
    items = list(sources([str(path)], None))
    assert all(isinstance(item, Source) for item in items)
    mails = [item for item in items if isinstance(item, Source)]
    assert [(mail.index, mail.form) for mail in mails] == [(n, Form.SMS) for n in range(3)]
    found = [read(mail.data, form=mail.form) for mail in mails]
    assert [one.text for one in found] == [
        "荷物\nhttps://parcel.example/t?a=1&b=2 > here",
        'it\'s "late"',
        "写真です",
    ]
    assert [one.from_[0].display_name for one in found] == [
        "+819000000012",
        "銀行 SAKURA",
        "03-0000-0012",
    ]
    assert found[0].date == datetime.fromtimestamp(1793668980, UTC)
    assert found[1].date is None
    assert read(path.read_bytes()).text == found[0].text


def test_a_backup_without_messages_gets_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "sms.xml"
    path.write_text("<smses count='0'></smses>", "utf-8")
    (item,) = sources([str(path)], None)
    assert not isinstance(item, Source)
