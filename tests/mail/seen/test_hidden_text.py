"""What a person cannot see, trick by trick, and near misses that they can."""

import pytest

from madoguchi.mail.seen import see_html

HIDING_STYLES = [
    "display:none", "DISPLAY : NONE !important", "visibility:hidden", "visibility:collapse",
    "opacity:0", "opacity:0.0", "opacity:0%", "font-size:0", "font-size:0px", "font-size:1px",
    "font-size:.1em", "font-size:0.5pt", "font:0/0 a", "font-size:calc(100px - 100px)",
    "font-size:calc(2 * (3px - 3px))", "color:#fff", "color:white", "color:#fefefe",
    "color:rgb(255,255,255)", "color:rgba(0,0,0,0)", "color:hsl(0,0%,100%)", "color:transparent",
    "color:#eee;background:#f0f0f0", "background-color:black;color:#000",
    "background:#123456 none repeat;color:#123456", "position:absolute;left:-9999px",
    "position:absolute;top:-100em", "position:fixed;right:-2000px", "text-indent:-9999px",
    "margin-left:-10000px", "margin:-9999px 0 0", "height:0;overflow:hidden",
    "max-height:0px;overflow:hidden", "width:0;overflow:hidden",
    "height:calc(5px - 5px);overflow:hidden", "max-width:0;max-height:0;overflow-y:hidden",
    "position:absolute;clip:rect(0,0,0,0)", "position:absolute;clip:rect(1px, 1px, 1px, 1px)",
    "clip-path:inset(50%)", "clip-path: inset(100%)", "transform:scale(0)",
    "transform:translateX(-9999px)", "disp\\6c ay:none", "dis\\play:none",
    "dis/**/play:block;/*x*/display:none",
    "-webkit-text-fill-color:transparent", "content-visibility:hidden",
]  # fmt: skip


@pytest.mark.parametrize("style", HIDING_STYLES)
def test_a_style_that_hides(style: str) -> None:
    seen = see_html(f'<p>見える</p><div style="{style}">隠し</div><p>後</p>', 0)
    assert (seen.text, seen.hidden_text) == ("見える\n\n後", "隠し")


SHOWING_STYLES = [
    "display:block", "visibility:visible", "opacity:0.5", "font-size:10px", "font-size:3px",
    "color:#333", "color:#fff;background:#000", "color:#fff;background:url(x.png)",
    "color:#fff;background:linear-gradient(red,blue)", "color:#fff;background-color:rgb(0,94,166)",
    "color:#fff;background:rgb(0,94,166) 0% 50%", "left:-9999px", "text-indent:-20px",
    "margin-left:-20px", "height:0", "max-height:0", "height:20px;overflow:hidden",
    "width:calc(100% - 10px);overflow:hidden", "clip:rect(0,0,0,0)", "transform:scale(1)",
    "color:var(--x)", "font-size:bogus", "mso-hide:all", "line-height:0", "font:bold 12px/0 a",
    "font:700 14px a", "colour:white", "color:#999", "color:inherit",
    "display:none;display:block", "opacity:1", "background:transparent", "background:#fff",
]  # fmt: skip


@pytest.mark.parametrize("style", SHOWING_STYLES)
def test_a_style_that_only_looks_as_if_it_hid(style: str) -> None:
    seen = see_html(f'<div style="{style}">見える</div>', 0)
    assert (seen.text, seen.hidden_text) == ("見える", "")


HIDDEN_BY_MARKUP = [
    "<div hidden>h</div>",
    "<template>h</template>",
    "<noscript>h</noscript>",
    "<dialog>h</dialog>",
    "<datalist><option>h</datalist>",
    "<font color=white>h</font>",
    "<font color='#FFFFFF'>h</font>",
    "<table bgcolor=black><tr><td><font color=black>h</font></table>",
    "<body bgcolor='#000080'><span style='color:navy'>h</span>",
    "<div style='display:none'><p style='display:block'>h</p></div>",
    "<div style='opacity:0'><b style='opacity:1'>h</b></div>",
    "<div style='color:#fff'><p>h",
    "<p><font color=white>h<p>h2",
    "<style>.x{display:none}</style><p class='y x'>h",
    "<style>#x{font-size:0}</style><p id=x>h",
    "<style>p{color:#fff}</style><p>h",
    "<style>div .x b{visibility:hidden}</style><div><p class=x><i><b>h</b></i></p></div>",
    "<style>div > b{display:none}</style><div><b>h</b></div>",
    "<style>p.x,h1{display:none}</style><h1>h</h1>",
    "<style>[title=x]{display:none}</style><p title=x>h",
    "<style>@media screen{.x{display:none}}</style><p class=x>h",
    "<style>.x{display:none!important}</style><p class=x style='display:block'>h",
    "<style>p{display:none}.y{color:red}</style><p class=y>h",
    "<style><!-- .x{display:none} --></style><p class=x>h",
    "<p class=x>h</p><style>.x{display:none}</style>",
    "<style>*{font-size:0}</style><p>h",
    "<div style='display:none'><b></div></b><div style='display:none'>h</div>",
    "<table style='display:none'><tr><td>h</td></tr></table>",
    "<input type=submit value=h style='display:none'>",
    "<img alt=h style='display:none'>",
]


