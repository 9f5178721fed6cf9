"""The packs that were in use before, kept whole, so that "what did we say in March?" has an answer.

A released pack is kept with the desks of its day, in one file that stands on its own: derived facts
are written out in its conditions, because what they mean may change later.  `releases.json` says
from which day each version was in force, until the day before the next one.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from madoguchi.guidance.advise import Adviser, adviser
from madoguchi.guidance.complaints import broken, refused
from madoguchi.guidance.desks import Directory, directory
from madoguchi.guidance.desks.pack import pack_of
from madoguchi.guidance.library import NATIONAL, Library
from madoguchi.guidance.pack import load_pack, unpacked
from madoguchi.model import carried

PLACE = "packs/past"
INDEX = "releases.json"
_MONTHS = "January February March April May June July August September October November December"


@dataclass(frozen=True, slots=True)
class Release:
    """One version of a pack that was given out."""

    name: str
    version: str
    hash: str
    """Of its sources: the hash of its `PackId`."""
    since: date
    """The first day on which it was in force, in Japan."""
    digest: str
    """SHA-256 of the kept file before it was packed: what is read is what was given out."""

    @property
    def file(self) -> str:
        return f"{self.name}@{self.version}.json.gz"


@dataclass(frozen=True, slots=True)
class InForce:
    """A version and the days on which it was said; `until` is `None` for the present one."""

    version: str
    since: date
    until: date | None
    present: bool

    def on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)

    def __str__(self) -> str:
        return f"{self.version} ({self.since} – {self.until or ''})"


def releases(name: str = NATIONAL) -> tuple[Release, ...]:
    """The versions of a pack that were given out, the oldest first.  Raises `PackError`."""
    return tuple(one for one in all_releases() if one.name == name)


@cache
def all_releases() -> tuple[Release, ...]:
    """What was given out of all packs, by name and day.  Raises `PackError`."""
    try:
        rows = json.loads(carried("madoguchi.guidance", f"{PLACE}/{INDEX}"))
        found = [Release(**{**row, "since": date.fromisoformat(row["since"])}) for row in rows]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise broken("unreadable-pack", name=INDEX, cause=str(error)) from error
    return tuple(sorted(found, key=lambda r: (r.name, r.since)))


def in_force(name: str, today: date) -> tuple[InForce, ...]:
    """Every version and its days, as seen from today.

    A present version that was not given out yet is in force from today on: nobody was told
    anything by it before.
    """
    given = releases(name)
    present = load_pack(name).id
    days = [(r.version, r.since) for r in given]
    if present.version not in {r.version for r in given}:
        days = [(version, since) for version, since in days if since < today]
        days.append((present.version, today))
    ends: list[date | None] = [since - timedelta(days=1) for _, since in days[1:]]
    return tuple(
        InForce(version, since, until, version == present.version)
        for (version, since), until in zip(days, [*ends, None], strict=True)
    )


def speaker_for(prefecture: str | None, day: date, today: date) -> str:
    """The pack that spoke to people of a prefecture on that day: its own, or the country's."""
    local = Library().of_place(prefecture)
    return local if any(one.on(day) for one in in_force(local, today)) else NATIONAL


def version_days(name: str, version: str, today: date) -> InForce:
    """The days of one version; `UsageError` when there is no such version."""
    known = in_force(name, today)
    for one in known:
        if one.version == version:
            return one
    raise refused("no-such-version", name=name, version=version, known=", ".join(map(str, known)))


def spoke_on(name: str, day: date, *, today: date, version: str | None = None) -> Adviser:
    """Who spoke on that day: the version then in force.

    Raises `UsageError` for a day on which nothing, or not that version, was in force.
    """
    known = in_force(name, today)
    if version is not None:
        version_days(name, version, today)
    then = next((one for one in known if one.on(day)), None)
    if then is None or version not in (None, then.version):
        asked = f"{name}@{version}" if version else name
        listed = ", ".join(map(str, known))
        raise refused("not-in-force", name=asked, day=day.isoformat(), known=listed)
    if then.present:
        return adviser() if name == NATIONAL else Adviser(load_pack(name), directory(name))
    return kept(next(r for r in releases(name) if r.version == then.version))


def _brought_up(pack: dict[str, Any]) -> dict[str, Any]:
    """A file of before 2026.11.3, which left to the program what a file says of itself today.

    All its languages were whole, and English months were told by name.
    """
    if "languages" not in pack:
        pack["languages"] = list(pack["texts"])
        pack["texts"]["en"]["phrases"].setdefault("months", _MONTHS)
    return pack


@cache
def kept(release: Release) -> Adviser:
    """The adviser of a version as it was given out.  `PackError` when the file is not that one."""
    try:
        text = gzip.decompress(carried("madoguchi.guidance", f"{PLACE}/{release.file}"))
        data: dict[str, Any] = json.loads(text)
        pack = unpacked(_brought_up(data["pack"]))
        desks = Directory(pack_of(data["desks"], release.file))
    except (OSError, EOFError, ValueError, KeyError, TypeError, AssertionError) as error:
        raise broken("unreadable-pack", name=release.file, cause=str(error)) from error
    same = (pack.id.name, pack.id.version, pack.id.hash) == (
        release.name,
        release.version,
        release.hash,
    )
    if not same or hashlib.sha256(text).hexdigest() != release.digest:
        raise broken("changed-pack", name=release.file)
    return Adviser(pack, desks)
