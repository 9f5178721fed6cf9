"""What the police ask, and what the case answers: lines for each of the six questions."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Did, Language
from madoguchi.reports.case import Material, say
from madoguchi.reports.happened import Happened, happened
from madoguchi.reports.telling import common_words, links, outline, reasons, received, sender, title

_PACKAGE = "madoguchi.reports.bodies.police_consultation"


def answers(material: Material) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The questions in the order of 福井県警, each with its lines; empty where nothing is known."""
    lines = happened(material)
    yield "why", tuple(_why(material))
    yield "what", tuple(_what(material, lines))
    yield "who", tuple(_who(material, lines))
    yield "where", tuple(_where(material, lines))
    yield "when", tuple(_when(material, lines))
    yield "how", tuple(_how(material, lines))


def _say(name: str, **values: str) -> str:
    return say(_PACKAGE, name, Language.JA, **values)


def _why(material: Material) -> Iterator[str]:
    said = material.case.situation
    if Did.THREATENED in said.did:
        yield _say("why-threatened")
    if said.paid:
        yield _say("why-paid")
    elif said.told:
        yield _say("why-told")
    elif Did.THREATENED not in said.did:
        yield _say("why-else")


def _what(material: Material, lines: Happened) -> Iterator[str]:
    words = common_words(Language.JA)
    yield _say("what-mail", title=title(material, words))
    yield from outline(material, words).split("\n")
    yield from lines.did()
    if total := lines.total():
        yield _say("what-total", yen=total)


def _who(material: Material, lines: Happened) -> Iterator[str]:
    yield _say("who-sender", sender=sender(material, common_words(Language.JA)))
    yield from lines.calls()


def _where(material: Material, lines: Happened) -> Iterator[str]:
    for link in links(material):
        yield _say("where-link", link=link)
    yield from lines.destinations()


def _when(material: Material, lines: Happened) -> Iterator[str]:
    yield _say("when-received", received=received(material, common_words(Language.JA)))
    yield from lines.timeline()


def _how(material: Material, lines: Happened) -> Iterator[str]:
    if story := lines.story():
        yield story
    for reason in reasons(material, common_words(Language.JA)):
        yield _say("how-reason", reason=reason)
