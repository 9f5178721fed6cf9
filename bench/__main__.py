"""`python -m bench --mails mails [PART…]`: print the figures of docs/benchmarks.md."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

UNASKED = ("speed", "verdict")
"""What is run when no part is named."""


def main() -> None:
    """Run the parts that were asked for, in the order of `PARTS`."""
    asked = _asked()
    for name, run in PARTS.items():
        if name in (asked.parts or UNASKED):
            run(asked)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("parts", nargs="*", default=[], metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--mails", type=Path, default=Path("mails"))
    parser.add_argument(
        "--write",
        action="store_true",
        help="peers, signals, verdict, floor, rivals: write the file",
    )
    parser.add_argument("--peers", type=Path, help="reading: a venv with the other readers")
    parser.add_argument("--lower", metavar="REASON", help="floor: let it fall, and why")
    asked = parser.parse_args()
    if unknown := [name for name in asked.parts if name not in PARTS]:
        parser.error(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    if asked.lower is not None and not (asked.write and asked.lower.strip()):
        parser.error("--lower REASON goes with --write, and the reason is kept in bench/floor.toml")
    return asked


Part = Callable[[argparse.Namespace], None]


def _plain(module: str) -> Part:
    """A report that only wants to know where the mails are.  Imported when it is asked for."""
    return lambda asked: import_module(module).report(asked.mails)


def _written(module: str) -> Part:
    """A report that may write its figures down."""

    def run(asked: argparse.Namespace) -> None:
        import_module(module).report(asked.mails, write=asked.write)

    return run


def _reading(asked: argparse.Namespace) -> None:
    from bench.reading import report

    report(asked.mails, asked.peers)


def _floor(asked: argparse.Namespace) -> None:
    from bench.floor import report

    if not report(asked.mails, write=asked.write, reason=asked.lower):
        raise SystemExit(1)


PARTS: Mapping[str, Part] = {
    "speed": _plain("bench.speed"),
    "plan": _plain("bench.plan"),
    "pack": _plain("bench.pack"),
    "verdict": _written("bench.verdict"),
    "evidence": _plain("bench.evidence"),
    "left-out": _plain("bench.left_out"),
    "peers": _written("bench.peer_suites"),
    "reading": _reading,
    "auth": _plain("bench.authentication.report"),
    "brands": _plain("bench.brands"),
    "signals": _written("bench.signals"),
    "floor": _floor,
    "manipulation": _plain("bench.manipulation.report"),
    "rivals": _written("bench.rivals.run"),
    "consult": _plain("bench.consult"),
    "papers": _plain("bench.papers"),
    "rules": _plain("bench.rules"),
    "redaction": _plain("bench.redaction"),
    "prevent": _plain("bench.prevent"),
}


if __name__ == "__main__":
    main()
