"""Chooses from the inputs of runs what is kept: few that together reach all that any reached."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from types import CodeType, FrameType
from typing import Any

from fuzz.notebook import SOURCE
from fuzz.places import corpus_of, pack, run_of
from fuzz.target import Target

MOST_KEPT_BYTES = 150_000
"""Octets of one target before packing: the whole corpus stays below 2 MB."""
MOST_INPUT_BYTES = 3_000
Step = tuple[CodeType, int, int]


def kept_inputs(target: Target, inputs: Iterable[bytes]) -> list[bytes]:
    """The shortest first: one is kept when it takes a step from line to line that none took."""
    taken: set[Step] = set()
    kept: list[bytes] = []
    room = MOST_KEPT_BYTES
    for data in sorted(set(inputs), key=lambda one: (len(one), one)):
        steps = steps_of(target, data)
        if len(data) > min(room, MOST_INPUT_BYTES) or steps <= taken:
            continue
        taken |= steps
        kept.append(data)
        room -= len(data)
    return kept


def steps_of(target: Target, data: bytes) -> set[Step]:
    """The pairs of lines of ours that were run one after the other."""
    steps: set[Step] = set()

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        code = frame.f_code
        if not code.co_filename.startswith(SOURCE):
            return None
        before = 0

        def line(inner: FrameType, kind: str, value: object) -> Any:
            nonlocal before
            if kind == "line":
                steps.add((code, before, inner.f_lineno))
                before = inner.f_lineno
            return line

        return line

    sys.settrace(trace)
    try:
        target.run(data)
    except Exception:
        steps.clear()  # findings are kept by themselves
    finally:
        sys.settrace(None)
    return steps


def keep(name: str, target: Target) -> int:
    """Write `kept.zip` of a target anew; the number of inputs in it."""
    known = [data for _, data in corpus_of(name)]
    found = [path.read_bytes() for path in run_of(name, "inputs").iterdir()]
    kept = kept_inputs(target, [*known, *found])
    pack(name, kept)
    return len(kept)
