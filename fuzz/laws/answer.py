"""Laws of a whole answer: evidence, marks, and the record that other programs read."""

from __future__ import annotations

import json

from fuzz.finding import holds
from fuzz.laws.message import message_holds
from fuzz.laws.text import text_is_clean, writable
from madoguchi.desk import Answer, marked_text, record, record_line
from madoguchi.model import Language, Signal

_SCHEMES = ("http://", "https://")


def answer_holds(answer: Answer, size: int, language: Language) -> None:
    """What a person or a program is given can be drawn, written and read again."""
    message_holds(answer.message, size)
    for signal in answer.signals:
        evidence_holds(signal, answer)
    ids = [signal.id for signal in answer.signals]
    holds(len(set(ids)) == len(ids), "signal-told-once", repr(ids))
    verdict = answer.verdict
    holds(0.0 <= verdict.probability <= 1.0, "probability", repr(verdict.probability))
    for _, share in verdict.kinds:
        holds(0.0 <= share <= 1.0, "probability-of-kind", repr(share))
    drawn = "".join(piece.text for piece in marked_text(answer))
    text_is_clean(drawn, "marked-text")
    found = next((scheme for scheme in _SCHEMES if scheme in drawn.lower()), "")
    holds(not found, "marked-text-is-defanged", found)
    line = record_line(answer, "x", 0, language)
    holds(b"\n" not in line, "record-is-one-line")
    read = json.loads(line)
    again = json.loads(json.dumps(record(answer, "x", 0, language), ensure_ascii=False))
    holds(read == again, "record-line-is-the-record")


def evidence_holds(signal: Signal, answer: Answer) -> None:
    """Evidence names a place that is there; a span quotes the seen text."""
    message = answer.message
    holds(bool(signal.evidence), "signal-has-evidence", signal.id)
    for evidence in signal.evidence:
        writable(evidence.quote, "quote")
        where, _, index = evidence.where.partition(":")
        if where in ("link", "attachment"):
            table = message.links if where == "link" else message.attachments
            holds(index.isdigit() and int(index) < len(table), "evidence-index", evidence.where)
        if evidence.span is not None:
            low, high = evidence.span.start, evidence.span.end
            holds(0 <= low <= high <= len(message.text), "evidence-span", f"{signal.id} {evidence}")
