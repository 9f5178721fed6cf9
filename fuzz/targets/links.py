"""Addresses found in text, parsed, unwrapped, and put together by scripts."""

from __future__ import annotations

from random import Random

from fuzz.finding import holds
from fuzz.grammar.mail import plain
from fuzz.grammar.urls import script, url
from fuzz.grammar.words import pick
from fuzz.laws import url_holds, writable
from fuzz.target import Target
from madoguchi.mail.links import find_urls, organisational_domain, parse_url, unwrap
from madoguchi.mail.links.script import goes_to

BASE = "https://base.example/a/b?c"


def run(data: bytes) -> None:
    """The text as running text, as one address, and as a script."""
    text = data.decode("utf-8", "replace")
    at = 0
    for found in find_urls(text):
        holds(at <= found.start < found.end <= len(text), "found-in-order", repr(found)[:300])
        at = found.end
        if found.url:
            url_holds(found.url, found.host)
            opened(found.url)
    for base in (None, BASE):
        parsed = parse_url(text, base)
        if parsed is not None:
            url_holds(*parsed)
            opened(parsed[0])
            organisational_domain(parsed[1])
    went = goes_to(text)
    if went is not None:
        parse_url(went)


def opened(address: str) -> None:
    """What is inside an address is an address of a site, and another one."""
    target = unwrap(address)
    if target is None:
        return
    writable(target, "target")
    parsed = parse_url(target)
    holds(parsed is not None and parsed[0] == target and bool(parsed[1]), "target-is-a-url", target)
    holds(target != address, "target-differs", target[:200])


def draw(rng: Random) -> bytes:
    """An address, a script, or text with addresses."""
    return pick(rng, (url, script, plain))(rng).encode("utf-8", "replace")


TARGET = Target(run, draw)
