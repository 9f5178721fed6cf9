"""The JSON record of an answer: the names that other programs rely on (`docs/json.md`)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache

from madoguchi.desk.answer import Answer
from madoguchi.desk.looked_up import Json, looked_up
from madoguchi.model import (
    Attachment,
    Authentication,
    Contact,
    Due,
    Language,
    Link,
    Local,
    Mailbox,
    Message,
    PackId,
    Plan,
    Reason,
    Stance,
    Step,
    Verdict,
    reworded,
    reworded_step,
)
from madoguchi.model.readings import ANCHOR, authored, plain
from madoguchi.signals import says


def record(answer: Answer, path: str, index: int, language: Language) -> dict[str, Json]:
    """One JSON object for one mail, in the order and with the names of the contract.

    `path` and `index` say which mail of which file it was.  Addresses stand as they are here,
    not defanged: the reader is a program.
    """
    plan = None if answer.plan is None else plan_record(answer.plan)
    return {**_found(answer, path, index, language), "plan": plan}


def record_line(answer: Answer, path: str, index: int, language: Language) -> bytes:
    """The record as one line of UTF-8 JSON, without the line's end.

    In an archive most mails lead to a few plans: a plan's text is made once and kept.  What is no
    character (a path may hold such octets, PEP 383) is replaced and never raised.
    """
    found = json.dumps(_found(answer, path, index, language), ensure_ascii=False)
    plan = "null" if answer.plan is None else _plan_text(_Same(answer.plan))
    return f'{found[:-1]}, "plan": {plan}}}'.encode("utf-8", "replace")


class _Same:
    """A plan by identity: comparing two by their values would cost more than writing one."""

    __slots__ = ("plan",)

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def __hash__(self) -> int:
        return id(self.plan)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.plan is other.plan


@lru_cache(maxsize=256)
def _plan_text(same: _Same) -> str:
    return json.dumps(plan_record(same.plan), ensure_ascii=False)


def _found(answer: Answer, path: str, index: int, language: Language) -> dict[str, Json]:
    auth = answer.authentication
    return {
        "source": {"path": path, "index": index, "form": answer.message.form},
        "message": _message(answer.message),
        "authentication": {
            "spf": auth.spf,
            "dkim": auth.dkim,
            "dmarc": auth.dmarc,
            "arc": auth.arc,
            "as_of": auth.as_of,
            "aligned": auth.aligned,
            "notes": _notes(auth, language) if auth.notes else [],
        },
        "verdict": _verdict(answer.verdict),
        "signals": _signals(answer, language),
        "network": looked_up(answer.looked_up) if answer.looked_up else None,
    }


def _notes(auth: Authentication, language: Language) -> list[Json]:
    # Only what was asked outside has notes: loading the verifiers would be felt at start-up.
    from madoguchi.auth.notes import note_sentence

    return [{"id": note, "says": note_sentence(note)[language]} for note in auth.notes]


def _message(message: Message) -> dict[str, Json]:
    return {
        "subject": message.subject,
        "from": _mailboxes(message.from_),
        "reply_to": _mailboxes(message.reply_to),
        "date": message.date.isoformat() if message.date else None,
        "text": message.text,
        "hidden_text": message.hidden_text,
        "links": [_link(link) for link in message.links],
        "attachments": [_attachment(file) for file in message.attachments],
        "wrapped_in": message.wrapped_in,
        "enclosed": [_enclosed(mail) for mail in _beside(message)],
        "defects": [defect.id for defect in message.defects],
    }


def _beside(message: Message) -> Iterator[Message]:
    """Mails attached to the examined one, or beside it to a forward: nobody has judged them."""
    carrier: Message | None = message
    while carrier is not None:
        yield from carrier.enclosed
        carrier = carrier.outer


def _enclosed(message: Message) -> dict[str, Json]:
    return {
        "subject": message.subject,
        "from": _mailboxes(message.from_),
        "date": message.date.isoformat() if message.date else None,
        "links": [_link(link) for link in message.links],
    }


def _attachment(file: Attachment) -> dict[str, Json]:
    return {
        "filename": file.filename,
        "media_type": file.media_type,
        "size": file.size,
        "sniffed_type": file.sniffed_type,
        "traits": list(file.traits),
        "holds": list(file.holds),
    }


def _mailboxes(mailboxes: Iterable[Mailbox]) -> list[Json]:
    return [{"display_name": m.display_name, "addr_spec": m.addr_spec} for m in mailboxes]


def _link(link: Link) -> Json:
    return {
        "url": link.url,
        "host": link.host,
        "shown": link.shown,
        "target": link.target,
        "carrier": link.carrier,
        "hidden": link.hidden,
    }


def _verdict(verdict: Verdict) -> dict[str, Json]:
    return {
        "kind": verdict.kind,
        "certainty": verdict.certainty,
        "probability": round(verdict.probability, 4),
        "base_rate": verdict.base_rate,
        "kinds": {kind.value: round(share, 4) for kind, share in verdict.kinds},
        "also": list(verdict.also),
        "wants": list(verdict.wants),
        "settles": list(verdict.settles),
        "brand": verdict.brand,
        "missing": list(verdict.missing),
        "local": _local(verdict.local),
    }


def _local(local: Local | None) -> Json:
    if local is None:
        return None
    return {
        "kind_before": local.kind_before,
        "certainty_before": local.certainty_before,
        "probability_before": round(local.probability_before, 4),
        "corrections": local.corrections,
        "reporters": local.reporters,
        "signals": {name: round(by, 3) for name, by in local.signals},
        "bias": round(local.bias, 3),
    }


def _signals(answer: Answer, language: Language) -> list[Json]:
    weighed = {reason.signal.id for reason in answer.verdict.reasons}
    unweighed = tuple(Reason(s, 0.0) for s in answer.signals if s.id not in weighed)
    return [_signal(reason, language) for reason in (*answer.verdict.reasons, *unweighed)]


def _signal(reason: Reason, language: Language) -> Json:
    signal = reason.signal
    first = signal.evidence[0]
    return {
        "id": signal.id,
        "accusing": signal.stance is Stance.ACCUSING,
        "stance": signal.stance,
        "weight": round(reason.weight, 3),
        "where": first.where,
        "quote": first.quote,
        "span": [first.span.start, first.span.end] if first.span else None,
        "says": says(signal, language),
    }


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
        "actions": [step_record(step) for step in written.steps],
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
    step = reworded_step(written, plain)
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
