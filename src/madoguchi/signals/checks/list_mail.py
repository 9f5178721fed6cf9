"""NEUTRAL: a mailing list carried the mail."""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.check import Check
from madoguchi.signals.view import View


def _look(view: View) -> Iterator[Evidence]:
    # RFC 2919: the list names itself; RFC 2369 §3: it says how to leave or where to post.
    list_id = view.message.header("List-Id")
    if list_id and any(view.message.header(name) for name in ("List-Post", "List-Unsubscribe")):
        yield Evidence("header:List-Id", list_id[:200])


CHECK = Check(
    id="list-mail",
    stance=Stance.NEUTRAL,
    sees="List-Id together with List-Post or List-Unsubscribe.",
    why="Lists rewrite the route: what SPF and DKIM say is then about the list and not the author.",
    wrong_when="It is no clean bill: scams reach lists too, and bulk senders write these fields.",
    look=_look,
)
