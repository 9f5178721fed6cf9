"""Where links lead: hits, misses and near misses."""

from __future__ import annotations

import pytest

from madoguchi.model import Authentication, Link, Message
from tests.signals.identity.mails import CONFIRMED, UNKNOWN, box, link, mail, seen

SHOP = box("例示商店", "a@example.com")
AMAZON = box("Amazon.co.jp", "x@example.com")


def leading(*links: Link) -> Message:
    return mail(SHOP, links=links)


def to(url: str, shown: str = "こちら", target: str | None = None) -> Message:
    return leading(link(url, shown, target=target))


Case = tuple[str, str, Message, Authentication, bool]

CASES: list[Case] = [
    (
        "shown-link-differs",
        "shows one site, opens another",
        to("https://evil.example/", "https://www.example.org/login"),
        UNKNOWN,
        True,
    ),
    (
        "shown-link-differs",
        "a bare host",
        to("https://evil.example/", "www.example.org"),
        UNKNOWN,
        True,
    ),
    (
        "shown-link-differs",
        "full-width address",
        to("https://evil.example/", "ｈｔｔｐｓ：／／www.example.org/"),
        UNKNOWN,
        True,
    ),
    (
        "shown-link-differs",
        "the same organisation",
        to("https://shop.example.org/x", "www.example.org"),
        UNKNOWN,
        False,
    ),
    ("shown-link-differs", "words", to("https://evil.example/", "詳しくはこちら"), UNKNOWN, False),
    ("shown-link-differs", "a script", to("https://evil.example/", "setup.py"), UNKNOWN, False),
    (
        "shown-link-differs",
        "a file name",
        to("https://evil.example/", "report.pdf"),
        UNKNOWN,
        False,
    ),
    (
        "shown-link-differs",
        "a delivery service's click counter",
        to("https://u1.ct.sendgrid.net/ls", "https://www.example.org/"),
        UNKNOWN,
        False,
    ),
    (
        "shown-link-differs",
        "the confirmed sender's own click counter",
        to("https://click.example.com/c", "https://www.example.org/"),
        CONFIRMED,
        False,
    ),
    (
        "shown-link-differs",
        "a security rewrite that ends where it says",
        to(
            "https://eur01.safelinks.protection.outlook.com/?u=x",
            "https://www.example.org/",
            target="https://www.example.org/",
        ),
        UNKNOWN,
        False,
    ),
    ("lookalike-host", "an added word", to("https://amazon-login.example/"), UNKNOWN, True),
    ("lookalike-host", "the From domain", mail(box("", "a@rakuten-card.example")), UNKNOWN, True),
    ("lookalike-host", "the brand", to("https://www.amazon.co.jp/"), UNKNOWN, False),
    ("lookalike-host", "a word in a word", to("https://pineapple.example/"), UNKNOWN, False),
    ("lookalike-host", ".online against line", to("https://shop.online/"), UNKNOWN, False),
    (
        "brand-in-subdomain",
        "the brand's domain in front",
        to("https://micard.co.jp.srxyu.example/"),
        UNKNOWN,
        True,
    ),
    ("brand-in-subdomain", "the brand", to("https://www2.micard.co.jp/"), UNKNOWN, False),
    ("brand-in-subdomain", "only its name", to("https://micard.srxyu.example/"), UNKNOWN, False),
    *(
        ("brand-in-path", story, mail(AMAZON, links=(link(url),)), UNKNOWN, hit)
        for story, url, hit in (
            ("the domain in the path", "https://evil.example/www.amazon.co.jp/login", True),
            ("the name and a word", "https://evil.example/a/amazon-account/?k=1", True),
            ("written in percents", "https://evil.example/%61mazon.co.jp/", True),
            ("at home", "https://www.amazon.co.jp/amazon-account/", False),
            ("in the query only", "https://evil.example/?u=www.amazon.co.jp", False),
            ("an archive", "https://archive.example/web/https://www.amazon.co.jp/", False),
            ("another firm's name", "https://evil.example/rakuten-card/", False),
            ("a word in a word", "https://evil.example/amazing-zone/", False),
        )
    ),
    (
        "brand-in-path",
        "a mail that presents itself as nobody",
        to("https://reviews.example/www.amazon.co.jp/"),
        UNKNOWN,
        False,
    ),
    ("idn-host", "Japanese letters", to("https://xn--wgv71a119e.example/"), UNKNOWN, True),
    ("idn-host", "plain letters", to("https://nihongo.example/"), UNKNOWN, False),
    ("idn-host", "xn in a path", to("https://example.org/xn--wgv71a119e"), UNKNOWN, False),
    ("confusable-host", "Cyrillic а", to("https://xn--pple-43d.example/"), UNKNOWN, True),
    ("confusable-host", "Japanese letters", to("https://xn--wgv71a119e.example/"), UNKNOWN, False),
    ("confusable-host", "a German ü", to("https://xn--mnchen-3ya.example/"), UNKNOWN, False),
    ("ip-host", "a number", to("http://192.0.2.10/login"), UNKNOWN, True),
    ("ip-host", "a private number", to("http://192.168.1.1/"), UNKNOWN, False),
    ("ip-host", "a name with a number", to("https://192.example.org/"), UNKNOWN, False),
    (
        "userinfo-host",
        "a name before @",
        to("https://www.amazon.co.jp@evil.example/"),
        UNKNOWN,
        True,
    ),
    ("userinfo-host", "@ in a path", to("https://example.org/@user"), UNKNOWN, False),
    ("userinfo-host", "@ in a query", to("https://example.org/?m=a@example.com"), UNKNOWN, False),
    ("odd-port", "an odd port", to("http://example.org:4321/"), UNKNOWN, True),
    ("odd-port", "a usual port", to("http://example.org:8080/"), UNKNOWN, False),
    ("odd-port", "a colon in the path", to("http://example.org/a:4321"), UNKNOWN, False),
    ("free-hosting-link", "a free page", to("https://name.pages.dev/"), UNKNOWN, True),
    ("free-hosting-link", "a form", to("https://docs.google.com/forms/d/x"), UNKNOWN, True),
    ("free-hosting-link", "an own domain", to("https://pages.example/"), UNKNOWN, False),
    ("free-hosting-link", "the service's own site", to("https://www.google.com/"), UNKNOWN, False),
    (
        "brand-on-free-hosting",
        "a brand's page on a free service",
        mail(AMAZON, links=(link("https://name.web.app/"),)),
        UNKNOWN,
        True,
    ),
    (
        "brand-on-free-hosting",
        "nobody's page on a free service",
        to("https://name.web.app/"),
        UNKNOWN,
        False,
    ),
    (
        "brand-on-free-hosting",
        "the confirmed brand's survey",
        mail(
            box("Google", "no-reply@google.com"), links=(link("https://docs.google.com/forms/x"),)
        ),
        CONFIRMED,
        False,
    ),
    ("shortener-link", "a short link", to("https://bit.ly/x"), UNKNOWN, True),
    ("shortener-link", "a long link", to("https://example.org/bit.ly"), UNKNOWN, False),
    ("shortener-link", "a host that ends alike", to("https://orbit.example/"), UNKNOWN, False),
    (
        "redirector-link",
        "a known site that forwards",
        to("https://www.google.com/url?q=https://evil.example/", target="https://evil.example/"),
        UNKNOWN,
        True,
    ),
    (
        "redirector-link",
        "forwards inside the same group",
        to("https://www.google.com/url?q=x", target="https://www.youtube.com/"),
        UNKNOWN,
        False,
    ),
    (
        "redirector-link",
        "a security rewrite",
        to("https://eur01.safelinks.protection.outlook.com/?url=x", target="https://evil.example/"),
        UNKNOWN,
        False,
    ),
    (
        "data-or-script-link",
        "a page inside",
        leading(Link("data:text/html;base64,x", "", "開く", "a")),
        UNKNOWN,
        True,
    ),
    (
        "data-or-script-link",
        "a picture",
        leading(Link("data:image/png;base64,x", "", "", "a")),
        UNKNOWN,
        False,
    ),
    ("data-or-script-link", "a page", to("https://example.org/data:text/html"), UNKNOWN, False),
    (
        "form-in-mail",
        "a form to a stranger",
        leading(link("https://evil.example/p", carrier="form")),
        UNKNOWN,
        True,
    ),
    (
        "form-in-mail",
        "the confirmed sender's search form",
        leading(link("https://www.example.com/s", carrier="form")),
        CONFIRMED,
        False,
    ),
    ("form-in-mail", "a link", to("https://evil.example/p"), UNKNOWN, False),
    (
        "random-subdomain",
        "letters without sense",
        to("https://x7f3k9q2m4z8.example/"),
        UNKNOWN,
        True,
    ),
    (
        "random-subdomain",
        "a long word",
        to("https://internationalisation.example/"),
        UNKNOWN,
        False,
    ),
    ("random-subdomain", "a year", to("https://conference2026.example/"), UNKNOWN, False),
]


@pytest.mark.parametrize(
    ("check_id", "message", "authentication", "fires"),
    [(c[0], c[2], c[3], c[4]) for c in CASES],
    ids=[f"{c[0]}: {c[1]}" for c in CASES],
)
def test_link_checks(
    check_id: str, message: Message, authentication: Authentication, fires: bool
) -> None:
    assert (seen(check_id, message, authentication) is not None) is fires


def test_a_hidden_link_is_not_one_to_act_on() -> None:
    hidden = Link("https://amazon-login.example/", "amazon-login.example", "", "a", hidden=True)
    assert seen("lookalike-host", leading(hidden), UNKNOWN) is None


def test_evidence_points_at_the_link() -> None:
    message = leading(link("https://example.org/"), link("https://amazon-login.example/"))
    signal = seen("lookalike-host", message, UNKNOWN)
    assert signal is not None
    assert signal.evidence[0].where == "link:1"
    assert signal.arg("brand") == "amazon"
