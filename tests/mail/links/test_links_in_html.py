"""Where a touch on an HTML mail would lead, carrier by carrier."""

import pytest

from madoguchi.mail.seen import see_html

BRAND = "https://www.brand.example/"

HREFS = [
    ("https://evil.example/a", "evil.example"),
    ("https://brand.example@evil.example/", "evil.example"),
    ("https://brand.example:443@evil.example/", "evil.example"),
    ("https://www.brand.com%2Flogin%2F@%65vil.example", "evil.example"),
    ("https://brand.example%20%20%20%20@evil.example/", "evil.example"),
    ("https://evil.example\\@brand.example/", "evil.example"),
    ("http:\\\\evil.example\\login", "evil.example"),
    ("https:evil.example", "evil.example"),
    ("https:/evil.example/x", "evil.example"),
    ("https:////evil.example/x", "evil.example"),
    ("//evil.example/x", "evil.example"),
    ("\\\\evil.example/x", "evil.example"),
    ("  \t\n https://evil.example/ \n", "evil.example"),
    ("ht\ntps://ev\til.exa\nmple/", "evil.example"),
    ("HTTPS://EVIL.EXAMPLE/", "evil.example"),
    ("https://evil.example./", "evil.example"),
    ("https://evil.example:8443/x", "evil.example"),
    ("https://ev\u00adil.exam\u00adple/", "evil.example"),
    ("https://ev\u200bil.exa\u2060mp\ufeffle/", "evil.example"),
    ("https://ｅｖｉｌ．ｅｘａｍｐｌｅ/", "evil.example"),
    ("https://evil。example/", "evil.example"),
    ("https://evil｡example/", "evil.example"),
    ("https://evil%E3%80%82example/", "evil.example"),
    ("https://ⓔⓥⓘⓛ.example/", "evil.example"),
    ("https://𝐞𝐯𝐢𝐥.example/", "evil.example"),
    ("https://日本.example/", "xn--wgv71a.example"),
    ("https://brаnd.example/", "xn--brnd-63d.example"),
    ("http://0xC0.0x00.0x02.0x01/", "192.0.2.1"),
    ("http://0300.0.02.01/", "192.0.2.1"),
    ("http://3221225985/", "192.0.2.1"),
    ("http://192.0.513/", "192.0.2.1"),
    ("http://0xc0000201/", "192.0.2.1"),
    ("http://[2001:db8::1]:8080/", "[2001:db8::1]"),
    ("h&#116;&#x74;ps&colon;&sol;&sol;evil&period;example&#47;", "evil.example"),
    ("https://evil.example/?a=1&copy=2&amp;b=3", "evil.example"),
    ("https://login.brand.example.evil.test/", "login.brand.example.evil.test"),
    ("www.evil.example/login", "www.evil.example"),
    ("evil.example/login", "evil.example"),
    ("ftp://evil.example/x", "evil.example"),
    ("mailto:a@evil.example", ""),
    ("tel:0300000012", ""),
    ("sms:0300000012", ""),
    ("javascript:location.href='https://evil.example/'", "evil.example"),
    ("javascript:window.location='htt'+'ps://evil'+'.example/'", "evil.example"),
    ("javascript:location%3D%22https://evil.example/%22", "evil.example"),
]


@pytest.mark.parametrize(("href", "host"), HREFS)
def test_the_host_of_an_anchor_is_what_a_browser_opens(href: str, host: str) -> None:
    links = see_html(f'<p>x <a href="{href}">押す</a>', 0).links
    assert [(link.host, link.shown, link.hidden) for link in links] == [(host, "押す", False)]


NOT_LINKS = [
    "", "#top", "about:blank", "cid:part1@a.example", "javascript:void(0)", "[URL]", "{{url}}",
    "${link}", "%%link%%", "##link##", "login.html", "/login", "?a=1", "javascript:alert(1)", " ",
    "javascript:location=other", "file:///etc/passwd",
]  # fmt: skip


@pytest.mark.parametrize("href", NOT_LINKS)
def test_what_leads_nowhere_is_no_link(href: str) -> None:
    seen = see_html(f'<a href="{href}">押す</a>', 0)
    assert seen.links == ()
    assert seen.defects == ()


