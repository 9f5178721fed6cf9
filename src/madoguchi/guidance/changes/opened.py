"""A pack as it was or is: from a compiled file or from a git revision."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from madoguchi.guidance.chain import NAME, over
from madoguchi.guidance.complaints import broken
from madoguchi.guidance.delta import applied
from madoguchi.guidance.desks.pack import with_places, without_places
from madoguchi.guidance.pack import Pack, unpacked

HERE = Path(__file__).parent.parent
Find = Callable[[str], bytes]
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Opened:
    """A pack, the rows of its desks by id, and which roles are listed where."""

    pack: Pack
    rows: Mapping[str, Row]
    listings: Mapping[str, Sequence[str]]


def opened(which: str, name: str) -> Opened:
    """The pack in that file or at that revision; `PackError` when there is none.

    `name` is the pack wanted of a revision; a file is its own.
    """
    path = Path(which)
    if path.is_file():
        return _of(path.stem, lambda file: (path.parent / file).read_bytes(), which)
    return _of(name, lambda file: _at_revision(which, file), f"{which}:{name}")


def installed(name: str) -> Opened:
    """The pack that comes with this very program."""
    return _of(name, lambda file: (HERE / "packs" / file).read_bytes(), name)


def _of(name: str, find: Find, where: str) -> Opened:
    try:
        data = json.loads(find(f"{name}.json"))
        if "pack" in data:  # the kept copy of an operator's pack has both in one file
            return _put_together(data["pack"], data["desks"])
        return _put_together(_whole(data, find), _desks(name, find))
    except (OSError, ValueError, KeyError, TypeError, AssertionError) as error:
        raise broken("not-opened", value=where, cause=str(error)) from error


def _whole(data: dict[str, Any], find: Find) -> dict[str, Any]:
    if "extends" not in data:
        return data
    return over(_whole(_parent(data["extends"], ".json", find), find), data)


def _desks(name: str, find: Find) -> dict[str, Any]:
    data = _parent(name, "-desks.json", find)
    if "extends" not in data:
        return data
    below = with_places(_desks(data["extends"], find))
    return without_places(applied(below, data["delta"]))


def _parent(name: str, ending: str, find: Find) -> dict[str, Any]:
    if not NAME.fullmatch(name):
        raise ValueError(name)
    return dict(json.loads(find(f"{name}{ending}")))


def _put_together(pack: dict[str, Any], desks: Mapping[str, Any]) -> Opened:
    return Opened(unpacked(pack), {row["id"]: row for row in desks["rows"]}, desks["listings"])


def _at_revision(revision: str, file: str) -> bytes:
    if not revision or revision.startswith("-"):
        raise ValueError(revision)
    command = ["git", "-C", str(HERE), "show", f"{revision}:./packs/{file}"]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - no shell
    if done.returncode:
        raise ValueError(done.stderr.decode("utf-8", "replace").strip())
    return done.stdout
