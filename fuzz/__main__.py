"""`python -m fuzz TARGET|all [--seconds N]`; also `list`, `show`, `minimise`, `keep`."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path

from fuzz.keep import keep
from fuzz.minimise import minimised, outcome
from fuzz.places import CORPUS, digest
from fuzz.supervise import Summary, fuzz
from fuzz.target import Target
from fuzz.targets import present, targets

TWICE = frozenset({"read", "desk"})
"""What everything goes through gets a double share of the time."""


def main() -> int:
    """The exit status is 1 when there was a finding, 2 when nothing could be run."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("target", help="a target, `all`, `list`, `show`, `minimise` or `keep`")
    parser.add_argument(
        "arguments", nargs="*", help="of show and minimise: TARGET FILE…; of keep: TARGET…"
    )
    parser.add_argument("--seconds", type=int, default=300)
    asked = parser.parse_args()
    there = present()
    if asked.target == "list":
        return _list()
    if asked.target in ("show", "minimise"):
        return _files(asked.target, there[asked.arguments[0]], asked.arguments)
    if asked.target == "keep":
        for name in asked.arguments or there:
            print(name, keep(name, there[name]))
        return 0
    if find_spec("atheris") is None:
        print("atheris is not installed: pip install atheris", file=sys.stderr)
        return 2
    names = list(there) if asked.target == "all" else [asked.target]
    if not set(names) <= there.keys():
        print(f"no such target: {asked.target}; try `list`", file=sys.stderr)
        return 2
    return _fuzz({name: there[name] for name in names}, asked.seconds)


def _fuzz(chosen: dict[str, Target], seconds: int) -> int:
    """One target after the other, one process at a time."""
    shares = {name: 2 if name in TWICE else 1 for name in chosen}
    found = 0
    for name, target in chosen.items():
        summary = fuzz(name, target, max(1, seconds * shares[name] // sum(shares.values())))
        _say(summary)
        found += len(summary.findings)
    return 1 if found else 0


def _say(summary: Summary) -> None:
    print(json.dumps(asdict(summary)), flush=True)


def _list() -> int:
    for name, target in targets().items():
        print(name if target.is_there else f"{name} (waits for {target.needs})")
    return 0


def _files(verb: str, target: Target, arguments: list[str]) -> int:
    name, *paths = arguments
    found = 0
    for path in map(Path, paths):
        data = path.read_bytes()
        if verb == "minimise":
            data = minimised(target, data)
            folder = CORPUS / name
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"found-{path.stem}-{digest(data)[:6]}").write_bytes(data)
        said = outcome(target, data)
        found += bool(said)
        print(path.name, len(data), said or "nothing", repr(data[:300]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
