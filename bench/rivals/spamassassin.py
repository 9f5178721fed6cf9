"""SpamAssassin's shipped rules: `spamd -L`, no network, no learning, no settings of a user."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from bench.rivals.answers import NO_ANSWER, Answer, CannotRunError, Cost, Judge, Ruled
from bench.rivals.daemon import Daemon, running
from madoguchi.triage.training.corpus import Example

SAMPLE = 300
PATIENCE = 120
"""Seconds for one mail."""
_SAID = re.compile(rb"^Spam: *(True|Yes|False|No) *; *(-?[0-9.]+) */", re.MULTILINE | re.IGNORECASE)


def version() -> str:
    """Of the program that is installed."""
    if shutil.which("spamd") is None:
        raise CannotRunError("spamd is not installed (Debian: apt-get install spamassassin)")
    said = subprocess.run(["spamd", "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"version ([0-9.]+)", said.stdout)
    return found[1] if found else ""


def parse(said: bytes) -> Answer:
    """The answer to `CHECK` of the protocol of spamc and spamd (`spamd/PROTOCOL`)."""
    found = _SAID.search(said)
    if not said.startswith(b"SPAMD/") or not found:
        return NO_ANSWER
    return Answer(float(found[2]), found[1].lower() in (b"true", b"yes"))


class SpamAssassin:
    """spamd with so many children, asked as spamc asks it."""

    def __init__(self, path: Path, daemon: Daemon, children: int) -> None:
        self._path, self._daemon, self._children = path, daemon, children

    def answers(self, mails: Sequence[Example]) -> list[Answer]:
        """As many mails at a time as there are children."""
        with ThreadPoolExecutor(self._children) as pool:
            return list(pool.map(lambda example: _ask(self._path, example.data), mails))

    def cost(self, warm: Sequence[Example], mails: Sequence[Example]) -> Cost:
        """One mail after the other."""
        for example in warm:
            _ask(self._path, example.data)
        cpu, wall = self._daemon.cpu(), time.perf_counter()
        for example in mails:
            _ask(self._path, example.data)
        wall = time.perf_counter() - wall
        return Cost(len(mails), self._daemon.cpu() - cpu, wall, self._daemon.peak())


@contextmanager
def ready(folder: Path, children: int) -> Iterator[Judge]:
    """Started on a socket in the folder; ended afterwards."""
    version()
    folder.chmod(0o755)  # started by root, its children are another user
    path = folder / "spamd.sock"
    command = [
        *("spamd", "--local", "--nouser-config", f"--socketpath={path}", "--syslog=stderr"),
        *(f"--max-children={children}", f"--min-children={children}"),
        *("--cf=use_bayes 0", "--cf=use_txrep 0", f"--pidfile={folder / 'spamd.pid'}"),
    ]
    with running(command, folder / "spamd.log", lambda: _answers(path)) as daemon:
        yield SpamAssassin(path, daemon, children)


def _answers(path: Path) -> bool:
    try:
        return _exchange(path, b"PING SPAMC/1.5\r\n\r\n").startswith(b"SPAMD/")
    except OSError:
        return False


def _ask(path: Path, data: bytes) -> Answer:
    try:
        head = b"CHECK SPAMC/1.5\r\nContent-length: %d\r\n\r\n" % len(data)
        return parse(_exchange(path, head + data))
    except OSError:
        return NO_ANSWER


def _exchange(path: Path, request: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(PATIENCE)
        line.connect(str(path))
        line.sendall(request)
        line.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: line.recv(65536), b""))


SPAMASSASSIN = Ruled("SpamAssassin", version, ready, SAMPLE)
