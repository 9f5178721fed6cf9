"""The providers that the package knows: one file each; which one a mail went to."""

from __future__ import annotations

from datetime import date
from functools import cache

from madoguchi.model import Language, Message, broken_part
from madoguchi.model.sentences import carried
from madoguchi.reports.providers.parse import parsed
from madoguchi.reports.providers.provider import Provider, Step, Steps
from madoguchi.reports.redaction.secrets import recipients

NAMES = (
    *("docomo", "au", "softbank", "rakuten-mobile", "ymobile"),
    *("gmail", "icloud", "outlook", "yahoo-mail"),
)
"""In the order in which they are offered: lines first, then mailboxes."""


@cache
def providers() -> tuple[Provider, ...]:
    """All of them, in the order in which they are offered.

    Raises `PackError` when a file of the package is missing or broken.
    """
    found = []
    for name in NAMES:
        try:
            data = carried(__package__, f"{name}.toml")
        except FileNotFoundError:
            raise broken_part(f"{name}.toml") from None
        one = parsed(data, f"{name}.toml")
        if one.id != name:
            raise broken_part(f"{name}.toml")
        found.append(one)
    return tuple(found)


def provider(name: str) -> Provider | None:
    """The one with that id, or `None`."""
    return next((one for one in providers() if one.id == name), None)


def provider_of(message: Message) -> Provider | None:
    """Whose mailbox the mail went to, by the domain of whoever got it; `None` when unknown.

    Also when it went to mailboxes of several: whose settings to change is then the person's to say.
    """
    outer = message.outer.from_ if message.outer is not None else ()
    # Who passed a mail on got it first; the one it was passed on to is a desk.
    addresses = [one.addr_spec for one in outer] or [
        one.plain for one in recipients(message) if "@" in one.plain
    ]
    found = {_of_domain(address.rpartition("@")[2].lower()) for address in addresses} - {None}
    return found.pop() if len(found) == 1 else None


def _of_domain(domain: str) -> Provider | None:
    for one in providers():
        if any(domain == own or domain.endswith(f".{own}") for own in one.domains):
            return one
    return None


def steps_for(asked: Message | Provider, language: Language, on: date) -> Steps | None:
    """What can be set at the provider, in a person's words; `None` when a mail tells none.

    `on` is the day on which it is read: what was last looked at more than half a year before is
    marked.  What the provider itself does not say is told as the address of its own page only.
    """
    whose = provider_of(asked) if isinstance(asked, Message) else asked
    if whose is None:
        return None
    settings = tuple(
        Step(
            aim=way.aim,
            title=way.title.says(language),
            steps=tuple(one.says(language) for one in way.steps) if way.shown else (),
            expect=tuple(one.says(language) for one in way.expect) if way.shown else (),
            page=way.page,
            read_on=way.seen_on,
            stale=way.due() <= on,
        )
        for way in whose.ways
    )
    return Steps(whose, whose.names.says(language), language, settings)
