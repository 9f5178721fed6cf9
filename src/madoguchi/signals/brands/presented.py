"""Which organisation a mail presents itself as.

A name counts by where it stands: beside the sender it claims to be the sender; in the middle of a
newsletter it only speaks of somebody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from madoguchi.model import Message, Span
from madoguchi.signals.brands.fold import Folded, fold, fold_plain
from madoguchi.signals.brands.hosts import is_freemail
from madoguchi.signals.brands.lookalike import lookalike_of
from madoguchi.signals.brands.registry import brand, owners_of, registry

if TYPE_CHECKING:
    import ahocorasick_rs

PRESENTED = 0.6
"""From this prominence on the mail presents itself as the brand; below, it names it."""

MENTIONED = 0.45
"""What is left of the doubt, at least, where a brand is only one of several that are named."""

DISPLAY_LIMIT, SUBJECT_LIMIT = 300, 500
"""Characters of a display name and of a subject that are read: more is not shown to anybody."""
HEAD, TAIL = 1_500, 900
"""Characters of the text read from its start and from its end: where a sender names itself."""
OPENING = 250
"""Characters that are seen without scrolling on a telephone."""
LABEL_REST = 7
"""Characters behind a name, to the end of the bracket, that still make a label of a sender."""
MENTIONS = 3
"""Mentions of one brand in the text that still add weight: a tenth says no more than a third."""
SENDS = 0.5
"""From this weight on a name stands where a sender stands."""
CROWD = 3
"""Groups of organisations from which on a mail speaks about them, as newsletters do."""
LINK_HOSTS = 12
"""Hosts of links that are read for a brand's name."""


@dataclass(frozen=True, slots=True)
class BrandMention:
    """A brand that the mail names, and how much it presents itself as that brand."""

    brand_id: str
    where: str
    """Where it shows most: `header:From`, `header:Subject`, `text`, `link:3`."""
    span: Span | None
    prominence: float
    """0 to 1, over all the places where it is named; see `PRESENTED`."""


@dataclass(frozen=True, slots=True)
class _Name:
    brand_id: str
    folded: str
    short: bool


@dataclass(frozen=True, slots=True)
class _Found:
    name: _Name
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Sighting:
    brand_id: str
    where: str
    span: Span | None
    weight: float


@lru_cache(maxsize=1)
def _names() -> tuple[tuple[_Name, ...], ahocorasick_rs.AhoCorasick]:
    import ahocorasick_rs

    names: dict[str, _Name] = {}
    for entry in registry().brands:
        for short, spellings in ((False, entry.names), (True, entry.short)):
            for spelling in spellings:
                folded = fold_plain(spelling)
                names.setdefault(folded, _Name(entry.id, folded, short))
    ordered = tuple(names.values())
    automaton = ahocorasick_rs.AhoCorasick(
        [name.folded for name in ordered], matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
    )
    return ordered, automaton


def brands_presented(message: Message) -> tuple[BrandMention, ...]:
    """The brands that a mail names, those it presents itself as first."""
    best: dict[str, _Sighting] = {}
    rest: dict[str, float] = {}
    claims: set[str] = set()
    for sighting in _sightings(message):
        if sighting.weight >= SENDS or sighting.where.startswith("link:"):
            claims.add(sighting.brand_id)
        known = best.get(sighting.brand_id)
        if known is None or sighting.weight > known.weight:
            best[sighting.brand_id] = sighting
        rest[sighting.brand_id] = rest.get(sighting.brand_id, 1.0) * (1.0 - sighting.weight)
    spoken = best.keys() - claims
    loud = [brand_id for brand_id in spoken if 1.0 - rest[brand_id] >= PRESENTED]
    if _groups(best) >= CROWD or _groups(loud) > 1:
        # Mentions alone add up to no claim here; a sender's place or a host made for it does.
        for brand_id in spoken:
            rest[brand_id] = max(rest[brand_id], MENTIONED)
    mentions = [
        BrandMention(brand_id, s.where, s.span, round(1.0 - rest[brand_id], 4))
        for brand_id, s in best.items()
    ]
    return tuple(sorted(mentions, key=lambda m: (-m.prominence, m.brand_id)))


def _groups(brand_ids: Iterable[str]) -> int:
    return len({brand(brand_id).family or brand_id for brand_id in brand_ids})


def _sightings(message: Message) -> Iterator[_Sighting]:
    for mailbox in message.from_[:3]:
        for name, weight in _in_display_name(mailbox.display_name[:DISPLAY_LIMIT]):
            yield _Sighting(name.brand_id, "header:From", None, weight)
        yield from _in_from_domain(mailbox.domain)
    yield from _in_subject(message.subject[:SUBJECT_LIMIT])
    yield from _in_text(message.text)
    yield from _in_links(message)


def find_names(folded: str) -> Iterator[_Found]:
    """Names in folded text, the longest at each place, with the borders that a name needs."""
    names, automaton = _names()
    for index, start, end in automaton.find_matches_as_indexes(folded):
        if _bordered(folded, start, end):
            yield _Found(names[index], start, end)


