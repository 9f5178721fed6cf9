"""The page of papers over HTTP: drafts, what a person adds to them, files to save."""

from __future__ import annotations

import email
import io
import zipfile
from email.policy import default

import pypdfium2  # type: ignore[import-untyped] # ships none
import pytest
from selectolax.lexbor import LexborNode

from madoguchi.model import Language
from tests.web.asking import Counter, Reply, example

SCAM = "phishing-card-forged-sender.eml"
PAID = (
    ("a.paid", "bank-transfer"),
    ("a.paid", "emoney"),
    ("a.told", "card"),
    ("a.did", "clicked"),
    ("a.did", "called"),
)


def hidden(reply: Reply) -> list[tuple[str, str]]:
    """What the page carries to the next one."""
    fields = reply.tree.css("input[type=hidden]")
    return [(n.attributes["name"] or "", n.attributes.get("value") or "") for n in fields]


def papers(counter: Counter, *more: tuple[str, str], language: str = "ja") -> Reply:
    """The page of papers, reached as a person does: the mail, the answer, the button."""
    fields = [("lang", language), *PAID]
    answer = counter.post("/answer", fields, example(SCAM))
    assert answer.status == 200
    assert "/papers" in answer.values("button", "formaction")
    return counter.post("/papers", [*hidden(answer), *more])


def texts(reply: Reply) -> str:
    return "\n".join(node.text() for node in reply.tree.css("textarea.draft"))


def test_the_answer_leads_to_the_papers_of_its_case(counter: Counter) -> None:
    page = papers(counter)
    assert page.status == 200
    assert page.tree.css_first("#paper-antiphishing-council") is not None
    assert "フィッシングと思われるメール" in texts(page)
    assert "何も送られません" in page.body


def test_a_step_leads_to_its_paper(counter: Counter) -> None:
    answer = counter.post("/answer", [("lang", "ja"), *PAID], example(SCAM))
    leads = [one for one in answer.values("button", "formaction") if "#paper-" in one]
    assert "/papers#paper-receiving-bank" in leads
    assert "/papers#paper-antiphishing-council" in leads
    page = papers(counter)
    for one in leads:
        assert page.tree.css_first(one.removeprefix("/papers")) is not None


@pytest.mark.parametrize("language", list(Language))
def test_there_is_a_page_in_every_language(counter: Counter, language: Language) -> None:
    page = papers(counter, language=language)
    assert page.status == 200
    assert "{" not in "".join(page.texts("main h1, main h2, main h3, main label, main .soft"))


def test_fields_are_offered_for_what_was_done_and_only_for_that(counter: Counter) -> None:
    names = papers(counter).values("form input:not([type=hidden])", "name")
    assert "d.payment.bank-transfer.yen" in names
    assert "d.payment.emoney.number" in names
    assert "d.call.0.number" in names
    assert not [name for name in names if name.startswith("d.payment.crypto")]


def test_what_was_typed_stays_goes_on_and_reaches_only_who_may_have_it(counter: Counter) -> None:
    typed = (
        ("d.reporter.name", "見本 花子"),
        ("d.payment.bank-transfer.yen", "30万円"),
        ("d.payment.bank-transfer.day", "2026-11-28"),
        ("d.story", "リンクを<b>開いた</b>"),
    )
    page = papers(counter, *typed)
    assert page.status == 422
    assert "#d.payment.bank-transfer.yen" in page.values(".problem a", "href")
    shown = {
        node.attributes.get("name"): node.attributes.get("value")
        for node in page.tree.css("form input:not([type=hidden])")
    }
    assert shown["d.reporter.name"] == "見本 花子"
    assert shown["d.payment.bank-transfer.yen"] == "30万円"
    assert "<b>開いた" not in page.body
    council = page.tree.css_first("#paper-antiphishing-council")
    assert isinstance(council, LexborNode)
    assert "見本" not in council.text()
    answer = counter.post("/answer", [*hidden(page), *typed])
    assert ("d.reporter.name", "見本 花子") in hidden(answer)


def test_a_word_to_take_out_is_gone_from_every_draft(counter: Counter) -> None:
    before = texts(papers(counter))
    assert "honnin-kakunin" in before
    after = papers(counter, ("d.take-out", "honnin-kakunin\n"))
    assert after.status == 200
    assert "honnin-kakunin" not in texts(after)
    short = papers(counter, ("d.take-out", "あ"))
    assert short.status == 422
    assert "#d.take-out" in short.values(".problem a", "href")


def test_what_was_taken_out_is_shown_before_and_after(counter: Counter) -> None:
    page = papers(counter)
    rows = page.texts("#paper-antiphishing-council .compared tbody tr")
    assert any("hanako[@]" in row and "redacted[@]" in row for row in rows)


def test_one_paper_is_saved_as_a_mail_to_open_in_a_mail_program(counter: Counter) -> None:
    page = papers(counter)
    saved = counter.post("/papers/save", [*hidden(page), ("paper", "antiphishing-council")])
    assert saved.status == 200
    assert 'filename="antiphishing-council.eml"' in saved.headers["content-disposition"]
    mail = email.message_from_bytes(saved.octets, policy=default)
    assert mail["To"] == "info@antiphishing.jp"
    assert [part.get_content_type() for part in mail.iter_attachments()] == ["message/rfc822"]


def test_all_papers_are_saved_together(counter: Counter) -> None:
    page = papers(counter)
    saved = counter.post("/papers/save", hidden(page))
    assert saved.status == 200
    with zipfile.ZipFile(io.BytesIO(saved.octets)) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
    assert "antiphishing-council.eml" in names
    assert names[0] == "はじめに.txt"


@pytest.mark.parametrize("size", ["evidence", "evidence-large"])
def test_the_evidence_pack_is_saved_with_what_was_typed(counter: Counter, size: str) -> None:
    page = papers(counter)
    typed = [("d.reporter.name", "見本 花子"), ("d.payment.bank-transfer.yen", "300000")]
    saved = counter.post("/papers/save", [*hidden(page), *typed, ("paper", size)])
    assert saved.status == 200
    with zipfile.ZipFile(io.BytesIO(saved.octets)) as archive:
        assert archive.read("original.eml") == example(SCAM)
        printed = pypdfium2.PdfDocument(archive.read("evidence.pdf"))
    words = "".join(page.get_textpage().get_text_range() for page in printed)
    assert "見本 花子" in words
    assert "300,000円" in words


def test_a_paper_that_does_not_exist_shows_the_page_again(counter: Counter) -> None:
    page = papers(counter)
    again = counter.post("/papers/save", [*hidden(page), ("paper", "../etc/passwd")])
    assert again.status == 200
    assert "text/html" in again.headers["content-type"]


def test_without_a_mail_there_are_papers_too(counter: Counter) -> None:
    page = counter.post("/papers", [("lang", "ja"), *PAID])
    assert page.status == 200
    assert "メールがないので" in page.body


def test_pasted_text_reaches_the_papers(counter: Counter) -> None:
    text = "【重要】三井住友カード ご利用確認のお願い\nhttps://vpass.card-kakunin.example/login"
    for path in ("/answer", "/ask"):
        answer = counter.post(path, [("lang", "ja"), ("text", text), ("go", "enough"), *PAID])
        page = counter.post("/papers", hidden(answer))
        assert page.status == 200
        assert "card-kakunin" in texts(page), path


def test_nothing_of_it_is_remembered(counter: Counter) -> None:
    papers(counter, ("d.reporter.name", "見本 花子"))
    assert "見本 花子" not in papers(counter).body
