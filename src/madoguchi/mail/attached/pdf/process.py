"""The worker from outside: started when the first PDF comes, used for many, killed when over."""

from __future__ import annotations

import atexit
import os
import selectors
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass

from madoguchi.mail.attached.pdf.answer import Answer, read_answer

MAX_FILES = 200
"""PDFs after which a worker is replaced: whatever they left behind in it goes with it."""
WALL_SECONDS = 5.0
"""After which a worker that does not answer is killed; its processor time is bounded by itself
and far lower, but a machine may be busy."""
START_SECONDS = 15.0
"""In which a worker has to say that it is there."""
RETRY_SECONDS = 60.0
"""After which a start that failed is tried again."""
MAX_ANSWER = 4 * 1024 * 1024
"""Octets of all pieces for one PDF."""
_PIPE = 65_536
_BOOT = (
    "import sys; sys.path[:] = sys.argv[1:]; "
    "from madoguchi.mail.attached.pdf.worker import main; main()"
)
_KEPT = ("LD_LIBRARY_PATH", "SYSTEMROOT")
"""The environment that a Python may need to start; nothing else is handed on."""


@dataclass(slots=True)
class _Worker:
    process: subprocess.Popen[bytes]
    served: int = 0


class _Desk:
    """The one worker of this process, for one thread at a time."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.worker: _Worker | None = None
        self.not_before = 0.0

    def ask(self, pdf: bytes, seconds: float) -> tuple[Answer, str]:
        header = len(pdf).to_bytes(4, "big") + int(seconds * 1000).to_bytes(4, "big")
        with self.lock:
            for _ in range(2):
                worker = self._ready()
                if worker is None:
                    return Answer(), "not-started"
                pieces, finished = _converse(worker.process, header + pdf, WALL_SECONDS)
                worker.served += 1
                if not finished:
                    self.end()
                if pieces:
                    return read_answer(pieces), "" if finished else "killed"
                # Not a word: it was dead before it was asked, so another one is.
            return Answer(), "killed"

    def _ready(self) -> _Worker | None:
        worker = self.worker
        if worker and (worker.process.poll() is not None or worker.served >= MAX_FILES):
            self.end()
        if self.worker is None and time.monotonic() >= self.not_before:
            self.worker = _start()
            if self.worker is None:
                self.not_before = time.monotonic() + RETRY_SECONDS
        return self.worker

    def end(self) -> None:
        """Kill the worker and wait for it."""
        if self.worker is None:
            return
        process, self.worker = self.worker.process, None
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()


def _start() -> _Worker | None:
    """A worker that said it is there; `None` when that is not possible here."""
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    environment |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    paths = [os.path.abspath(path or os.curdir) for path in sys.path]
    if not sys.executable:
        return None
    try:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter, our own module
            [sys.executable, "-I", "-S", "-c", _BOOT, *paths],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            bufsize=0,
        )
    except OSError:
        return None
    pieces, finished = _converse(process, b"", START_SECONDS)
    if finished and not pieces:
        return _Worker(process)
    desk = _Desk()
    desk.worker = _Worker(process)
    desk.end()
    return None


def _converse(
    process: subprocess.Popen[bytes], request: bytes, seconds: float
) -> tuple[list[bytes], bool]:
    """The pieces of an answer, and whether its end came; never waits longer than `seconds`."""
    until = time.monotonic() + seconds
    answer = _Pieces()
    outgoing = memoryview(request)
    if process.stdin is None or process.stdout is None:  # never: both are pipes
        return [], False
    source, sink = process.stdout.fileno(), process.stdin.fileno()
    os.set_blocking(source, False)
    os.set_blocking(sink, False)
    with selectors.DefaultSelector() as ready, suppress(OSError):
        ready.register(source, selectors.EVENT_READ)
        if outgoing:
            ready.register(sink, selectors.EVENT_WRITE)
        while not answer.finished and answer.size <= MAX_ANSWER:
            left = until - time.monotonic()
            if left <= 0:
                break
            for key, _ in ready.select(left):
                if key.fd == sink:
                    outgoing = outgoing[os.write(sink, outgoing[:_PIPE]) :]
                    if not outgoing:
                        ready.unregister(sink)
                elif octets := os.read(source, _PIPE):
                    answer.add(octets)
                else:
                    return answer.pieces, False
    return answer.pieces, answer.finished


class _Pieces:
    """Pieces as they come in: a length of four octets and a JSON text; length 0 ends."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.size = 0
        self.finished = False
        self._rest = bytearray()

    def add(self, octets: bytes) -> None:
        self._rest += octets
        self.size += len(octets)
        while len(self._rest) >= 4 and not self.finished:
            length = int.from_bytes(self._rest[:4], "big")
            if not length:
                self.finished = True
            elif len(self._rest) < 4 + length:
                return
            else:
                self.pieces.append(bytes(self._rest[4 : 4 + length]))
                del self._rest[: 4 + length]


_desk = _Desk()


def ask(pdf: bytes, seconds: float) -> tuple[Answer, str]:
    """What the worker finds in `seconds` of its processor time, and what went wrong.

    The trouble is empty, `not-started` or `killed`; what it found before is in the answer.
    """
    return _desk.ask(pdf, seconds)


def _after_fork() -> None:
    """A forked process leaves its parent's worker alone: their words would mix in the pipes."""
    global _desk  # noqa: PLW0603
    if _desk.worker is not None:
        # Not ours to wait for; `Popen` would warn that it still runs.
        _desk.worker.process.returncode = 0
    _desk = _Desk()


def end_worker() -> None:
    """End the worker if there is one; the next PDF starts another."""
    with _desk.lock:
        _desk.end()


atexit.register(end_worker)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
