"""Numbers, addresses and names by which a mail speaks to its reader go; the sender's stay."""

from __future__ import annotations

import pytest

from madoguchi.mail import read
from madoguchi.model import Personal
from madoguchi.reports.redaction import Redacted, redacted
from tests.reports.cases import simple

TELS = "03-0000-0012", "０９０－００００－００１２"


def _redacted(body: str, *reporter: str) -> Redacted:
    mail = simple(body)
    return redacted(mail, read(mail), may_have=(Personal.TOKENS,), reporter=reporter)


@pytest.mark.parametrize(
    ("body", "gone"),
    [
        ("〒760-0000\n香川県見本市例町1-2-3\n見本 花子 様\n\n本文", ("760-0000", "例町1-2-3")),
        ("香川県見本市例町一丁目2番3号\n090-0000-0012\n見本花子様\n\n本文", ("例町", "0012")),
        ("見本 花子 様\nTEL: 090-0000-0012\n\n本文", ("0012",)),
        ("ご住所：香川県見本市例町1-2-3", ("例町",)),
        ("お届け先: 〒7600000 香川県見本市例町１－２－３\nここは例町1-2-3 です", ("例町",)),
        ("お電話番号：０９０－００００－００１２\n09000000012 に電話します", ("0012", "００１２")),
        ("お名前：見本　花子\n見本様の口座", ("花子", "見本様")),
    ],
)
def test_what_speaks_of_the_reader_goes(body: str, gone: tuple[str, ...]) -> None:
    result = _redacted(body)
    assert all(one not in result.text for one in gone)
    assert not result.leaks(result.mail)
    again = redacted(result.mail, read(result.mail), may_have=(Personal.TOKENS,))
    assert again.mail == result.mail


@pytest.mark.parametrize(
    "body",
    [
        "住所：東京都見本区例町1-2-3\n電話番号：03-0000-0034",
        "見本 花子 様\n\nお問い合わせは 03-0000-0034 まで",
        "見本花子様\n03-0000-0034 へ今すぐお電話ください",
        "発行: 見本カード株式会社\n〒100-0000 東京都見本区例町1-2-3",
        "氏名：\n住所：\n電話番号：\nをご返信ください",
        "お名前・ご住所・お電話番号をご入力ください https://phish.example/a",
    ],
)
def test_what_speaks_of_the_sender_stays(body: str) -> None:
    text = _redacted(body).text
    for evidence in ("例町1-2-3", "03-0000-0034", "氏名", "phish.example"):
        assert (evidence in body) == (evidence in text)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("見本 花子", "見本　花子"),
        ("見本　花子", "見本花子"),
        ("ミホン ハナコ", "みほん はなこ"),
        ("みほん はなこ", "ﾐﾎﾝﾊﾅｺ"),
        ("ﾐﾎﾝ ﾊﾅｺ", "ミホン・ハナコ"),
        ("ｈａｎａｋｏ　ｍｉｈｏｎ", "Mihon Hanako"),
        ("香川県見本市例町1-2-3", "見本市例町１丁目２番３号"),
        ("〒760-0000 香川県見本市例町1-2-3", "香川県 見本市 例町 1-2-3"),
        ("1951-04-01", "1951年4月1日"),
        ("1951-04-01", "19510401"),
    ],
)
def test_the_reporters_own_go_however_they_are_spelled(said: str, written: str) -> None:
    result = _redacted(f"はじめ {written} おわり", said)
    assert written not in result.text
    assert "はじめ" in result.text
    assert "おわり" in result.text
    assert result.leaks(f"({written})")


@pytest.mark.parametrize("tel", TELS)
def test_a_number_of_the_reporter_in_base64_is_told(tel: str) -> None:
    result = _redacted("本文 MDkwMDAwMDAwMTIK", "090-0000-0012")
    assert "MDkwMDAwMDAwMTIK" not in result.text
    assert result.leaks(tel) == (("090-0000-0012",) if tel.startswith("０") else ())
