"""format=flowed (RFC 3676): paragraphs as a mail program joins them, and the map back."""

from __future__ import annotations

import time

import pytest

from madoguchi.mail import read
from madoguchi.mail.seen import Flow, see_plain
from madoguchi.model import Span, TextMap

FLOWED, DELSP = Flow.FLOWED, Flow.FLOWED_DELSP


@pytest.mark.parametrize(
    ("flow", "source", "text"),
    [
        (FLOWED, "one \ntwo \nthree\nnext\n", "one two three\nnext\n"),
        (DELSP, "one \ntwo  \nthree\nnext\n", "onetwo three\nnext\n"),
        (FLOWED, " From here\n >no quote\n  two\n", "From here\n>no quote\n two\n"),
        (FLOWED, "bye\n-- \nme \nand you\n", "bye\n-- \nme and you\n"),
        (FLOWED, "soft \n-- \nme\n", "soft \n-- \nme\n"),
        (FLOWED, "> > a \n> > b\n> c \nmine\n", "> > a b\n> c \nmine\n"),
        (FLOWED, ">> a \n>> b\n> c \n> d \nmine\n", ">> a b\n> c d \nmine\n"),
        (FLOWED, "> -- \n> me\n", "> -- \n> me\n"),
        (FLOWED, "words \n\nmore\n", "words \n\nmore\n"),
        (FLOWED, "words \n \n  \nmore", "words \n\n \nmore"),
        (
            FLOWED,
            "----- Original Message ----- \nFrom: a \nSent: b \n件名：c \n\nwords \nmore\n",
            "----- Original Message ----- \nFrom: a \nSent: b \n件名：c \n\nwords more\n",
        ),
        (FLOWED, "To: a, \nb \nc: d\n", "To: a, b c: d\n"),
        (FLOWED, "the end ", "the end "),
        (DELSP, "the end \n", "the end \n"),
        (DELSP, "\n\n", "\n\n"),
        (DELSP, "", ""),
        (Flow.FIXED, " one \ntwo\n", " one \ntwo\n"),
    ],
)
def test_a_flowed_text(flow: Flow, source: str, text: str) -> None:
    seen = see_plain(source, 0, flow)
    assert seen.text == text
    for segment in seen.segments:
        drawn = seen.text[segment.start : segment.end]
        assert drawn == source[segment.source_start : segment.source_end]


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("written", ["flowed; delsp=yes", '"Flowed"; DelSp="YES"'])
def test_an_address_goes_on_over_a_soft_break(written: str, line_end: bytes) -> None:
    head = "From: a@example.com\nMessage-ID: <a@b>\n"
    body = " Log in: https://www.example.com/very/lo \nng/path?a=1 \n&b=2\n今すぐ確 \n認\n"
    source = f"{head}Content-Type: text/plain; charset=utf-8; format={written}\n\n{body}"
    message = read(source.encode().replace(b"\n", line_end))
    (link,) = message.links
    assert link.url == "https://www.example.com/very/long/path?a=1&b=2"
    assert "今すぐ確認" in message.text
    assert link.span is not None
    located = message.text_map.locate(link.span)
    pieces = [message.parts[part][start:end] for part, start, end in located]
    assert pieces == ["https://www.example.com/very/lo", "ng/path?a=1", "&b=2"]


def test_without_delsp_an_address_ends_at_the_soft_break() -> None:
    (link,) = see_plain("https://example.com/a \nand words\n", 0, FLOWED).links
    assert link.url == "https://example.com/a"


def test_a_turned_run_goes_on_over_a_soft_break_and_ends_with_its_line() -> None:
    seen = see_plain("\u202ecba \nfed\nplain\n", 0, DELSP)
    assert seen.text == "defabc\nplain\n"
    assert TextMap(seen.segments).locate(Span(0, 6))


@pytest.mark.parametrize("line", ["a \n", " \n", "> \n", ">a \n", " a\n", "\u202ea \n"])
def test_flowed_text_costs_linear_time(line: str) -> None:
    start = time.process_time()
    see_plain(line * 200_000, 0, DELSP)
    assert time.process_time() - start < 5
