"""What a mail is, told to a reader in their language: the lines that many papers share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from madoguchi.auth import trusted_zone
from madoguchi.auth.client import received_at
from madoguchi.desk import JAPAN
from madoguchi.model import Form, Kind, Language, defang_text, defang_url, in_brackets
from madoguchi.model.readings import annotated
from madoguchi.model.spoken import Words, words_of
from madoguchi.reports.case import Material
from madoguchi.reports.draft import Field
from madoguchi.signals import says
from madoguchi.signals.brands import brand

MOST_LINKS = 20
MOST_REASONS = 8
MOST_FILES = 20


def common_words(language: Language, readings: Callable[[str], str] = in_brackets) -> Words:
    """The words that several papers share; `readings` as in `words_of`."""
    return words_of("madoguchi.reports.words", language, readings)


def shown_title(material: Material) -> str:
    """The subject on one line, as it is; empty when there is none."""
    return " ".join(material.message.subject.split())


def title(material: Material, words: Words) -> str:
    """The subject on one line, harmless."""
    return defang_text(shown_title(material)) or words.say("line.no-title")


def shown_sender(material: Material) -> str:
    """The display name and address as shown, or the number of a short message, as it is.

    What was pasted or read off a screen loses a sender without an address when it is written as
    a mail: it is then taken from what was read first, without what the reader may not have.
    """
    mailboxes = material.message.from_ or material.case.answer.message.from_
    shown = (
        f"{one.display_name} <{one.addr_spec}>" if one.addr_spec else one.display_name
        for one in mailboxes[:3]
    )
    return material.redacted.cleaned(", ".join(filter(None, map(str.strip, shown))))


def sender(material: Material, words: Words) -> str:
    """The display name and address, or the number of a short message, harmless."""
    return defang_text(shown_sender(material)) or words.say("line.nobody")


def full_text(material: Material) -> str:
    """The whole text as the person saw it, as it is: only for who asks for it unchanged.

    Characters that no form takes are blanks; line ends are LF.
    """
    text = material.message.text.replace("\r\n", "\n")
    return "".join(one if one.isprintable() or one in "\n\t" else " " for one in text).strip()


def received(material: Material, words: Words) -> str:
    """When it came, in Japan's time: what the receiving server wrote down, else its own Date."""
    return moment(received_on(material), words)


def received_on(material: Material) -> datetime | None:
    """When it came, time-zone aware: as `received` tells it; `None` when nothing says so."""
    message = material.case.answer.message
    return received_at(trusted_zone(message.headers)) or message.date


def moment(at: datetime | None, words: Words) -> str:
    """A moment in Japan's time."""
    if at is None:
        return words.say("line.unknown")
    return words.entries["line.at"].format(in_japan(at))


def in_japan(at: datetime) -> datetime:
    """The same minute in Japan's time; at the edges of the calendar as it stands."""
    try:
        return at.astimezone(JAPAN)
    except OverflowError:
        return at


def outline(material: Material, words: Words) -> str:
    """What kind it is, whose name it uses: one to three sentences."""
    verdict = material.case.answer.verdict
    kind = verdict.kind if verdict.kind is not Kind.ORDINARY else Kind.UNDETERMINED
    lines = [words.say("outline.kind", kind=words.say(f"kind.{kind}"))]
    if verdict.brand is not None:
        used = brand(verdict.brand)
        name = used.name_ja if words.language.stand_in is Language.JA else used.name_en
        lines.append(words.say("outline.brand", brand=name))
    if material.forged:
        lines.append(words.say("outline.forged"))
    return "\n".join(lines)


def reasons(material: Material, words: Words) -> tuple[str, ...]:
    """The heaviest reasons, harmless, without what the reader may not have.

    Only what was seen: what a sentence goes on to advise is for the person, not for this reader.
    """
    found = (one.signal for one in material.case.answer.verdict.reasons[:MOST_REASONS])
    sentences = (_first_sentence(says(signal, words.language)) for signal in found)
    return tuple(defang_text(material.redacted.cleaned(one)) for one in sentences)


_OPENING, _CLOSING = "「『（“(", "」』）”)"


def _first_sentence(text: str) -> str:
    """Up to the first full stop that stands in no quotation of the mail."""
    deep = 0
    for at, character in enumerate(text):
        deep += (character in _OPENING) - (character in _CLOSING)
        ends = character == "。" or (character == "." and text[at + 1 : at + 2] == " ")
        if ends and deep <= 0 and text[:at].count('"') % 2 == 0:
            return text[: at + 1]
    return text


def links(material: Material) -> tuple[str, ...]:
    """Where its links lead, harmless (`hxxps://`), the scam's own first."""
    own = [one.value for one in material.found if one.sort == "url" and one.role == "indicator"]
    others = [one.value for one in material.found if one.sort == "url" and one.role == "context"]
    return tuple(map(defang_url, (own or others)[:MOST_LINKS]))


def accused_links(material: Material) -> tuple[str, ...]:
    """Addresses of the scam's own pages, live: for a form that asks for the address itself.

    Empty when it is not certain which links are the scam's; nobody else's page is accused.
    """
    found = (one for one in material.found if one.sort == "url" and one.role == "indicator")
    return tuple(one.value for one in found)[:MOST_LINKS]


def files(material: Material) -> tuple[str, ...]:
    """The names of the attached files, harmless."""
    names = (" ".join(one.filename.split()) for one in material.message.attachments)
    return tuple(defang_text(name) for name in names if name)[:MOST_FILES]


def as_text(fields: Iterable[Field]) -> str:
    """The fields of a form one below the other: to be printed, sent by mail or read out."""
    return "\n\n".join(f"■ {one.label}\n{one.text}" for one in fields)


def told(material: Material, words: Words) -> str:
    """Title, sender, time, outline, reasons and links: the body of a report in plain text."""
    return "\n".join(_told(material, words))


def _told(material: Material, words: Words) -> Iterator[str]:
    values = (
        ("title", title(material, words)),
        ("from", sender(material, words)),
        ("received", received(material, words)),
    )
    for key, value in values:
        yield words.say("line.one", label=words.say(f"label.{key}"), value=value)
    lists = (
        ("outline", outline(material, words).split("\n")),
        ("reasons", reasons(material, words)),
        ("links", links(material)),
    )
    for key, lines in lists:
        if lines:
            yield ""
            yield f"{words.say(f'label.{key}')}:"
            yield from (f"- {line}" for line in lines)


def lacking(material: Material) -> tuple[str, ...]:
    """What of the mail is not at hand and would help, in the person's language."""
    words = common_words(material.case.language, annotated)
    message = material.message
    # A short message has neither.
    mail = material.case.answer.message.form is not Form.SMS
    missing = []
    if mail and not material.has_source:
        missing.append("header")
    if message.date is None:
        missing.append("received")
    if mail and not message.subject.strip():
        missing.append("title")
    if not shown_sender(material):
        missing.append("from")
    return tuple(words.say(f"lacking.{one}") for one in missing)
