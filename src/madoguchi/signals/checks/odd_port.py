"""A link to an unusual port."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.leads import by_host, link_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_USUAL = frozenset(("80", "443", "8080", "8443", "8000", "8888"))


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for lead in by_host(view.message):
        authority = lead[1].url.partition("://")[2].partition("/")[0].rpartition("@")[2]
        port = authority.partition("]")[2].lstrip(":") if "[" in authority else ""
        port = port or (authority.rpartition(":")[2] if authority.count(":") == 1 else "")
        if port.isdecimal() and port not in _USUAL and "." in lead[1].host:
            yield link_evidence(lead), (("host", lead[1].host), ("port", port))


CHECK = Check(
    id="odd-port",
    stance=Stance.NEUTRAL,
    sees="A link that names a port which public web pages do not use.",
    why="Pages put on machines that were broken into often stand there.",
    wrong_when="It is no accusation: test servers and small municipal systems do it too.",
    look=_look,
)
