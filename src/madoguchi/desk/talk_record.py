"""A consultation as JSON: answers in, the next question or the plan out (`docs/json.md`)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from madoguchi.desk.consultation import NO_MAIL, Consultation
from madoguchi.desk.looked_up import Json
from madoguchi.desk.options import dates, language, usage_error
from madoguchi.desk.plan_record import contact_record, plan_record, step_record
from madoguchi.guidance import Question
from madoguchi.guidance.desks import prefecture_code
from madoguchi.guidance.interview import Answer
from madoguchi.model import (
    DAY_NAMES,
    Certainty,
    Evidence,
    Kind,
    Language,
    Signal,
    Stance,
    Verdict,
    reworded,
)
from madoguchi.model.readings import plain

FIELDS = ("lang", "kind", "certainty", "brand", "signals", "answers", "prefecture", "dates", "plan")


def talk_record(asked: object, *, at: datetime) -> dict[str, Json]:
    """What to ask next, given the answers; the plan once nothing is left to ask.

    Nothing is kept between two calls: every call brings all answers.  Raises `UsageError` for
    what has no meaning.
    """
    fields = _mapping("-", asked, FIELDS)
    spoken = language(_text("lang", fields.get("lang")) or Language.JA)
    talk = _talk(fields, at)
    question = talk.next()
    plan = talk.plan(at=at, language=spoken)
    always = reworded(plan, plain).always
    step = talk.at_once(at=at, language=spoken)
    whole = question is None or fields.get("plan") is True
    return {
        "language": plan.language,
        "always": [contact_record(desk) for desk in always],
        "at_once": step_record(step) if step else None,
        "next": _question(question, talk, spoken) if question else None,
        "plan": plan_record(plan) if whole else None,
    }


def _talk(fields: Mapping[str, object], at: datetime) -> Consultation:
    days = _mapping("dates", fields.get("dates", {}), DAY_NAMES)
    place = _text("prefecture", fields.get("prefecture"))
    talk = Consultation(
        verdict=_verdict(fields),
        signals=tuple(
            Signal(name, Stance.ACCUSING, (Evidence("text", ""),))
            for name in _texts("signals", fields.get("signals", []))
        ),
        prefecture=prefecture_code(place) if place else None,
        dates=dates(at, **{name: _text(f"dates.{name}", days.get(name)) for name in DAY_NAMES}),
    )
    answers = fields.get("answers", {})
    if not isinstance(answers, Mapping):
        raise usage_error("not-this-shape", option="answers", known="{}")
    for question_id, answer in answers.items():
        talk = talk.answered(str(question_id), _answer(str(question_id), answer))
    return talk


def _verdict(fields: Mapping[str, object]) -> Verdict:
    kind, certainty = _text("kind", fields.get("kind")), _text("certainty", fields.get("certainty"))
    try:
        return Verdict(
            Kind(kind or NO_MAIL.kind),
            Certainty(certainty or NO_MAIL.certainty),
            NO_MAIL.probability,
            brand=_text("brand", fields.get("brand")),
        )
    except ValueError:
        known = ", ".join((*Kind, *Certainty))
        raise usage_error(
            "unknown-value", option="kind, certainty", value=f"{kind}, {certainty}", known=known
        ) from None


def _question(question: Question, talk: Consultation, spoken: Language) -> dict[str, Json]:
    text = talk.text(question.id, spoken, plain)
    before = talk.before(question.id)
    return {
        "id": question.id,
        "ask": text.ask,
        "why": text.why,
        "options": [{"id": value, "says": text.options[value]} for value in question.values],
        "several": question.none_of_these,
        "back": before.id if before else None,
    }


def _answer(question_id: str, answer: object) -> Answer:
    return None if answer is None else tuple(_texts(f"answers.{question_id}", answer))


def _mapping(name: str, value: object, known: tuple[str, ...]) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise usage_error("not-this-shape", option=name, known="{}")
    for key in value:
        if key not in known:
            raise usage_error("unknown-value", option=name, value=str(key), known=", ".join(known))
    return value


def _text(name: str, value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise usage_error("not-this-shape", option=name, known='"…"')
    return value


def _texts(name: str, value: object) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise usage_error("not-this-shape", option=name, known='["…"]')
    return value
