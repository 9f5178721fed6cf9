"""`POST /api/consult`: the interview for other programs."""

from __future__ import annotations

import http.client
import json
from typing import Any

import pytest

from tests.web.asking import Counter

JSON = {"Content-Type": "application/json"}


def post(counter: Counter, body: bytes, **headers: str) -> tuple[int, dict[str, Any]]:
    line = http.client.HTTPConnection("127.0.0.1", counter.port, timeout=60)
    line.request("POST", "/api/consult", body, {**JSON, **headers})
    reply = line.getresponse()
    found: dict[str, Any] = json.loads(reply.read())
    line.close()
    return reply.status, found


def ask(counter: Counter, **fields: object) -> dict[str, Any]:
    status, found = post(counter, json.dumps(fields).encode())
    assert status == 200, found
    return found


def test_one_question_after_the_other_and_then_the_plan(counter: Counter) -> None:
    answers: dict[str, list[str] | None] = {}
    asked: list[str] = []
    while question := (found := ask(counter, kind="phishing", lang="en", answers=answers))["next"]:
        assert found["plan"] is None
        assert [desk["tel"] for desk in found["always"]] == ["110", "#9110", "188"]
        assert question["ask"].endswith("?")
        assert question["back"] == (asked[-1] if asked else None)
        asked.append(question["id"])
        answers[question["id"]] = ["card"] if question["id"] == "paid" else None
    assert asked == [
        "on-the-phone", "threatened", "paid", "told", "did", "elapsed", "for-whom", "who", "afraid",
    ]  # fmt: skip
    assert found["plan"]["actions"][0]["id"] == "card.stop"


def test_hanging_up_comes_with_the_next_question(counter: Counter) -> None:
    found = ask(counter, answers={"on-the-phone": ["on-the-phone-now"]})
    assert found["at_once"]["id"] == "phone.hang-up"
    assert found["next"]["id"] == "threatened"


def test_the_plan_may_be_had_before_the_end(counter: Counter) -> None:
    found = ask(
        counter,
        plan=True,
        signals=["court-named"],
        answers={"court-paper": ["handed-over"]},
        dates={"received_on": "2026-11-20"},
        prefecture="香川県",
    )
    [step] = [one for one in found["plan"]["actions"] if one["id"] == "court.object"]
    assert step["due"]["day"] == "2026-12-04"
    assert found["next"] is not None


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        (["answers"], 422),
        ({"answers": []}, 422),
        ({"answers": {"weather": ["fine"]}}, 422),
        ({"answers": {"paid": "card"}}, 422),
        ({"answers": {"paid": [1]}}, 422),
        ({"answers": {"elapsed": []}}, 422),
        ({"kind": "gossip"}, 422),
        ({"kind": 3}, 422),
        ({"lang": "xx"}, 422),
        ({"prefecture": "Atlantis"}, 422),
        ({"dates": {"received_on": "soon"}}, 422),
        ({"dates": {"received_on": "2028-12-30"}}, 422),
        ({"colour": "red"}, 422),
    ],
)
def test_what_has_no_meaning_is_said_in_both_languages(
    counter: Counter, fields: object, status: int
) -> None:
    got, found = post(counter, json.dumps(fields).encode())
    assert got == status
    assert found["error"]["ja"]
    assert found["error"]["en"]


def test_only_json_of_a_sensible_size_is_taken(counter: Counter) -> None:
    assert post(counter, b"{")[0] == 400
    assert post(counter, b"[" * 20_000)[0] == 400
    assert post(counter, b"{}", **{"Content-Type": "text/plain"})[0] == 415
    assert post(counter, b" " * 70_000)[0] == 413


def test_who_shows_no_mail_is_told_nothing_about_one(counter: Counter) -> None:
    found = ask(counter, plan=True, answers={"paid": ["card"]})
    ids = {action["id"] for action in found["plan"]["actions"]}
    assert not {id_ for id_ in ids if id_.startswith(("phishing.", "prize.", "billing."))}
