"""The answer laid out in the order of the page: plan first, then reasons, then the mail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from madoguchi.desk import JAPAN, Answer, marked_reasons
from madoguchi.desk.consultation import Consultation
from madoguchi.desk.wanted import wanted
from madoguchi.model import (
    ActionKind,
    Block,
    Certainty,
    Contact,
    Kind,
    Plan,
    Settle,
    Signal,
    Step,
    Urgency,
    Verdict,
    Want,
)
from madoguchi.model.spoken import Words
from madoguchi.signals import says
from madoguchi.web.entered import Entered
from madoguchi.web.questions import told_labels
from madoguchi.web.shown import ShownMail, harmless, shown_mail

OPEN_REASONS = 6
"""Reasons read at once; the others are folded."""
SHOWN_QUOTES = 2
"""Quotes under one reason."""
SENTENCE = 400
"""Characters of a reason's sentence, which may hold words of the mail."""


@dataclass(frozen=True, slots=True)
class Numbered:
    number: int
    step: Step


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """One reason in a sentence, with the number that its marks carry."""

    number: int
    says: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """Everything that the page of an answer shows, in its order."""

    plan: Plan
    calm: bool
    """Nothing happened but receiving: calm words and colours."""
    first: Step | None
    later: tuple[tuple[Urgency, tuple[Numbered, ...]], ...]
    donts: tuple[Step, ...]
    known: tuple[tuple[Block, tuple[Step, ...]], ...]
    kind: Kind
    certainty: Certainty
    percent: int
    reasons: tuple[ReasonRow, ...]
    more_reasons: tuple[ReasonRow, ...]
    missing: tuple[str, ...]
    also: str
    """Which kinds it is besides, in a sentence; empty when it is none."""
    wants: tuple[Want, ...]
    settles: tuple[Settle, ...]
    mail: ShownMail | None
    authentication: tuple[tuple[str, str], ...]
    """Method and the key of its result; empty when nothing is known."""
    said: tuple[str, ...]
    """What the person told us, as labels."""


def outline(
    answer: Answer, plan: Plan, talk: Consultation, entered: Entered, words: Words
) -> Outline:
    """Lay an answer out.  Everything from the mail has passed the gate afterwards."""
    dos = [step for step in plan.steps if step.kind is ActionKind.DO]
    first = dos[0] if dos else None
    reasons = tuple(_reason(n, s, words) for n, s in enumerate(marked_reasons(answer), start=1))
    with_mail = bool(entered.mail)
    return Outline(
        plan=plan,
        calm=talk.situation().only_received,
        first=first,
        later=_later(dos[1:]),
        donts=tuple(s for s in plan.steps if s.kind is ActionKind.DONT),
        known=_known(plan.steps),
        kind=answer.verdict.kind,
        certainty=answer.verdict.certainty,
        percent=round(100 * answer.verdict.probability),
        reasons=reasons[:OPEN_REASONS],
        more_reasons=reasons[OPEN_REASONS:],
        missing=tuple(f"missing.{m}" for m in answer.verdict.missing) if with_mail else (),
        also=_also(answer.verdict, words) if with_mail else "",
        wants=wanted(answer.verdict) if with_mail else (),
        settles=answer.verdict.settles if with_mail else (),
        mail=shown_mail(answer, words) if with_mail else None,
        authentication=_authentication(answer),
        said=said(talk, entered, words),
    )


def _later(dos: list[Step]) -> tuple[tuple[Urgency, tuple[Numbered, ...]], ...]:
    groups: list[tuple[Urgency, tuple[Numbered, ...]]] = []
    number = 2
    for urgency in Urgency:
        due = [step for step in dos if step.urgency is urgency]
        if due:
            groups.append((urgency, tuple(Numbered(n, s) for n, s in enumerate(due, number))))
        number += len(due)
    return tuple(groups)


def _known(steps: tuple[Step, ...]) -> tuple[tuple[Block, tuple[Step, ...]], ...]:
    kinds = (ActionKind.KNOW, ActionKind.WATCH)
    groups = ((b, tuple(s for s in steps if s.kind in kinds and s.block is b)) for b in Block)
    return tuple((block, found) for block, found in groups if found)


def _reason(number: int, signal: Signal, words: Words) -> ReasonRow:
    sentence = says(signal, words.asked)
    quotes = (harmless(e.quote) for e in signal.evidence if e.quote.strip())
    # A sentence often quotes the evidence itself: then it is not said twice.
    shown = (q for q in dict.fromkeys(quotes) if q.rstrip("…") not in harmless(sentence, SENTENCE))
    return ReasonRow(number, harmless(sentence, SENTENCE), tuple(shown)[:SHOWN_QUOTES])


def _also(verdict: Verdict, words: Words) -> str:
    kinds = [words.say(f"kind.{kind}") for kind in verdict.also]
    return words.say("also", kinds=words.say("listed").join(kinds)) if kinds else ""


def _authentication(answer: Answer) -> tuple[tuple[str, str], ...]:
    auth = answer.authentication
    if auth.aligned is None and not auth.authserv_id:
        return ()
    methods = (("SPF", auth.spf), ("DKIM", auth.dkim), ("DMARC", auth.dmarc))
    return tuple((name, f"result.{result}") for name, result in methods)


def said(talk: Consultation, entered: Entered, words: Words) -> tuple[str, ...]:
    """What was answered beyond the usual, in words, in the order of the questions."""
    labels = [label for one in talk.telling for label in told_labels(one, talk, words)]
    place = dict(words.group("prefecture")).get(entered.prefecture or "")
    return (*labels, *((place,) if place else ()))


def when(at: datetime, now: datetime, words: Words) -> str:
    """A moment as a person says it: today, tomorrow, or the day with its weekday."""
    local, today = at.astimezone(JAPAN), now.astimezone(JAPAN).date()
    time = f"{local:%H:%M}"
    days = (local.date() - today).days
    if days in (0, 1):
        return words.say("when-tomorrow" if days else "when-today", time=time)
    return words.say("when", **_day(local, words))


def stamp(at: datetime, words: Words) -> str:
    """A moment that is read later, on paper or from a file: the year and the day in full."""
    local = at.astimezone(JAPAN)
    return words.say("when-full", year=local.year, **_day(local, words))


def _day(local: datetime, words: Words) -> dict[str, object]:
    weekday = words.say("weekdays").split()[local.weekday()]
    month, day, time = local.month, local.day, f"{local:%H:%M}"
    return {"month": month, "day": day, "weekday": weekday, "time": time}


def dialled(contact: Contact) -> str:
    """The `tel:` address of a desk of the directory (RFC 3966); empty when it has no number."""
    digits = "".join(c for c in contact.tel if c.isascii() and (c.isdigit() or c in "+#*"))
    return f"tel:{digits.replace('#', '%23')}" if digits else ""


def web_address(contact: Contact) -> str:
    """The official page of a desk; empty for anything but http(s)."""
    return contact.url if contact.url.startswith(("https://", "http://")) else ""
