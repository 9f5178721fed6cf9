"""Secrets found in a text or in octets, and a text without them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from ahocorasick_rs import AhoCorasick, BytesAhoCorasick

from madoguchi.reports.redaction.coded import may_be_coded, runs
from madoguchi.reports.redaction.folded import fold, folded
from madoguchi.reports.redaction.secret import NO_MARK, Secret, Writing
from madoguchi.reports.redaction.tokens import token_ranges

SHORTEST_WRITING = 2
DIGEST_OCTETS = 12
"""Of a hash that are looked for: links also carry the beginning of one; no file has so many by
chance."""
MOST_RUNS = 20_000
LONGEST_RUN = 400
"""Of runs whose result is remembered while a mail is redacted."""
MOST_PASSES = 10
MOST_CODED = 3
"""Codes inside of codes that are opened: base64 of base64 of base64."""
_CODECS = ("utf-8", "utf-16-le", "utf-16-be", "cp932", "euc-jp", "iso-2022-jp", "latin-1")
"""In which files that are no mail write words."""


class Hit(NamedTuple):
    """A range of a text that tells a secret, and what is written in its place."""

    start: int
    end: int
    instead: str
    secret: int
    """Index into the secrets; -1 for a mark in a link."""


class Search:
    """Looks for all secrets at once; time is linear in the text."""

    def __init__(self, secrets: Iterable[Secret], *, tokens: bool) -> None:
        self.secrets = tuple(secrets)
        self.tokens = tokens
        known: dict[Writing, int] = {}
        for index, secret in enumerate(self.secrets):
            for writing in secret.writings:
                if len(writing.text) >= SHORTEST_WRITING:
                    known.setdefault(writing, index)
        self._writings = tuple(known.items())
        self._words = AhoCorasick([one.text for one in known]) if known else None
        octets: dict[bytes, tuple[int, bool]] = {}
        for writing, index in self._writings:
            for form in _as_octets(
                writing.text, _CODECS[: 1 if writing.instead == NO_MARK else None]
            ):
                octets.setdefault(form, (index, writing.whole))
        self._octets = BytesAhoCorasick(list(octets)) if octets else None
        self._of_octets = tuple(octets.values())
        digests = {
            digest[:DIGEST_OCTETS]: index
            for index, secret in enumerate(self.secrets)
            for digest in secret.digests
        }
        self._digests = BytesAhoCorasick(list(digests)) if digests else None
        self._of_digests = tuple(digests.values())
        self._runs: dict[tuple[str, Callable[[str], Iterator[bytes]], int], int | None] = {}
        self._patterns = [
            (re.compile(pattern.expression), pattern.instead, index)
            for index, secret in enumerate(self.secrets)
            for pattern in secret.patterns
        ]

    def without(self, text: str, *, markup: bool = False) -> tuple[str, Counter[int]]:
        """The text with every secret replaced, and how often each was met."""
        found: Counter[int] = Counter()
        for as_seen in (True, False) if markup and "<" in text else (False,):
            view = folded(text, markup=markup, as_seen=as_seen)
            edits: list[tuple[int, int, str]] = []
            for hit in _merged(self._hits(view.text)):
                found[hit.secret] += 1
                instead = hit.instead
                for start, end in view.ranges(hit.start, hit.end):
                    edits.append((start, end, instead))
                    instead = ""
            text = replaced(text, edits)
        for _ in range(MOST_PASSES if self.tokens else 0):
            marks = [(start, end, NO_MARK) for start, end in token_ranges(text)]
            if not marks:
                break
            found[-1] += len(marks)
            # A link that became shorter reaches further.
            text = replaced(text, marks)
        return text, found

    def in_text(self, text: str) -> set[int]:
        """Which secrets a text still tells, read as it stands and as markup."""
        found: set[int] = set()
        for as_seen in (False, True) if "<" in text else (False,):
            view = folded(text, markup=True, as_seen=as_seen)
            found |= {hit.secret for hit in self._hits(view.text)}
        if self.tokens and next(iter(token_ranges(text)), None):
            found.add(-1)
        return found

    def in_octets(self, data: bytes) -> set[int]:
        """Which secrets the octets of a file tell in a charset that such files are written in."""
        if self._octets is None:
            return set()
        low = data.lower()
        found: set[int] = set()
        for index, start, end in self._octets.find_matches_as_indexes(low, overlapping=True):
            secret, whole = self._of_octets[index]
            if not whole or not (
                low[max(0, start - 1) : start].isalnum() or low[end : end + 1].isalnum()
            ):
                found.add(secret)
        return found

    def _hits(self, text: str) -> Iterator[Hit]:
        low = fold(text)
        if self._words is not None:
            for index, start, end in self._words.find_matches_as_indexes(low, overlapping=True):
                writing, secret = self._writings[index]
                if not writing.whole or _stands_alone(low, start, end):
                    yield Hit(start, end, writing.instead, secret)
        for pattern, instead, secret in self._patterns:
            for match in pattern.finditer(low):
                yield Hit(*match.span(), instead, secret)
        if self._octets is not None or self._digests is not None:
            yield from self._encoded(text)

    def _encoded(self, text: str, deep: int = 0) -> Iterator[Hit]:
        """What is said in base64, base32 or base16, also in one of them inside of another."""
        told = (-1, -1)
        for start, end, readings in runs(text):
            if start <= told[0] and told[1] <= end:
                continue
            secret = self._told_by_run(text[start:end], readings, deep)
            if secret is not None:
                told = (start, end)
                yield Hit(start, end, NO_MARK, secret)

    def _told_by_run(
        self, run: str, readings: Callable[[str], Iterator[bytes]], deep: int
    ) -> int | None:
        # The same words come again in every view of a mail.
        key = (run, readings, deep)
        if key in self._runs:
            return self._runs[key]
        told = (self._told_in(octets, deep) for octets in readings(run))
        secret = next((one for one in told if one is not None), None)
        if len(self._runs) < MOST_RUNS and len(run) < LONGEST_RUN:
            self._runs[key] = secret
        return secret

    def _told_in(self, octets: bytes, deep: int) -> int | None:
        if self._digests is not None:
            for index, _, _ in self._digests.find_matches_as_indexes(octets):
                return self._of_digests[index]
        found = self.in_octets(octets)
        if not found and b"%" in octets:
            found = self.in_octets(unquote_to_bytes(octets))
        if found:
            return min(found)
        if deep < MOST_CODED and may_be_coded(octets):
            inside = next(self._encoded(octets.decode("latin-1"), deep + 1), None)
            return inside.secret if inside else None
        return None


def replaced(text: str, edits: list[tuple[int, int, str]]) -> str:
    """The text with ranges replaced; they are sorted and do not overlap."""
    if not edits:
        return text
    out: list[str] = []
    at = 0
    for start, end, instead in edits:
        if start < at:
            start = at
        out += (text[at:start], instead)
        at = max(end, at)
    out.append(text[at:])
    return "".join(out)


def _merged(hits: Iterable[Hit]) -> list[Hit]:
    """The longest of those that begin together; what overlaps goes as one."""
    out: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
        if out and hit.start < out[-1].end:
            if hit.end > out[-1].end:
                out[-1] = out[-1]._replace(end=hit.end)
            continue
        out.append(hit)
    return out


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start] if start else ""
    after = text[end : end + 1]
    return not (before.isascii() and before.isalnum()) and not (after.isascii() and after.isalnum())


def _as_octets(text: str, codecs: Sequence[str]) -> Iterator[bytes]:
    for codec in codecs:
        try:
            octets = text.encode(codec).lower()
        except UnicodeEncodeError:
            continue
        if codec == "iso-2022-jp":
            octets = octets.removeprefix(b"\x1b$b").removesuffix(b"\x1b(b")
        if len(octets) >= 5:  # fewer are met by chance in any file
            yield octets
