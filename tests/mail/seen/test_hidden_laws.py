"""Whatever stands around it, what was hidden is not in the seen text, and the seen is not lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from madoguchi.mail.seen import see_html

HIDERS = st.sampled_from(
    [
        "display:none", "DISPLAY:NONE!important", "opacity:0", "position:absolute;left:-9999px",
        "max-height:0;overflow:hidden", "transform:scale(0)", "clip-path:inset(50%)",
        "content-visibility:hidden", "margin-left:-9999px", "display:none;display:bogus",
    ]
)  # fmt: skip
"""Of these no child comes back."""
HARMLESS = st.sampled_from(
    [
        "", "color:red", "display:block", "opacity:.9", "left:-9999px", "max-height:0",
        "transform:none", "clip-path:none", "margin-left:-9px", "display:bogus", "x:'display:none",
        "font-size:14px;visibility:visible", "height:20px;overflow:hidden",
    ]
)  # fmt: skip
INSIDE = st.recursive(
    st.just("[WORD]"),
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["p", "b", "div", "td", "a href=https://a.example/"]), inner).map(
            lambda pair: f"<{pair[0]}>{pair[1]}</{pair[0].split()[0]}>"
        ),
        st.tuples(HARMLESS, inner).map(lambda pair: f'<div style="{pair[0]}">{pair[1]}</div>'),
        st.tuples(inner, inner).map("".join),
        inner.map(lambda one: f"<table><tr><td>{one}</td></tr></table>"),
        inner.map(lambda one: f"<ul><li>{one}<li>{one}</ul>"),
    ),
    max_leaves=6,
)


@settings(max_examples=200, deadline=None)
@given(HIDERS, INSIDE, INSIDE)
def test_hidden_is_apart_and_seen_stays(style: str, hidden: str, seen: str) -> None:
    source = (
        f"<div>{seen.replace('[WORD]', 'shown')}</div>"
        f'<div style="{style}">{hidden.replace("[WORD]", "buried")}</div>'
        f"<div>{seen.replace('[WORD]', 'after')}</div>"
    )
    found = see_html(source, 0)
    assert "buried" not in found.text
    assert found.hidden_text.count("buried") == source.count("buried")
    assert found.text.count("shown") == source.count("shown")
    assert found.text.count("after") == source.count("after")


@settings(max_examples=100, deadline=None)
@given(HARMLESS, INSIDE)
def test_what_only_looks_like_hiding_hides_nothing(style: str, inner: str) -> None:
    source = f'<div style="{style}">{inner}</div>'
    found = see_html(source, 0)
    assert (found.text.count("[WORD]"), found.hidden_text) == (source.count("[WORD]"), "")


@settings(max_examples=100, deadline=None)
@given(HIDERS, st.sampled_from([".x", "#x", "div.x", "[data-h]", "div > .x", ".y ~ .x", "i + .x"]))
def test_a_sheet_hides_like_a_style(style: str, selector: str) -> None:
    source = (
        f"<style>{selector}{{{style}}}</style><div><b class=y>one</b><i>two</i>"
        "<div class=x id=x data-h=1>buried</div><p>three</p></div>"
    )
    found = see_html(source, 0)
    assert "buried" not in found.text
    assert found.hidden_text.strip() == "buried"
    assert "".join(found.text.split()) == "onetwothree"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80), st.text(alphabet="{}@;:,()[]\"'\\/*#.>+~ a1", max_size=120))
def test_no_sheet_breaks_the_reading(words: str, css: str) -> None:
    css = css.replace("<", "")
    found = see_html(f"<style>{css}</style><p>word</p>{words.replace('<', '')}", 0)
    assert "word" in found.text + found.hidden_text
