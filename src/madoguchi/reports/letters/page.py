"""One page to one reader: what to say on the telephone, then the letter itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from madoguchi.desk import JAPAN
from madoguchi.model import Certainty, Did, ForWhom, Kind, Language, Payment, Told, Who, defang_text
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.letters.payments import Fact, moment, one_line, others, table, value
from madoguchi.reports.telling import common_words, received, title
from madoguchi.signals.brands import brand

MOST_ASKED = 5
"""Requests of one letter: what is more is not read."""
MOST_CALLS = 2
MOST_EVENTS = 3
LONGEST_OWN = 100
"""Characters of a line of the sender: addresses are long."""
WORKERS = (Who.BUSINESS, Who.STAFF)


@dataclass(frozen=True, slots=True)
class Content:
    """What stands on a page: names of sentences in the `words.toml` of the letter's folder."""

    package: str
    call: str
    """The first sentence on the telephone; empty where nobody is called."""
    reader: str
    """Name of whom it goes to, as the person wrote it; may be empty."""
    opening: Sequence[str]
    asks: Sequence[str]
    attached: Sequence[str]
    told: Sequence[Told] = ()
    """What was told, as far as it concerns the reader."""
    did: Sequence[Did] = ()
    payments: Sequence[Payment] = ()
    facts: Sequence[Fact] = ()
    sender: Sequence[str] = ("name", "address", "tel")
    """Fields of `Reporter`."""
    tells_mail: bool = True
    tells_title: bool = False
    tells_police: bool = True
    tells_timeline: bool = False
    lacking: list[str] = field(default_factory=list)
    """Filled while it is written: names of labels that have no value yet."""


def written(material: Material, content: Content, language: Language) -> str:
    """The page in a language, without what the person wants gone."""
    lines = (*_call(material.case, content, language), *_letter(material, content, language))
    return material.redacted.cleaned("\n".join(lines))


def _call(case: Case, content: Content, language: Language) -> Iterator[str]:
    if not content.call:
        return
    yield _words("first", language)
    if case.situation.for_whom is ForWhom.OTHER:
        yield _words("first-helper", language)
    yield say(content.package, content.call, language)
    yield from (_words(name, language) for name in ("by-paper", "who-took", "took", "cut"))


def _letter(material: Material, content: Content, language: Language) -> Iterator[str]:
    case, package = material.case, content.package
    today = case.at.astimezone(JAPAN)
    yield _words("day", language, y=f"{today.year}", m=f"{today.month}", d=f"{today.day}")
    if content.reader:
        yield say(package, "to-named", language, reader=content.reader)
    else:
        yield say(package, "to", language, blank=_words("blank", language))
    yield ""
    subject = say(package, "subject", language)
    yield _words("subject-line", language, subject=subject)
    yield ""
    yield from _opening(case, content, language)
    if content.asks:
        yield ""
        yield _words("asks", language)
        for number, name in enumerate(content.asks[:MOST_ASKED], start=1):
            yield f"{number}. {say(package, name, language)}"
    known = [*_known(material, content, language)]
    if known:
        yield ""
        yield _words("facts", language)
        yield from known
    if content.attached:
        yield ""
        names = [say(package, name, language) for name in content.attached]
        yield _words("attached", language, files=_listed(names, language))
    if content.sender:
        yield ""
        yield from _sender(case, content, language)


def _opening(case: Case, content: Content, language: Language) -> Iterator[str]:
    for name in content.opening:
        yield say(content.package, name, language)
    told = [_words(f"told-{one}", language) for one in content.told if one in case.situation.told]
    if told:
        yield _words("told", language, told=_listed(told, language))
    for did in content.did:
        if did in case.situation.did:
            yield _words(f"did-{did}", language)
    if case.situation.who is Who.MINOR:
        yield _words("minor", language)


