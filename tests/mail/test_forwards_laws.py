"""Carrying a mail, in any shape and by any client, and reading it gives back what was carried."""

from __future__ import annotations

import pytest
from fuzz.laws import message_holds
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.mail.forward_templates import (
    SHAPES,
    TEMPLATES,
    Inner,
    carried_attached,
    carried_inline,
    letter,
)
from tests.mail.test_corpus import CORPUS, STORIES, read_story

from madoguchi.mail import read
from madoguchi.mail.bounds import MAX_WRAPPINGS
from madoguchi.model import Message, Wrapping

WHOLE = [story for story in STORIES if story.endswith(".eml") and "twelve-times" not in story]
PLAIN_LETTERS = [
    story
    for story in WHOLE
    if story.startswith(("charset-", "header-", "attachment-"))
    and (found := read_story(story)).from_
    and found.subject
    and found.text.strip()
]
letters = st.text("abcXYZあいう漢字カナ0129", min_size=1, max_size=12)
lines = st.lists(letters | st.just(""), max_size=5)
inners = st.builds(
    lambda subject, name, first, rest: Inner(
        subject, name, "info@card.example", "\n".join((first, *rest, "https://card.example/a?b=1"))
    ),
    letters,
    letters,
    letters,
    lines,
)
modest = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


def words(text: str) -> str:
    return "".join(text.split())


def opened(message: Message) -> list[str]:
    return [link.url for link in message.links]


def files(message: Message) -> list[str]:
    return [file.filename for file in message.attachments]


def depth(message: Message) -> int:
    return 0 if message.outer is None else 1 + depth(message.outer)


@pytest.mark.parametrize("story", WHOLE)
def test_an_attached_mail_reads_as_it_does_alone(story: str) -> None:
    data = (CORPUS / story).read_bytes()
    alone = read(data)
    for shape in SHAPES:
        carried = read(carried_attached(shape, data))
        assert depth(carried) == depth(alone) + 1, shape
        assert (carried.subject, carried.from_) == (alone.subject, alone.from_), shape
        assert carried.date == alone.date, shape
        # The line break before a delimiter belongs to it (RFC 2046 §5.1.1).
        assert carried.text.rstrip() == alone.text.rstrip(), shape
        assert opened(carried) == opened(alone), shape
        assert files(carried) == files(alone), shape
        message_holds(carried)


@pytest.mark.parametrize("story", PLAIN_LETTERS)
def test_an_inline_forward_shows_subject_sender_text_and_links(story: str) -> None:
    alone = read_story(story)
    sender = alone.from_[-1]
    shown = Inner(alone.subject, "例示", sender.addr_spec, alone.text.strip())
    for name in TEMPLATES:
        carried = read(carried_inline(name, shown, "これは詐欺ですか？"))
        assert carried.wrapped_in is Wrapping.INLINE, name
        assert carried.subject == " ".join(alone.subject.split()), name
        assert [box.addr_spec for box in carried.from_] == [sender.addr_spec], name
        assert words(carried.text) == words(alone.text), name
        assert set(opened(alone)) <= set(opened(carried)), name
        message_holds(carried)


@modest
@given(st.sampled_from(sorted(TEMPLATES)), inners, st.sampled_from(("", "本物ですか", "fyi")))
def test_every_template_gives_back_what_was_put_in(name: str, mail: Inner, note: str) -> None:
    found = read(carried_inline(name, mail, note))
    assert found.wrapped_in is Wrapping.INLINE
    assert (found.subject, found.from_[0].display_name) == (mail.subject, mail.name)
    assert found.date is not None
    assert found.date.isoformat() == "2026-11-23T10:00:00+09:00"
    assert words(found.text) == words(mail.body)
    assert [link.url for link in found.links if not link.url.startswith("mailto:")] == [
        "https://card.example/a?b=1"
    ]


@modest
@given(st.lists(st.sampled_from(sorted(TEMPLATES)), min_size=1, max_size=4), inners)
def test_forwards_inside_forwards_are_opened_to_the_innermost(
    names: list[str], mail: Inner
) -> None:
    """Programs keep the text of a forward that they forward; HTML is shown to them as text."""
    outer = mail
    for name in names[:-1]:
        text = shown_text(name, outer)
        outer = Inner(f"Fwd: {outer.subject}", "花子", "hanako@example.com", text)
    found = read(carried_inline(names[-1], outer))
    assert found.subject == mail.subject
    assert words(found.text) == words(mail.body)
    assert depth(found) == len(names)


def shown_text(name: str, mail: Inner) -> str:
    """The text that a program which forwards on quotes: the outermost as it stands."""
    message = read(carried_inline(name, mail))
    while message.outer is not None:
        message = message.outer
    return message.text.strip("\n")


@pytest.mark.parametrize("levels", [1, MAX_WRAPPINGS, MAX_WRAPPINGS + 1, 3 * MAX_WRAPPINGS])
@pytest.mark.parametrize("shape", ["rfc822", "octet-stream"])
def test_levels_are_opened_up_to_the_bound(levels: int, shape: str) -> None:
    data = letter("innermost", "Content-Type: text/plain", b"text")
    for level in range(levels):
        data = carried_attached(shape, data, level)
    found = read(data)
    assert depth(found) == min(levels, MAX_WRAPPINGS)
    too_deep = any(defect.id == "wrapped-too-deep" for defect in found.defects)
    assert too_deep is (levels > MAX_WRAPPINGS)
    assert (found.subject == "innermost") is not too_deep


@pytest.mark.parametrize("levels", [MAX_WRAPPINGS, MAX_WRAPPINGS + 1])
def test_inline_levels_are_opened_up_to_the_bound(levels: int) -> None:
    mail = Inner("innermost", "A", "a@example.net", "text")
    for _ in range(levels - 1):
        text = TEMPLATES["gmail-en"](mail)
        mail = Inner(f"Fwd: {mail.subject}", "B", "b@example.net", text)
    found = read(carried_inline("gmail-en", mail))
    assert depth(found) == MAX_WRAPPINGS
    too_deep = any(defect.id == "wrapped-too-deep" for defect in found.defects)
    assert too_deep is (levels > MAX_WRAPPINGS)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A forward with pieces cut out, doubled and replaced."""
    data = carried_inline(draw(st.sampled_from(sorted(TEMPLATES))), draw(inners))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        stop = min(len(data), start + draw(st.integers(0, 40)))
        piece = draw(st.binary(max_size=4) | st.sampled_from((b"\n", b"> ", b"\n\n", b"From: ")))
        data = data[:start] + piece + data[start if draw(st.booleans()) else stop :]
    return data


@modest
@given(mutated())
def test_broken_forwards_are_read_and_hold_together(data: bytes) -> None:
    message_holds(read(data))
    message_holds(read(carried_attached("rfc822", data)))
