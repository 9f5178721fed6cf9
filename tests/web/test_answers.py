"""A mail and a situation go in over HTTP; the page that answers comes out, plan first."""

from __future__ import annotations

import base64
import hashlib
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.desk import JAPAN, Answer, marked_reasons, marked_text, situation, take
from madoguchi.model import Language
from madoguchi.web.intake import MAX_MAIL
from madoguchi.web.words import words_for
from tests.web.asking import EXAMPLES, Counter, Reply, example

ORDER = ("always", "headline", "first", "reasons", "mail", "honesty", "consult")
EMERGENCY = ("110", "#9110", "188")
SCAM = "phishing-amazon-lookalike.eml"
LIVE = {"script", "img", "iframe", "object", "embed", "svg", "video", "audio", "base", "frame"}
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000") + bytes(200) + b"\xff\xd9"


def answer_to(mail: bytes, language: Language, *did: str) -> Answer:
    at = datetime.now(UTC).astimezone(JAPAN)
    return take(mail, situation(did=did), at=at, language=language)


def ways_out(reply: Reply) -> set[str]:
    """Every address that the page leads to, but its own."""
    found = reply.values("a[href]", "href")
    return {href for href in found if not href.startswith(("#", "/"))}


def allowed(answer: Answer) -> set[str]:
    """Numbers and pages of the directory: the only ways out of a page there may be."""
    plan = answer.plan
    assert plan is not None
    steps = [c for s in plan.steps for c in (s.contact, s.fallback) if c is not None]
    desks = (*plan.always, *plan.desks, *plan.reporting_points, *steps)
    numbers = {"tel:" + re.sub(r"[^0-9+#*]", "", c.tel).replace("#", "%23") for c in desks if c.tel}
    return numbers | {c.url for c in desks}


def test_the_first_page_has_the_phone_question_and_the_three_numbers_first(
    counter: Counter,
) -> None:
    reply = counter.get("/")
    assert reply.status == 200
    assert "今、相手と電話がつながっていますか?" in reply.body
    assert reply.texts(".always .digits") == list(EMERGENCY)
    places = [reply.body.index(p) for p in ('class="always"', 'id="phone-title"', 'id="consult"')]
    assert places == sorted(places)


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.glob("*.eml")))
@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_example_is_answered_plan_first(counter: Counter, name: str, language: str) -> None:
    reply = counter.post("/answer", [("lang", language), ("a.did", "clicked")], example(name))
    assert reply.status == 200
    assert reply.values("html", "lang") == [language]
    places = [reply.body.find(f'class="{part}') for part in ORDER]
    assert places == sorted(places)
    assert -1 not in places
    assert reply.texts(".always .digits") == list(EMERGENCY)
    assert not LIVE & {node.tag for node in reply.tree.css("*")}
    answer = answer_to(example(name), Language(language), "clicked")
    assert answer.plan is not None
    assert reply.texts("h1") == [" ".join(answer.plan.headline.split())]
    assert ways_out(reply) <= allowed(answer)


def test_the_evidence_is_marked_with_the_numbers_of_the_reasons(counter: Counter) -> None:
    reply = counter.post("/answer", [], example(SCAM))
    answer = answer_to(example(SCAM), Language.JA)
    numbers = [str(n) for n in range(1, len(marked_reasons(answer)) + 1)]
    assert reply.texts(".reasons li > .sign") == numbers
    marked = {str(n) for piece in marked_text(answer) for n in piece.reasons}
    assert marked
    signs = reply.texts(".words mark .sign span[aria-hidden]")
    assert marked <= set(signs) <= set(numbers)


def test_no_link_of_the_mail_stands_whole_on_the_page(counter: Counter) -> None:
    reply = counter.post("/answer", [("a.did", "clicked")], example(SCAM))
    links = answer_to(example(SCAM), Language.JA).message.links
    assert links
    assert [link.url for link in links if link.url in reply.body] == []
    assert "hxxps://" in reply.body


def test_the_first_step_is_not_pushed_down_by_what_was_told(counter: Counter) -> None:
    page = counter.post("/answer", [("a.paid", "card"), ("a.told", "card"), ("a.afraid", "yes")])
    assert 0 < page.body.index('class="first') < page.body.index('class="you-said"')


