"""Outlook on the web: `[aria-label="Message body"]` is the mail, its subject a heading.

The sender stands as `Name<address>` in the words or the title of a span above the mail.
"""

from __future__ import annotations

import re

from madoguchi.mail.inputs.pages.marks import Marks, Tag, end_of, inner_text, outer_text, tags

_BODIES = frozenset({"message body", "メッセージ本文", "メッセージの本文"})
_HEADING_CHARS = 2000
"""Characters of markup that a heading has at most."""
_SENDER = re.compile(r"([^<>\n]{0,200})[<＜]\s?([^\s<>@]{1,64}@[^\s<>@]{1,255})\s?[>＞]")
_WHEN = re.compile(r"\d{4}[/年-].{2,40}\d{1,2}:\d{2}|\d{1,2}/\d{1,2}/\d{4}.{1,20}\d{1,2}:\d{2}")


def outlook(html: str) -> Marks | None:
    """The mail that Outlook shows; `None` when the page is not Outlook's."""
    lower = html.lower()
    if not any(f'aria-label="{name}"' in lower for name in _BODIES):
        return None
    subject = name = address = when = ""
    heading_ends = 0
    for tag in tags(html):
        label = tag.attributes.get("aria-label", "")
        if label.lower() in _BODIES:
            return Marks(tag.inner, end_of(html, tag), subject, name, address, when)
        if tag.attributes.get("role") == "heading" and not subject:
            subject = tag.attributes.get("title") or inner_text(html, tag, 500)
            heading_ends = end_of(html, tag, tag.inner + _HEADING_CHARS)
        elif tag.start < heading_ends and tag.attributes.get("title"):
            subject = tag.attributes["title"]  # whole, where what is shown was cut short
            heading_ends = 0
        name, address = _sender(html, tag, label) or (name, address)
        if tag.attributes.get("data-testid") == "SentReceivedSavedTime":
            when = inner_text(html, tag, 100)
        elif _WHEN.search(tag.attributes.get("title", "")):
            when = when or tag.attributes["title"]
    return None


def _sender(html: str, tag: Tag, label: str) -> tuple[str, str] | None:
    if tag.name not in ("span", "button", "div"):
        return None
    for words in (tag.attributes.get("title", ""), label, _own_words(html, tag)):
        match = _SENDER.search(words) if "@" in words else None
        if match:
            name = match.group(1).strip().removeprefix("From:").removeprefix("差出人:")
            return name.strip(), match.group(2).lower()
    return None


def _own_words(html: str, tag: Tag) -> str:
    """The text right behind a tag, up to the next one, its references decoded."""
    if tag.name != "span":
        return ""
    return outer_text(html[tag.inner : html.find("<", tag.inner, tag.inner + 400)])