@pytest.mark.parametrize("source", HIDDEN_BY_MARKUP)
def test_markup_that_hides(source: str) -> None:
    seen = see_html(source, 0)
    assert seen.text == ""
    assert seen.hidden_text.split()[0] == "h"


SHOWN_BY_MARKUP = [
    "<div style='visibility:hidden'><b style='visibility:visible'>v</b></div>",
    "<div style='font-size:0'><b style='font-size:12px'>v</b></div>",
    "<div style='color:#fff'><b style='color:#000'>v</b></div>",
    "<div style='color:#fff'><a href='https://a.example/'>v</a></div>",
    "<div style='color:#fff'><p style='background:#000'>v</p></div>",
    "<table bgcolor='#003366'><tr><td><font color=white>v</font></table>",
    "<table background='x.png'><tr><td><font color=white>v</font></table>",
    "<style>@media print{.x{display:none}}</style><p class=x>v",
    "<style>@media only screen and (max-width:600px){.x{display:none}}</style><p class=x>v",
    "<style media=print>.x{display:none}</style><p class=x>v",
    "<style>.x:hover{display:none}</style><p class=x>v",
    "<style>u + .x{display:none}</style><p class=x>v",
    "<style>.x b{display:none}</style><b>v</b>",
    "<style>i > b{display:none}</style><i><u><b>v</b></u></i>",
    "<style>.x{display:none}</style><p class=x style='display:block'>v",
    "<style>.x{display:none}#y{display:block}</style><p class=x id=y>v",
    "<style>.x{display:none}.x{display:block}</style><p class=x>v",
    "<!--[if mso]><style>.x{display:none}</style><![endif]--><p class=x>v",
    "<style>@font-face{font-family:x;src:url(y)}@import 'z';.x{color:red}</style><p class=x>v",
    "<p style='display:none'></p>v",
    "<span style='height:0;overflow:hidden'>v</span>",
    "<td>v</td>",
    "<p><span style='display:none'></p>v",
    "<table style='display:none'><b>v</b></table>",
    "<details open><summary>v</summary></details>",
    "<mark style='color:#000'>v</mark>",
    "<button>v</button>",
    "<dialog open>v</dialog>",
]


@pytest.mark.parametrize("source", SHOWN_BY_MARKUP)
def test_markup_that_only_looks_as_if_it_hid(source: str) -> None:
    seen = see_html(source, 0)
    assert (seen.text, seen.hidden_text) == ("v", "")


def test_hidden_letters_between_visible_ones_leave_the_word_whole() -> None:
    seen = see_html(
        "<p>三井<span style='font-size:0'>xx</span>住友<i style='display:none'> y </i>カード", 0
    )
    assert (seen.text, seen.hidden_text) == ("三井住友カード", "xx\ny")


def test_a_pre_header_is_hidden_text() -> None:
    source = (
        '<div style="display:none;max-height:0px;overflow:hidden">'
        "今月のお知らせ&#847;&zwnj;&nbsp;</div>"
        "<h1>お知らせ</h1>"
    )
    seen = see_html(source, 0)
    assert seen.text == "お知らせ"
    assert seen.hidden_text.startswith("今月のお知らせ")


def test_a_sheet_that_costs_too_much_is_given_up_and_told() -> None:
    rules = "".join(f".a .b{n} .c{{display:none}}" for n in range(2_000))
    letters = "".join(f"<b class='c d{n}'>x</b>" for n in range(2_000))
    source = f"<style>{rules}</style><p class=a>{letters}"
    seen = see_html(source, 0)
    assert [defect.id for defect in seen.defects] == ["css-too-costly"]
