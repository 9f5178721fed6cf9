"""`python -m madoguchi.guidance.review --by NAME --on DATE`: sign what was read again.

Lists the actions that changed since they were last reviewed, and with `--by` signs them.
Read them first: the command cannot.  `--pack` takes the name of a pack that comes with madoguchi,
or the folder of your own; what a pack inherits unchanged was read where it was written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from madoguchi.guidance.compile import PACKS
from madoguchi.guidance.source.read import Sources, read_sources
from madoguchi.guidance.source.reviews import Review, meaning_hash, unreviewed
from madoguchi.model import PackError

HEAD = """\
# Who read each action last, and a hash of what they read: an edit voids the review.
# Written by `python -m madoguchi.guidance.review`.
"""


def signed(sources: Sources, *, by: str, on: str) -> dict[str, Review]:
    """The reviews that the pack's own file has to hold once everything was read."""
    changed = set(unreviewed(sources.pack, sources.reviews, sources.below))
    found: dict[str, Review] = {}
    for action in sources.pack.actions:
        if action in changed:
            digest = meaning_hash(sources.pack, action)
            found[action.id] = Review(on, by, digest)
        elif sources.below is None or action.id in sources.own_reviews:
            found[action.id] = sources.reviews[action.id]
    return found


def written(reviews: Mapping[str, Review]) -> str:
    """The file."""
    lines = [
        f"{name}: {{on: {review.on}, by: {review.by}, hash: {review.hash}}}\n"
        for name, review in sorted(reviews.items())
    ]
    return HEAD + ("".join(lines) or "{}\n")


def main() -> int:
    """List, and with `--by` and `--on` sign, the actions that nobody read as they are now."""
    parser = argparse.ArgumentParser(prog="python -m madoguchi.guidance.review")
    parser.add_argument("--by")
    parser.add_argument("--on")
    parser.add_argument("--pack", default="jp")
    arguments = parser.parse_args()
    folder = Path(arguments.pack)
    folder = folder if (folder / "pack.yaml").is_file() else PACKS / arguments.pack
    try:
        sources = read_sources(folder)
    except PackError as error:
        sys.stderr.write(f"{error.ja}\n{error.en}\n")
        return 2
    changed = tuple(unreviewed(sources.pack, sources.reviews, sources.below))
    for action in changed:
        sys.stdout.write(f"{action.id}\n")
    if not (arguments.by and arguments.on):
        return 1 if changed else 0
    text = written(signed(sources, by=arguments.by, on=arguments.on))
    (folder / "reviews.yaml").write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
