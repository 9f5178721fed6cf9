"""A case → its papers, each with only what its reader may have."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module

from madoguchi.guidance.desks import directory
from madoguchi.model import Contact, Personal, sentence
from madoguchi.reports.case import Case, Material, in_language
from madoguchi.reports.draft import Destination, Draft, Group, Withheld
from madoguchi.reports.redaction import redacted

_FOLDERS = ("bodies", "letters", "machines")
"""Of this room; each folder in one of them is a destination."""


@cache
def destinations() -> tuple[Destination, ...]:
    """Every destination that the package carries, in the order in which they are offered."""
    found = [
        import_module(f"madoguchi.reports.{folder}.{module.name}").DESTINATION
        for folder in _FOLDERS
        for module in pkgutil.iter_modules(import_module(f"madoguchi.reports.{folder}").__path__)
        if module.ispkg
    ]
    groups = list(Group)
    return tuple(sorted(found, key=lambda one: (groups.index(one.group), one.order, one.id)))


def named(destination_id: str) -> Destination:
    """The destination of that id.  `KeyError` when there is none."""
    return _by_id()[destination_id]


@cache
def _by_id() -> dict[str, Destination]:
    return {one.id: one for one in destinations()}


def fitting(case: Case) -> tuple[Destination, ...]:
    """The destinations that are offered for the case."""
    return tuple(one for one in destinations() if one.fits(case))


def for_steps(case: Case) -> dict[str, Destination]:
    """The paper for a step of the case's plan, by the id of the step; most steps need none."""
    plan = case.answer.plan
    by_desk, by_role = {}, {}
    for one in fitting(case):
        if one.desk:
            by_desk[one.desk] = one
        if one.role is not None:
            by_role[one.role(case)] = one
    found = {}
    for step in plan.steps if plan is not None else ():
        if step.contact is not None:
            paper = by_desk.get(step.contact.id) or by_role.get(step.contact.role)
            if paper is not None:
                found[step.id] = paper
    return found


def drafts(case: Case, wanted: Iterable[Destination]) -> Iterator[Draft | Withheld]:
    """The papers for these destinations, in their order.

    Whatever the mail holds, each comes out as a draft or as the reason why there is none.  Raises
    `UsageError` when `Case.take_out` has a string too short to be looked for.
    """
    prepared: dict[frozenset[Personal], Material] = {}
    for destination in wanted:
        material = prepared.get(destination.may_have)
        if material is None:
            material = prepared[destination.may_have] = _material(case, destination.may_have)
        yield _guarded(destination, material)


def _material(case: Case, may_have: frozenset[Personal]) -> Material:
    return Material(
        case,
        redacted(
            case.data,
            case.answer.message,
            may_have=may_have,
            reporter=(*case.details.of_reporter(),),
            take_out=case.take_out,
        ),
    )


def _guarded(destination: Destination, material: Material) -> Draft | Withheld:
    """The draft, or `Withheld` when anything in it still tells what its reader may not have."""
    draft = destination.draft(material)
    if draft.contact is None and destination.desk:
        draft = replace(draft, contact=contact(destination.desk, material.case))
    draft = replace(draft, taken_out=material.redacted.taken_out, changes=material.changes)
    if not _tells(draft, material):
        return draft
    why = in_language(sentence(__package__, "withheld.toml", "withheld"), material.case.language)
    return Withheld(destination.id, destination.group, draft.contact, why)


def _tells(draft: Draft, material: Material) -> bool:
    return any(material.redacted.leaks(text) for text in _texts(draft)) or any(
        material.mail_tells
        if file.data is material.redacted.mail
        else bool(material.redacted.leaks(file.data))
        for file in draft.attached
    )


def _texts(draft: Draft) -> Iterator[str]:
    yield draft.subject
    yield draft.text
    for one in draft.fields:
        yield one.text
    for file in draft.attached:
        yield file.name


def contact(desk: str, case: Case) -> Contact:
    """The entry of the directory with that id, as it may be shown at the case's minute."""
    return directory().contact(desk, case.at, case.language)
