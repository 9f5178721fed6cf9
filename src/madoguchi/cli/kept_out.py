"""What `madoguchi prevent` tells besides rules: a provider's settings, whose data they have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import click
from rich.text import Text

from madoguchi.cli.wrap import wrapped
from madoguchi.model import Message, UsageError, defang_text, sentence
from madoguchi.model.spoken import Words
from madoguchi.reports.exposure import exposed, told
from madoguchi.reports.providers import Steps, provider, provider_of, providers, steps_for

AUTO = "auto"
"""The provider of whoever got the mail."""
WIDTH = 80


def checked(name: str) -> bool:
    """Whether the name is a provider's own; `auto` needs mails.

    Raises `UsageError` for any other.
    """
    if name != AUTO and provider(name) is None:
        known = ", ".join((AUTO, *(one.id for one in providers())))
        package, file = "madoguchi.reports.providers", "complaints.toml"
        raise UsageError(**sentence(package, file, "unknown-provider", value=name, known=known))
    return name != AUTO


def tell_steps(name: str, messages: Sequence[Message], words: Words, on: date) -> None:
    """The settings at that provider, or at those of whoever got the mails."""
    asked = [provider(name)] if name != AUTO else [provider_of(one) for one in messages]
    found = {one.id: one for one in asked if one is not None}
    for one in found.values():
        steps = steps_for(one, words.asked, on)
        if steps is not None:
            _print(_steps(steps, words))
    if not found and messages:
        _print([(0, words.say("no-provider", known=", ".join(one.id for one in providers())))])


def _steps(steps: Steps, words: Words) -> Iterator[tuple[int, str]]:
    """`(columns to indent, line)`."""
    yield 0, words.say("steps-at", name=steps.name)
    for one in steps.settings:
        yield 0, ""
        yield 0, words.say("setting", title=one.title)
        for number, step in enumerate(one.steps, start=1):
            yield 2, f"{number}. {step}"
        for line in one.expect:
            yield 2, words.say("expect", line=line)
        key = "page" if one.steps or one.expect else "page-only"
        yield 2, words.say(key, page=one.page, day=one.read_on.isoformat())
        if one.stale:
            yield 2, words.say("stale")
    yield 0, ""
    yield 0, words.say("steps-end")


def tell_exposed(messages: Sequence[Message], words: Words) -> None:
    """For each mail, what it shows of the person.  Nothing of the mail is printed live."""
    for message in messages:
        said = told(exposed(message), words.asked)
        lines = [(0, said.opening)]
        if len(messages) > 1:
            lines.insert(0, (0, words.say("mail", subject=" ".join(message.subject.split())[:60])))
        for what, advice in said.lines:
            lines.append((2, words.say("expect", line=what)))
            lines += [(4, advice)] if advice else []
        lines += [(0, line) for line in said.closing]
        _print([(indent, defang_text(line)) for indent, line in [*lines, (0, "")]])


def _print(lines: Sequence[tuple[int, str]] | Iterator[tuple[int, str]]) -> None:
    for indent, line in lines:
        # An address that is broken in two cannot be copied.
        pieces = [Text(line)] if "://" in line else wrapped(Text(line), WIDTH - indent)
        for piece in pieces:
            click.echo(" " * indent + piece.plain if piece.plain else "")
