"""What holds for every part, whatever is in it."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.mail.seen import Seen, see_html, see_plain

PIECES = st.sampled_from(
    [
        "<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<li>",
        "<br>", "<a href='https://a.example/'>", "</a>", "<a href=//b.example>",
        "<div style='display:none'>", "</div>", "<span style=font-size:0>", "</span>",
        "<font color=white>", "</font>", "<pre>", "</pre>", "<bdo dir=rtl>", "</bdo>",
        "<!-- x -->", "<style>b{display:none}</style>", "<img alt=q>", "<script>", "</script>",
        "&amp;", "&#8203;", "&#26085;", "&", "<", ">", " ", "\n", "\r\n", "\t", "\u202e",
        "\u202c", "\u2067", "\u2069", "\u00ad", "\u200b", "\ud800", "\x00",
        "https://c.example/x", "日本語", "www.d.example", "word", "'", '"', "=",
        "<form action=https://e.example>", "<button>", "<textarea>", "<svg>", "</svg>",
        "<select><option>", "<body bgcolor=black>", "<input value=z>",
    ]
)  # fmt: skip
SOURCES = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=120)


def check(seen: Seen, source: str, part: int) -> None:
    at = 0
    for segment in seen.segments:
        assert at <= segment.start < segment.end <= len(seen.text)
        assert 0 <= segment.source_start < segment.source_end <= len(source)
        assert segment.part == part
        if segment.exact:
            drawn = seen.text[segment.start : segment.end]
            assert drawn == source[segment.source_start : segment.source_end]
        at = segment.end
    for link in seen.links:
        assert link.host == link.host.lower()
        assert len(link.shown) <= 300
        if link.span is not None:
            assert 0 <= link.span.start < link.span.end <= len(seen.text)


@settings(max_examples=250, deadline=None)
@given(SOURCES)
def test_html_is_read_whatever_it_is_and_its_map_is_true(source: str) -> None:
    check(see_html(source, 4), source, 4)


@settings(max_examples=150, deadline=None)
@given(SOURCES)
def test_plain_text_is_read_whatever_it_is_and_its_map_is_true(source: str) -> None:
    check(see_plain(source, 1), source, 1)


@settings(max_examples=100, deadline=None)
@given(
    st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="<&"))
)
def test_ascii_words_come_through_html_as_they_are(words: str) -> None:
    assert see_html(f"<p>{words}</p>", 0).text == words


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126) | st.just("\n")))
def test_ascii_lines_come_through_plain_text_as_they_are(lines: str) -> None:
    seen = see_plain(lines.replace("\n", "\r\n"), 0)
    assert (seen.text, seen.hidden_text) == (lines, "")


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab \n\t\r\f", max_size=60))
def test_white_space_collapses_to_single_spaces(words: str) -> None:
    assert see_html(f"<div>{words}</div>", 0).text == " ".join(re.findall("[ab]+", words))
