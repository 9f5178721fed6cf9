"""The resolver that answers out of a table."""

from __future__ import annotations

import pytest

from madoguchi.lookups import Answer, FixedResolver, Outcome, RecordType

TABLE: dict[tuple[str, RecordType], tuple[str, ...] | Outcome] = {
    ("mail.example.com", RecordType.A): ("192.0.2.1",),
    ("slow.example.com", RecordType.A): Outcome.FAILED,
    ("empty.example.com", RecordType.A): (),
}


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("MAIL.example.com.", Answer(Outcome.FOUND, ("192.0.2.1",))),
        ("slow.example.com", Answer(Outcome.FAILED)),
        ("empty.example.com", Answer(Outcome.NOTHING)),
        ("example.com", Answer(Outcome.NOTHING)),
        ("nowhere.example.com", Answer(Outcome.NOTHING, no_such_name=True)),
    ],
)
def test_answers(name: str, answer: Answer) -> None:
    assert FixedResolver(TABLE).ask(name, RecordType.A) == answer


def test_questions_are_listed() -> None:
    resolver = FixedResolver(TABLE)
    resolver.ask("Example.com", RecordType.MX)
    assert resolver.asked == [("example.com", RecordType.MX)]