def test_only_received_is_calm_and_something_done_is_not(counter: Counter) -> None:
    calm = counter.post("/answer", [], example(SCAM))
    assert calm.values("section.headline", "class") == ["headline calm"]
    assert words_for(Language.JA).say("you-said-nothing") in calm.body
    done = counter.post("/answer", [("a.told", "card")], example(SCAM))
    assert done.values("section.headline", "class") == ["headline act"]
    assert calm.texts(".first .says") != done.texts(".first .says")


def test_what_happened_is_enough_without_a_mail(counter: Counter) -> None:
    reply = counter.post("/answer", [("a.paid", "bank-transfer"), ("prefecture", "JP-37")])
    assert reply.status == 200
    assert "メールは見ていません" in reply.body
    assert reply.tree.css_first("section.mail") is None
    assert reply.tree.css_first("section.first") is not None


def test_nothing_at_all_gets_a_sentence(counter: Counter) -> None:
    reply = counter.post("/answer", [("sheet", "1"), ("lang", "en"), ("a.did", "?")])
    assert reply.status == 422
    assert "There is no mail and nothing chosen yet" in reply.body
    assert reply.texts("title")[0].startswith("Please check")
    assert reply.texts(".always .digits") == list(EMERGENCY)


def test_an_empty_file_is_named_as_what_it_is(counter: Counter) -> None:
    reply = counter.post("/answer", [], b"")
    assert reply.status == 422
    assert "0 バイト" in reply.body


def test_a_contradiction_is_said_and_nothing_entered_is_lost(counter: Counter) -> None:
    fields = [("a.paid", "-"), ("a.paid", "card"), ("a.did", "clicked"), ("prefecture", "JP-13")]
    reply = counter.post("/answer", [*fields, ("a.elapsed", "3d")], example(SCAM))
    assert reply.status == 422
    assert "ほかの答えといっしょにえらばれています" in reply.body
    assert reply.values(".problem a", "href") == ["#q-paid"]
    checked = set(reply.values("input[checked]", "value"))
    assert checked == {"-", "card", "clicked", "3d"}
    assert reply.values("option[selected]", "value") == ["JP-13"]
    carried = reply.values("input[name=carried]", "value")[0]
    fields = [("a.paid", "card"), ("carried", carried)]
    assert counter.post("/answer", fields).tree.css_first("section.mail") is not None


def test_changing_the_answers_needs_no_second_handing_over(counter: Counter) -> None:
    first = counter.post("/answer", [], example(SCAM))
    carried = first.values("input[name=carried]", "value")[0]
    second = counter.post("/answer", [("carried", carried), ("a.told", "card")])
    assert second.texts(".words") == first.texts(".words")
    assert second.texts(".first .says") != first.texts(".first .says")


def test_the_language_changes_without_losing_anything(counter: Counter) -> None:
    fields = [
        ("lang", "ja"),
        ("speak", "en"),
        ("text", "<b>pasted</b>\nwords"),
        ("a.did", "opened"),
    ]
    reply = counter.post("/sheet", fields)
    assert reply.values("html", "lang") == ["en"]
    kept = reply.tree.css_first("textarea")
    assert kept is not None
    assert kept.text().strip() == "<b>pasted</b>\nwords"
    assert "opened" in reply.values("input[checked]", "value")


@pytest.mark.parametrize(
    ("asked", "html"),
    [("ja-easy", "ja"), ("ko", "ko"), ("zh-Hans", "zh-Hans"), ("vi", "vi"), ("pt-BR", "pt-BR")],
)
def test_every_language_is_answered_in(counter: Counter, asked: str, html: str) -> None:
    reply = counter.post("/answer", [("lang", asked), ("a.did", "clicked")], example(SCAM))
    assert reply.values("html", "lang") == [html]
    assert reply.values("h1", "lang") == [""]
    assert reply.texts(".note[role=status]") == []
    assert reply.values("input[name=lang]", "value") == [asked]


def test_too_large_a_mail_gets_a_sentence_and_keeps_the_rest(counter: Counter) -> None:
    reply = counter.post("/answer", [("lang", "en"), ("a.did", "clicked")], bytes(MAX_MAIL + 1))
    assert reply.status == 413
    assert "at most 25 MB" in reply.body
    assert "clicked" in reply.values("input[checked]", "value")


