"""The rules for one program: its files, and in words why each rule is there and what is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from madoguchi.desk import Answer
from madoguchi.model import Attached, Language
from madoguchi.model.spoken import Words, words_of
from madoguchi.reports.prevent.choose import choose
from madoguchi.reports.prevent.features import Feature, Features, LeftOut, Trait
from madoguchi.reports.prevent.shared import plain_ip
from madoguchi.reports.prevent.written import lists, servers
from madoguchi.reports.prevent.written.gmail import fits, gmail
from madoguchi.reports.prevent.written.sieve import sieve

QUOTED = 80
"""Characters of a value that a sentence repeats."""


class Programme(StrEnum):
    """Programs that rules can be written for."""

    SIEVE = "sieve"
    GMAIL = "gmail"
    OUTLOOK = "outlook"
    POSTFIX = "postfix"
    RSPAMD = "rspamd"
    SPAMASSASSIN = "spamassassin"
    HOSTS = "hosts"
    UBLOCK = "ublock"
    RPZ = "rpz"


_MAILBOXES = frozenset(
    {Trait.FROM_DOMAIN, Trait.FROM_ADDRESS, Trait.REPLY_TO_DOMAIN, Trait.REPLY_TO_ADDRESS}
)
_LINKS = frozenset({Trait.LINK_HOST})
READS: dict[Programme, frozenset[Trait]] = {
    Programme.SIEVE: _MAILBOXES | _LINKS | {Trait.SUBJECT, Trait.WORDING},
    Programme.GMAIL: _MAILBOXES | _LINKS | {Trait.SUBJECT},
    Programme.OUTLOOK: frozenset({Trait.FROM_DOMAIN, Trait.FROM_ADDRESS}),
    Programme.POSTFIX: _MAILBOXES,
    Programme.RSPAMD: _MAILBOXES | _LINKS,
    Programme.SPAMASSASSIN: _MAILBOXES | _LINKS,
    Programme.HOSTS: _LINKS,
    Programme.UBLOCK: _LINKS,
    Programme.RPZ: _LINKS,
}
"""What each program can look at.  Subjects need the exemption of the brand's own mail."""
_NAMES_ONLY = frozenset({Programme.HOSTS, Programme.RPZ})


@dataclass(frozen=True, slots=True)
class Rules:
    """Rules for one program, to be looked at and put in place by whoever runs it."""

    programme: Programme
    files: tuple[Attached, ...]
    """Empty when nothing of the mails may become a rule for this program."""
    kept: tuple[str, ...]
    """One sentence a rule: what it looks for and why it is there."""
    left_out: tuple[str, ...]
    """One sentence for each thing that became no rule, and why."""
    note: str
    """What to do with the files."""


def prevent(
    mails: Sequence[Answer], programme: Programme, *, language: Language, at: datetime
) -> Rules:
    """Rules made from these mails.  Nothing is put in place by this program.

    `at` (time-zone aware) becomes the serial number of a zone.  The values in the files are those
    of the mails, undefanged: a rule needs them so.
    """
    words = words_of(f"{__package__}.words", language)
    found = choose(mails)
    features, beyond = _readable(found, programme)
    files = _files(features, programme, lambda one: _kept(one, words), at)
    left = (*found.left_out, *beyond)
    return Rules(
        programme=programme,
        files=files if features.taken else (),
        kept=tuple(f"{_shown(one.value)}: {_kept(one, words)}" for one in features.taken),
        left_out=tuple(_left_out(one, words) for one in left),
        note=words.say(f"note.{programme}"),
    )


def _shown(value: str) -> str:
    """On one line, as far as a sentence repeats it."""
    return " / ".join(value.split("\n"))[:QUOTED]


def programmes_for(mails: Sequence[Answer]) -> tuple[Programme, ...]:
    """The programs that some rule can be made for from these mails."""
    found = choose(mails)
    return tuple(one for one in Programme if _readable(found, one)[0].taken)


def _readable(found: Features, programme: Programme) -> tuple[Features, tuple[LeftOut, ...]]:
    """The features that the program can look at; the others are said to be left out."""
    taken: list[Feature] = []
    beyond: list[LeftOut] = []
    for one in found.taken:
        if programme is Programme.GMAIL and not fits(one):
            beyond.append(LeftOut(one.trait, one.value, "too-long"))
            continue
        nameless = programme in _NAMES_ONLY and bool(plain_ip(one.value))
        long = programme is Programme.RPZ and len(one.value) > lists.LONGEST_NAME
        if one.trait not in READS[programme] or nameless or long:
            beyond.append(LeftOut(one.trait, one.value, "not-read"))
        else:
            taken.append(one)
    return Features(tuple(taken), found.left_out), tuple(beyond)


def _files(
    features: Features, programme: Programme, comment: Callable[[Feature], str], at: datetime
) -> tuple[Attached, ...]:
    match programme:
        case Programme.SIEVE:
            return (_text("madoguchi.sieve", "application/sieve", sieve(features, comment)),)
        case Programme.GMAIL:
            return (_text("mailFilters.xml", "application/xml", gmail(features, comment)),)
        case Programme.OUTLOOK:
            return (_text("blocked-senders.txt", "text/plain", lists.outlook(features)),)
        case Programme.POSTFIX:
            checks = servers.header_checks(features, comment)
            access = servers.sender_access(features, comment)
            named = (("header_checks", checks), ("sender_access", access))
            return tuple(_text(name, "text/plain", text) for name, text in named if text.strip())
        case Programme.RSPAMD:
            return (_text("multimap.conf", "text/plain", servers.rspamd(features, comment)),)
        case Programme.SPAMASSASSIN:
            rules = servers.spamassassin(features, comment)
            return (_text("madoguchi.cf", "text/plain", rules),)
        case Programme.HOSTS:
            return (_text("hosts", "text/plain", lists.hosts(features, comment)),)
        case Programme.UBLOCK:
            return (_text("madoguchi-ublock.txt", "text/plain", lists.ublock(features, comment)),)
        case Programme.RPZ:
            return (_text("madoguchi.rpz", "text/dns", lists.rpz(features, comment, at)),)


def _text(name: str, media_type: str, text: str) -> Attached:
    # Half a surrogate pair can stand in a subject; no file holds one.
    return Attached(name, media_type, text.encode("utf-8", "replace"))


def _kept(feature: Feature, words: Words) -> str:
    """Why a rule is there; it repeats nothing of the mail, so it may stand in a comment."""
    return words.say(
        "kept",
        trait=words.say(f"trait.{feature.trait}"),
        why=words.say(f"why.{feature.why}"),
        mails=feature.mails,
    )


def _left_out(one: LeftOut, words: Words) -> str:
    value = " ".join(one.value.split())[:QUOTED]
    trait = words.say(f"trait.{one.trait}")
    return words.say("left", trait=trait, value=value, why=words.say(f"left-out.{one.why}"))
