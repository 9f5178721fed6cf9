"""Microsoft Defender Safe Links: `*.safelinks.protection.outlook.com/?url=…`."""

from __future__ import annotations

from madoguchi.mail.links.unwrap.query import value_of

HOSTS = (".safelinks.protection.outlook.com", ".safelinks.protection.office365.us",
         "statics.teams.cdn.office.net")  # fmt: skip


def opened(url: str) -> str | None:
    """What was rewritten on the way in."""
    return value_of(url, "url")
