"""Reading the deadline rules: `deadlines.yaml`."""

from __future__ import annotations

from collections.abc import Mapping

from madoguchi.guidance.deadlines import Counting, Deadline
from madoguchi.guidance.pack import Source
from madoguchi.guidance.source.actions import Placed
from madoguchi.guidance.source.nodes import Node
from madoguchi.model import Since

KEYS = ("id", "action", "since", "days", "counting", "says", "sources")


def deadlines(
    node: Node, placed: tuple[Placed, ...], known: Mapping[str, Source]
) -> dict[str, Deadline]:
    """The rules by action; one that says another number of days than its action is an error."""
    actions = {one.action.id: one.action for one in placed}
    found: dict[str, Deadline] = {}
    for item in node.items():
        keys = item.keys(KEYS)
        action = keys["action"].one_of(actions, "actions")
        if action in found:
            raise keys["action"].wrong("twice", value=action)
        days = keys["days"].text()
        said = actions[action].deadline_days
        if not (days.isascii() and days.isdigit()) or (said is not None and int(days) != said):
            raise keys["days"].wrong("bad-number", value=days)
        if not keys["sources"].items():
            raise keys["sources"].wrong("empty")
        found[action] = Deadline(
            id=keys["id"].text(),
            action=action,
            since=keys["since"].word(Since),
            days=int(days),
            counting=keys["counting"].word(Counting),
            says=keys["says"].text(),
            sources=keys["sources"].some_of(known, "sources"),
        )
    return found
