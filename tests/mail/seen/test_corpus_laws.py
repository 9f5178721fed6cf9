"""What holds for every mail of the corpus, beyond its own expected reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from madoguchi.mail import read
from madoguchi.mail.links.collect import MAX_SHOWN_CHARS
from madoguchi.model import Message, Span

CORPUS = Path(__file__).parents[1] / "corpus"
STORIES = sorted(CORPUS.glob("seen-*.eml")) + sorted(CORPUS.glob("links-*.eml"))


def letters(words: str) -> str:
    return "".join(words.split())


@pytest.fixture(params=STORIES, ids=lambda path: path.stem)
def message(request: pytest.FixtureRequest) -> Message:
    path: Path = request.param
    return read(path.read_bytes())


def test_there_are_more_than_a_hundred_stories() -> None:
    assert len(STORIES) >= 100


def test_the_span_of_a_link_holds_the_words_it_shows(message: Message) -> None:
    for link in message.links:
        if link.span is not None:
            words = " ".join(message.text[link.span.start : link.span.end].split())
            assert words[:MAX_SHOWN_CHARS] == link.shown


def test_every_letter_of_the_text_is_found_in_the_source(message: Message) -> None:
    for at, char in enumerate(message.text):
        if char.isspace():
            continue
        ranges = message.text_map.locate(Span(at, at + 1))
        assert ranges, (at, char)
        part, start, end = ranges[0]
        source = message.parts[part][start:end]
        # What was not drawn one by one is a reference, or a turned run that holds it.
        assert char in source or source.startswith("&") or char in "()<>[]", (char, source)


def test_exact_segments_are_the_characters_of_the_source(message: Message) -> None:
    for segment in message.text_map.segments:
        source = message.parts[segment.part][segment.source_start : segment.source_end]
        if segment.exact:
            assert message.text[segment.start : segment.end] == source


def test_what_is_quoted_can_be_marked_in_the_source(message: Message) -> None:
    for link in message.links:
        if link.span is None:
            continue
        found = message.text_map.locate(link.span)
        source = "".join(message.parts[part][start:end] for part, start, end in found)
        exact = all(
            segment.exact
            for segment in message.text_map.segments
            if segment.start < link.span.end and segment.end > link.span.start
        )
        if exact:
            shown = letters(message.text[link.span.start : link.span.end])
            assert letters(source) == shown


def test_no_paragraph_that_was_hidden_is_in_the_text(message: Message) -> None:
    shown = set(message.text.split("\n"))
    for line in message.hidden_text.split("\n"):
        if len(line) > 3:
            assert line not in shown
