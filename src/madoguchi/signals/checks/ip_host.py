"""A link to a bare number instead of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.leads import by_host, link_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]")
_PRIVATE = re.compile(r"(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.|\[::1\]|\[f[cde]")


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for lead in by_host(view.message):
        host = lead[1].host
        # RFC 1918 and loopback lead nowhere from outside: notes between administrators.
        if _ADDRESS.fullmatch(host) and not _PRIVATE.match(host):
            yield link_evidence(lead), (("host", host),)


CHECK = Check(
    id="ip-host",
    stance=Stance.ACCUSING,
    sees="A link whose host is a public IP address, in whatever notation it was written.",
    why="Firms have names; a machine that was broken into has only its number.",
    wrong_when="Technical mail, and old newsletters, link to servers by number.",
    look=_look,
)
