"""What the mails of a wave say word for word, as a rule: several lines together, never one.

Waves of one campaign change hosts and senders and keep their text.  Scams copy honest notices, so
no line by itself says anything: it takes several that mails called `scam` share, one of which a
check accuses, and mail from the organisation whose name is used is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from madoguchi.desk import Answer
from madoguchi.model import Certainty, Stance
from madoguchi.reports.prevent.features import Feature, Trait
from madoguchi.reports.prevent.subject import domains_of, writable
from madoguchi.reports.redaction.search import Search
from madoguchi.reports.redaction.secrets import recipients
from madoguchi.signals.brands import brand, sends_as

LINES = 3
"""Lines that have to stand in a mail together."""
SHORTEST = 24
"""Columns of a line: a Japanese character is two, a Latin one.  Shorter ones are anybody's."""
LONGEST = 200
MOST_LINES = 400
MOST_MAILS = 200
FAILED = "dmarc=fail"
"""What a receiver writes down (RFC 8601 §2.7, RFC 9989) of a mail whose From is forged."""


def wording_features(mails: Sequence[Answer]) -> Iterator[Feature]:
    """One rule for each group of mails that say the same, word for word."""
    sure = [one for one in mails if one.verdict.certainty is Certainty.SCAM][:MOST_MAILS]
    if len(sure) < 2:
        return  # nothing is shared, and looking for whoever got it costs more than all other rules
    said = [_lines(one) for one in sure]
    left = set(range(len(sure)))
    for first in range(len(sure)):
        if first not in left:
            continue
        group, shared = [first], set(said[first])
        for other in sorted(left - {first}):
            both = shared & said[other].keys()
            if len(both) >= LINES and _whose(sure[other]) == _whose(sure[first]):
                group, shared = [*group, other], both
        left -= set(group)
        if len(group) > 1:
            yield from _rule([sure[one] for one in group], {k: said[first][k] for k in shared})


def _rule(group: Sequence[Answer], shared: dict[str, bool]) -> Iterator[Feature]:
    # Accused lines first, then the longest: those are least likely anybody else's.
    chosen = sorted(shared, key=lambda line: (not shared[line], -len(line), line))[:LINES]
    if not any(shared[line] for line in chosen):
        return
    whose = _whose(group[0])
    unless = domains_of(brand(whose)) if whose else ()
    if whose and not any(_is_told_apart(one, whose) for one in group):
        return  # the brand's domain is forged: what leaves its mail alone would leave these too
    yield Feature(
        Trait.WORDING, "\n".join(chosen), "same-words", unless_from=unless, mails=len(group)
    )


def _is_told_apart(answer: Answer, whose: str) -> bool:
    """Whether the rule sees that the mail is not the brand's, as `sieve` writes its exemption."""
    message = answer.message
    if not sends_as(whose, message.rfc5322_from_domain):
        return True
    written = (one.value.lower() for one in message.all_headers("authentication-results"))
    return any(FAILED in one for one in written)


def _whose(answer: Answer) -> str:
    return answer.verdict.brand or ""


def _lines(answer: Answer) -> dict[str, bool]:
    """Lines that a rule can hold, and whether a check accuses something in each."""
    message = answer.message
    source = "\n".join(message.parts)
    known = Search(recipients(message), tokens=True)
    accused = _accused(answer)
    found: dict[str, bool] = {}
    at = 0
    for raw in message.text.split("\n")[:MOST_LINES]:
        start, at = at, at + len(raw) + 1
        line = raw.strip()
        if _fits(line) and line in source and not known.in_text(line):
            found[line] = any(low < at and high > start for low, high in accused)
    return found


def _fits(line: str) -> bool:
    columns = sum(1 if character.isascii() else 2 for character in line)
    # Numbers and addresses change from mail to mail; a quotation mark may be written in two ways.
    changes = any(character.isdigit() or character in "@/<>&\"'\\" for character in line)
    plain = all(writable(character) for character in line)
    return columns >= SHORTEST and len(line) <= LONGEST and plain and not changes


def _accused(answer: Answer) -> tuple[tuple[int, int], ...]:
    return tuple(
        (evidence.span.start, evidence.span.end)
        for signal in answer.signals
        if signal.stance is Stance.ACCUSING
        for evidence in signal.evidence
        if evidence.span is not None
    )
