"""A form to fill in, inside the mail."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands.claims import author
from madoguchi.signals.brands.leads import same_owner
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox = author(view)
    for index, link in enumerate(view.message.links[:200]):
        if link.carrier != "form" or not link.host:
            continue
        if mailbox and view.authentication.aligned and same_owner(link.host, mailbox.domain):
            continue
        yield Evidence(f"link:{index}", link.url[:200], link.span), (("host", link.host),)


CHECK = Check(
    id="form-in-mail",
    stance=Stance.NEUTRAL,
    sees="An HTML form in the mail that sends what is typed to a host that is not the sender's.",
    why="What is typed goes to a stranger without any page being seen; mail programs warn of it.",
    wrong_when=(
        "It is no accusation: newsletters of 2002 did it too, and on the honest mails at hand it "
        "fires more often than on scams."
    ),
    look=_look,
)
