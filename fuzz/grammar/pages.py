"""Saved pages of mail programs, and short messages."""

from __future__ import annotations

from random import Random

from fuzz.grammar.forward import block
from fuzz.grammar.html import html
from fuzz.grammar.urls import url
from fuzz.grammar.words import octets, pick, prose

TITLES = (
    "Gmail - x",
    "x - a@example.com - Gmail",
    "Mail - a - Outlook",
    "Yahoo!メール - x",
    "x",
    "",
)
SENDERS = ("03-0000-0012", "+81 3-0000-0012", "AMAZON", "From: 03-0000-0012", "差出人: 銀行", "")


def saved_page(rng: Random) -> bytes:
    """A page with a title, labelled lines and the mail's own page in it."""
    start = pick(
        rng, ("<!-- saved from url=(0030)https://mail.a.example/ -->", "<!DOCTYPE html>", "")
    )
    labels = block(rng).replace("\n", pick(rng, ("<br>", "</td><td>", "\n")))
    page = f"{start}<html><head><title>{pick(rng, TITLES)}</title></head><body>{labels}{html(rng)}"
    return octets(rng, page)


def sms(rng: Random) -> bytes:
    """A sender, words, an address."""
    lines = (pick(rng, SENDERS), prose(rng, 3), url(rng), pick(rng, ("今日 10:00", "SMS/MMS", "")))
    return octets(rng, pick(rng, ("\n", " ", "")).join(lines))
