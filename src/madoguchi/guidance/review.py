"""`python -m madoguchi.guidance.review --by NAME --on DATE`: sign what was read again.

Lists the actions that changed since they were last reviewed, and with `--by` signs them.
Read them first: the command cannot.
"""

from __future__ import annotations

import argparse
import sys

from madoguchi.guidance.compile import PACKS
from madoguchi.guidance.source.read import read_sources
from madoguchi.guidance.source.reviews import Review, meaning_hash, unreviewed

HEAD = """\
# Who read each action last, and a hash of what they read: an edit voids the review.
# Written by `python -m madoguchi.guidance.review`.
"""


def main() -> int:
    """List, and with `--by` and `--on` sign, the actions that nobody read as they are now."""
    parser = argparse.ArgumentParser(prog="python -m madoguchi.guidance.review")
    parser.add_argument("--by")
    parser.add_argument("--on")
    arguments = parser.parse_args()
    sources = read_sources(PACKS / "jp")
    changed = tuple(unreviewed(sources.pack, sources.reviews))
    for action in changed:
        sys.stdout.write(f"{action.id}\n")
    if not (arguments.by and arguments.on):
        return 1 if changed else 0
    kept = {a.id: sources.reviews[a.id] for a in sources.pack.actions if a not in changed}
    for action in changed:
        digest = meaning_hash(sources.pack, action)
        kept[action.id] = Review(arguments.on, arguments.by, digest)
    lines = [
        f"{name}: {{on: {review.on}, by: {review.by}, hash: {review.hash}}}\n"
        for name, review in sorted(kept.items())
    ]
    (PACKS / "jp" / "reviews.yaml").write_text(HEAD + "".join(lines), "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