@pytest.mark.parametrize("href", ["https://", "http://a b.example/", "https://x:99999/", "http://"])
def test_what_a_browser_refuses_is_a_defect_and_no_link(href: str) -> None:
    seen = see_html(f'<a href="{href}">押す</a>', 0)
    assert seen.links == ()
    assert [defect.id for defect in seen.defects] == ["url-unparsable"]


CARRIERS = [
    ('<a href=https://evil.example/x title=">">押す</a>', "a", "evil.example", "押す"),
    ("<A HREF='https://evil.example/'>a</A>", "a", "evil.example", "a"),
    ('<map><area alt="地図" href="https://evil.example/"></map>', "area", "evil.example", "地図"),
    (
        '<form action="https://evil.example/"><input type=submit value="送信"></form>',
        "form", "evil.example", "送信",
    ),
    (
        '<form action="https://evil.example/">ID <input name=i><button>ログイン</button></form>',
        "form", "evil.example", "ログイン",
    ),
    ('<button formaction="https://evil.example/">次へ</button>', "form", "evil.example", "次へ"),
    ('<input type=image alt="次" formaction="https://evil.example/">', "form",
     "evil.example", "次"),
    ('<svg><a xlink:href="https:&#47;/evil.example/"><text>x</text></a></svg>', "svg",
     "evil.example", "x"),
    ('<svg><a href="https://evil.example/"><text>x</text></a></svg>', "svg", "evil.example", "x"),
    ('<meta http-equiv=refresh content="0;url=https://evil.example/">', "meta", "evil.example", ""),
    ('<meta http-equiv=Refresh content="5; URL = \'https://evil.example/\'">', "meta",
     "evil.example", ""),
    ('<iframe src="https://evil.example/"></iframe>', "iframe", "evil.example", ""),
    ("<script>location.href='https://evil.example/'</script>", "script", "evil.example", ""),
    ("<script>var a='https://evil';var b='.example/';location.replace(a+b)</script>", "script",
     "evil.example", ""),
    ("<script>window.location = \"\\x68ttps://evil.example\"</script>", "script",
     "evil.example", ""),
    ("<script>top.location=atob('aHR0cHM6Ly9ldmlsLmV4YW1wbGUv')</script>", "script",
     "evil.example", ""),
    ("<script>location=unescape('https%3A%2F%2Fevil.example')</script>", "script",
     "evil.example", ""),
    ('<form action="https://evil.example/">ID <input name=i></form>', "form", "evil.example", ""),
    ("<a href='#' onclick=\"window.open('https://evil.example/')\">押す</a>", "script",
     "evil.example", "押す"),
    ("<a href=\"java&#10;script:location='https://evil.example'\">x</a>", "script",
     "evil.example", "x"),
    ("<a href='https://evil.example/' onclick='return false'>x</a>", "a", "evil.example", "x"),
    ("<div onclick=\"location.href='https://evil.example/'\">押す</div>", "script", "evil.example",
     "押す"),
    ("<div onclick=\"window.open('https://evil.example/')\">押す</div>", "script", "evil.example",
     "押す"),
    ('<base href="https://evil.example/d/"><a href="x">a</a>', "a", "evil.example", "a"),
    ('<base href="https://evil.example/"><base href="https://b.example/"><a href="/x">a</a>', "a",
     "evil.example", "a"),
    ('<base href="https://b.example/"><a href="//evil.example/x">a</a>', "a", "evil.example", "a"),
    ("<p>see https://evil.example/x</p>", "text", "evil.example", "https://evil.example/x"),
    ('<a href="https://evil.example/"><img src=x></a>', "a", "evil.example", ""),
    ('<a href="https://evil.example/"><img src=x alt="ロゴ"></a>', "a", "evil.example", "ロゴ"),
    ('<a href="https://evil.example/">a<b>b</b>&amp;c', "a", "evil.example", "ab&c"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "carrier", "host", "shown"), CARRIERS)
def test_every_carrier_is_found(source: str, carrier: str, host: str, shown: str) -> None:
    links = see_html(source, 0).links
    assert [(link.carrier, link.host, link.shown) for link in links] == [(carrier, host, shown)]
    assert not links[0].hidden


