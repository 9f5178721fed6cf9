"""The map from the text as seen back to what arrived."""

from madoguchi.model import Form, HeaderField, Link, Mailbox, Message, Segment, Span, TextMap

MAP = TextMap(
    (
        Segment(0, 5, part=0, source_start=10, source_end=15),
        Segment(5, 6, part=0, source_start=15, source_end=21, exact=False),
        Segment(8, 12, part=1, source_start=0, source_end=4),
    )
)


def test_a_span_inside_one_run_is_carried_over_exactly() -> None:
    assert MAP.locate(Span(1, 4)) == ((0, 11, 14),)


def test_an_inexact_run_stands_as_a_whole() -> None:
    assert MAP.locate(Span(4, 6)) == ((0, 14, 15), (0, 15, 21))


def test_a_span_over_two_parts_gives_a_range_in_each() -> None:
    assert MAP.locate(Span(5, 10)) == ((0, 15, 21), (1, 0, 2))


def test_a_gap_that_no_source_made_has_no_place() -> None:
    assert MAP.locate(Span(6, 8)) == ()


def test_the_first_field_of_a_name_is_found_in_any_case() -> None:
    message = Message(
        Form.EML, headers=(HeaderField("subject", "a", "a"), HeaderField("Subject", "b", "b"))
    )
    assert message.header("SUBJECT") == "a"
    assert len(message.all_headers("Subject")) == 2
    assert message.header("Date") is None


def test_the_domain_of_a_mailbox_is_what_follows_the_last_at_sign() -> None:
    assert Mailbox("", "a@b@c.example.").domain == "c.example"
    assert Mailbox("", "nobody").domain == ""


def test_the_target_host_is_the_unwrapped_one() -> None:
    link = Link(
        "https://r.example/?u=…", "r.example", "", "a", target="https://u@evil.example:81/x"
    )
    assert link.target_host == "evil.example"
    assert Link("https://r.example/", "r.example", "", "a").target_host == "r.example"
