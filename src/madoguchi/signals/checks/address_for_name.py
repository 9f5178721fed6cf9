"""The reader is called by the mail address, because the writer knows no name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from madoguchi.model import Evidence, Span, Stance
from madoguchi.signals.brands.claims import author, came_by_list
from madoguchi.signals.brands.leads import leads, same_owner, unwrapped
from madoguchi.signals.check import QUOTE_LIMIT, Check
from madoguchi.signals.view import View

RECIPIENTS = 3
SCANNED = 3_000
_GREETING = (
    r"(?:dear|hello|hi|hey|greetings|attn|attention|hallo|guten tag|sehr geehrter?|lieber?|hola"
    r"|ol[aá]|estimad[oa]|prezad[oa]|car[oa]|cher|chère|bonjour|beste|geachte|ciao|gentile)"
    r"[ \t,:!]{0,3}(?:user|customer|client[e]?|member|kunde|kundin)?[ \t,:!]{1,3}"
)
_TITLE = r"[ \t\u3000]{0,3}(?:様|さま|さん|殿|お客様)"


@lru_cache(maxsize=64)
def _called(address: str) -> re.Pattern[str]:
    name = re.escape(address)
    return re.compile(rf"\b{_GREETING}{name}|{name}{_TITLE}", re.IGNORECASE)


def _leads_home(view: View) -> bool:
    mailbox = author(view)
    hosts = {unwrapped(link) for _, link in leads(view.message)}
    return mailbox is not None and all(same_owner(host, mailbox.domain) for host in hosts)


def _look(view: View) -> Iterator[Evidence]:
    message = view.message
    if came_by_list(view) or (view.authentication.aligned is True and _leads_home(view)):
        return
    text = message.text[:SCANNED]
    low, subject = text.lower(), message.subject.lower()
    for mailbox in message.to[:RECIPIENTS]:
        address = mailbox.addr_spec.lower()
        if not mailbox.domain or len(address) > QUOTE_LIMIT:
            continue
        if address in subject:
            yield Evidence("header:Subject", message.subject[:QUOTE_LIMIT])
        if address in low:
            for match in list(_called(address).finditer(text))[:1]:
                yield Evidence("text", match.group()[:QUOTE_LIMIT], Span(*match.span()))


CHECK = Check(
    id="address-for-name",
    stance=Stance.ACCUSING,
    sees="The subject or the greeting has the recipient's mail address where a name belongs.",
    why="Whoever bought a list of addresses knows the address and nothing else.",
    wrong_when="A few honest services greet so, above all when an address is to be confirmed.",
    look=_look,
)
