"""The person's mobile carrier: how it takes spam, and which mail is meant.

Carriers take the mail itself, forwarded from the telephone, and no letter about it:
docomo https://www.docomo.ne.jp/info/spam_mail/if/mobile/ (its own page, seen 2026-11): only mails
sent from carriers' domains, from the menu of the mail, nothing to be added;
SoftBank https://www.softbank.jp/mobile/support/mail/antispam/howto/report/ (the same): forwarded
unchanged, by 迷惑メール申告 in the menu, or from an iPhone to the address on that page; it may be
shown to ministries and other carriers.
Of au, 楽天モバイル and Y!mobile no page of their own that takes such mails was found.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from madoguchi.lookups.subjects import recipients_of, registrable
from madoguchi.model import Certainty, Form, Kind, Language
from madoguchi.model.sentences import carried
from madoguchi.reports.case import Case, Material, say
from madoguchi.reports.draft import Destination, Draft, Group, Medium
from madoguchi.reports.drafting import contact
from madoguchi.reports.telling import common_words, title, told


@dataclass(frozen=True, slots=True)
class Carrier:
    """One row of `carriers.toml`."""

    id: str
    domains: tuple[str, ...]
    """As registered: of mailboxes at the carrier."""
    desk: str = ""
    """Entry of the directory; empty where none is known."""
    from_carriers_only: bool = False
    """It takes only mails that came from a carrier's domain."""


def carrier_of(case: Case) -> Carrier | None:
    """The carrier at which the mail was received, as far as an address of it tells."""
    here = recipients_of(case.answer.message).domains
    return next((one for one in _carriers() if here & set(one.domains)), None)


def _fits(case: Case) -> bool:
    verdict, message = case.answer.verdict, case.answer.message
    if verdict.certainty is not Certainty.SCAM and verdict.kind is not Kind.UNWANTED_AD:
        return False
    carrier = carrier_of(case)
    if carrier is None:
        return message.form is Form.SMS
    return not carrier.from_carriers_only or _is_a_carriers(message.rfc5322_from_domain)


def _is_a_carriers(domain: str) -> bool:
    name = registrable(domain)
    return any(name in one.domains for one in _carriers())


def _draft(material: Material) -> Draft:
    case, words = material.case, common_words(Language.JA)
    carrier = carrier_of(case)
    notes = ["which", *(_how(carrier) if carrier else _hows())]
    if case.answer.message.form is Form.SMS:
        notes.append("sms")
    return Draft(
        id=DESTINATION.id,
        group=DESTINATION.group,
        medium=Medium.MAIL,
        language=Language.JA,
        contact=contact(carrier.desk, case) if carrier and carrier.desk else None,
        subject=say(__package__, "subject", Language.JA, title=title(material, words)),
        text=say(__package__, "text", Language.JA, told=told(material, words)),
        notes=tuple(say(__package__, note, case.language) for note in notes),
    )


def _how(carrier: Carrier) -> tuple[str, ...]:
    return (f"how-{carrier.id}",)


def _hows() -> tuple[str, ...]:
    return tuple(how for carrier in _carriers() for how in _how(carrier))


@cache
def _carriers() -> tuple[Carrier, ...]:
    rows = tomllib.loads(carried(__package__, "carriers.toml").decode())
    return tuple(Carrier(id=name, **row) for name, row in rows.items())


DESTINATION = Destination(
    id="carrier-report",
    group=Group.REPORT,
    words=__package__,
    may_have=frozenset(),
    fits=_fits,
    draft=_draft,
    order=30,
)
