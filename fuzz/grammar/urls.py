"""Addresses as honest people, forgers and mail programs write them."""

from __future__ import annotations

from base64 import b64encode
from random import Random
from urllib.parse import quote

from fuzz.grammar.words import WORDS, chance, count, pick

SCHEMES = (
    *(
        "https://",
        "http://",
        "HTTP://",
        "hxxp://",
        "h**ps://",
        "ｈｔｔｐｓ：／／",
        "http:\\\\",
        "//",
    ),
    *("https:/", "http:///", "ftp://", "https[:]//", "http[://]", "mailto:", "tel:", "javascript:"),
    *(
        "data:text/html,",
        "data:text/html;base64,",
        "cid:",
        "",
        "",
        "https: //",
        "ttp://",
        "view-source:",
    ),
)
HOSTS = (
    *(
        "a.example",
        "www.example.com",
        "brand@evil.example",
        "www.brand.example%2Flogin@%65vil.example",
    ),
    *(
        "192.0.2.1",
        "0xC0000201",
        "3221225985",
        "0300.0.2.1",
        "192.0.513",
        "[2001:db8::1]",
        "[::",
        "1.2",
    ),
    *(
        "ｅｘａｍｐｌｅ．ｃｏｍ",
        "例え。テスト",
        "xn--r8jz45g.xn--zckzah",
        "xn--",
        "a\u00adb.example",
        "𝐞xample.com",
    ),
    *(
        "e\u200bvil.example",
        "a[.]example",
        "a(dot)example",
        "a..example",
        ".example",
        "a.example.",
        "a_b.example",
    ),
    *(
        "micard.co.jp.a.example",
        "a.example:8443",
        "a.example:",
        "a.example:99999",
        "u:p@a.example",
        "localhost",
    ),
    *(
        "www.google.com",
        "nam01.safelinks.protection.outlook.com",
        "urldefense.com",
        "a-example.translate.goog",
    ),
    *(
        "www.youtube.com",
        "l.facebook.com",
        "www.bing.com",
        "r.search.yahoo.com",
        "duckduckgo.com",
        "a。example",
    ),
)
PATHS = (
    *(
        "/",
        "/login",
        "/ck/a",
        "/url",
        "/v3/__",
        "/v2/url",
        "/amp/s/a.example/x",
        "/l.php",
        "/redirect",
    ),
    *(
        "/%2e%2e/",
        "/../..",
        "/%zz",
        "/あ",
        "\\x",
        "/a b",
        "/(x)",
        "/a)」",
        "/;jsessionid=1",
        "",
        "",
        "/l/",
    ),
)
NAMES = (
    "q",
    "url",
    "u",
    "u3",
    "target",
    "redirect",
    "goto",
    "RU",
    "uddg",
    "data",
    "x",
    "next",
    "k",
)
ENDS = (
    "",
    "",
    "」",
    "）。",
    ")",
    ">",
    "です",
    ",",
    ".",
    "...",
    "]",
    "'",
    "　",
    "\n",
    " ",
    "&quot;",
)


def url(rng: Random, depth: int = 0) -> str:
    """An address; it may carry another one, plain, quoted, quoted twice, or in base64."""
    written = pick(rng, SCHEMES) + pick(rng, HOSTS)
    for _ in range(count(rng, 2)):
        written += pick(rng, PATHS)
    for number in range(count(rng, 2)):
        written += "&" if number else pick(rng, ("?", "#", "#!", "？"))
        written += f"{pick(rng, NAMES)}={_carried(rng, depth)}"
    return written


def _carried(rng: Random, depth: int) -> str:
    if depth > 2 or chance(rng, 2):
        return pick(rng, (*WORDS, "1", "%", "%25", "a1aHR0cHM6Ly9hLmV4YW1wbGUv"))
    inner = url(rng, depth + 1)
    kind = rng.randrange(5)
    if kind == 0:
        return quote(inner, safe="")
    if kind == 1:
        return quote(quote(inner))
    if kind == 2:
        return b64encode(inner.encode("utf-8", "replace")).decode("ascii").rstrip("=")
    return inner if kind == 3 else inner.replace("://", "*3A*2F*2F")


def script(rng: Random) -> str:
    """A script that puts strings together, more or less."""
    bits = [
        f'"{url(rng)}"',
        "'a'",
        "`b`",
        "x",
        "atob('aHR0cHM6')",
        'unescape("%68")',
        r'"\x68\u{110000}"',
    ]
    total = pick(rng, (" + ", "+", "", "\n+"))
    said = total.join(pick(rng, bits) for _ in range(1 + count(rng, 4)))
    names = "".join(
        f"var {pick(rng, ('x', 'y', '$'))} = {pick(rng, bits)};" for _ in range(count(rng, 3))
    )
    return (
        names
        + pick(rng, ("location=", "window.location.href = ", "location.replace(", "open("))
        + said
    )
