"""In what capacity somebody asks, and that they are frightened, entered on the page."""

from __future__ import annotations

from tests.web.asking import Counter


def test_an_employee_is_told_whom_to_tell_and_the_frightened_that_it_is_natural(
    counter: Counter,
) -> None:
    said = [("a.did", "opened-attachment"), ("a.who", "staff"), ("a.afraid", "yes")]
    reply = counter.post("/answer", said)
    assert "ヘルプデスク" in reply.body
    assert "こわいと感じるのは、自然なことです" in reply.body
    assert reply.values('[type=hidden][name="a.who"]', "value") == ["staff"]
    assert reply.values('[type=hidden][name="a.afraid"]', "value") == ["yes"]
    private = counter.post("/answer", said[:1])
    assert "ヘルプデスク" not in private.body
