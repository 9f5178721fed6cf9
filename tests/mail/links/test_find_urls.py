"""Addresses in running text: where they begin, where they end, what they open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.mail.links import find_urls
from madoguchi.mail.seen import see_plain

FOUND = [
    ("こちらへhttps://a.example/loginからアクセス", "https://a.example/login", "a.example"),
    ("https://a.exampleから", "https://a.example", "a.example"),
    ("（http://a.example/x）」", "http://a.example/x", "a.example"),
    ("「https://a.example/x」を", "https://a.example/x", "a.example"),
    ("【https://a.example/x】", "https://a.example/x", "a.example"),
    ("<https://a.example/x>", "https://a.example/x", "a.example"),
    ("〈https://a.example/x〉", "https://a.example/x", "a.example"),
    ('"https://a.example/x"', "https://a.example/x", "a.example"),
    ("https://a.example/x。次に", "https://a.example/x", "a.example"),
    ("https://a.example/x、", "https://a.example/x", "a.example"),
    ("Go to https://a.example/x.", "https://a.example/x", "a.example"),
    ("https://a.example/x?!", "https://a.example/x", "a.example"),
    ("(https://a.example/w_(b))", "https://a.example/w_(b)", "a.example"),
    ("[link](https://a.example/x)", "https://a.example/x", "a.example"),
    ("*https://a.example/*", "https://a.example/", "a.example"),
    ("URLhttps://a.example/x", "https://a.example/x", "a.example"),
    ("https://a.example。次の文", "https://a.example", "a.example"),
    ("https://a.example。Thank you", "https://a.example", "a.example"),
    ("https://evil。example/x", "https://evil。example/x", "evil.example"),
    ("https://evil｡example/x", "https://evil｡example/x", "evil.example"),
    ("https://日本.example/x", "https://日本.example/x", "xn--wgv71a.example"),
    ("https://日本.exampleへ", "https://日本.example", "xn--wgv71a.example"),
    ("https://brаnd.example/x", "https://brаnd.example/x", "xn--brnd-63d.example"),
    ("https://brand.example@evil.test/x", "https://brand.example@evil.test/x", "evil.test"),
    ("https://brand.com%2Fx@%65vil.example", "https://brand.com%2Fx@%65vil.example",
     "evil.example"),
    ("https://" + "a" * 500 + "@evil.example/", "https://" + "a" * 500 + "@evil.example/",
     "evil.example"),
    ("ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ／ａ？ｂ＝１",
     "ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ／ａ？ｂ＝１", "evil.example"),
    ("https：//evil.example/a", "https：//evil.example/a", "evil.example"),
    ("https://ｅｖｉｌ.example/a", "https://ｅｖｉｌ.example/a", "evil.example"),
    ("hxxps://evil[.]example/a", "hxxps://evil[.]example/a", "evil.example"),
    ("hXXp://evil(.)example", "hXXp://evil(.)example", "evil.example"),
    ("h**p://evil.example/", "h**p://evil.example/", "evil.example"),
    ("hxxps[:]//evil[.]example", "hxxps[:]//evil[.]example", "evil.example"),
    ("hxxps[://]evil[dot]example/x", "hxxps[://]evil[dot]example/x", "evil.example"),
    ("evil[.]example/login", "evil[.]example/login", "evil.example"),
    ("http:\\\\evil.example\\a", "http:\\\\evil.example\\a", "evil.example"),
    ("https:/evil.example/a", "https:/evil.example/a", "evil.example"),
    ("http://192.0.2.1から", "http://192.0.2.1", "192.0.2.1"),
    ("http://0xC0000201/a", "http://0xC0000201/a", "192.0.2.1"),
    ("http://3221225985/a", "http://3221225985/a", "192.0.2.1"),
    ("http://[2001:db8::1]:8080/a", "http://[2001:db8::1]:8080/a", "[2001:db8::1]"),
    ("https://evil.example:8443/a", "https://evil.example:8443/a", "evil.example"),
    ("www.evil.example", "www.evil.example", "www.evil.example"),
    ("www.evil.exampleまで", "www.evil.example", "www.evil.example"),
    ("ｗｗｗ．ｅｖｉｌ．ｅｘａｍｐｌｅ", "ｗｗｗ．ｅｖｉｌ．ｅｘａｍｐｌｅ", "www.evil.example"),
    ("evil.example/loginへ", "evil.example/login", "evil.example"),
    ("evil.example:8080/x", "evil.example:8080/x", "evil.example"),
    ("search for: evil.example.", "evil.example", "evil.example"),
    ("検索:evil.exampleで", "evil.example", "evil.example"),
    ("192.0.2.1/login", "192.0.2.1/login", "192.0.2.1"),
    ("https://brand.example⁄login.evil.test/", "https://brand.example⁄login.evil.test/",
     "brand.xn--examplelogin-xk0g.evil.test"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "written", "host"), FOUND)
def test_an_address_is_found_whole_and_opens_its_host(text: str, written: str, host: str) -> None:
    found = [(text[one.start : one.end], one.host) for one in find_urls(text)]
    assert found == [(written, host)]


NOT_FOUND = [
    "Node.js v1.2.3", "README.md と main.py", "e.g. i.e. a.m.", "co.jp", "です.com", "a@b.example",
    "田中.太郎", "2023.11.20", "end.Then go", "tomorrow.it was", "device.name", "keiri＠b.example",
    "version 1.2.3.4", "price 1,234.56円", "https://", "http:", "株式会社.com", "and/or.x", "...",
    "x7qBrand.example", "https://www", "ラ.ー.メ.ン", "a.b", "192.0.2.1", "user.name@b.example",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_only_looks_like_an_address_is_left_alone(text: str) -> None:
    assert [one.host for one in find_urls(text) if one.host not in ("", "www")] == []


def test_an_address_folded_in_angle_brackets_is_joined() -> None:
    (one,) = find_urls("<https://evil.example/abc\r\n  def?x=1>")
    assert one.url == "https://evil.example/abcdef?x=1"


def test_an_address_that_ends_with_its_line_takes_nothing_from_the_next() -> None:
    (one,) = find_urls("https://evil.example/abc\ndef")
    assert one.url == "https://evil.example/abc"


def test_two_addresses_glued_by_a_comma_or_japanese_are_two() -> None:
    found = find_urls("https://a.example/x、https://b.example/yとwww.c.example")
    assert [one.host for one in found] == ["a.example", "b.example", "www.c.example"]


def test_an_address_that_cannot_be_parsed_is_a_defect_and_no_link() -> None:
    seen = see_plain("http://a.example:99999/ まで", 0)
    assert seen.links == ()
    assert [defect.id for defect in seen.defects] == ["url-unparsable"]


@given(
    st.text(max_size=200) | st.text(alphabet="htps:/.。example@[]()<>日から１www-\n ", max_size=200)
)
def test_found_addresses_are_sorted_lie_inside_the_text_and_do_not_overlap(text: str) -> None:
    at = 0
    for one in find_urls(text):
        assert at <= one.start < one.end <= len(text)
        assert one.host == one.host.lower()
        assert one.host.isascii()
        at = one.end
