"""Whether hosts of real phishing pages are attributed to the brand they imitate, and honest not.

JPCERT's description of each page (`mails/phishing-urls`) is the answer; hosts that carry no name
cannot be attributed by anybody and are counted apart.  No live URL is printed: only patterns.
"""

from __future__ import annotations

import csv
import json
import re
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from madoguchi.mail.links import organisational_domain
from madoguchi.signals.brands import brand, lookalike_of, owners_of, registry
from madoguchi.signals.brands.fold import fold_plain
from madoguchi.signals.brands.presented import find_names

_STEMS = Path(__file__).with_name("brand_stems.toml")
YEAR, KEPT_BACK = "2024", "202407"
"""The matcher was tuned on hosts of the months before.  Of those from then on only the counts by
brand were seen between rounds, which is a weaker promise than a year nobody looked at."""
ANYWHERE = 5
"""Stems this long are a name wherever they stand in a host; shorter ones as a word alone."""
ONE_EDIT, TWO_EDITS = 6, 9
_DIGITS = str.maketrans("01345", "oleas")
_GENERIC = frozenset(("bank", "card", "japan", "the", "group", "japanese", "securities", "post"))


@dataclass
class Count:
    """One half of the year."""

    total: int = 0
    in_registry: int = 0
    carrying: int = 0
    right: int = 0
    wrong: int = 0
    missed: int = 0
    misses: Counter[str] = field(default_factory=Counter)
    unnamed_right: int = 0
    unnamed_wrong: int = 0


def stems(brand_id: str) -> tuple[str, ...]:
    """What people read as the brand's name: the written list, else its names and domains."""
    written = _written().get(brand_id)
    if written:
        return tuple(written)
    entry = brand(brand_id)
    spelled = [re.sub(r"[^a-z0-9]", "", entry.name_en.lower())]
    for domain, _ in entry.domains[:2]:
        spelled.append((organisational_domain(domain) or domain).partition(".")[0].replace("-", ""))
    return tuple(s for s in spelled if len(s) > 2 and s not in _GENERIC)


_read: dict[str, list[str]] = {}


def _written() -> dict[str, list[str]]:
    if not _read:
        _read.update(tomllib.loads(_STEMS.read_text(encoding="utf-8")))
    return _read


def carried(host: str, names: Iterable[str]) -> str:
    """How the host carries one of the names; empty when it does not.

    `whole` as a word, `inside` a longer one, `digits` once 0 is read as o, `near` with one edit
    (two from nine letters on), Levenshtein, in a word between dots, hyphens and digits.
    """
    plain = ".".join(_readable(label) for label in host.split(".")[:-1])
    words = [word for word in re.split(r"[^a-z]+", plain) if word]
    glued = re.sub(r"[^a-z0-9]", "", plain)
    mixed = [word.translate(_DIGITS) for word in re.split(r"[^a-z0-9]+", plain)]
    for name in names:
        if name in words or name in re.split(r"[.\-_]+", plain):
            return "whole"
    for name in names:
        if len(name) >= ANYWHERE and name in glued:
            return "inside"
        if len(name) >= ANYWHERE and any(name in word for word in mixed):
            return "digits"
    for name in names:
        edits = 2 if len(name) >= TWO_EDITS else 1 if len(name) >= ONE_EDIT else 0
        if edits and any(
            abs(len(word) - len(name)) <= edits
            and word[0] == name[0]
            and levenshtein(word, name) <= edits
            for word in words
        ):
            return "near"
    return ""


def _readable(label: str) -> str:
    if label.startswith("xn--"):
        try:
            return fold_plain(label[4:].encode("ascii").decode("punycode"))
        except (UnicodeError, ValueError):
            return label
    return label


def levenshtein(one: str, other: str) -> int:
    """Edits between two words; written here, so that the matcher's own distance is not used."""
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        corner, row[0] = row[0], i
        for j, against in enumerate(other, start=1):
            corner, row[j] = (
                row[j],
                min(row[j] + 1, row[j - 1] + 1, corner + (letter != against)),
            )
    return row[-1]


