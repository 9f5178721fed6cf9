"""The address behind an address, wrapper by wrapper; nothing is fetched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.mail.links import parse_url, unwrap

EVIL = "https://evil.example/"
STACKED = (
    "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Furldefense.com%2Fv3%2F"
    "__https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fevil.example%2F__%3B!!a%24"
)
WRAPPED = [
    ("https://www.google.com/url?sa=t&q=https%3A%2F%2Fevil.example%2F&usg=x", EVIL),
    ("https://www.google.co.jp/url?url=https://evil.example/", EVIL),
    ("https://www.google.com/amp/s/evil.example/x?a=1", EVIL + "x?a=1"),
    ("https://evil-example.cdn.ampproject.org/c/s/evil.example/x", EVIL + "x"),
    ("https://googleads.g.doubleclick.net/pcs/click?xai=1&adurl=https://evil.example/", EVIL),
    ("https://translate.google.com/translate?sl=en&u=https://evil.example/", EVIL),
    ("https://translate.google.com/translate?hl=ja&u=evil.example/", "http://evil.example/"),
    ("https://evil-example.translate.goog/login?_x_tr_sl=en&a=1", EVIL + "login?a=1"),
    ("https://e--vil-example.translate.goog/?_x_tr_sl=en", "https://e-vil.example/"),
    ("https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2F&data=0",
     EVIL),
    ("https://urldefense.proofpoint.com/v1/url?u=https://evil.example/&k=x", EVIL),
    ("https://urldefense.proofpoint.com/v2/url?u=https-3A__evil.example_a-3Fb-3D1&d=x",
     EVIL + "a?b=1"),
    ("https://urldefense.com/v3/__https://evil.example/a*b__;Iw!!x!y$", EVIL + "a#b"),
    ("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fevil.example%2f&c=E", EVIL),
    ("https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example%2F&h=A", EVIL),
    ("https://www.youtube.com/redirect?q=https%3A%2F%2Fevil.example%2F", EVIL),
    ("https://www.linkedin.com/safety/go?url=https%3A%2F%2Fevil.example%2F&trk=x", EVIL),
    ("https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9ldmlsLmV4YW1wbGUv&ntb=1", EVIL),
    ("https://r.search.yahoo.com/_ylt=A/RO=10/RU=https%3a%2f%2fevil.example%2f/RK=2/RS=x", EVIL),
    ("https://duckduckgo.com/l/?uddg=https%3A%2F%2Fevil.example%2F", EVIL),
    ("https://shop.test/r?url=https://evil.example/", EVIL),
    ("https://shop.test/r?goto=https%253A%252F%252Fevil.example%252F", EVIL),
    ("https://shop.test/r?redirect=aHR0cHM6Ly9ldmlsLmV4YW1wbGUv", EVIL),
    ("https://shop.test/r?x=1&target=//evil.example/", EVIL),
    ("https://shop.test/?https://evil.example/", EVIL),
    ("https://shop.test/#https://evil.example/", EVIL),
    ("https://shop.test/#/https%3A%2F%2Fevil.example%2F", EVIL),
    (STACKED, EVIL),
    ("https://a.shop.test/login?next=https://b.shop.test/", None),
    ("https://shop.test/?utm_source=mail&id=1", None),
    ("https://shop.test/?q=shoes", None),
    ("https://shop.test/?comment=https://evil.example/", None),
    ("https://www.google.com/search?q=https", None),
    ("https://shop.test/?url=aHR0", None),
    ("https://evil.example/", None),
    ("mailto:a@b.example?u=https://evil.example/", None),
    ("not an address", None),
]  # fmt: skip


@pytest.mark.parametrize(("url", "target"), WRAPPED)
def test_what_is_behind(url: str, target: str | None) -> None:
    assert unwrap(url) == target


def test_wrappers_are_opened_five_deep_and_no_further() -> None:
    url = EVIL
    for number in range(8):
        url = f"https://s{number}.test/?u={url.replace('%', '%25').replace('&', '%26')}"
    assert unwrap(url) is not None


def test_an_address_that_leads_to_itself_ends() -> None:
    assert unwrap("https://a.test/?u=https://b.test/?u=https://a.test/") is not None


@given(st.text(max_size=120), st.sampled_from(WRAPPED))
def test_no_address_breaks_it_and_a_target_is_an_address(text: str, known: tuple[str, str]) -> None:
    for url in (text, known[0][:40] + text, known[0] + text):
        target = unwrap(url)
        if target is not None:
            parsed = parse_url(target)
            assert parsed is not None
            assert parsed[1]
