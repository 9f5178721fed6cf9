"""What the page tells of a verdict beside its reasons."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.asking import Counter


def test_the_page_tells_further_kinds_and_wishes(counter: Counter) -> None:
    mail = (Path(__file__).parents[1] / "triage/boundary/extortion-with-bill.eml").read_bytes()
    reply = counter.post("/answer", [], mail)
    assert "架空請求" in reply.texts(".reasons .also")[0]
    wishes = reply.texts(".reasons .wants li")
    assert "だれにも話さず、秘密にすること" in wishes
    assert "お金を払うこと" not in wishes
    assert reply.tree.css_first(".settles") is None


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_page_of_an_unclear_mail_says_what_would_settle_it(counter: Counter, lang: str) -> None:
    fields = [
        ("lang", lang),
        ("text", "ご確認ください。"),
    ]
    reply = counter.post("/answer", fields)
    assert 1 <= len(reply.texts(".reasons .settles li")) <= 3


def test_a_page_without_a_mail_has_nothing_to_settle(counter: Counter) -> None:
    reply = counter.post("/answer", [("a.did", "clicked")])
    assert reply.tree.css_first(".settles") is None
    assert reply.tree.css_first(".wants") is None