def pages(mails: Path) -> Iterator[tuple[str, str, str]]:
    """Month, host and description of every page of the year."""
    for path in sorted((mails / "phishing-urls").glob(f"{YEAR}*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines):
                try:
                    host = urlsplit(row["URL"]).hostname or ""
                except ValueError:
                    continue
                yield path.stem, host.lower(), row["description"]


def described(description: str) -> str:
    """Id of the brand that a description names; empty when the registry has none."""
    found = [found.name.brand_id for found in find_names(fold_plain(description.strip()))]
    return found[0] if found else ""


def measure(mails: Path) -> dict[str, Count]:
    """Both halves of the year; a host counts once a month and brand."""
    counts = {"to 2024-06": Count(), "from 2024-07": Count()}
    known: dict[str, str] = {}
    for month, host, description in pages(mails):
        count = counts["from 2024-07" if month >= KEPT_BACK else "to 2024-06"]
        count.total += 1
        wanted = known.setdefault(description, described(description))
        if not wanted:
            continue
        count.in_registry += 1
        _judge(count, host, wanted)
    return counts


def _judge(count: Count, host: str, wanted: str) -> None:
    alike = lookalike_of(host)
    how = carried(host, stems(wanted))
    told = bool(alike) and _same(alike[0], wanted) if alike else False
    if not how:
        count.unnamed_right += told
        count.unnamed_wrong += bool(alike) and not told
        return
    count.carrying += 1
    if told:
        count.right += 1
    elif alike:
        count.wrong += 1
        count.misses[f"{wanted} taken for {alike[0]} ({how})"] += 1
    else:
        count.missed += 1
        count.misses[f"{wanted} missed ({how})"] += 1


def _same(found: str, wanted: str) -> bool:
    """One brand, or one group: a host with `rakuten` in it can mean its bank or its shop."""
    return found == wanted or brand(found).family == brand(wanted).family != ""


def own_hosts(mails: Path) -> Iterator[str]:
    """The registry's own domains, usual names under them, and the hosts of mails/brands."""
    for entry in registry().brands:
        for domain, _ in entry.domains + entry.sending_domains:
            yield domain
            for name in ("www", "mail", "login", "secure-account", "id.support", "m.campaign"):
                yield f"{name}.{domain}"
    for entry in json.loads((mails / "brands" / "milteragent_brands.json").read_text("utf-8")):
        yield from entry["domains"]
    cards = json.loads((mails / "brands" / "card_sender_domains.json").read_text("utf-8"))
    for key, domains in cards.items():
        if not key.startswith("_"):
            yield from domains


def accused(mails: Path) -> list[tuple[str, str]]:
    """Own hosts that the look-alike matcher accuses, with the brand it names."""
    found = ((host, lookalike_of(host)) for host in dict.fromkeys(own_hosts(mails)))
    return [(host, alike[0]) for host, alike in found if alike]


def report(mails: Path, worst: int = 25) -> None:
    """Print the table, the worst misses as patterns, the accused own hosts, the time."""
    counts = measure(mails)
    print("| pages | total | in registry | carry a name | right | wrong | missed | right % |")
    print("|---|---|---|---|---|---|---|---|")
    for name, c in counts.items():
        share = 100 * c.right / max(1, c.carrying)
        print(
            f"| {name} | {c.total} | {c.in_registry} | {c.carrying} | {c.right} | {c.wrong} |"
            f" {c.missed} | {share:.1f} |"
        )
    for name, c in counts.items():
        print(f"\n{name}: no name in the host, {c.unnamed_right} right, {c.unnamed_wrong} wrong")
        for pattern, number in c.misses.most_common(worst):
            print(f"  {number:6d} {pattern}")
    hosts = list(dict.fromkeys(own_hosts(mails)))
    wrong = accused(mails)
    unknown = sum(not owners_of(host) for host in hosts)
    print(f"\nown hosts accused: {len(wrong)} of {len(hosts)} ({unknown} under no listed domain)")
    for host, alike in wrong:
        print(f"  {host} as {alike}")
    print(f"a host takes {_time(mails):.1f} µs, nothing cached")


def _time(mails: Path) -> float:
    hosts = list(dict.fromkeys(host for _, host, _ in pages(mails)))[:20_000]
    best = float("inf")
    for _ in range(3):
        lookalike_of.cache_clear()
        owners_of.cache_clear()
        start = time.process_time()
        for host in hosts:
            lookalike_of(host)
        best = min(best, time.process_time() - start)
    return 1e6 * best / max(1, len(hosts))
