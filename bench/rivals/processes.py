"""Processor time and memory of a process and of those it started, from proc(5): Linux only."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

PROC = Path("/proc")


def cpu(pid: int) -> float:
    """Processor seconds of it and its processes, ended ones too; steps of a hundredth."""
    return sum(_cpu_of(member) for member in family(pid))


def peak(pid: int) -> int:
    """KiB that the largest of them held at most."""
    return max((_peak_of(member) for member in family(pid)), default=0)


def family(pid: int) -> Iterator[int]:
    """It, its children, theirs and so on."""
    parents = {int(path.name): _parent(path) for path in PROC.glob("[0-9]*")}
    wanted = [pid]
    while wanted:
        member = wanted.pop()
        yield member
        wanted += [child for child, parent in parents.items() if parent == member]


def _parent(path: Path) -> int:
    fields = _stat(path)
    return int(fields[1]) if fields else 0


def _cpu_of(pid: int) -> float:
    fields = _stat(PROC / str(pid))
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK") if fields else 0.0


def _stat(path: Path) -> list[str]:
    """The fields of proc(5) `stat` from `state` on; none when the process has ended."""
    try:
        return (path / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
    except OSError:
        return []


def _peak_of(pid: int) -> int:
    try:
        lines = (PROC / str(pid) / "status").read_text("utf-8", "replace").splitlines()
    except OSError:
        return 0
    found = (line.split() for line in lines if line.startswith("VmHWM:"))
    return next((int(fields[1]) for fields in found), 0)
