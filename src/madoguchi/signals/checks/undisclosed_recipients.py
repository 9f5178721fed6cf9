"""The mail is addressed to nobody that can be seen."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Form, Stance
from madoguchi.signals.brands.claims import came_by_list, headers_known
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[Evidence]:
    message = view.message
    if not headers_known(view) or message.form in (Form.MSG, Form.PASTED) or came_by_list(view):
        return
    if message.header("Received") is None or any(mailbox.domain for mailbox in message.to):
        return
    yield Evidence("header:To", (message.header("To") or "")[:200])


CHECK = Check(
    id="undisclosed-recipients",
    stance=Stance.NEUTRAL,
    sees="A delivered mail whose To field is absent, empty or names a group without members.",
    why="The same mail went to many people at once.",
    wrong_when="It is no accusation: clubs and firms send blind copies to keep addresses private.",
    look=_look,
)
