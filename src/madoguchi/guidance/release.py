"""`python -m madoguchi.guidance.release --on DATE [--pack jp-37]`: keep a pack as it is given out.

To be run once for every version that people are answered with, on the day it goes out.  A version
that was given out never changes: raise `version` in `pack.yaml` first.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from madoguchi.guidance.chain import compiled_data
from madoguchi.guidance.complaints import refused
from madoguchi.guidance.conditions import expanded
from madoguchi.guidance.desks.pack import desk_data
from madoguchi.guidance.library import NATIONAL, Library
from madoguchi.guidance.pack import Pack, unpacked
from madoguchi.guidance.past import INDEX, Release, all_releases, releases
from madoguchi.guidance.scripts import self_contained as script_alone
from madoguchi.guidance.source.packing import packed
from madoguchi.model import UsageError

PACKS = Path(__file__).parent / "packs"


def self_contained(pack: Pack) -> Pack:
    """The same pack with derived facts written out: it no longer leans on this program's."""
    return replace(
        pack,
        actions=tuple(replace(one, when=expanded(one.when)) for one in pack.actions),
        headlines=tuple(
            replace(one, when=expanded(one.when) if one.when else None) for one in pack.headlines
        ),
        questions=tuple(
            replace(one, when=expanded(one.when) if one.when else None) for one in pack.questions
        ),
        impossible=tuple(map(expanded, pack.impossible)),
        scripts={name: script_alone(script) for name, script in pack.scripts.items()},
    )


def keep(
    pack: Mapping[str, Any], desks: Mapping[str, Any], since: date, given: tuple[Release, ...]
) -> tuple[Release, bytes]:
    """The row and the file of a compiled pack; `UsageError` when it may not be given out so."""
    read = unpacked(dict(pack))
    before = {one.version: one for one in given}
    if read.id.version in before:
        raise refused("already-released", name=read.id.name, version=read.id.version)
    if given and since <= given[-1].since:
        raise refused(
            "released-too-early", day=since.isoformat(), known=given[-1].since.isoformat()
        )
    whole = {"pack": json.loads(packed(self_contained(read))), "desks": desks}
    text = json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()
    digest = hashlib.sha256(text).hexdigest()
    row = Release(read.id.name, read.id.version, read.id.hash, since, digest)
    return row, gzip.compress(text, 9, mtime=0)


def write(row: Release, octets: bytes, given: tuple[Release, ...], folder: Path) -> None:
    """Write the file, then the index that names it after all that were `given` out before."""
    folder.mkdir(exist_ok=True)
    (folder / row.file).write_bytes(octets)
    rows = [{**asdict(one), "since": one.since.isoformat()} for one in (*given, row)]
    lines = ",\n".join(json.dumps(one) for one in rows)
    (folder / INDEX).write_text(f"[\n{lines}\n]\n", "utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Keep the present pack; exit status 1, saying why, when it may not be given out."""
    parser = argparse.ArgumentParser(prog="python -m madoguchi.guidance.release")
    parser.add_argument("--on", required=True, type=date.fromisoformat, metavar="DATE")
    parser.add_argument("--pack", default=NATIONAL, metavar="NAME")
    asked = parser.parse_args(arguments)
    try:
        library = Library()
        if not library.has(asked.pack):
            raise refused("unknown-pack-named", value=asked.pack, known=", ".join(library.names()))
        # Whole, with all that it inherits: what is below may change.
        pack, desks = compiled_data(asked.pack), desk_data(asked.pack)
        row, octets = keep(pack, desks, asked.on, releases(asked.pack))
    except UsageError as error:
        sys.stderr.write(f"{error.ja}\n{error.en}\n")
        return 1
    write(row, octets, all_releases(), PACKS / "past")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
