"""A link that hides where it leads."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import is_shortener
from madoguchi.signals.brands.leads import by_host, link_evidence, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for lead in by_host(view.message):
        host = unwrapped(lead[1])
        if is_shortener(host):
            yield link_evidence(lead), (("host", host),)


CHECK = Check(
    id="shortener-link",
    stance=Stance.NEUTRAL,
    sees="A link through a public shortening service.",
    why="Nobody can see where it leads before it is opened.",
    wrong_when="It is no accusation: newsletters and private mail use short links.",
    look=_look,
)
