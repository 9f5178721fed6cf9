"""Files that are nothing but an address: `.url`, `.webloc`, `.desktop`."""

from __future__ import annotations

import re

from madoguchi.mail.attached.addresses import link_to, links_in
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room
from madoguchi.mail.charsets import decide
from madoguchi.model import FileTrait, defang_text

MAX_OCTETS = 64 * 1024
"""Of such a file; it has two lines."""
_KEY = re.compile(
    r"^[ \t]{0,9}(URL|BASEURL|Exec|WorkingDirectory|IconFile)[ \t]{0,9}=(.*)$", re.I | re.M
)
_WEBLOC = re.compile(r"<key>URL</key>\s{0,99}<string>([^<]{1,4000})</string>", re.I)
_AWAY = re.compile(r"file:|\\\\|//", re.I)
_SEARCH = re.compile(r"search(?:-ms)?:|ms-[a-z-]+:", re.I)


def read_url_file(file: File, room: Room) -> Opened:
    """The address as a link; `runs` when it starts a file of another computer or a program."""
    octets = file.content[: room.unpack(min(len(file.content), MAX_OCTETS))]
    text = decide(octets).text
    values = {match[1].lower(): match[2].strip() for match in _KEY.finditer(text)}
    webloc = _WEBLOC.search(text)
    written = values.get("url") or (webloc[1] if webloc else "") or values.get("baseurl", "")
    command = values.get("exec", "")
    if not written and not command:
        # Apple writes binary property lists too; the address stands in them as ASCII.
        found = links_in(octets.decode("latin-1"), "url-file")
        return Opened(links=found) if found else DAMAGED
    away = _AWAY.match(written)
    link = None if away else link_to(written.replace("&amp;", "&"), "url-file")
    starts = command or away or _SEARCH.match(written)
    return Opened(
        frozenset({FileTrait.RUNS}) if starts else frozenset(),
        text=defang_text((written or command)[:2000]),
        links=(link,) if link else links_in(command, "url-file"),
    )
