"""A link to a page that anybody can put up without a name."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import user_content_domain
from madoguchi.signals.brands.leads import by_host, link_evidence, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    for lead in by_host(view.message):
        host = unwrapped(lead[1])
        service = user_content_domain(host)
        if service:
            yield link_evidence(lead), (("host", host), ("service", service))


CHECK = Check(
    id="free-hosting-link",
    stance=Stance.NEUTRAL,
    sees="A link to a free page, form, bucket or tunnel service (pages.dev, forms.gle, …).",
    why="No domain has to be bought and no name given, so waves of scam pages stand there.",
    wrong_when="It is no accusation: clubs, schools, developers and shops use the same services.",
    look=_look,
)