def test_a_shown_address_belongs_to_its_anchor_and_is_no_link_of_its_own() -> None:
    seen = see_html(f'<a href="https://evil.example/">{BRAND}</a> and https://b.example/', 0)
    assert [(link.carrier, link.host) for link in seen.links] == [
        ("a", "evil.example"),
        ("text", "b.example"),
    ]
    assert seen.links[0].shown == BRAND


def test_hidden_letters_inside_a_shown_address_are_not_shown() -> None:
    source = '<a href="https://evil.example/">www.<b style="display:none">not</b>brand.example</a>'
    (link,) = see_html(source, 0).links
    assert link.shown == "www.brand.example"


def test_an_address_in_pieces_of_several_elements_is_whole() -> None:
    (link,) = see_html("<p><b>https:</b><i>//evil</i>.exam<u>ple</u>/x", 0).links
    assert (link.host, link.shown) == ("evil.example", "https://evil.example/x")


def test_a_link_that_nobody_sees_is_marked_hidden() -> None:
    source = (
        '<div style="display:none"><a href="https://h.example/">x</a></div>'
        '<a href="https://e.example/"></a><a href="https://v.example/">y</a>'
    )
    hidden = {link.host: link.hidden for link in see_html(source, 0).links}
    assert hidden == {"h.example": True, "e.example": True, "v.example": False}


def test_a_picture_in_tiny_letters_is_still_a_picture_to_touch() -> None:
    source = '<div style="font-size:0"><a href="https://v.example/"><img src=x alt=L></a></div>'
    (link,) = see_html(source, 0).links
    assert (link.hidden, link.shown) == (False, "L")


def test_a_picture_of_one_pixel_makes_no_link_visible() -> None:
    (link,) = see_html('<a href="https://v.example/"><img width=1 height=1></a>', 0).links
    assert link.hidden


@pytest.mark.parametrize(
    "written",
    [
        "data:text/html,<a href='https://evil.example/'>x</a>",
        "data:text/html;charset=utf-8,%3Cscript%3Elocation='https://evil.example/'%3C/script%3E",
        "data:text/html;base64,PGEgaHJlZj0iaHR0cHM6Ly9ldmlsLmV4YW1wbGUvIj54PC9hPg==",
    ],
)
def test_a_page_inside_a_data_address_is_read(written: str) -> None:
    links = see_html(f'<a href="{written}">開く</a>', 0).links
    assert [(link.carrier, link.host) for link in links] == [("a", ""), ("data", "evil.example")]


def test_pages_inside_pages_end() -> None:
    source = "x"
    for _ in range(8):
        source = (
            f'<iframe src="data:text/html,{source.replace("%", "%25").replace(chr(34), "%22")}">'
        )
    assert len(see_html(source, 0).links) <= 3


def test_spans_point_at_the_words_of_the_link() -> None:
    seen = see_html('<p>前 <a href="https://a.example/"> 押す </a> 後 https://b.example/ 。', 0)
    words = [seen.text[link.span.start : link.span.end] for link in seen.links if link.span]
    assert words == ["押す", "https://b.example/"]


def test_turned_words_keep_their_link() -> None:
    seen = see_html('<bdo dir=rtl>さ<a href="https://a.example/">っ押</a>ら</bdo>', 0)
    (link,) = seen.links
    assert (seen.text, link.shown) == ("ら押っさ", "押っ")


def test_a_thousand_copies_of_one_link_are_told_twenty_times() -> None:
    seen = see_html('<a href="https://a.example/">x</a>' * 1000, 0)
    assert len(seen.links) == 20


def test_an_anchor_left_open_ends_with_the_next_one() -> None:
    links = see_html('<a href="https://a.example/">x<a href="https://b.example/">y', 0).links
    assert [(link.host, link.shown) for link in links] == [("a.example", "x"), ("b.example", "y")]


def test_the_target_inside_a_redirector_is_told() -> None:
    (link,) = see_html(
        '<a href="https://www.google.com/url?q=https%3A%2F%2Fevil.example%2F">x</a>', 0
    ).links
    assert (link.host, link.target, link.target_host) == (
        "www.google.com",
        "https://evil.example/",
        "evil.example",
    )
