"""The reader is called by the mail address, because the writer knows no name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Span, Stance
from madoguchi.signals.brands.claims import author, came_by_list
from madoguchi.signals.brands.leads import leads, same_owner, unwrapped
from madoguchi.signals.check import QUOTE_LIMIT, Check, quoted
from madoguchi.signals.view import View

RECIPIENTS = 3
SCANNED = 3_000
_GREETING = re.compile(
    r"\b(?:dear|hello|hi|hey|greetings|attn|attention|hallo|guten tag|sehr geehrter?|lieber?|hola"
    r"|ol[aá]|estimad[oa]|prezad[oa]|car[oa]|cher|chère|bonjour|beste|geachte|ciao|gentile)"
    r"[ \t,:!]{0,3}(?:user|customer|client[e]?|member|kunde|kundin)?[ \t,:!]{1,3}$",
    re.IGNORECASE,
)
_BEFORE = 50
"""Characters: longer than any greeting."""
_TITLE = re.compile(r"[ \t\u3000]{0,3}(?:様|さま|さん|殿|お客様)")


def _called(text: str, address: str) -> Span | None:
    """Where the text calls somebody by the address; its letters' case does not count."""
    low = text.lower()
    # Where lowering changes lengths (İ), positions would not fit.
    at = low.find(address) if len(low) == len(text) else -1
    while at >= 0:
        end = at + len(address)
        greeting = _GREETING.search(text[max(0, at - _BEFORE) : at])
        title = _TITLE.match(text, end)
        if greeting:
            return Span(at - len(greeting.group()), end)
        if title:
            return Span(at, title.end())
        at = low.find(address, end)
    return None


def _leads_home(view: View) -> bool:
    mailbox = author(view)
    hosts = {unwrapped(link) for _, link in leads(view.message)}
    return mailbox is not None and all(same_owner(host, mailbox.domain) for host in hosts)


def _look(view: View) -> Iterator[Evidence]:
    message = view.message
    if came_by_list(view):
        return
    text, subject = message.text[:SCANNED], message.subject.lower()
    if "@" not in text and "@" not in subject:
        return
    if view.authentication.aligned is True and _leads_home(view):
        return
    for mailbox in message.to[:RECIPIENTS]:
        address = mailbox.addr_spec.lower()
        if not mailbox.domain or len(address) > QUOTE_LIMIT:
            continue
        if address in subject:
            yield Evidence("header:Subject", message.subject[:QUOTE_LIMIT])
        called = _called(text, address)
        if called is not None:
            yield quoted(view, called)


CHECK = Check(
    id="address-for-name",
    stance=Stance.ACCUSING,
    sees="The subject or the greeting has the recipient's mail address where a name belongs.",
    why="Whoever bought a list of addresses knows the address and nothing else.",
    wrong_when="A few honest services greet so, above all when an address is to be confirmed.",
    look=_look,
)
