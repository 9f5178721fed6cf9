"""A program that keeps running and is asked over a socket; its processor time and its memory."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.rivals import processes
from bench.rivals.answers import CannotRunError

START_SECONDS = 90
"""How long a start may take; rspamd compiles its expressions first."""
STOP_SECONDS = 10


class Daemon:
    """One running program and the processes that it started."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def cpu(self) -> float:
        """Processor seconds of it and its processes, ended ones too."""
        return processes.cpu(self._process.pid)

    def peak(self) -> int:
        """KiB that its largest process held at most."""
        return processes.peak(self._process.pid)

    def wait_until_idle(self, seconds: float = START_SECONDS) -> None:
        """Wait until it uses no processor time: what it does at its start is then over."""
        end = time.monotonic() + seconds
        before = -1.0
        while time.monotonic() < end:
            now = self.cpu()
            if now - before < 0.02:
                return
            before = now
            time.sleep(1.5)


@contextmanager
def running(command: Sequence[str], log: Path, ready: Callable[[], bool]) -> Iterator[Daemon]:
    """Start a program, wait until it answers, and end it and nothing else afterwards."""
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, start_new_session=True)
    try:
        _wait(process, ready, log)
        yield Daemon(process)
    finally:
        _stop(process)


def _wait(process: subprocess.Popen[bytes], ready: Callable[[], bool], log: Path) -> None:
    end = time.monotonic() + START_SECONDS
    while not ready():
        if process.poll() is not None or time.monotonic() > end:
            said = log.read_text("utf-8", "replace").strip().splitlines()[-1:]
            raise CannotRunError(f"did not start: {said[0] if said else 'it said nothing'}")
        time.sleep(0.2)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """The session is of our own making, so that its group holds what we started, no more."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
        except ProcessLookupError:
            break
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            continue
    process.wait()
