"""Mails a second on one core, the slowest mail, memory, one mail in the terminal."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

from bench.reading_peer import loop_seconds
from madoguchi.auth import verify
from madoguchi.desk import JAPAN, take
from madoguchi.mail import read
from madoguchi.mail.sources import Source, sources
from madoguchi.model import Language, Situation
from madoguchi.signals import examine

FOLDERS = (
    "scam-ja",
    "scam-en",
    "ham-lists",
    "ham-notices",
    "ham-fixtures",
    "spamassassin",
    "phishing-pot",
    "outlook-msg",
    "peer-suites",
)
TERMINAL_RUNS = 9
EXAMPLE = Path(__file__).parents[1] / "examples" / "phishing-card-forged-sender.eml"


def report(mails: Path) -> None:
    """Print the tables."""
    print(f"A fixed loop of this machine takes {loop_seconds():.2f} s now.\n")
    print(
        "| folder | mails | read + verify + examine /s | whole answers/s | median ms | 99 % ms "
        "| slowest ms | could not be read |"
    )
    print("|---|---|---|---|---|---|---|---|")
    everything, every_look = list[float](), list[float]()
    for name in FOLDERS:
        looked = _looked(mails / name)
        spent, unreadable = _folder(mails / name)
        everything += spent
        every_look += looked
        _row(name, looked, spent, unreadable)
    _row("**all**", every_look, everything, None)
    _command_line(mails)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nPeak memory of this process: {peak:.0f} MiB")
    _terminal()


def _looked(folder: Path) -> list[float]:
    """Seconds of CPU a mail for what comes before the verdict."""
    spent: list[float] = []
    for item in sources([str(folder)], None):
        if isinstance(item, Source):
            start = time.process_time()
            message = read(item.data, form=item.form)
            examine(message, verify(message))
            spent.append(time.process_time() - start)
    return spent


def _folder(folder: Path) -> tuple[list[float], int]:
    at = datetime.now(JAPAN)
    spent: list[float] = []
    unreadable = 0
    for item in sources([str(folder)], None):
        if not isinstance(item, Source):
            unreadable += 1
            continue
        start = time.perf_counter()
        take(item.data, Situation(), at=at, language=Language.JA, form=item.form)
        spent.append(time.perf_counter() - start)
    return spent, unreadable


def _row(name: str, looked: list[float], spent: list[float], unreadable: int | None) -> None:
    ordered = sorted(spent)
    cells = (
        f"{len(looked) / sum(looked):.0f}",
        f"{len(spent) / sum(spent):.0f}",
        f"{1000 * statistics.median(ordered):.2f}",
        f"{1000 * ordered[int(0.99 * (len(ordered) - 1))]:.1f}",
        f"{1000 * ordered[-1]:.0f}",
        "" if unreadable is None else str(unreadable),
    )
    print(f"| {name} | {len(spent)} | {' | '.join(cells)} |")


def _command_line(mails: Path) -> None:
    """The whole command, reading, answering and writing JSON, start-up included."""
    command = [sys.executable, "-m", "madoguchi", "check", "--format", "jsonl"]
    paths = [str(mails / name) for name in FOLDERS if (mails / name).is_dir()]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.perf_counter()
        status = subprocess.run([*command, *paths], stdout=out, stderr=err, check=False).returncode
        elapsed = time.perf_counter() - start
        out.seek(0)
        err.seek(0)
        lines = sum(1 for _ in out)
        complaints = err.read().decode("utf-8", "replace")
    print(
        f"\n`check --format jsonl` over all of it: {lines} answers in {elapsed:.1f} s = "
        f"{lines / elapsed:.0f} mails/s, exit status {status}, "
        f"{complaints.count(chr(10))} complaints, {complaints.count('Traceback')} exceptions"
    )


def _terminal() -> None:
    command = [sys.executable, "-m", "madoguchi", "check", str(EXAMPLE)]
    spent = []
    for _ in range(TERMINAL_RUNS):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        spent.append(time.perf_counter() - start)
    print(
        f"\nOne mail in the terminal, from key press to answer: median "
        f"{1000 * statistics.median(spent):.0f} ms, slowest of {TERMINAL_RUNS} "
        f"{1000 * max(spent):.0f} ms"
    )
