"""NEUTRAL: a host with letters outside ASCII."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.leads import by_host, link_evidence
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for lead in by_host(view.message):
        host = lead[1].host
        if "xn--" in host:
            yield link_evidence(lead), (("host", host),)


CHECK = Check(
    id="idn-host",
    stance=Stance.NEUTRAL,
    sees="A link to an internationalised domain name (RFC 5890, punycode).",
    why="Letters of other scripts can look like ASCII ones.",
    wrong_when="It is no accusation: 日本語.jp and names of other languages are honest addresses.",
    look=_look,
)
