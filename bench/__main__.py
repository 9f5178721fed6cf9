"""`python -m bench --mails mails [speed] [verdict]`: print the figures of docs/benchmarks.md."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def main() -> None:
    """Run the parts that were asked for, all of them when none was named."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("parts", nargs="*", default=[], metavar="speed|verdict|…")
    parser.add_argument("--mails", type=Path, default=Path("mails"))
    parser.add_argument(
        "--write",
        action="store_true",
        help="peers, signals, verdict, floor, rivals: write the file",
    )
    parser.add_argument("--peers", type=Path, help="reading: a venv with the other readers")
    parser.add_argument("--lower", metavar="REASON", help="floor: let it fall, and why")
    asked = parser.parse_args()
    if asked.lower is not None and not (asked.write and asked.lower.strip()):
        parser.error("--lower REASON goes with --write, and the reason is kept in bench/floor.toml")
    parts = asked.parts or ["speed", "verdict"]
    if "speed" in parts:
        from bench.speed import report as speed

        speed(asked.mails)
    if "verdict" in parts:
        from bench.verdict import report as verdict

        verdict(asked.mails, write=asked.write)
    if "evidence" in parts:
        from bench.evidence import report as evidence

        evidence(asked.mails)
    if "left-out" in parts:
        from bench.left_out import report as left_out

        left_out(asked.mails)
    if "peers" in parts:
        from bench.peer_suites import report as peers

        peers(asked.mails, write=asked.write)
    if "reading" in parts:
        from bench.reading import report as reading

        reading(asked.mails, asked.peers)
    if "auth" in parts:
        from bench.authentication.report import report as authentication

        authentication(asked.mails)
    if "brands" in parts:
        from bench.brands import report as brands

        brands(asked.mails)
    if "signals" in parts:
        from bench.signals import report as signals

        signals(asked.mails, write=asked.write)
    if "floor" in parts:
        from bench.floor import report as floor

        if not floor(asked.mails, write=asked.write, reason=asked.lower):
            raise SystemExit(1)
    if "manipulation" in parts:
        from bench.manipulation.report import report as manipulation

        manipulation(asked.mails)
    if "rivals" in parts:
        from bench.rivals.run import report as rivals

        rivals(asked.mails, write=asked.write)


if __name__ == "__main__":
    main()
