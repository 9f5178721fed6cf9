"""Next to no words, only something to click that leads away."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Form, Stance
from madoguchi.signals.brands.claims import author, came_by_list
from madoguchi.signals.brands.leads import hides_where, leads, link_evidence, same_owner, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

FEW = 40
"""Characters of text: less than one sentence."""


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    message, mailbox = view.message, author(view)
    if mailbox is None or message.form is Form.PASTED or came_by_list(view):
        return
    if len(message.text) > 4 * FEW or len("".join(message.text.split())) >= FEW:
        return
    for lead in leads(message):
        host = unwrapped(lead[1])
        if not hides_where(lead[1]):
            continue
        if not same_owner(host, mailbox.domain):
            yield link_evidence(lead), (("host", host),)
            return


CHECK = Check(
    id="hardly-any-words",
    stance=Stance.ACCUSING,
    sees="Fewer than 40 characters of text, and a link or linked picture that leads away.",
    why="Words in pictures are not read by filters; all the mail wants is the click.",
    wrong_when="A newsletter that is one large picture; a friend who sends a link and no word.",
    look=_look,
)
