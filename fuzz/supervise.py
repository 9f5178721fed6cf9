"""Runs a target for some seconds and says what came of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from fuzz.places import ROOT, corpus_of, digest, run_of
from fuzz.target import Target

LONGEST_INPUT = 16_384
"""Octets: a structure that is not linear shows within this, and more of them are tried."""
HANG_SECONDS = 30
MOST_MEMORY_MB = 1024
LEAST_SECONDS = 5
"""Of a run: less is spent on starting it."""
_STATE = re.compile(r"cov: (\d+) ft: (\d+) corp: (\d+)/")
_EXECUTED = re.compile(r"number_of_executed_units: (\d+)")
_LEFT_BY_LIBFUZZER = ("crash-*", "timeout-*", "oom-*")


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: one JSON line."""

    target: str
    seconds: int
    executions: int
    per_second: int
    coverage: int
    """Edges of the program that were reached, as atheris counts them."""
    features: int
    inputs: int
    """Inputs that each reached something new."""
    findings: tuple[str, ...]


def fuzz(name: str, target: Target, seconds: int) -> Summary:
    """Fuzz one target; a hang or a crash of the process ends a run, and another is started."""
    inputs = seeded(name, target)
    findings = run_of(name, "findings")
    for old in findings.iterdir():
        old.unlink()
    log = run_of(name, "inputs").parent / "run.log"
    start = monotonic()
    executions = coverage = features = corpus = 0
    while (left := seconds - int(monotonic() - start)) >= min(seconds, LEAST_SECONDS):
        said = _run(name, left, inputs, findings, log)
        found = _EXECUTED.search(said)
        executions += int(found[1]) if found else 0
        for state in _STATE.finditer(said):
            coverage, features, corpus = (int(number) for number in state.groups())
        if found is None and not _state_files(findings):
            raise RuntimeError(f"the fuzzer did not run, see {log}")
    took = max(1, int(monotonic() - start))
    left_behind = tuple(sorted({path.stem for path in findings.iterdir()}))
    return Summary(
        name, took, executions, executions // took, coverage, features, corpus, left_behind
    )


def _run(name: str, seconds: int, inputs: Path, findings: Path, log: Path) -> str:
    options = {
        "max_total_time": seconds,
        "max_len": LONGEST_INPUT,
        "len_control": 0,
        "timeout": HANG_SECONDS,
        # By the clock on the wall, which a busy machine stops: the budget counts processor time.
        "report_slow_units": HANG_SECONDS,
        "rss_limit_mb": MOST_MEMORY_MB,
        "print_final_stats": 1,
        "reload": 0,
        "artifact_prefix": f"{findings}/",
    }
    arguments = [f"-{key}={value}" for key, value in options.items()]
    command = [sys.executable, "-m", "fuzz.run", name, *arguments, str(inputs)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    with log.open("wb") as out:
        subprocess.run(command, cwd=ROOT, env=environment, stdout=out, stderr=out, check=False)
    return log.read_text("utf-8", "replace")


def _state_files(findings: Path) -> list[Path]:
    return [path for pattern in _LEFT_BY_LIBFUZZER for path in findings.glob(pattern)]


def seeded(name: str, target: Target) -> Path:
    """The folder of inputs that a run begins with: kept ones, and mails of the project."""
    folder = run_of(name, "inputs")
    seeds = [data for _, data in corpus_of(name)]
    seeds += [path.read_bytes() for pattern in target.seeds for path in ROOT.glob(pattern)]
    for data in seeds:
        path = folder / digest(data)
        if not path.exists():
            path.write_bytes(data[:LONGEST_INPUT])
    return folder
