"""The parent's side of recognition: a process of its own, with a clock on it."""

from __future__ import annotations

import json
import subprocess
import sys
from threading import BoundedSemaphore

from madoguchi.mail.inputs.ocr.engines import installed_engine
from madoguchi.mail.inputs.ocr.value import Line, Recognised

MAX_SECONDS = 150
"""On the clock: a phone's screen takes 2 to 7 seconds on two idle cores, ten times that on busy."""
MAX_AT_ONCE = 2
"""Pictures read at the same time: each takes 600 MB and two processors."""
MAX_ANSWER = 4_000_000
"""Octets of the answer that are believed to be one."""

_ROOM = BoundedSemaphore(MAX_AT_ONCE)


def is_installed() -> bool:
    """Whether there is an engine (`madoguchi[ocr]`); nothing heavy is loaded to know it."""
    return installed_engine() is not None


def recognise(data: bytes) -> Recognised:
    """The lines of a picture; never raises.  Takes seconds, and another process's memory."""
    if not is_installed():
        return Recognised(problem="ocr-not-installed")
    if not _ROOM.acquire(timeout=MAX_SECONDS):
        return Recognised(problem="ocr-busy")
    try:
        done = subprocess.run(
            # -P: a folder of downloads that one works in is no place to import from.
            [sys.executable, "-P", "-m", "madoguchi.mail.inputs.ocr.child"],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=MAX_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Recognised(problem="picture-too-slow")
    except OSError:
        return Recognised(problem="ocr-failed")
    finally:
        _ROOM.release()
    return _answered(done.stdout) if done.returncode == 0 else Recognised(problem="ocr-failed")


def _answered(answer: bytes) -> Recognised:
    try:
        told = json.loads(answer[:MAX_ANSWER])
        lines = tuple(Line(str(text), *map(int, box)) for text, *box in told["lines"])
        return Recognised(lines, int(told["width"]), int(told["height"]), str(told["problem"]))
    except (ValueError, TypeError, KeyError):
        return Recognised(problem="ocr-failed")
