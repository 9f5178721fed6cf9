"""Whole readings of written mails: each `corpus/*.eml`, and each `*.txt` that was pasted, has the
JSON of what is to be read in it.

`python tests/mail/test_corpus.py` writes the readings anew; look at the difference before you
keep it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fuzz.laws import message_holds

from madoguchi.mail import read
from madoguchi.model import Form, Link, Mailbox, Message

CORPUS = Path(__file__).parent / "corpus"
STORIES = sorted(path.name for path in CORPUS.iterdir() if path.suffix in (".eml", ".txt"))


def boxes(found: tuple[Mailbox, ...]) -> list[list[str]]:
    return [[box.display_name, box.addr_spec] for box in found]


def link_reading(link: Link) -> dict[str, object]:
    """A link; what is usual (shown, an anchor or text, leads where it says) is not spelled out."""
    found: dict[str, object] = {
        "url": link.url,
        "shown": link.shown,
        "seen": link.span is not None,
    }
    if link.carrier not in ("a", "text"):
        found["carrier"] = link.carrier
    if link.target:
        found["target"] = link.target
    if link.hidden:
        found["hidden"] = True
    return found


def reading(message: Message) -> dict[str, object]:
    """Everything of a message but the header fields and the map, as JSON has it."""
    return {
        "form": message.form,
        "subject": message.subject,
        "from": boxes(message.from_),
        "to": boxes(message.to),
        "date": message.date.isoformat() if message.date else None,
        "message_id": message.message_id,
        "text": message.text,
        "hidden_text": message.hidden_text,
        "parts": len(message.parts),
        "links": [link_reading(link) for link in message.links],
        "attachments": [
            [file.filename, file.media_type, file.size, file.sniffed_type]
            for file in message.attachments
        ],
        "wrapped_in": message.wrapped_in,
        "outer_subject": message.outer.subject if message.outer else None,
        "missing": list(message.missing),
        "defects": sorted({defect.id for defect in message.defects}),
    }


def read_story(story: str, line_end: bytes = b"\n") -> Message:
    """The message of a story; what stands in a `.txt` was pasted into a window."""
    data = (CORPUS / story).read_bytes().replace(b"\n", line_end)
    return read(data, form=Form.PASTED if story.endswith(".txt") else None)


def expectation(story: str) -> Path:
    return (CORPUS / story).with_suffix(".json")


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("story", STORIES)
def test_the_whole_reading(story: str, line_end: bytes) -> None:
    expected = json.loads(expectation(story).read_text("utf-8"))
    assert json.loads(json.dumps(reading(read_story(story, line_end)))) == expected


@pytest.mark.parametrize("story", STORIES)
def test_spans_and_maps_point_into_the_source(story: str) -> None:
    message_holds(read_story(story))


def test_there_are_stories() -> None:
    assert len(STORIES) >= 150
    assert len({story.rpartition(".")[0] for story in STORIES}) == len(STORIES)


def write_readings() -> None:
    for story in STORIES:
        found = reading(read_story(story))
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
        expectation(story).write_text(text, "utf-8")


if __name__ == "__main__":
    write_readings()
