"""Reading what actions refer to: facts, sources, clauses, newer facts, questions, headlines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from madoguchi.guidance.pack import Fact, Headline, Question, Source
from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.terms import condition
from madoguchi.guidance.terms import Condition
from madoguchi.model import (
    Afraid,
    Certainty,
    CourtPaper,
    Did,
    Elapsed,
    ForWhom,
    Kind,
    Paid,
    Told,
    Who,
)

SETTERS = ("analysis", "person", "staff")
CONFIDENCES = ("own", "own-old", "third")
UNKNOWN = "unknown"
MODEL_WORDS: Mapping[str, tuple[str, ...]] = {
    "kind": tuple(Kind),
    "certainty": tuple(Certainty),
    "did": tuple(Did),
    "told": tuple(Told),
    "paid": tuple(Paid),
    "elapsed": (*Elapsed, UNKNOWN),
    "for-whom": tuple(ForWhom),
    "who": tuple(Who),
    "afraid": tuple(Afraid),
    "court-paper": tuple(CourtPaper),
}
"""Facts that the model's closed words carry: a pack must offer exactly those."""

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def facts(node: Node) -> dict[str, Fact]:
    """The base facts of a pack."""
    found: dict[str, Fact] = {}
    for item in node.items():
        keys = item.keys(("id", "set-by", "values"), ("many", "default", "signals"))
        fact_id = keys["id"].text()
        if fact_id in found:
            raise item.wrong("twice", value=fact_id)
        many = "many" in keys and keys["many"].one_of(("true", "false"), "many") == "true"
        values = keys["values"].texts()
        if fact_id in MODEL_WORDS and set(values) != set(MODEL_WORDS[fact_id]):
            known = ", ".join(MODEL_WORDS[fact_id])
            raise keys["values"].wrong("bad-words", fact=fact_id, known=known)
        if many == ("default" in keys):
            raise item.wrong("missing-key", key="default" if not many else "many without default")
        found[fact_id] = Fact(
            id=fact_id,
            many=many,
            values=values,
            default=None if many else keys["default"].one_of(values, fact_id),
            set_by=keys["set-by"].some_of(SETTERS, "set-by"),
            signals=keys["signals"].texts() if "signals" in keys else (),
        )
    return found


def impossible(node: Node, known: Mapping[str, Fact]) -> tuple[Condition, ...]:
    """Combinations that no case has."""
    return tuple(condition(item, known) for item in node.items())


def sources(node: Node) -> dict[str, Source]:
    """Where things were seen."""
    found: dict[str, Source] = {}
    fields = ("id", "publisher", "title", "url", "date", "seen", "next-check", "confidence")
    for item in node.items():
        keys = item.keys(fields)
        source_id = keys["id"].text()
        if source_id in found:
            raise item.wrong("twice", value=source_id)
        for name in ("seen", "next-check"):
            if not _DATE.fullmatch(keys[name].text()):
                raise keys[name].wrong("bad-date", value=keys[name].text())
        if keys["date"].text() != "undated" and not _DATE.fullmatch(keys["date"].text()):
            raise keys["date"].wrong("bad-date", value=keys["date"].text())
        keys["confidence"].one_of(CONFIDENCES, "confidence")
        texts = {name.replace("-", "_"): keys[name].text() for name in fields}
        found[source_id] = Source(**texts)
    return found


def clauses(node: Node) -> dict[str, str]:
    """The clauses of the page that a pack answers to."""
    return {clause: text.text() for clause, text in node.entries().items()}


@dataclass(frozen=True, slots=True)
class Newer:
    says: str
    overrules: tuple[str, ...]
    sources: tuple[str, ...]


def newer(
    node: Node, known_clauses: Mapping[str, str], known: Mapping[str, Source]
) -> dict[str, Newer]:
    """What holds today and the page does not have."""
    found: dict[str, Newer] = {}
    for name, entry in node.entries().items():
        keys = entry.keys(("says", "overrules", "sources"))
        if not keys["sources"].items():
            raise keys["sources"].wrong("empty")
        found[name] = Newer(
            keys["says"].text(),
            keys["overrules"].some_of(known_clauses, "clauses"),
            keys["sources"].some_of(known, "sources"),
        )
    return found


def headlines(node: Node, known: Mapping[str, Fact]) -> tuple[Headline, ...]:
    """The two lists of the headline; the last of each has no condition."""
    lists = node.keys(("what", "answer"))
    found: list[Headline] = []
    for part in ("what", "answer"):
        items = lists[part].items()
        for item in items:
            keys = item.keys(("id",), ("when",))
            if ("when" in keys) == (item is items[-1]):
                raise item.wrong("missing-key", key="when")
            when = condition(keys["when"], known) if "when" in keys else None
            found.append(Headline(keys["id"].text(), part, when))
    return tuple(found)


def questions(node: Node, known: Mapping[str, Fact]) -> tuple[Question, ...]:
    """What a person may be asked, in order."""
    found: list[Question] = []
    for item in node.items():
        keys = item.keys(("id", "fact", "values"), ("when",))
        fact = known[keys["fact"].one_of(known, "facts")]
        found.append(
            Question(
                id=keys["id"].text(),
                fact=fact.id,
                values=keys["values"].some_of(fact.values, fact.id),
                when=condition(keys["when"], known) if "when" in keys else None,
                # Every question has "I don't know"; a choice of several has "none of these" too.
                none_of_these=fact.many,
                dont_know=True,
            )
        )
    return tuple(found)
