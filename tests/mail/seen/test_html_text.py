"""HTML as it is drawn: lines, spaces, cells, pictures, references, invisible characters."""

import pytest

from madoguchi.mail.seen import see_html

DRAWN = [
    ("plain words", "plain words"),
    ("<p>a</p><p>b</p>", "a\n\nb"),
    ("<div>a</div><div>b</div>", "a\nb"),
    ("a<br>b<BR/>c", "a\nb\nc"),
    ("a<br><br>b", "a\n\nb"),
    ("<div>a<br></div><div>b</div>", "a\nb"),
    ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
    ("  a \n\t b  <b> c</b> ", "a b c"),
    ("a<span> </span>b", "a b"),
    ("<b>a</b>b<i>c</i>", "abc"),
    ("<table><tr><td>1<td>2<tr><td>3</td></table>", "1 2\n3"),
    ("<table><tr><td><table><tr><td>a</table>b</table>c", "a\nb\nc"),
    ("<ul><li>a<li>b</ul>c", "a\nb\nc"),
    ("<dl><dt>a<dd>b</dl>", "a\nb"),
    ("<pre>\n a\n  b\r\nc</pre>d", " a\n  b\nc\nd"),
    ("<p style='white-space:pre-wrap'>a  b\nc", "a  b\nc"),
    ("<textarea> a &lt;b&gt; <i></textarea>", " a <b> <i>"),
    ("<h1>題</h1>本文", "題\n本文"),
    ("会員<img alt='ロゴ'>様", "会員 ロゴ 様"),
    ("<img src=x><img alt=''>a", "a"),
    ("<input type=submit value='送信'><input value=x type=hidden><input placeholder=ID>",
     "送信 ID"),
    ("<select><option>a<option>b</select>", "a b"),
    ("a &amp; b &lt;c&gt; &#26085;&#x672C; &nbsp;x", "a & b <c> 日本 \xa0x"),
    ("&copy &notit; &bogus; & &#0; &#x110000;", "© ¬it; &bogus; & \ufffd \ufffd"),
    ("1 < 2 > 1", "1 < 2 > 1"),
    ("a<!-- b -->c<!-->d<!--->e", "acde"),
    ("a<!--[if mso]>b<![endif]-->c<![if !mso]>d<![endif]>", "acd"),
    ("<title>t</title><style>s{}</style><script>s()</script>a", "a"),
    ("<script>'<p>'</script>a<style>b</style>c", "ac"),
    ("<!DOCTYPE html><?xml x?>a</>b</ x>c", "abc"),
    ("a<script>b", "a"),
    ("a<style>b", "a"),
    ("a<b", "a"),
    ("a<a href='x", "a"),
    ("<p title='>'>a</p title=\">\">b", "a\n\nb"),
    ("<p>a<b>b<p>c</b>d", "ab\n\ncd"),
    ("<svg><style>.a{}</style><text>a</text></svg>", "a"),
    ("a<br>\n<br>\n \nb", "a\n\nb"),
    ("カー\nド", "カー ド"),
    ("全　角　空白", "全　角　空白"),
    ("𠮷野家 ㈱ ①", "𠮷野家 ㈱ ①"),
    ("メル\ufe09カリ", "メルカリ"),
    ("A\u200bm\u200da\u2060z\ufeffo\u00adn", "Amazon"),
    ("A&#8203;m&shy;azon&zwnj;", "Amazon"),
    ("\u202enozama\u202c です", "amazon です"),
    ("<bdo dir=rtl>(nozama)</bdo> です", "(amazon) です"),
    ("<span style='unicode-bidi:bidi-override;direction:rtl'>nozama</span> x", "amazon x"),
    ("a <bdo dir=rtl>c b</bdo>\u202ef\u202c", "a b cf"),
    ("<p>\u202edcba<p>efgh", "abcd\n\nefgh"),
    ("<p>v</p><p>&#x202e;dcba", "v\n\nabcd"),
    ("\u202bשלום\u202c a", "שלום a"),
    ("\u2066a\u2069b", "ab"),
    ("", ""),
    ("\x00\ud800", "\ud800"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text"), DRAWN)
def test_what_a_browser_draws(source: str, text: str) -> None:
    assert see_html(source, 0).text == text


DEFECTS = [
    ("A\u200bmazon", {"zero-width-characters"}),
    ("A\u00admazon", {"soft-hyphens"}),
    ("メル\ufe09カリ", {"variation-selectors"}),
    ("\u202enozama\u202c", {"bidi-override"}),
    ("\u200eabc", {"bidi-controls"}),
    ("x\U000e0041\U000e0042", {"tag-characters"}),
    ("a\x01b", {"control-characters"}),
    ("👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3", set()),
    ("<a href='x", {"html-unclosed-tag"}),
    ("<p>普通の文</p>", set()),
]


@pytest.mark.parametrize(("source", "defects"), DEFECTS)
def test_what_was_done_to_the_characters_is_told(source: str, defects: set[str]) -> None:
    assert {defect.id for defect in see_html(source, 0).defects} == defects


def test_words_smuggled_in_tag_characters_are_hidden_text() -> None:
    smuggled = "".join(chr(0xE0000 + ord(char)) for char in "ignore")
    seen = see_html(f"<p>x{smuggled}</p>", 0)
    assert (seen.text, seen.hidden_text) == ("x", "ignore")


def test_a_character_reference_maps_to_all_of_itself() -> None:
    seen = see_html("a&amp;b", 2)
    assert [
        (s.start, s.end, s.part, s.source_start, s.source_end, s.exact) for s in seen.segments
    ] == [
        (0, 1, 2, 0, 1, True),
        (1, 2, 2, 1, 6, False),
        (2, 3, 2, 6, 7, True),
    ]


def test_an_alt_text_maps_into_its_tag() -> None:
    source = "<p>x<img alt='ロゴ' src=y></p>"
    segment = see_html(source, 0).segments[-1]
    assert source[segment.source_start : segment.source_end] == "ロゴ"


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 20_000 + "x",
        "<b>" * 5_000 + "x" + "<p>" * 5_000,
        "".join(f"<b id={n}>" for n in range(2_000)) + "x" + "<p>y" * 2_000,
        "<table><tr><td>" * 5_000 + "x",
        "</p>" * 20_000 + "x",
        "<a href=x>" * 5_000 + "x",
        "&" * 50_000 + "x",
        "<style>" + "a b c d{color:red}" * 5_000 + "</style><a>" + "<b>" * 2_000 + "x",
        "<p style='" + "a" * 100_000 + "'>x",
        "<span style='width:calc(" + "(" * 50_000 + "'>x",
        "\u202e" * 20_000 + "x",
        "<!--" * 20_000 + "-->x",
        "<" * 50_000 + " x",
    ],
)
def test_hostile_depth_and_length_is_read_to_the_end(source: str) -> None:
    assert see_html(source, 0).text.endswith("x") or "y" in see_html(source, 0).text


def test_too_many_tags_are_cut_and_told() -> None:
    assert [defect.id for defect in see_html("<i>" * 70_000 + "x", 0).defects] == [
        "html-too-many-tags"
    ]
