"""`python -m bench auth`: the suites of RFC 7208 and RFC 8617, and the speed without network."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from bench.authentication import arc_suite, spf_suite
from bench.authentication.spf_suite import Case
from madoguchi.auth import verify
from madoguchi.mail import read
from madoguchi.mail.sources import Source, sources

FOLDERS = ("scam-ja", "scam-en", "ham-notices", "ham-lists", "phishing-pot")
MAILS_PER_FOLDER = 400
RUNS = 3


def report(mails: Path) -> None:
    """Print the tables; the exit status tells whether every result is the suites'."""
    agreed = _suite("SPF, RFC 7208", spf_suite.cases(mails))
    agreed = _suite("ARC, RFC 8617: chain validation", arc_suite.cases(mails)) and agreed
    _speed(mails)
    if not agreed:
        sys.exit("results differ from the suites'")


def _suite(title: str, cases: Iterable[Case]) -> bool:
    total: Counter[str] = Counter()
    agreed: Counter[str] = Counter()
    differ: list[Case] = []
    several = 0
    for case in cases:
        several += len(case.expected) > 1
        total[case.scenario] += 1
        agreed[case.scenario] += case.agrees
        if not case.agrees:
            differ.append(case)
    print(f"## {title}\n\n| scenario | agree | of |\n|---|---|---|")
    for scenario, count in total.items():
        print(f"| {scenario} | {agreed[scenario]} | {count} |")
    print(f"| **all** | {agreed.total()} | {total.total()} |\n")
    print(f"For {several} of them the suite leaves open which of several results is right.\n")
    for case in differ:
        expected = " or ".join(case.expected)
        said = "" if case.explained else ", and another explanation"
        print(f"differs: {case.name}: {case.found} where {expected} is expected{said}")
    return not differ


def _speed(mails: Path) -> None:
    """Reading and verifying offline, in time of this process, best of three."""
    print("## Read and verify without network\n")
    print("| folder | mails | mails/s |")
    print("|---|---|---|")
    count, spent = 0, 0.0
    for name in FOLDERS:
        data = [item for item in sources([str(mails / name)], None) if isinstance(item, Source)]
        data = data[:: max(1, len(data) // MAILS_PER_FOLDER)][:MAILS_PER_FOLDER]
        best = min(_seconds(data) for _ in range(RUNS))
        count, spent = count + len(data), spent + best
        print(f"| {name} | {len(data)} | {len(data) / best:.0f} |")
    print(f"| **all** | {count} | {count / spent:.0f} |")


def _seconds(data: list[Source]) -> float:
    start = time.process_time()
    for item in data:
        verify(read(item.data, form=item.form))
    return time.process_time() - start
