"""How much time and memory one input may take."""

from __future__ import annotations

import resource
from collections.abc import Callable
from time import thread_time

from fuzz.finding import Finding

SECONDS_PER_OCTET = 1 / 100_000
"""One second for 100 kB, as issue 3 has it for the slowest mail."""
MEMORY_FLOOR = 64 * 1024 * 1024
"""Growth of the resident set that even a small input may cause: caches and tables are loaded."""
MEMORY_PER_OCTET = 300
INSTRUMENTED = 20.0
"""Times that code runs slower while its coverage is traced, on a machine that does other things
besides: 0.05 s alone was 0.99 s there."""


def within_budget(run: Callable[[bytes], None], data: bytes, floor: float, slower: float) -> None:
    """Run, and raise a `Finding` when it took too long twice, or made the process grow."""
    allowed = (floor + len(data) * SECONDS_PER_OCTET) * slower
    before = _peak()
    took = _timed(run, data)
    grown = _peak() - before
    if grown > MEMORY_FLOOR + len(data) * MEMORY_PER_OCTET:
        raise Finding("memory", f"{grown >> 20} MiB for {len(data)} octets")
    # The first time may have loaded a table, or another process had the caches.
    if took > allowed and (again := _timed(run, data)) > allowed:
        raise Finding("time", f"{min(took, again):.2f} s for {len(data)} octets")


def _timed(run: Callable[[bytes], None], data: bytes) -> float:
    start = thread_time()
    run(data)
    return thread_time() - start


def _peak() -> int:
    """The largest resident set so far, in octets (Linux counts KiB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
