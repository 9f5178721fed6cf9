"""A plan with every text of it drawn in another way, for doors that show readings differently."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from madoguchi.model.languages import Language
from madoguchi.model.plan import Contact, Plan, Step

Redraw = Callable[[str], str]


def reworded(plan: Plan, redraw: Redraw) -> Plan:
    """The plan with `redraw` applied to all that a person reads.

    Only やさしい日本語 has readings to draw: any other plan is given back as it is.
    """
    if plan.language is not Language.JA_EASY:
        return plan
    return replace(
        plan,
        headline=redraw(plan.headline),
        steps=tuple(reworded_step(step, redraw) for step in plan.steps),
        desks=_contacts(plan.desks, redraw),
        reporting_points=_contacts(plan.reporting_points, redraw),
        always=_contacts(plan.always, redraw),
        honesty=tuple(map(redraw, plan.honesty)),
    )


def reworded_step(step: Step, redraw: Redraw) -> Step:
    """One step of such a plan."""
    return replace(
        step,
        says=redraw(step.says),
        more=redraw(step.more),
        contact=_contact(step.contact, redraw) if step.contact else None,
        fallback=_contact(step.fallback, redraw) if step.fallback else None,
        script=tuple(map(redraw, step.script)),
        bring=tuple(map(redraw, step.bring)),
    )


def _contacts(contacts: tuple[Contact, ...], redraw: Redraw) -> tuple[Contact, ...]:
    return tuple(_contact(contact, redraw) for contact in contacts)


def _contact(contact: Contact, redraw: Redraw) -> Contact:
    return replace(
        contact,
        name=redraw(contact.name),
        hours=redraw(contact.hours),
        note=redraw(contact.note),
    )