def _known(material: Material, content: Content, language: Language) -> Iterator[str]:
    case = material.case
    if len(content.payments) == 1 or (content.facts and not content.payments):
        for fact in content.facts:
            told = value(content.payments[0], fact.field, language) if content.payments else ""
            yield _line(content, fact.label, told, language)
    elif content.payments:
        yield from table(content.payments, content.facts, language)
        for fact in content.facts:
            if not all(value(one, fact.field, language) for one in content.payments):
                _lacks(content, fact.label)
    lost = case.situation.dates.lost_on
    if lost is not None and content.tells_timeline:
        day = _words("day", language, y=f"{lost.year}", m=f"{lost.month}", d=f"{lost.day}")
        yield _words("lost", language, day=day)
    if content.tells_title:
        words = common_words(language)
        shown = one_line(title(material, words))
        yield words.say("line.one", label=words.say("label.title"), value=shown)
    if content.tells_mail:
        yield from _mail(material, language)
    if content.tells_timeline:
        yield from _timeline(case, content, language)
    if content.tells_police:
        _lacks(content, "police")
        yield _words("police", language, blank=_words("blank", language))


def _mail(material: Material, language: Language) -> Iterator[str]:
    """What kind of mail it was, when it came, whose name it used: nothing that one could answer."""
    words, verdict = common_words(language), material.case.answer.verdict
    # What is not sure is not told to a bank as if it were.
    kind = verdict.kind if verdict.certainty is Certainty.SCAM else Kind.UNDETERMINED
    told, when = words.say(f"kind.{kind}"), received(material, words)
    yield _words("mail", language, kind=told, received=when)
    if verdict.brand is not None:
        used = brand(verdict.brand)
        name = used.name_ja if language is Language.JA else used.name_en
        yield _words("mail-brand", language, brand=name)


def _timeline(case: Case, content: Content, language: Language) -> Iterator[str]:
    """Calls without their numbers, and what else happened, without what is another reader's."""
    calls, events = case.details.calls, case.details.events
    unknown, foreign = _words("blank", language), others(case.details, content.payments)
    for call in calls[:MOST_CALLS]:
        who = _kept(call.who, foreign) or unknown
        yield _words("call", language, when=moment(call.when, language) or unknown, who=who)
    for event in events[:MOST_EVENTS]:
        what, when = _kept(event.what, foreign), moment(event.when, language) or unknown
        yield _words("event", language, when=when, what=what)
    left = len(calls[MOST_CALLS:]) + len(events[MOST_EVENTS:])
    if left:
        yield _words("more", language, count=str(left))


def _kept(text: str, foreign: frozenset[str]) -> str:
    for one in sorted(foreign, key=len, reverse=True):
        text = text.replace(one, "****")
    return defang_text(one_line(text))


def _sender(case: Case, content: Content, language: Language) -> Iterator[str]:
    yield _words("sender", language)
    situation, reporter = case.situation, case.details.reporter
    if situation.who in WORKERS:
        yield _line(content, "organisation", one_line(reporter.organisation), language)
    helper = situation.for_whom is ForWhom.OTHER
    if situation.who is Who.MINOR and not helper:
        yield _line(content, "guardian", "", language)
    if helper:
        yield _line(content, "person", "", language)
        yield _words("helper", language, blank=_words("blank", language))
    for name in content.sender:
        label = "helper-name" if helper and name == "name" else name
        yield _line(content, label, one_line(getattr(reporter, name), LONGEST_OWN), language)


def _line(content: Content, label: str, told: str, language: Language) -> str:
    if not told:
        _lacks(content, label)
    name = _words(f"label-{label}", language)
    return _words("fact", language, label=name, value=told or _words("blank", language))


def _lacks(content: Content, label: str) -> None:
    if label not in content.lacking:
        content.lacking.append(label)


def _listed(names: Sequence[str], language: Language) -> str:
    return _words("comma", language).join(names)


def _words(name: str, language: Language, **values: str) -> str:
    return say(__package__, name, language, **values)
