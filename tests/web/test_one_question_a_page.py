"""The talk over HTTP: one question a page by the engine of `consult`, nothing kept in between."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.desk import JAPAN
from madoguchi.desk.consultation import NO_MAIL, Consultation
from madoguchi.model import ActionKind, Language
from madoguchi.web.entered import NONE, UNKNOWN
from madoguchi.web.words import words_for
from tests.web.asking import Counter, Reply, example

SCAM = "phishing-amazon-lookalike.eml"
LANGUAGES = list(Language)


def hidden(reply: Reply) -> list[tuple[str, str]]:
    """What the page carries to the next one."""
    fields = reply.tree.css("input[type=hidden]")
    return [(n.attributes["name"] or "", n.attributes.get("value") or "") for n in fields]


def on(counter: Counter, reply: Reply, *more: tuple[str, str], path: str = "/ask") -> Reply:
    """The page sent on, with what was chosen on it and the button that was pressed."""
    return counter.post(path, [*hidden(reply), *more])


def asked(reply: Reply) -> str:
    """Which question the page puts; empty when it is an answer."""
    return "".join(reply.values("input[name=asked]", "value"))


def offered(reply: Reply) -> list[str]:
    return reply.values("input[name^='a.']:not([type=hidden])", "value")


def hold(counter: Counter, reply: Reply, choose: Callable[[str, list[str]], list[str]]) -> Reply:
    """Answer page after page until the answer comes."""
    for _ in range(20):
        name = asked(reply)
        if not name:
            return reply
        chosen = [(f"a.{name}", value) for value in choose(name, offered(reply))]
        extra = {"where": ("prefecture", ""), "day": ("received_on", "")}
        reply = on(counter, reply, *chosen, *([extra[name]] if name in extra else []))
    raise AssertionError("no end of questions")


def unusual(_: str, values: list[str]) -> list[str]:
    """None of these, or else the first option."""
    return [NONE if NONE in values else values[0]] if values else []


def test_the_first_question_is_whether_they_are_on_the_phone_now(counter: Counter) -> None:
    reply = counter.post("/ask")
    assert asked(reply) == "on-the-phone"
    assert reply.texts(".always .digits") == ["110", "#9110", "188"]
    assert len(reply.tree.css("fieldset")) == 1
    assert len(reply.tree.css("legend h1")) == 1
    told = on(counter, reply, ("a.on-the-phone", "on-the-phone-now"))
    assert "切ってください" in told.texts("section.first .says")[0]


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_any_way_through_the_pages_gives_the_plan_of_what_was_said(
    counter: Counter, data: st.DataObject
) -> None:
    said: dict[str, tuple[str, ...] | None] = {}

    def choose(name: str, values: list[str]) -> list[str]:
        if not values:
            return []
        value = data.draw(st.sampled_from(values), label=name)
        said[name] = None if value == UNKNOWN else () if value == NONE else (value,)
        return [value]

    page = counter.post("/ask")
    if data.draw(st.booleans()):  # forth and back changes nothing
        page = on(counter, page, ("a.on-the-phone", "on-the-phone-now"))
        page = on(counter, page, ("go", "back"))
        assert page.values("input[checked]", "value") == ["on-the-phone-now"]
    page = hold(counter, page, choose)
    talk = Consultation(verdict=NO_MAIL)
    for name, answer in said.items():
        talk = talk.answered(name, answer)
    assert talk.next() is None
    now = datetime.now(UTC).astimezone(JAPAN)
    plan = talk.plan(at=now, language=Language.JA)
    assert page.texts("h1") == [plan.headline]
    dos = [step.says for step in plan.steps if step.kind is ActionKind.DO]
    assert page.texts(".first .says, .steps > li > .says > span:first-child") == dos


def test_nothing_chosen_is_asked_again_and_back_is_always_open(counter: Counter) -> None:
    first = counter.post("/ask")
    again = on(counter, first)
    assert again.status == 422
    assert asked(again) == "on-the-phone"
    assert again.values(".problem a", "href") == ["#q-on-the-phone"]
    assert "phone-title" in on(counter, again, ("go", "back")).body


def test_a_contradiction_is_put_right_on_the_same_page(counter: Counter) -> None:
    page = counter.post("/ask", [("a.on-the-phone", NONE), ("a.threatened", NONE)])
    assert asked(page) == "paid"
    both = on(counter, page, ("a.paid", NONE), ("a.paid", "card"))
    assert both.status == 422
    assert set(both.values("input[checked]", "value")) == {NONE, "card"}
    assert asked(on(counter, both, ("a.paid", "card"))) == "told"


def test_who_only_received_the_mail_says_so_once(counter: Counter) -> None:
    page = counter.post("/ask", [], example(SCAM))
    assert page.texts("button[value=received]") == ["受け取っただけで、何もしていません"]
    page = on(counter, page, ("go", "received"))
    skipped = {"on-the-phone", "threatened", "paid", "told", "did"}
    assert asked(page) not in skipped
    assert {f"a.{name}" for name in skipped} <= {name for name, _ in hidden(page)}
    answer = hold(counter, page, unusual)
    assert answer.values("section.headline", "class") == ["headline calm"]


def test_the_answer_so_far_says_that_more_could_be_asked(counter: Counter) -> None:
    page = counter.post("/ask", [("lang", "en")], example(SCAM))
    answer = on(counter, page, ("go", "enough"))
    assert "questions that we have not asked yet" in answer.body
    assert asked(on(counter, answer, ("go", "next"))) == "on-the-phone"


def test_an_answer_is_changed_and_the_others_stay(counter: Counter) -> None:
    answer = hold(counter, counter.post("/ask", [], example(SCAM)), unusual)
    assert answer.values("section.headline", "class") == ["headline calm"]
    page = on(counter, answer, ("go", "to:told"))
    assert asked(page) == "told"
    assert page.values("input[checked]", "value") == [NONE]
    changed = hold(counter, on(counter, page, ("a.told", "card")), unusual)
    assert "クレジットカード" in changed.body or "カードの番号" in changed.body
    assert changed.texts(".words") == answer.texts(".words")


def test_the_language_changes_in_the_middle_and_keeps_what_is_chosen(counter: Counter) -> None:
    page = counter.post("/ask", [("a.on-the-phone", NONE), ("a.threatened", NONE)])
    turned = on(counter, page, ("a.paid", "card"), ("a.paid", "emoney"), ("speak", "ko"))
    assert (turned.status, asked(turned)) == (200, "paid")
    assert turned.values("html", "lang") == ["ko"]
    assert turned.values("input[checked]", "value") == ["card", "emoney"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_and_answers(counter: Counter, language: Language) -> None:
    page = counter.post("/ask", [("lang", language)], example(SCAM))
    answer = hold(counter, page, unusual)
    assert answer.values("html", "lang") == [language.html]
    assert answer.values("h1", "lang") == [""]


def test_a_mail_too_large_for_a_page_is_looked_at_once_and_its_finding_travels(
    counter: Counter,
) -> None:
    head, _, body = example(SCAM).partition(b"\n\n")
    noise = base64.b64encode(hashlib.shake_256(b"noise").digest(4 * 1024 * 1024))
    page = counter.post("/ask", [], head + b"\nX-Noise: " + noise + b"\n\n" + body)
    assert page.values("input[name=carried]", "value") == []
    assert "フィッシング" in page.texts("p.note")[0]
    answer = hold(counter, page, unusual)
    assert "フィッシング" in answer.texts("h1")[0]
    assert answer.tree.css_first("input[type=file]") is not None


def test_a_finding_that_came_back_changed_is_not_believed(counter: Counter) -> None:
    for found in ('{"kind": "x"}', "[]", "null", "{" * 1000, "x" * 5000):
        page = counter.post("/ask", [("found", found)])
        assert (page.status, asked(page)) == (200, "on-the-phone")
        assert page.texts("p.note") == []


def test_the_courts_day_is_asked_for_and_the_last_day_goes_into_a_calendar(
    counter: Counter,
) -> None:
    def choose(name: str, values: list[str]) -> list[str]:
        return ["handed-over"] if name == "court-paper" else unusual(name, values)

    page = counter.post("/ask")
    while asked(page) != "day":
        page = on(
            counter, page, *((f"a.{asked(page)}", v) for v in choose(asked(page), offered(page)))
        )
    today = datetime.now(UTC).astimezone(JAPAN).date().isoformat()
    page = on(counter, page, ("received_on", today))
    answer = hold(counter, page, choose)
    assert answer.values("#received_on", "value") == [today]
    without = on(counter, answer, ("received_on", ""), path="/calendar")
    assert without.headers["content-type"].startswith("text/html")
    dated = on(counter, answer, ("received_on", today), path="/calendar")
    assert dated.headers["content-type"].startswith("text/calendar")
    assert "madoguchi.ics" in dated.headers["content-disposition"]
    assert dated.body.startswith("BEGIN:VCALENDAR\r\n")
    assert dated.body.count("BEGIN:VEVENT") == 1


FIELDS = st.tuples(
    st.sampled_from(
        ["a.paid", "a.court-paper", "a.did", "asked", "go", "found", "carried", "speak"]
    )
    | st.sampled_from(
        ["prefecture", "received_on", "which", "readings", "furigana", "lang", "text"]
    ),
    st.sampled_from(["-", "?", "card", "handed-over", "none", "paid", "day", "where", "start"])
    | st.sampled_from(
        ["back", "enough", "received", "to:paid", "to:x", "stay", "JP-37", "off", "vi"]
    )
    | st.text(max_size=20),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(FIELDS, max_size=12))
def test_whatever_comes_in_is_answered_with_a_page(
    counter: Counter, fields: list[tuple[str, str]]
) -> None:
    reply = counter.post("/ask", fields)
    assert reply.status in (200, 422)
    assert reply.texts(".always .digits") == ["110", "#9110", "188"]
    assert reply.tree.css("script, img, iframe") == []


def test_readings_are_taken_away_and_brought_back(counter: Counter) -> None:
    page = counter.post("/ask", [("lang", "ja-easy")])
    assert "<ruby>" in page.body
    bare = on(counter, page, ("readings", "off"))
    assert asked(bare) == "on-the-phone"
    assert "<ruby>" not in bare.body
    assert not set("\ufff9\ufffa\ufffb") & set(bare.body)
    assert "<ruby>" not in on(counter, bare, ("a.on-the-phone", NONE)).body
    assert "<ruby>" in on(counter, bare, ("readings", "on")).body
    assert counter.post("/ask", [("lang", "ja")]).values("button[name=readings]", "value") == []


@pytest.mark.parametrize("typed", ["soon", "2028-12-30"])
def test_a_day_that_cannot_be_is_asked_again_and_nothing_is_lost(
    counter: Counter, typed: str
) -> None:
    told = [("lang", "en"), ("a.court-paper", "handed-over"), ("a.paid", "card")]
    again = counter.post("/ask", [*told, ("asked", "day"), ("received_on", typed)])
    assert (again.status, asked(again)) == (422, "day")
    assert again.texts(".problem a") == [words_for(Language.EN).say("problem-day")]
    assert again.values("[name='a.paid']", "value") == ["card"]
    for path in ("/answer", "/save", "/calendar"):
        answer = counter.post(path, [*told, ("received_on", typed)])
        assert (answer.status, answer.values(".problem a", "href")) == (422, ["#received_on"])
        assert answer.values("#received_on", "value") == [""]
        assert answer.texts(".first .says") != []
