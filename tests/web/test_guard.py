"""Who may call, what a browser may do with a page, and what a log may say."""

from __future__ import annotations

import asyncio
import logging

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Message, Receive, Scope, Send

from madoguchi.web.guard import Guard
from tests.web.asking import Counter, example

PAGES = ["/", "/?lang=en", "/healthz", "/style.css", "/nowhere", "/answer"]


@pytest.mark.parametrize("path", PAGES)
def test_every_response_forbids_what_could_come_alive(counter: Counter, path: str) -> None:
    headers = counter.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "form-action 'self'" in policy
    assert "script" not in policy
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "set-cookie" not in headers
    assert "server" not in headers
    if path != "/style.css":
        assert headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "https://attacker.example"}, 403),
        ({"Origin": "null"}, 200),
        ({}, 200),
    ],
)
def test_forms_of_other_sites_are_refused(
    counter: Counter, headers: dict[str, str], status: int
) -> None:
    fields = [("a.did", "clicked")]
    assert counter.post("/answer", fields, headers=headers).status == status


def test_a_form_of_our_own_address_is_taken_without_fetch_metadata(counter: Counter) -> None:
    headers = {"Origin": counter.address}
    assert counter.post("/answer", [("a.did", "clicked")], headers=headers).status == 200


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:99", "[::1]:8080", "LOCALHOST"])
def test_this_computer_may_be_called_by_its_own_names(counter: Counter, host: str) -> None:
    assert counter.get("/", Host=host).status == 200


@pytest.mark.parametrize("host", ["attacker.example", "127.0.0.1.example", "", "[", "localhost."])
def test_a_name_re_pointed_at_us_reads_nothing(counter: Counter, host: str) -> None:
    reply = counter.get("/", Host=host)
    assert reply.status == 421
    assert "<form" not in reply.body


def test_what_is_not_there_is_said_in_the_language_asked_for(counter: Counter) -> None:
    assert "その画面はありません" in counter.get("/nowhere").body
    reply = counter.get("/nowhere", Accept_Language="en")
    assert reply.status == 404
    assert "There is no such page" in reply.body
    assert counter.get("/answer").status == 405


def test_a_failure_is_logged_without_what_it_says(caplog: pytest.LogCaptureFixture) -> None:
    async def failing(scope: Scope, receive: Receive, send: Send) -> None:
        raise ValueError("words of a mail")

    def refuse(request: Request, status: int, key: str) -> Response:
        return PlainTextResponse(f"{request.method} {key}", status)

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    scope: Scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
    with caplog.at_level(logging.DEBUG):
        asyncio.run(Guard(failing, hosts=None, refuse=refuse)(scope, receive, send))
    assert sent[0]["status"] == 500
    assert b"error-inside" in sent[1]["body"]
    assert "ValueError" in caplog.text
    assert "words of a mail" not in caplog.text


def test_nothing_of_a_mail_is_logged(counter: Counter, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        mail = example("phishing-amazon-lookalike.eml")
        assert counter.post("/answer", [("a.did", "clicked")], mail).status == 200
    said = " ".join(record.getMessage() for record in caplog.records)
    assert "Amazon" not in said
    assert "clicked" not in said