def test_a_large_mail_is_answered_and_asked_for_again_later(counter: Counter) -> None:
    noise = base64.encodebytes(hashlib.shake_256(b"noise").digest(4 * 1024 * 1024))
    head = b"From: a@example.com\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
    text = b"--b\nContent-Type: text/plain\n\nhello\n--b\nContent-Type: application/pdf\n"
    mail = head + text + b"Content-Transfer-Encoding: base64\n\n" + noise + b"\n--b--\n"
    reply = counter.post("/answer", [], mail)
    assert reply.status == 200
    assert reply.tree.css_first("input[name=carried]") is None
    assert reply.tree.css_first("input[type=file]") is not None


def test_a_picture_named_as_a_mail_is_refused_in_words(counter: Counter) -> None:
    fields = [("sheet", "1"), ("lang", "en"), ("a.did", "clicked")]
    reply = counter.post("/answer", fields, JPEG)
    assert reply.status == 422
    assert len(reply.texts(".problem li")) == 1
    assert "clicked" in reply.values("input[checked]", "value")


def test_a_value_that_no_page_offers_is_said(counter: Counter) -> None:
    asked = ("a.did", "a.paid", "a.elapsed", "a.for-whom", "a.nothing", "prefecture", "lost_on")
    for field in asked:
        reply = counter.post("/answer", [(field, "<i>nonsense"), ("a.told", "card")])
        assert reply.status == 422, field
        assert "<i>nonsense" not in reply.body
        again = counter.post("/ask", [(field, "<i>nonsense"), ("a.told", "card")])
        assert again.status == 422, field


def test_a_form_of_another_kind_is_refused(counter: Counter) -> None:
    kind = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
    assert counter.ask("POST", "/answer", b"did=clicked", kind).status == 400


@settings(max_examples=25)
@given(
    st.text(max_size=200), st.sampled_from(["", "\n\n", "<script>alert(1)</script>", "\x00\u202e"])
)
def test_no_text_of_a_mail_becomes_part_of_the_page(
    counter: Counter, noise: str, more: str
) -> None:
    head = f'Subject: {more}<img src=x>\nFrom: "<iframe>{more}" <b@example.com>\n\n'
    mail = f"{head}{noise}<a href='https://a.example'>{more}<b onclick=x>"
    reply = counter.post("/answer", [("a.did", "clicked")], mail.encode("utf-8", "replace"))
    # What does not look like a text at all is refused, on a page that is as harmless.
    assert reply.status in (200, 422)
    assert not LIVE & {node.tag for node in reply.tree.css("*")}
    assert not [href for href in ways_out(reply) if "a.example" in href]
    assert not re.search("[\x00-\x08\u202a-\u202e]", reply.body)


def test_a_mail_without_end_is_cut_and_says_so(counter: Counter) -> None:
    mail = b"From: a@example.com\nSubject: x\n\n" + b"0120-000-001 " * 100_000
    reply = counter.post("/answer", [("lang", "en")], mail)
    assert reply.status == 200
    assert "characters are left out" in reply.body
    assert len("".join(reply.texts(".words"))) < 30_000


def test_the_answer_can_be_saved_as_one_file_that_needs_nothing(counter: Counter) -> None:
    reply = counter.post("/save", [("a.did", "clicked")], example(SCAM))
    assert reply.status == 200
    assert re.fullmatch(
        r'attachment; filename="madoguchi-\d{8}-\d{4}\.html"', reply.headers["content-disposition"]
    )
    assert {"form", "link", "button", "input"} & {n.tag for n in reply.tree.css("*")} == set()
    style = reply.body.split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = reply.values("meta[http-equiv=Content-Security-Policy]", "content")[0]
    assert f"style-src 'sha256-{digest}'" in policy
    assert reply.texts(".always .digits") == list(EMERGENCY)


def test_saving_what_is_contradictory_shows_the_problem_instead(counter: Counter) -> None:
    reply = counter.post("/save", [("a.did", "-"), ("a.did", "clicked")], example(SCAM))
    assert reply.status == 422
    assert "content-disposition" not in reply.headers


def test_many_people_at_once_are_all_answered(counter: Counter) -> None:
    def ask(_: int) -> int:
        return counter.post("/answer", [("a.did", "clicked")], example(SCAM)).status

    with ThreadPoolExecutor(8) as people:
        assert set(people.map(ask, range(16))) == {200}
