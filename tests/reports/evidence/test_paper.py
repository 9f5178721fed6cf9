"""The PDF as its readers get it: what stands in it, on what paper, in what standard."""

from __future__ import annotations

import hashlib
import re
import time
from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest

from madoguchi.model import NO_DETAILS, Details, Did, Event, Language, Paid, Payment, Situation
from madoguchi.reports import Case
from madoguchi.reports.evidence import Pack, evidence_pack
from tests.reports.cases import AT, EVERYTHING, FULL, REPORTER, case, example, examples, simple
from tests.reports.evidence.reading import (
    fonts_of,
    is_tagged,
    page_sizes,
    squeezed,
    text_of,
)

SCAM = "phishing-card-forged-sender"


@cache
def full(language: Language = Language.JA, *, large: bool = False) -> Pack:
    return evidence_pack(case(example(SCAM), EVERYTHING, language=language), large=large)


def has(pdf: bytes, *parts: str) -> None:
    text = text_of(pdf)
    for part in parts:
        assert squeezed(part) in text, part


def test_it_names_the_person_the_money_and_the_fingerprint() -> None:
    sha256 = hashlib.sha256(example(SCAM)).hexdigest()
    assert full().sha256 == sha256
    assert full().name == f"madoguchi-M-{'-'.join(re.findall('.{4}', sha256[:12].upper()))}"
    transfer = FULL.payments[0]
    has(
        full().pdf,
        "不審なメールの相談資料",
        sha256,
        *(REPORTER.name, REPORTER.kana, REPORTER.address, REPORTER.tel, REPORTER.mail),
        *("300,000円", "50,000円", "合計350,000円"),
        *(transfer.to_bank, transfer.to_account, transfer.to_holder, transfer.from_account),
        "MIHON-0001",
        "今日中に払わないと裁判になる",
        "カード会社に電話して、カードを止めた",
        "三井住友カード",
    )


def test_it_says_what_it_is_not_and_for_whom() -> None:
    has(
        full().pdf,
        "これは被害届ではありません",
        "先に電話をしてください",
        "個人の情報が書いてあります",
    )
    has(full(Language.EN).pdf, "This is not a 被害届", "Telephone first", "personal data")
    for pack in (full(), full(Language.EN)):
        has(pack.pdf, "110", "#9110", "188")


def test_the_form_asks_in_the_order_of_the_police() -> None:
    text = text_of(full().pdf)
    asked = ("なぜ相談するか", "何を(", "だれが(", "どこで(", "いつ", "どのように(")
    places = [text.index(one, text.index("あったこと")) for one in asked]
    assert places == sorted(places)


def test_an_english_paper_has_japanese_headings_for_who_reads_it() -> None:
    has(
        full(Language.EN).pdf,
        "Payments 支払いの記録",
        "What to bring 持って行くもの",
        "Bank transfer".lower(),
    )


@pytest.mark.parametrize("language", list(Language))
def test_every_language_gets_a_paper(language: Language) -> None:
    pack = evidence_pack(case(example(SCAM), EVERYTHING, language=language))
    assert not pack.why_no_pdf
    has(pack.pdf, "300,000")
    assert "〔U+" not in text_of(pack.pdf).replace("〔U+1F600〕", "")


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", [Language.JA, Language.EN])
def test_it_is_tagged_a4_with_its_fonts_in_it(language: Language, large: bool) -> None:
    pdf = full(language, large=large).pdf
    assert is_tagged(pdf)
    assert page_sizes(pdf) == {(210, 297)}
    assert {name.rpartition("+")[2] for name, _ in fonts_of(pdf)} == {"NotoSansJP-Regular"}
    assert all(embedded for _, embedded in fonts_of(pdf))


def test_it_claims_the_standards_that_typst_checked() -> None:
    # XMP is never compressed in PDF/A (ISO 19005-2 §6.6.2.1): it can be read as it is.
    pdf = full().pdf
    for claim in (b"<pdfaid:part>2<", b"<pdfaid:conformance>A<", b"<pdfuaid:part>1<"):
        assert claim in pdf
    assert b"<dc:language>" in pdf
    assert "不審なメールの相談資料".encode() in pdf


def test_nothing_in_it_leads_out() -> None:
    for pack in (full(), full(large=True)):
        assert b"/URI" not in pack.pdf
        assert b"/JavaScript" not in pack.pdf
        text = text_of(pack.pdf)
        assert "hxxps://www[.]vpass[.]ne[.]jp" in text
        assert "://www.vpass" not in text
        assert "http:" not in text
        assert "https:" not in text


def test_marks_need_no_colour() -> None:
    text = text_of(full().pdf)
    assert "暗証番号をご入力[10]" in text
    assert "[10]「暗証番号をご入力」と、" in text
    assert b" rg" not in full().pdf


def test_the_same_case_gives_the_same_octets() -> None:
    one, again = (evidence_pack(case(example(SCAM), EVERYTHING)) for _ in range(2))
    assert one == again
    later = replace(case(example(SCAM), EVERYTHING), at=AT + timedelta(minutes=1))
    assert evidence_pack(later).pdf != one.pdf


def test_what_is_lacking_is_named_and_can_be_filled_in() -> None:
    said = Situation(paid=frozenset({Paid.BANK_TRANSFER}), did=frozenset({Did.CALLED}))
    pack = evidence_pack(case(example(SCAM), said, details=NO_DETAILS))
    assert pack.lacking == (
        "相談する人の名前・住所・電話",
        "何があったか(ご自分の言葉で)",
        "支払いの記録: 銀行振込",
        "電話の日時と相手の番号",
    )
    has(pack.pdf, "後で足せます", *pack.lacking, "振込先の名義", "言われたこと")
    half = Details(payments=(Payment(Paid.BANK_TRANSFER),))
    assert len(evidence_pack(case(example(SCAM), said, details=half)).lacking) == 6


def test_times_are_sorted_and_unknown_ones_come_last() -> None:
    details = Details(events=(Event("いつか分からないこと"), *FULL.events), payments=FULL.payments)
    text = text_of(evidence_pack(case(example(SCAM), details=details)).pdf)
    text = text[text.index("何による記録か") :]
    told = (
        "メールに書かれた送信",
        "支払い:銀行振込",
        "カードを止めた",
        "この資料を作った",
        "いつか分からない",
    )
    places = [text.index(one) for one in told]
    assert places == sorted(places)


def test_the_header_is_explained_and_stands_whole() -> None:
    has(
        full().pdf,
        "Received(通った道)",
        "198[.]51[.]100[.]23",
        "本当の送り主かどうかは、これだけでは分かりません",
        "不合格",
        "Return-Path: <statement@vpass.ne.jp>",
        "Content-Transfer-Encoding: base64",
    )


def test_a_mail_without_header_says_so() -> None:
    pack = evidence_pack(case("カードが止まりました。下記へ。\nhttps://a.example/".encode()))
    has(pack.pdf, "ヘッダーが付いていないメールです")
    assert any("ヘッダー" in one for one in pack.lacking)


@pytest.mark.parametrize("name", [*examples(), "plain", "broken"])
def test_every_example_gives_a_paper_in_under_a_second(name: str) -> None:
    data = {"plain": simple("本文"), "broken": b"\xff\x00 \x1b$B broken"}.get(name)
    one: Case = case(data or example(name), EVERYTHING)
    evidence_pack(one)
    start = time.process_time()
    pack = evidence_pack(one)
    assert time.process_time() - start < 1
    assert not pack.why_no_pdf
    has(pack.pdf, pack.sha256)
