"""Text from a mail is shown and never obeyed; too much of it is cut, and the original is whole."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from email.message import EmailMessage

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from madoguchi.model import Call, Details, Event, Paid, Payment, Reporter, defang_text
from madoguchi.reports.evidence import evidence_pack
from tests.reports.cases import EVERYTHING, case, simple
from tests.reports.evidence.reading import squeezed, text_of, unpacked

MARKUP = (
    '#panic("x")',
    '#read("paper.typ")',
    '#import "@preview/example:0.1.0": *',
    "*strong* _emph_ `raw`",
    "$ x^2 $",
    "= Heading",
    "@label <part>",
    r"\u{41} \ # $",
    "// comment",
    "/* comment",
    "]]]}})))",
    "{page} {pages}",
    "${HOME} %(name)s {0}",
    '"; #eval("1+1")',
)
few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("markup", MARKUP)
def test_markup_is_shown_as_it_stands(markup: str) -> None:
    details = Details(Reporter(name=markup), story=markup)
    pack = evidence_pack(case(simple(markup, subject=markup), details=details))
    assert not pack.why_no_pdf
    # In the subject, the text of the mail, the name on the cover and in the form, the story.
    forms = {squeezed(markup), squeezed(defang_text(markup))}
    assert sum(map(text_of(pack.pdf).count, forms)) >= 4


@given(st.lists(st.one_of(st.text(max_size=40), st.sampled_from(MARKUP)), max_size=8).map("".join))
@few
def test_any_text_gives_a_paper(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()
    details = Details(
        Reporter(name=text, address=text),
        story=text,
        payments=(Payment(Paid.BANK_TRANSFER, to_holder=text, to_account=text),),
        calls=(Call(number=text, who=text, said=text),),
        events=(Event(text),),
    )
    pack = evidence_pack(case(text.encode(), EVERYTHING, details=details))
    assert not pack.why_no_pdf
    assert pack.sha256 in text_of(pack.pdf)


@given(st.binary(max_size=300))
@few
def test_any_octets_give_a_paper(data: bytes) -> None:
    pack = evidence_pack(case(data, EVERYTHING))
    assert not pack.why_no_pdf
    assert data in unpacked(pack.zip).values()


def test_characters_without_a_shape_are_shown_by_their_numbers() -> None:
    text = "当選🎁です 안녕 \U00020bb7野家 \ue000 中国发财"
    pack = evidence_pack(case(simple(text), details=Details(story=text)))
    shown = text_of(pack.pdf)
    assert "当選〔U+1F381〕です" in shown
    assert "〔U+C548U+B155〕" in shown
    assert "〔U+E000〕" in shown
    assert "\ufffd" not in shown


def _many_links() -> bytes:
    links = "".join(f'<a href="https://h{at}.example/{at}">{at}</a> ' for at in range(100_000))
    return _html(f"<p>{links}</p>")


def _html(body: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@sender.example", "b@victim.example", "x"
    mail.set_content(body, subtype="html")
    return mail.as_bytes()


def _long_header() -> bytes:
    fields = "".join(f"Received: from a{at}.example by b{at}.example; x\n" for at in range(3_000))
    return f"{fields}Subject: {'長' * 50_000}\n\nbody".encode()


LARGE: dict[str, Callable[[], bytes]] = {
    "thirty megabytes": lambda: simple("本文\n" * 3_500_000),
    "many links": _many_links,
    "deep": lambda: _html("<div>" * 50_000 + "x"),
    "one long word": lambda: simple("a" * 2_000_000),
    "long header": _long_header,
    "many files": lambda: _files(800),
}


def _files(many: int) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "a@sender.example", "files"
    mail.set_content("x")
    for at in range(many):
        mail.add_attachment(b"%d" % at, maintype="application", subtype="zip", filename=f"{at}.zip")
    return mail.as_bytes()


@pytest.mark.parametrize("name", LARGE)
def test_too_much_is_cut_with_a_note_and_kept_whole_in_the_zip(name: str) -> None:
    data = LARGE[name]()
    one = case(data)
    start = time.process_time()
    pack = evidence_pack(one)
    spent = time.process_time() - start
    assert spent < 5, spent
    assert not pack.why_no_pdf
    assert len(pack.pdf) < 3_000_000
    assert unpacked(pack.zip)["original.eml"] == data
    if name != "deep":
        assert "長いため、ここまでを印刷しました" in text_of(pack.pdf)


def test_all_that_a_person_may_write_is_bounded_too() -> None:
    much = "長い話。" * 1_000
    details = Details(
        Reporter(*[much] * 8),
        story=much * 5,
        payments=tuple(Payment(Paid.BANK_TRANSFER, yen=1, place=much) for _ in range(200)),
        calls=(Call(number=much, who=much, said=much),) * 200,
        events=(Event(much),) * 200,
    )
    one = case(simple("本文"), EVERYTHING, details=details)
    start = time.process_time()
    pack = evidence_pack(one)
    assert time.process_time() - start < 10
    assert not pack.why_no_pdf
    assert "全部は、zipの中のcase.jsonにあります" in text_of(pack.pdf)
    assert json.loads(unpacked(pack.zip)["case.json"])["told"]["events"][199]["what"] == much
