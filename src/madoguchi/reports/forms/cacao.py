"""A plan as a playbook of CACAO 2.0 (OASIS), for a desk that keeps its cases in such a system.

Only what the plan says is in it: nothing of the mail, nothing of the person.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from uuid import UUID

from madoguchi.model import Contact, Plan, Step, reworded
from madoguchi.model.readings import plain
from madoguchi.reports.forms.steady import MAKER, in_utc, json_octets, made_id


def cacao(plan: Plan, at: datetime) -> bytes | None:
    """The plan's steps one after the other, each to be done by a person; `None` without steps.

    `at` (time-zone aware) is when the plan was made.  Nothing in it can be run by a program.
    """
    plan = reworded(plan, plain)
    if not plan.steps:
        return None  # §3.1: a playbook has at least one action
    seed = made_id("cacao", in_utc(at), plan.pack.hash, *map(repr, plan.steps))
    person = f"individual--{_step_id(seed, 'person')}"
    ids = [f"action--{_step_id(seed, str(index))}" for index in range(len(plan.steps))]
    start, end = f"start--{_step_id(seed, 'start')}", f"end--{_step_id(seed, 'end')}"
    workflow: dict[str, object] = {start: {"type": "start", "on_completion": ids[0]}}
    for number, step, following in zip(ids, plan.steps, [*ids[1:], end], strict=True):
        workflow[number] = _action(step, person, following)
    workflow[end] = {"type": "end"}
    playbook = {
        "type": "playbook",
        "spec_version": "cacao-2.0",
        "id": f"playbook--{made_id(seed, 'playbook')}",
        "name": plan.headline or plan.pack.name,
        "description": "\n".join(plan.honesty),
        "created_by": MAKER,
        "created": in_utc(at),
        "modified": in_utc(at),
        "labels": [f"{plan.pack.name} {plan.pack.version}", plan.language.value],
        "workflow_start": start,
        "workflow": workflow,
        "agent_definitions": {person: {"type": "individual", "name": "person"}},
    }
    return json_octets(playbook)


def _action(step: Step, person: str, following: str) -> dict[str, object]:
    lines = [step.more, *_reached(step.contact), *_reached(step.fallback), *step.script]
    return {
        "type": "action",
        "name": step.says,
        "description": "\n".join(line for line in lines if line),
        "commands": [{"type": "manual", "command": step.says}],
        "agent": person,
        "on_completion": following,
    }


def _reached(contact: Contact | None) -> tuple[str, ...]:
    if contact is None:
        return ()
    return (f"{contact.name} {contact.tel}".strip(), contact.url)


def _step_id(*of: str) -> UUID:
    """§10.10: ids of steps are of version 4; here of octets that are the same for the same plan."""
    return UUID(bytes=hashlib.sha256(made_id(*of).encode()).digest()[:16], version=4)
