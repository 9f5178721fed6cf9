"""What may be asked about: names of strangers, and never what tells of a recipient."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.lookups.subjects import (
    MAX_LINK_DOMAINS,
    Recipients,
    recipients_of,
    registrable,
    sender_domain,
    subjects_of,
)
from madoguchi.model import Form, HeaderField, Link, Mailbox, Message

NOBODY = Recipients(frozenset(), frozenset())


def to(*urls: str, carrier: str = "a") -> tuple[Link, ...]:
    return tuple(Link(url, url.split("/")[2].rpartition("@")[2], "", carrier) for url in urls)


def mail(sender: str, *links: Link, recipient: str = "taro.yamada@home.test") -> Message:
    return Message(
        Form.EML,
        headers=(HeaderField("Delivered-To", recipient, recipient),),
        from_=(Mailbox("", sender),),
        links=links,
    )


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://www.shop.test/path?u=taro@home.test", "shop.test"),
        ("https://taro%40home@login.shop.test/", "shop.test"),
        ("https://8f3ae1c09b7d.click.shop.co.jp/x", "shop.co.jp"),
        ("https://tenant-of-taro.pages.dev/", "pages.dev"),
        ("https://192.0.2.1/x", None),
        ("https://[2001:db8::1]/x", None),
        ("https://printer.local/", None),
        ("https://shop.onion/", None),
        ("https://localhost/", None),
        ("https://co.jp/", None),
        ("https://www.home.test/", None),
        ("https://taro-yamada.test/", None),
        ("https://xn--bcher-kva.test/", "xn--bcher-kva.test"),
    ],
)
def test_of_a_link_only_the_registered_name_is_asked(url: str, asked: str | None) -> None:
    found = subjects_of(mail("a@example.com", *to(url))).links
    assert found == (() if asked is None else (asked,))


@pytest.mark.parametrize(
    ("domain", "asked"),
    [
        ("shop.test", "shop.test"),
        ("mail.shop.test", "mail.shop.test"),
        ("news2.mail.shop.test", "news2.mail.shop.test"),
        ("b-8f3ae1c09b7d.shop.test", "shop.test"),
        ("mzxw6ytboi.shop.test", "shop.test"),
        ("taroyamada.shop.test", "shop.test"),
        ("averyveryverylongword.shop.test", "shop.test"),
        ("home.test", ""),
        ("mx.home.test", ""),
        ("例え.test", "xn--r8jz45g.test"),
        ("", ""),
        ("a..b.test", ""),
        ("x" * 5000, ""),
        ("192.0.2.1", ""),
    ],
)
def test_of_the_sender_only_plain_words_before_the_registered_name(domain: str, asked: str) -> None:
    whose = recipients_of(mail("a@example.com"))
    assert sender_domain(domain, whose) == asked


def test_what_a_mail_program_loads_by_itself_and_what_is_hidden_is_not_asked() -> None:
    hidden = Link("https://hidden.test/", "hidden.test", "", "a", hidden=True)
    message = mail("a@example.com", *to("https://pixel.test/", carrier="img"), hidden)
    assert subjects_of(message).links == ()


def test_where_a_redirect_leads_comes_before_who_redirects() -> None:
    link = Link("https://r.test/?u=x", "r.test", "", "a", target="https://www.lure.test/x")
    assert subjects_of(mail("a@example.com", link)).links == ("lure.test", "r.test")


def test_a_link_bomb_is_cut_off() -> None:
    links = to(*(f"https://a{number}.test/" for number in range(5000)))
    assert len(subjects_of(mail("a@example.com", *links)).links) == MAX_LINK_DOMAINS


def test_who_forwarded_it_is_a_recipient_too() -> None:
    outer = Message(Form.EML, from_=(Mailbox("", "hanako@work.test"),))
    inner = Message(Form.EML, outer=outer, links=to("https://www.work.test/", "https://b.test/"))
    assert subjects_of(inner).links == ("b.test",)


@pytest.mark.parametrize(
    ("local", "name", "shows"),
    [
        ("taro.yamada", "taro-yamada.a.test", True),
        ("taro.yamada", "x-taroyamada-home.a.test", True),
        ("info", "info.a.test", True),
        ("info", "information.a.test", False),
        ("taro.yamada", "yamada.test", False),
        ("taro.yamada", "home.test", True),
        ("...", "a.test", False),
    ],
)
def test_a_name_that_tells_of_a_recipient(local: str, name: str, *, shows: bool) -> None:
    whose = Recipients(frozenset({local}), frozenset({"home.test"}))
    assert whose.shows_in(name) is shows


@given(st.text(max_size=400))
def test_any_domain_gives_a_name_of_the_dns_or_nothing(domain: str) -> None:
    for found in (registrable(domain), sender_domain(domain, NOBODY)):
        assert found.isascii()
        assert len(found) <= 253
        assert not set(found) & set("@/?#: ")


def test_whom_a_host_on_the_way_wrote_down_is_a_recipient() -> None:
    hop = "from a.test by mx.home.test with ESMTP id 1\n for <taro.yamada@home.test>; x"
    message = Message(Form.EML, headers=(HeaderField("Received", hop, hop),))
    assert recipients_of(message).domains == {"home.test"}
