"""A link that begins with another name before an @ sign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.leads import leads, link_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

_USERINFO = re.compile(r"https?:/{2}([^/?#]{1,400})@", re.IGNORECASE)


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for lead in leads(view.message):
        # RFC 3986 §3.2.1: what stands before @ is a user's name and not the host.
        found = _USERINFO.match(lead[1].url)
        if found:
            shown = found.group(1).partition(":")[0]
            yield link_evidence(lead), (("shown", shown[:80]), ("host", lead[1].host))


CHECK = Check(
    id="userinfo-host",
    stance=Stance.ACCUSING,
    sees="A link with a user name before its host (`https://brand@elsewhere`).",
    why="The eye takes what stands before the @ for the site.",
    wrong_when="Programmers' links with a user name, as for version control.",
    look=_look,
)
