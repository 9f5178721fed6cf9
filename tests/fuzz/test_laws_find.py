"""The laws say something: what breaks one is found, told apart, and made short."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fuzz.budget import within_budget
from fuzz.finding import Finding
from fuzz.fragments import FRAGMENTS
from fuzz.growth import Growth
from fuzz.laws import message_holds
from fuzz.minimise import minimised
from fuzz.notebook import Notebook, signature
from fuzz.target import Target

from madoguchi.mail import read
from madoguchi.model import Defect, Link, Mailbox, Message, Span, TextMap

MAIL = (
    b"From: a <a@example.com>\nMessage-ID: <1@example.com>\nSubject: x\n"
    b"Content-Type: text/html\n\n<p>one <a href='https://a.example/'>two</a>\n"
)


def broken(law: str) -> Message:
    message = read(MAIL)
    segment, link = message.text_map.segments[0], message.links[0]
    assert link.span is not None
    return {
        "segment-exact": replace(
            message, text_map=TextMap((segment._replace(source_start=0, source_end=3),))
        ),
        "segment-in-order": replace(message, text_map=TextMap((segment, segment))),
        "segment-in-source": replace(message, parts=("",)),
        "span-inside": replace(message, links=(replace(link, span=Span(0, 999)),)),
        "shown-is-in-the-text": replace(message, links=(replace(link, span=Span(0, 3)),)),
        "host-is-the-browsers": replace(message, links=(replace(link, host="b.example"),)),
        "url-serialised": replace(message, links=(replace(link, url="HTTPS://a.example"),)),
        "text-has-control": replace(message, text=message.text + "\x1b"),
        "subject-unwritable": replace(message, subject="\ud800"),
        "defect-kebab-case": replace(message, defects=(Defect("Not_Kebab"),)),
        "defect-told-once": replace(message, defects=(Defect("a"), Defect("a"))),
        "mailbox-is-one-line": replace(message, from_=(Mailbox("a\nb", ""),)),
        "size-is-the-inputs": replace(message, size=1),
        "target-serialised": replace(message, links=(target_of(link),)),
    }[law]


def target_of(link: Link) -> Link:
    return replace(link, target="https://b.example")


@pytest.mark.parametrize(
    "law",
    [
        *("segment-exact", "segment-in-order", "segment-in-source", "span-inside"),
        *("shown-is-in-the-text", "host-is-the-browsers", "url-serialised", "text-has-control"),
        *("subject-unwritable", "defect-kebab-case", "defect-told-once", "mailbox-is-one-line"),
        *("size-is-the-inputs", "target-serialised"),
    ],
)
def test_a_broken_law_is_named(law: str) -> None:
    message_holds(read(MAIL), len(MAIL))
    with pytest.raises(Finding) as found:
        message_holds(broken(law), len(MAIL))
    assert found.value.law == law


def spins(data: bytes) -> None:
    sum(range(10_000_000 if b"slow" in data else 1))


def test_an_input_that_takes_too_long_is_a_finding_and_is_made_short(tmp_path: Path) -> None:
    with pytest.raises(Finding, match="time"):
        within_budget(spins, b"slow", 0.001, 1.0)
    within_budget(spins, b"quick", 0.05, 1.0)
    target = Target(fails, lambda rng: b"")
    assert minimised(target, b"padding bad padding") == b"bad"
    notebook = Notebook(tmp_path)
    for data in (b"bad and long", b"bad", b"a bad one"):
        with pytest.raises(ValueError, match="bad") as found:
            fails(data)
        notebook.write(data, found.value)
        assert signature(found.value) == "ValueError-"
    assert [path.read_bytes() for path in tmp_path.glob("*.bin")] == [b"bad"]


def fails(data: bytes) -> None:
    if b"bad" in data:
        raise ValueError("bad")


@pytest.mark.parametrize(
    ("seconds", "steep"),
    [
        ((0.1, 0.2, 0.4), False),
        ((0.1, 0.4, 1.6), True),
        ((0.001, 0.004, 0.016), False),
        ((1.0, 2.0, 4.0), True),
    ],
)
def test_what_grows_faster_than_it_should(seconds: tuple[float, float, float], steep: bool) -> None:
    assert Growth(FRAGMENTS[0], seconds, 200_000).is_steep is steep
