"""The JSON record of a plan: the names that other programs rely on (`docs/json.md`)."""

from __future__ import annotations

from madoguchi.desk.looked_up import Json
from madoguchi.model import Contact, Due, PackId, Plan, Step, reworded, reworded_step
from madoguchi.model.readings import ANCHOR, authored, plain


def plan_record(written: Plan) -> dict[str, Json]:
    """A plan alone, with the names of `plan` in the record of an answer."""
    plan = reworded(written, plain)
    return {
        "pack": {
            **_pack(plan.pack),
            "chain": [_pack(inherited) for inherited in plan.pack.chain],
        },
        "language": plan.language,
        "headline": plan.headline,
        "headline_language": plan.headline_language,
        "actions": [_step(*pair) for pair in zip(plan.steps, written.steps, strict=True)],
        "desks": [contact_record(desk) for desk in plan.desks],
        "reporting_points": [contact_record(point) for point in plan.reporting_points],
        "always": [contact_record(desk) for desk in plan.always],
        "honesty": list(plan.honesty),
        "honesty_languages": list(plan.honesty_languages),
        "ruby": _ruby(headline=written.headline, honesty=written.honesty),
    }


def _pack(pack: PackId) -> dict[str, Json]:
    return {"name": pack.name, "version": pack.version, "hash": pack.hash}


def _ruby(**texts: str | tuple[str, ...]) -> Json:
    """The texts with their readings, `{口座番号|こうざばんごう}`; `null` where none has any."""
    if not any(ANCHOR in "".join(text) for text in texts.values()):
        return None
    return {
        name: authored(text) if isinstance(text, str) else [authored(line) for line in text]
        for name, text in texts.items()
    }


def step_record(written: Step) -> Json:
    """One action of a plan."""
    return _step(reworded_step(written, plain), written)


def _step(step: Step, written: Step) -> Json:
    contact = step.contact
    return {
        "id": step.id,
        "kind": step.kind,
        "urgency": step.urgency,
        "block": step.block,
        "says": step.says,
        "more": step.more,
        "desk": contact.id if contact else None,
        "tel": (contact.tel or None) if contact else None,
        "url": (contact.url or None) if contact else None,
        "open_now": contact.open_now if contact else None,
        "opens_at": contact.opens_at.isoformat() if contact and contact.opens_at else None,
        "fallback": contact_record(step.fallback) if step.fallback else None,
        "script": list(step.script),
        "bring": list(step.bring),
        "clauses": list(step.clauses),
        "sources": list(step.sources),
        "due": _due(step.due) if step.due else None,
        "language": step.language,
        "script_language": step.script_language,
        "bring_language": step.bring_language,
        "ruby": _ruby(
            says=written.says, more=written.more, script=written.script, bring=written.bring
        ),
    }


def _due(due: Due) -> Json:
    return {
        "rule": due.rule,
        "day": due.day.isoformat(),
        "since": due.since.isoformat(),
        "passed": due.passed,
    }


def contact_record(contact: Contact) -> Json:
    """A desk or reporting point."""
    return {
        "id": contact.id,
        "name": contact.name,
        "role": contact.role,
        "tel": contact.tel or None,
        "url": contact.url or None,
        "mail": contact.mail or None,
        "hours": contact.hours,
        "open_now": contact.open_now,
        "opens_at": contact.opens_at.isoformat() if contact.opens_at else None,
        "note": contact.note,
        "answers": contact.answers,
        "source": contact.source,
        "seen_on": contact.seen_on,
    }
