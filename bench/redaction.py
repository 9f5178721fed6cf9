"""`python -m bench redaction --mails mails`: how long a redaction takes, and what is left."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from tests.reports.redaction.other_eyes import told
from tests.reports.redaction.planted import planted

from madoguchi.mail import read
from madoguchi.model import Form
from madoguchi.reports.redaction import Kind, redacted

GENERATED = 200
MOST = 300
LARGEST = 1_000_000
"""Octets of a real mail that is measured; the reader itself is slow beyond."""


def report(mails: Path) -> None:
    """Print one row for mails that were generated, and one for real ones where they are."""
    print("| mails | n | median ms | 99 % ms | slowest ms | tell | change again | lose a part |")
    print("|---|---|---|---|---|---|---|---|")
    generated = [planted(seed) for seed in range(GENERATED)]
    _row("generated, a recipient planted", [one.mail for one in generated])
    real = list(_real(mails))
    if real:
        _row("real", real)
    seen = sum(
        one.address in told(redacted(one.mail, read(one.mail), may_have=()).mail)
        for one in generated
    )
    print(f"\nBy other eyes {seen} of {GENERATED} generated mails still tell the address.")


def _row(name: str, mails: list[bytes]) -> None:
    spent: list[float] = []
    tell = change = parts = 0
    for data in mails:
        message = read(data)
        start = time.process_time()
        result = redacted(data, message, may_have=())
        spent.append(time.process_time() - start)
        tell += bool(result.leaks(result.mail))
        again = redacted(result.mail, read(result.mail, form=Form.EML), may_have=())
        change += again.mail != result.mail
        parts += any(one.kind is Kind.PART for one in result.taken_out)
    spent.sort()
    late = spent[int(0.99 * (len(spent) - 1))]
    print(
        f"| {name} | {len(mails)} | {1000 * statistics.median(spent):.0f} | {1000 * late:.0f} "
        f"| {1000 * spent[-1]:.0f} | {tell} | {change} | {parts} |"
    )


def _real(mails: Path) -> Iterator[bytes]:
    if not mails.exists():
        return
    found = sorted(path for path in mails.resolve().rglob("*.eml") if path.is_file())
    random.Random(11).shuffle(found)
    for path in found[:MOST]:
        if path.stat().st_size <= LARGEST:
            yield path.read_bytes()
