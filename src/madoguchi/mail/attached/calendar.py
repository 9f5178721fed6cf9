"""An invitation (iCalendar, RFC 5545): its words, and where they lead."""

from __future__ import annotations

import re

from madoguchi.mail.attached.addresses import link_to, links_in, without_repeats
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room
from madoguchi.mail.charsets import decide
from madoguchi.mail.seen import see_html
from madoguchi.model import Link

MAX_OCTETS = 512 * 1024
"""Of one calendar; an invitation has some kilobytes, with a recurring time zone included."""
MAX_LINES = 4000
_FOLD = re.compile(r"\r?\n[ \t]")
_LINE = re.compile(r"([A-Za-z0-9-]{1,60}+)((?:;[^:\"\n]*+(?:\"[^\"\n]*+\"[^:\"\n]*+)*+)?):(.*)")
_SHOWN = ("SUMMARY", "LOCATION", "DESCRIPTION", "COMMENT", "ORGANIZER", "CONTACT")
_ADDRESSES = ("URL", "ATTACH", "CONFERENCE", "X-GOOGLE-CONFERENCE", "ORGANIZER")
_ESCAPE = re.compile(r"\\([nN;,\\:\"])")


def read_calendar(file: File, room: Room) -> Opened:
    """What a calendar would show of its events, in the order in which it stands there."""
    octets = file.content[: room.unpack(min(len(file.content), MAX_OCTETS))]
    source = _FOLD.sub("", decide(octets).text)  # RFC 5545 §3.1
    if "BEGIN:VCALENDAR" not in source.upper():
        return DAMAGED
    words: list[str] = []
    links: list[Link] = []
    for line in source.splitlines()[:MAX_LINES]:
        match = _LINE.match(line)
        if match is None:
            continue
        name, value = match[1].upper(), _ESCAPE.sub(_unescaped, match[3])
        if name in _SHOWN:
            shown = value.removeprefix("mailto:").removeprefix("MAILTO:")
            if shown not in words:
                words.append(shown)
            links += links_in(value, "ics") if "mailto:" not in value.lower() else ()
        if name in _ADDRESSES:
            link = link_to(value, "ics")
            links += [link] if link else []
        elif name == "X-ALT-DESC":
            seen = see_html(value, 0)
            links += (link_to(one.url, "ics", one.shown) or one for one in seen.links)
    return Opened(text="\n".join(words), links=without_repeats(links))


def _unescaped(match: re.Match[str]) -> str:
    return "\n" if match[1] in "nN" else match[1]  # RFC 5545 §3.3.11
