"""What happened, in the order in which the police ask: why, what, who, where, when, how.

福井県警 asks for that order (https://www.pref.fukui.jp/kenkei/doc/kenkei/soudan-soudan.html, 2024
or later); 大分県警 for name, address and telephone, IDs, the account paid to and its holder
(https://pref.oita.jp/site/keisatu/cyber-05.html, undated).
"""

from __future__ import annotations

from collections.abc import Iterator

from madoguchi.auth import trusted_zone
from madoguchi.auth.client import received_at
from madoguchi.model import Did, Missing, Paid, Told, defang_text, defang_url
from madoguchi.reports.evidence.exhibit import Exhibit, order, short
from madoguchi.reports.evidence.layout import Block, Fields, Items, Section, Subtitle, Text
from madoguchi.reports.evidence.money import calls, payments, total
from madoguchi.reports.evidence.seen import sender

_PERSON = ("name", "kana", "address", "tel", "mail", "age", "birth", "organisation")
_ASKED = ("why", "what", "who", "where", "when", "how")
_MOST = 5
"""Links, calls and places named in the form; all of them stand in their own sections."""


def form(exhibit: Exhibit) -> Section:
    """The form; what is not known is a line to fill in."""
    words = exhibit.words
    reporter = exhibit.details.reporter
    person = tuple(
        (words.say(f"form.{one}"), getattr(reporter, one))
        for one in _PERSON
        if one != "organisation" or reporter.organisation
    )
    told = {
        "why": _why(exhibit),
        "what": _what(exhibit),
        "who": _who(exhibit),
        "where": _where(exhibit),
        "when": _when(exhibit),
        "how": _how(exhibit),
    }
    asked = tuple((words.say(f"form.{one}"), "\n".join(dict.fromkeys(told[one]))) for one in _ASKED)
    return Section(
        words.say("form.title"),
        (
            Text(words.say("form.lead")),
            Subtitle(words.say("form.person")),
            Fields(person),
            Subtitle(words.say("form.happened")),
            Fields(asked, lines=3),
        ),
        exhibit.japanese.say("form.title"),
        new_page=True,
    )


def _why(exhibit: Exhibit) -> Iterator[str]:
    words, said = exhibit.words, exhibit.case.situation
    threatened = said.did & {Did.THREATENED, Did.COLLECTORS_CAME}
    found = [
        key
        for key, is_so in (
            ("paid", said.paid or exhibit.details.payments),
            ("told", said.told),
            ("threatened", threatened),
        )
        if is_so
    ]
    return (words.say(f"form.why-{key}") for key in found or ["received"])


def _what(exhibit: Exhibit) -> Iterator[str]:
    words, said = exhibit.words, exhibit.case.situation
    if total(exhibit):
        yield words.say("form.paid-sum", yen=f"{total(exhibit):,}")
    routes = said.paid | {one.by for one in payments(exhibit)}
    by = [words.say(f"paid.{one}") for one in Paid if one in routes]
    if by:
        yield words.say("form.paid-by", what=exhibit.listed(by))
    told = [words.say(f"told.{one}") for one in Told if one in said.told]
    if told:
        yield words.say("form.told", what=exhibit.listed(told))


def _who(exhibit: Exhibit) -> Iterator[str]:
    words, message = exhibit.words, exhibit.message
    if message.from_:
        yield words.say("form.who-from", **{"from": sender(message.from_)})
    if message.reply_to:
        yield words.say("form.who-reply", to=sender(message.reply_to))
    if exhibit.brand:
        yield words.say("form.who-brand", brand=exhibit.brand)
    for call in calls(exhibit)[:_MOST]:
        if call.who or call.number:
            number = defang_text(call.number)
            yield words.say("form.who-called", who=call.who, number=number).rstrip()
    for one in payments(exhibit)[:_MOST]:
        if one.to_holder:
            yield words.say("form.who-holder", holder=one.to_holder)


def _where(exhibit: Exhibit) -> Iterator[str]:
    words = exhibit.words
    urls = dict.fromkeys(one.url for one in exhibit.message.links if one.host)
    for url in list(urls)[:_MOST]:
        yield words.say("form.where-link", url=defang_url(short(url, 200)))
    if len(urls) > _MOST:
        yield words.say("form.more-links", count=len(urls) - _MOST)
    for one in payments(exhibit)[:_MOST]:
        if one.place:
            yield words.say("form.where-place", place=defang_text(one.place))


def _when(exhibit: Exhibit) -> Iterator[str]:
    words, details = exhibit.words, exhibit.details
    came = received_at(trusted_zone(exhibit.message.headers)) or exhibit.message.date
    if came is not None:
        yield words.say("form.when-mail", at=exhibit.moment(came))
    told = [
        *(one.when for one in details.payments),
        *(one.when for one in details.calls),
        *(one.when for one in details.events),
    ]
    known = sorted((one for one in told if one.day), key=order)
    if known:
        yield words.say("form.when-first", at=exhibit.when(known[0]))
    if len(known) > 1:
        yield words.say("form.when-last", at=exhibit.when(known[-1]))


def _how(exhibit: Exhibit) -> Iterator[str]:
    words, said = exhibit.words, exhibit.case.situation
    did = [words.say(f"did.{one}") for one in Did if one in said.did]
    if did:
        yield words.say("form.did", what=exhibit.listed(did))
    if exhibit.details.story:
        yield defang_text(exhibit.details.story)


def lacking(exhibit: Exhibit) -> tuple[str, ...]:
    """What is not at hand and would help: it can be added later (後で足せます)."""
    return tuple(_lacking(exhibit))


def _lacking(exhibit: Exhibit) -> Iterator[str]:
    words, said, details = exhibit.words, exhibit.case.situation, exhibit.details
    reporter = details.reporter
    if not (reporter.name and reporter.address and reporter.tel):
        yield words.say("lacking.person")
    if not details.story:
        yield words.say("lacking.story")
    if Missing.HEADERS in exhibit.message.missing:
        yield words.say("lacking.header")
    written = {one.by for one in details.payments}
    for route in Paid:
        if route in said.paid and route not in written:
            yield words.say("lacking.payment", by=words.say(f"paid.{route}"))
    for number, one in enumerate(payments(exhibit), start=1):
        if one.yen is None:
            yield words.say("lacking.yen", number=number)
        if one.when.day is None:
            yield words.say("lacking.when", number=number)
        if one.by is Paid.BANK_TRANSFER and not (one.to_bank and one.to_account and one.to_holder):
            yield words.say("lacking.to-account", number=number)
    if said.did & {Did.CALLED, Did.ON_THE_PHONE_NOW} and not details.calls:
        yield words.say("lacking.call")


def to_add(exhibit: Exhibit) -> Section:
    """The list of it, with boxes to tick."""
    words, found = exhibit.words, lacking(exhibit)
    key = "lacking.lead" if found else "lacking.none"
    blocks: list[Block] = [Text(words.say(key)), *([Items(found, boxes=True)] if found else [])]
    if exhibit.details != exhibit.case.details:
        blocks.append(Text(words.say("line.cut-told"), boxed=True))
    return Section(words.say("lacking.title"), tuple(blocks), exhibit.japanese.say("lacking.title"))
