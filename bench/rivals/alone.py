"""A Python program by itself, so that its time and memory are its own.

`python -m bench.rivals.alone NAME MODEL WARM`: names of files with mails on standard input, one
line of JSON with what it took on standard output.  Start-up, the reading of the files and the first
WARM mails, in which tables are loaded, are not counted.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.rivals import processes
from bench.rivals.answers import CannotRunError, Cost
from madoguchi.triage.training.corpus import Example


def cost_alone(name: str, warm: Sequence[Example], mails: Sequence[Example], model: Path) -> Cost:
    """Run the program over these mails in a process of its own; the first ones warm it up."""
    command = [sys.executable, "-m", "bench.rivals.alone", name, str(model), str(len(warm))]
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / str(number) for number in range(len(warm) + len(mails))]
        for path, example in zip(paths, (*warm, *mails), strict=True):
            path.write_bytes(example.data)
        done = subprocess.run(
            command, input="\n".join(map(str, paths)), capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise CannotRunError(f"{name} ended with {done.returncode}: {done.stderr.strip()[-200:]}")
    return Cost(**json.loads(done.stdout))


def main() -> None:
    """Ready the program, then give it one mail after the other."""
    judge_one = _program(sys.argv[1], Path(sys.argv[2]))
    mails = [Path(line).read_bytes() for line in sys.stdin.read().splitlines()]
    warm = int(sys.argv[3])
    for mail in mails[:warm]:
        judge_one(mail)
    cpu, wall = processes.cpu(os.getpid()), time.perf_counter()
    for mail in mails[warm:]:
        judge_one(mail)
    wall = time.perf_counter() - wall
    cpu = processes.cpu(os.getpid()) - cpu
    peak = processes.peak(os.getpid())
    print(json.dumps({"mails": len(mails) - warm, "cpu": cpu, "wall": wall, "peak": peak}))


def _program(name: str, model: Path) -> Callable[[bytes], object]:
    """Imports are here: the two need different ones, and memory is measured."""
    if name == "ours":
        from bench.rivals.whole_way import answer, look
        from madoguchi.triage.model import load as load_model

        ours = load_model(model.read_bytes())
        return lambda mail: answer(look(mail), ours)
    from bench.rivals.tfidf import counts_of, load

    weights = load(model)
    return lambda mail: weights.answers(counts_of([mail]))


if __name__ == "__main__":
    main()
