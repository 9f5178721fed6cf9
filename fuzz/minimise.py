"""Makes a finding's input shorter while it stays the same finding."""

from __future__ import annotations

from time import monotonic

from fuzz.budget import within_budget
from fuzz.notebook import signature
from fuzz.target import Target

MOST_SECONDS = 30


def outcome(target: Target, data: bytes) -> str:
    """The signature of what the target finds, empty when nothing."""
    try:
        within_budget(target.run, data, target.seconds, 1.0)
    except Exception as error:
        return signature(error)
    return ""


def minimised(target: Target, data: bytes) -> bytes:
    """Halves, quarters … single octets left out for as long as that helps (delta debugging)."""
    wanted = outcome(target, data)
    if not wanted:
        return data
    until = monotonic() + MOST_SECONDS
    size = max(1, len(data) // 2)
    while monotonic() < until:
        at, shorter = 0, False
        while at < len(data) and monotonic() < until:
            tried = data[:at] + data[at + size :]
            if outcome(target, tried) == wanted:
                data, shorter = tried, True
            else:
                at += size
        if size == 1 and not shorter:
            break
        size = max(1, size // 2)
    return data
