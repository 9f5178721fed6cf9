"""Everything seen in one mail, gathered for `madoguchi signals explain`.

All words and addresses of the mail pass the defanging gate here, so that no form prints them live.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from madoguchi.cli.seen import (
    Explained,
    Place,
    SeenBrand,
    SeenFile,
    SeenHost,
    SeenLink,
    SeenSender,
    SeenSignal,
)
from madoguchi.desk import Answer
from madoguchi.mail.links import organisational_domain
from madoguchi.model import (
    Attachment,
    DefangedText,
    Evidence,
    Language,
    Link,
    Mailbox,
    Message,
    Signal,
    Span,
    defang_text,
    defang_url,
)
from madoguchi.signals import Check, View, checks, says
from madoguchi.signals.brands import brand, lookalike_of, owners_of
from madoguchi.signals.brands.presented import PRESENTED
from madoguchi.signals.families import family_of

MAX_LINKS = 200
MAX_FILES = 100
MAX_HOLDS = 50
"""Names of one archive that are told."""
MAX_WORDS = 400
"""Characters told of hidden text and of the words in a file: enough to know them by."""
MAX_NAME = 300


def explained(answer: Answer, path: str, index: int, language: Language) -> Explained:
    """All that was seen, in the order in which the checks and the mail have it."""
    message, verdict = answer.message, answer.verdict
    hidden = " ".join(message.hidden_text.split())
    return Explained(
        path=path,
        index=index,
        form=message.form,
        wrapped_in=message.wrapped_in,
        subject=defang_text(message.subject),
        from_=_mailboxes(message.from_),
        reply_to=_mailboxes(message.reply_to),
        certainty=verdict.certainty,
        probability=round(verdict.probability, 4),
        signals=tuple(_signals(answer, language)),
        brands=tuple(_brands(answer, language)),
        authentication=_sender(answer),
        links=tuple(_links(message)),
        links_in_all=len(message.links),
        files=tuple(_file(n, one) for n, one in enumerate(message.attachments[:MAX_FILES])),
        files_in_all=len(message.attachments),
        hidden_characters=len(hidden),
        hidden=_cut(hidden),
        defects=tuple((one.id, defang_text(one.detail)) for one in message.defects),
        missing=tuple(verdict.missing),
    )


def _signals(answer: Answer, language: Language) -> Iterator[SeenSignal]:
    known: dict[str, Check] = {check.id: check for check in checks()}
    weights = {reason.signal.id: round(reason.weight, 3) for reason in answer.verdict.reasons}
    for signal in answer.signals:
        yield _signal(answer, signal, known[signal.id], weights.get(signal.id), language)


def _signal(
    answer: Answer, signal: Signal, check: Check, weight: float | None, language: Language
) -> SeenSignal:
    return SeenSignal(
        id=signal.id,
        family=family_of(signal.id),
        stance=signal.stance,
        weight=weight,
        says=defang_text(says(signal, language)),
        args={key: defang_text(value) for key, value in signal.args},
        sees=check.sees,
        wrong_when=check.wrong_when,
        evidence=tuple(_place(answer.message, one) for one in signal.evidence),
    )


def _place(message: Message, evidence: Evidence) -> Place:
    span = evidence.span
    return Place(
        where=evidence.where,
        quote=defang_text(evidence.quote),
        line=_line(message, span),
        span=(span.start, span.end) if span else None,
        source=message.text_map.locate(span) if span else (),
    )


def _line(message: Message, span: Span | None) -> int | None:
    return None if span is None else message.text.count("\n", 0, span.start) + 1


def _brands(answer: Answer, language: Language) -> Iterator[SeenBrand]:
    message = answer.message
    japanese = language in (Language.JA, Language.JA_EASY)
    for mention in View(message, answer.authentication).brands:
        entry = brand(mention.brand_id)
        quote = _stood(message, mention.where, mention.span)
        yield SeenBrand(
            id=mention.brand_id,
            name=entry.name_ja if japanese else entry.name_en,
            presented=mention.prominence >= PRESENTED,
            prominence=mention.prominence,
            place=_place(message, Evidence(mention.where, quote, mention.span)),
        )


def _stood(message: Message, where: str, span: Span | None) -> str:
    """The words at the place where a brand is named."""
    if span is not None:
        return message.text[span.start : span.end]
    kind, _, which = where.partition(":")
    if kind == "link" and which.isdecimal():
        return message.links[int(which)].url[:MAX_NAME]
    written = message.subject if which == "Subject" else ", ".join(map(_written, message.from_))
    return written[:MAX_NAME]


def _sender(answer: Answer) -> SeenSender:
    found = answer.authentication
    return SeenSender(
        spf=found.spf,
        dkim=found.dkim,
        dmarc=found.dmarc,
        arc=found.arc,
        as_of=found.as_of,
        aligned=found.aligned,
        authserv_id=defang_text(found.authserv_id),
        rfc5322_from_domain=defang_text(found.rfc5322_from_domain),
        rfc5321_mailfrom_domain=defang_text(found.rfc5321_mailfrom_domain),
        dkim_domains=tuple(map(defang_text, found.dkim_domains)),
        dmarc_policy=found.dmarc_policy,
        notes=found.notes,
    )


def _links(message: Message) -> Iterator[SeenLink]:
    hosts: dict[str, SeenHost] = {}

    def seen(host: str) -> SeenHost:
        if host not in hosts:
            hosts[host] = _host(host)
        return hosts[host]

    for index, link in enumerate(message.links[:MAX_LINKS]):
        yield SeenLink(
            index=index,
            url=defang_url(link.url),
            at=seen(link.host),
            target=defang_url(link.target) if link.target else None,
            target_at=seen(link.target_host) if link.target else None,
            shown=_shown(link),
            carrier=link.carrier,
            hidden=link.hidden,
            line=_line(message, link.span),
        )


def _shown(link: Link) -> DefangedText:
    return defang_text(" ".join(link.shown.split())[:MAX_NAME])


def _host(host: str) -> SeenHost:
    return SeenHost(
        host=defang_text(host),
        registrable_domain=defang_text(organisational_domain(host) or ""),
        owners=owners_of(host),
        lookalike=lookalike_of(host) or (),
    )


def _file(index: int, file: Attachment) -> SeenFile:
    return SeenFile(
        index=index,
        filename=defang_text(file.filename),
        media_type=defang_text(file.media_type),
        sniffed_type=file.sniffed_type,
        size=file.size,
        inline=file.inline,
        traits=file.traits,
        holds=tuple(defang_text(name) for name in file.holds[:MAX_HOLDS]),
        words=_cut(" ".join(file.text.split())),
    )


def _mailboxes(mailboxes: Iterable[Mailbox]) -> tuple[DefangedText, ...]:
    return tuple(defang_text(_written(mailbox)) for mailbox in mailboxes)


def _written(mailbox: Mailbox) -> str:
    return f"{mailbox.display_name} <{mailbox.addr_spec}>".strip()


def _cut(text: str) -> DefangedText:
    return defang_text(text if len(text) <= MAX_WORDS else text[: MAX_WORDS - 1] + "…")
