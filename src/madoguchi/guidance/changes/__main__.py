"""`python -m madoguchi.guidance.changes OLD [NEW] [--pack NAME] [--lang ja|en]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from madoguchi.guidance.changes.opened import installed, opened
from madoguchi.guidance.changes.report import report
from madoguchi.model import Language, PackError

UNREADABLE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the report to standard output; 2 when one of the two cannot be opened."""
    parser = argparse.ArgumentParser(prog="python -m madoguchi.guidance.changes")
    parser.add_argument("old", help="a compiled file, or a git revision")
    parser.add_argument("new", nargs="?", help="the same; else the installed pack")
    parser.add_argument("--pack", default="jp", help="name of the pack at a revision")
    parser.add_argument("--lang", default="ja", choices=("ja", "en"))
    asked = parser.parse_args(arguments)
    try:
        old = opened(asked.old, asked.pack)
        new = opened(asked.new, asked.pack) if asked.new else installed(asked.pack)
    except PackError as error:
        sys.stderr.write(f"{error.ja}\n{error.en}\n")
        return UNREADABLE
    sys.stdout.write(report(old, new, Language(asked.lang)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
