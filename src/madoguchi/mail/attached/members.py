"""What the directory of an archive tells, and the few files in it that are opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from madoguchi.mail.attached.bounds import (
    BOMB_BYTES,
    BOMB_FILES,
    BOMB_RATIO,
    MAX_MEMBER,
    MAX_NESTED,
    MAX_OPENED_MEMBERS,
)
from madoguchi.mail.attached.kinds import ARCHIVE_TYPES, PROGRAM_TYPES
from madoguchi.mail.attached.names import (
    ARCHIVES,
    MEDIA,
    PICTURES,
    RUNNING,
    ending,
    name_traits,
    one_of,
)
from madoguchi.mail.attached.opened import File, Opened, Room
from madoguchi.mail.charsets import decide
from madoguchi.mail.mime.media_types import sniff_media_type
from madoguchi.model import Defect, FileTrait

PROJECT = 10
"""Files from which a `.js` or `.cmd` is one of a program's sources and not what shall be opened."""
_SOURCES = one_of("js cmd bat ps1 psm1 ws inf reg vb")
_PASSED_OVER = PICTURES | MEDIA | frozenset(("txt", "csv", "css", "xml", "json", "ttf", "woff"))
_HEAD = 4096
"""Octets unpacked of a file to see what it is."""


@dataclass(frozen=True, slots=True)
class Member:
    """One entry of an archive's directory."""

    name: str
    size: int
    """Octets as the directory promises them."""
    packed: int
    encrypted: bool = False
    at: int = 0
    """Where its own header stands; what only its archive's reader needs."""
    method: int = 0
    folder: bool = False


Unpack = Callable[[Member, int], bytes]
"""The first so many octets of a member, as far as they can be unpacked; never raises."""


def decoded_names(raw: Sequence[bytes]) -> list[str]:
    """Names in the one charset that all of them together show (cp932 in Japan, or UTF-8)."""
    joined = b"\n".join(name.replace(b"\n", b" ") for name in raw)
    together = decide(joined).text.split("\n")
    if len(together) == len(raw):
        return together
    return [decide(name).text for name in raw]


def listing(members: Sequence[Member], *, total: int = 0) -> Opened:
    """What the directory alone tells.  `total` is the number of entries, when more than listed."""
    files = [m for m in members if not m.folder and not m.name.startswith("__MACOSX/")]
    traits: set[FileTrait] = set()
    if any(member.encrypted for member in files):
        traits.add(FileTrait.ENCRYPTED)
    if any(_runs(member.name, len(files)) for member in files):
        traits.add(FileTrait.RUNS_INSIDE)
    for member in files[:200]:
        traits |= name_traits(member.name)
    size, packed = sum(m.size for m in members), sum(m.packed for m in members)
    bomb = size > BOMB_BYTES and size > BOMB_RATIO * max(packed, 1)
    if bomb or max(total, len(members)) > BOMB_FILES:
        traits.add(FileTrait.BOMB)
    defects = (Defect("archive-cut"),) if total > len(members) else ()
    return Opened(frozenset(traits), tuple(m.name for m in files), defects=defects)


def _runs(name: str, files: int) -> bool:
    last = ending(name)
    return last in RUNNING and (last not in _SOURCES or files <= PROJECT)


def with_contents(
    found: Opened, members: Sequence[Member], unpack: Unpack, file: File, room: Room
) -> Opened:
    """The same with what can be seen inside the members, one level of archives deeper."""
    if FileTrait.BOMB in found.traits:
        return found
    plain = [m for m in members if not m.folder and not m.encrypted and m.size]
    nested = [m for m in plain if ending(m.name) in ARCHIVES]
    if file.depth + 1 > MAX_NESTED:
        return found
    if file.depth + 1 == MAX_NESTED and nested:
        # An archive in an archive in an archive.  Nothing else in it: it nests without end.
        only = len(nested) == len([m for m in members if not m.folder])
        more = frozenset({FileTrait.BOMB}) if only else frozenset()
        defects = (*found.defects, Defect("archive-too-deep"))
        return replace(found, traits=found.traits | more, defects=defects)
    opened = 0
    for member in plain:
        if opened >= MAX_OPENED_MEMBERS or room.octets < _HEAD:
            break
        last = ending(member.name)
        if last in _SOURCES or (last in _PASSED_OVER and len(plain) > MAX_OPENED_MEMBERS):
            continue  # nothing is in a script that its name does not say
        opened += 1
        found = _with_member(found, member, unpack, file, room)
    return found


def _with_member(found: Opened, member: Member, unpack: Unpack, file: File, room: Room) -> Opened:
    from madoguchi.mail.attached.opening import open_file  # it opens archives: they meet here

    head = unpack(member, room.unpack(_HEAD))
    sniffed = sniff_media_type(head)
    if sniffed in PROGRAM_TYPES:
        inner = open_file(head, member.name, "", sniffed, room, file.depth + 1)
        return added(found, inner, member.name)
    if sniffed.startswith(("image/", "audio/", "video/")) and sniffed != "image/svg+xml":
        return found
    if member.size > MAX_MEMBER:
        return found
    content = head if member.size <= len(head) else unpack(member, room.unpack(member.size))
    if not content:
        return found
    inner = open_file(content, member.name, "", None, room, file.depth + 1)
    return added(found, inner, member.name)


def added(found: Opened, inner: Opened, name: str = "") -> Opened:
    """An archive with what one of its files holds; what would run is then inside."""
    traits = set(inner.traits)
    if FileTrait.RUNS in traits:
        traits.remove(FileTrait.RUNS)
        traits.add(FileTrait.RUNS_INSIDE)
    # A broken file in a whole archive does not break the archive.
    traits.discard(FileTrait.DAMAGED)
    archive = inner.media_type in ARCHIVE_TYPES
    deeper = tuple(f"{name}/{one}" for one in inner.holds) if archive else inner.holds
    return replace(
        found,
        traits=found.traits | traits,
        holds=found.holds + deeper,
        text="\n".join(filter(None, (found.text, inner.text))),
        links=found.links + inner.links,
        defects=found.defects + inner.defects,
    )
