"""The JSON record of an answer: the names that other programs rely on (`docs/json.md`)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache

from madoguchi.desk.answer import Answer
from madoguchi.desk.looked_up import Json, looked_up
from madoguchi.desk.plan_record import plan_record
from madoguchi.model import (
    Attachment,
    Authentication,
    Language,
    Link,
    Local,
    Mailbox,
    Message,
    Plan,
    Reason,
    Stance,
    Verdict,
)
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