def _bordered(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    first, last = text[start], text[end - 1]
    if before in ("@", "."):
        return False  # part of an address or of a host
    if first.isascii() and first.isalnum() and before.isascii() and before.isalnum():
        return False
    if last.isascii() and last.isalnum():
        if after.isascii() and after.isalnum():
            return False
        if after == "." and text[end + 1 : end + 2].isalnum() and text[end + 1].isascii():
            return False  # a host follows: links are read as links
    if _is_katakana(first) and _is_katakana(before):
        return False
    return not (_is_katakana(last) and _is_katakana(after) and end - start < 4)


def _is_katakana(char: str) -> bool:
    return "ァ" <= char <= "ヺ" or char == "ー"


_SERVICE_WORD = re.compile(
    # What follows a short name when a firm and not a person of that name speaks.
    r"\s*(?:[^\x00-\x7f]|[-_.:|]?\s*(?:support|security|team|services?|accounts?|delivery|express|"
    r"bank|cards?|online|inc\b|ltd|billing|customer|no-?reply|notifications?|alerts?|mail|id\b|pay|"
    r"store|parcel|shipping|tracking|help|info|center|centre|update|japan))"
)


def _in_display_name(display_name: str) -> Iterator[tuple[_Name, float]]:
    if not display_name:
        return
    folded = fold(display_name).text.strip(" \"'<>[]【】()「」")
    if "." in folded and " " not in folded and "@" not in folded:
        yield from ((_Name(owner, folded, False), 0.8) for owner in owners_of(folded)[:1])
    for found in find_names(folded):
        whole = found.end - found.start >= len(folded) - 1
        if found.name.short:
            starts = found.start == 0 or not folded[found.start - 1].isalnum()
            if whole or (starts and _SERVICE_WORD.match(folded, found.end)):
                yield found.name, 0.8
        elif " via " in folded[: found.start]:
            yield found.name, 0.2  # a group service that carries somebody's mail
        elif whole or found.start == 0 or not folded[: found.start].isascii():
            yield found.name, 0.85
        else:
            yield found.name, 0.7


def _in_from_domain(domain: str) -> Iterator[_Sighting]:
    if not domain or is_freemail(domain):
        return
    owners = owners_of(domain)
    if owners:
        yield _Sighting(owners[0], "header:From", None, 0.5)
        return
    alike = lookalike_of(domain)
    if alike:
        yield _Sighting(alike[0], "header:From", None, 0.5)


_OPENERS, _CLOSERS = "【[「『<《［〈(（", "】]」』>》］〉)）"


def _in_subject(subject: str) -> Iterator[_Sighting]:
    folded = fold(subject).text
    for found in find_names(folded):
        bracketed = (
            folded[: found.start].rstrip()[-1:] in _OPENERS and folded[: found.start].strip() != ""
        )
        closed = folded[found.end :].lstrip()[:1]
        whole_bracket = bracketed and closed != "" and closed in _CLOSERS
        if found.name.short and not whole_bracket:
            continue
        unmarked = 0.45 if found.start == 0 else 0.35
        # 【楽天】 and 【Amazon重要】 name a sender; 【楽天スーパーセール開催中】 an event of it.
        near = folded[found.end : found.end + LABEL_REST]
        weight = 0.6 if bracketed and any(c in near for c in _CLOSERS) else unmarked
        yield _Sighting(found.name.brand_id, "header:Subject", None, weight)


_SIGNATURE_LINE = re.compile(
    r"(?:©|\(c\)|copyright|&copy;|株式会社|発行|運営|配信元|カスタマ|サポート|センター|事務局|"
    r"窓口|お問い?合わ?せ|sincerely|regards|all rights|\bteam\b|support|無断転載)"
)


def _in_text(text: str) -> Iterator[_Sighting]:
    seen: dict[str, int] = {}
    cut = max(HEAD, len(text) - TAIL)
    whole = cut >= len(text)
    head = fold(text[:HEAD])
    for found in find_names(head.text):
        weight = 0.3 if head.original(found.start) < OPENING else 0.12
        signs = whole and found.start * 3 >= len(head.text) * 2
        yield from _text_sightings(head, found, 0, weight, signs, seen)
    if whole:
        return
    tail = fold(text[cut:])
    for found in find_names(tail.text):
        yield from _text_sightings(tail, found, cut, 0.12, True, seen)


def _text_sightings(
    folded: Folded, found: _Found, shift: int, weight: float, signs: bool, seen: dict[str, int]
) -> Iterator[_Sighting]:
    """One mention; once more where the sender signs, which weighs more than a mention."""
    brand_id = found.name.brand_id
    if found.name.short or seen.get(brand_id, 0) >= MENTIONS:
        return
    seen[brand_id] = seen.get(brand_id, 0) + 1
    start = shift + folded.original(found.start)
    end = shift + folded.original(found.end - 1) + 1
    yield _Sighting(brand_id, "text", Span(start, end), weight)
    if signs and _SIGNATURE_LINE.search(_line(folded.text, found)):
        yield _Sighting(brand_id, "text", Span(start, end), 0.3)


def _line(text: str, found: _Found) -> str:
    """The line around a name, up to a few words behind it."""
    start = text.rfind("\n", 0, found.start) + 1
    return text[max(start, found.start - 120) : found.end + 40].partition("\n")[0]


def _in_links(message: Message) -> Iterator[_Sighting]:
    hosts: set[str] = set()
    told: set[str] = set()
    for index, link in enumerate(message.links[: LINK_HOSTS * 4]):
        if not link.host or link.host in hosts or len(hosts) >= LINK_HOSTS:
            continue
        hosts.add(link.host)
        alike = lookalike_of(link.host)
        if alike and alike[0] not in told:
            told.add(alike[0])
            yield _Sighting(alike[0], f"link:{index}", link.span, 0.3)
