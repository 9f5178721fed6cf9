"""RAR 4 and 5: the headers only.  Nothing is unpacked, and no program is called for it.

Written here because the library on offer calls an outside program for the comment of an archive
while it lists one.
"""

from __future__ import annotations

from dataclasses import replace

from madoguchi.mail.attached.bounds import MAX_LISTED
from madoguchi.mail.attached.members import Member, decoded_names, listing
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room
from madoguchi.model import FileTrait

_RAR4, _RAR5 = b"Rar!\x1a\x07\x00", b"Rar!\x1a\x07\x01\x00"
MAX_BLOCKS = 3 * MAX_LISTED
"""Headers that are looked at: every file may have services (streams, rights) of its own."""
_MAIN4, _FILE4, _END4 = 0x73, 0x74, 0x7B
_FILE5, _LOCK5, _END5 = 2, 4, 5
_UNICODE4 = 0x200


def read_rar(file: File, room: Room) -> Opened:
    """Names and sizes; `encrypted` also when the names themselves are."""
    if file.content.startswith(_RAR5):
        members, locked = _members5(file.content)
    elif file.content.startswith(_RAR4):
        members, locked = _members4(file.content)
    else:
        return DAMAGED
    if not members and not locked:
        return DAMAGED
    found = listing(members)
    return replace(found, traits=found.traits | {FileTrait.ENCRYPTED}) if locked else found


def _members4(data: bytes) -> tuple[list[Member], bool]:
    """Blocks of RAR 1.5-4 (technote.txt): CRC, type, flags, size, and perhaps data behind."""
    found: list[tuple[bytes, Member]] = []
    at = len(_RAR4)
    for _ in range(MAX_BLOCKS):
        head = data[at : at + 40]
        if len(head) < 7 or len(found) >= MAX_LISTED:
            break
        kind, flags = head[2], int.from_bytes(head[3:5], "little")
        size = int.from_bytes(head[5:7], "little")
        if size < 7 or kind == _END4:
            break
        if kind == _MAIN4 and flags & 0x80:
            return _with_names4(found), True
        body = int.from_bytes(head[7:11], "little") if flags & 0x8000 or kind == _FILE4 else 0
        if kind == _FILE4:
            unpacked = int.from_bytes(head[11:15], "little")
            name_size = int.from_bytes(head[26:28], "little")
            start = at + 32
            if flags & 0x100:  # sizes of 64 bits
                body |= int.from_bytes(data[at + 32 : at + 36], "little") << 32
                unpacked |= int.from_bytes(data[at + 36 : at + 40], "little") << 32
                start += 8
            name = data[start : start + min(name_size, 2048)]
            folder = flags & 0xE0 == 0xE0
            member = Member("", unpacked, body, bool(flags & 0x04), flags, folder=folder)
            found.append((name, member))
        at += size + body
    return _with_names4(found), False


def _with_names4(found: list[tuple[bytes, Member]]) -> list[Member]:
    plain = decoded_names([name.split(b"\0", 1)[0] for name, _ in found])
    named = []
    for (name, member), text in zip(found, plain, strict=True):
        coded = name.split(b"\0", 1)
        if member.at & _UNICODE4:
            text = _unicode4(*coded) if len(coded) == 2 else name.decode("utf-8", "replace")
        named.append(replace(member, name=text.replace("\\", "/")))
    return named


def _unicode4(narrow: bytes, coded: bytes) -> str:
    """A name as RAR 3 packs it: two bits a step say where its next characters come from."""
    out: list[int] = []
    high = coded[0] if coded else 0
    at, flags, bits = 1, 0, 0
    while at < len(coded) and len(out) < 2048:
        if not bits:
            flags, bits, at = coded[at], 8, at + 1
        step, flags, bits = flags >> 6, flags << 2 & 0xFF, bits - 2
        if step == 3:
            length, at = coded[at] if at < len(coded) else 0, at + 1
            shift = coded[at] if length & 0x80 and at < len(coded) else 0
            at += 1 if length & 0x80 else 0
            for _ in range((length & 0x7F) + 2):
                low = narrow[len(out)] if len(out) < len(narrow) else 0
                out.append(high << 8 | (low + shift & 0xFF) if length & 0x80 else low)
            continue
        low = coded[at] if at < len(coded) else 0
        top = (coded[at + 1] if at + 1 < len(coded) else 0) if step == 2 else high * step
        out.append(top << 8 | low)
        at += 2 if step == 2 else 1
    wide = b"".join(code.to_bytes(2, "little") for code in out)
    return wide.decode("utf-16-le", "replace").rstrip("\0")


def _members5(data: bytes) -> tuple[list[Member], bool]:
    """Blocks of RAR 5 (technote, "General archive block format")."""
    found: list[Member] = []
    at = len(_RAR5)
    for _ in range(MAX_BLOCKS):
        if at + 7 > len(data) or len(found) >= MAX_LISTED:
            break
        size, start = _vint(data, at + 4)
        kind, next_ = _vint(data, start)
        flags, next_ = _vint(data, next_)
        extra, next_ = _vint(data, next_) if flags & 1 else (0, next_)
        body, next_ = _vint(data, next_) if flags & 2 else (0, next_)
        end = start + size
        if kind == _LOCK5:
            return found, True
        if kind == _END5 or not size or end > len(data):
            break
        if kind == _FILE5:
            found.append(_file5(data, next_, end, extra, body))
        at = end + body
    return found, False


def _file5(data: bytes, at: int, end: int, extra: int, packed: int) -> Member:
    flags, at = _vint(data, at)
    size, at = _vint(data, at)
    _, at = _vint(data, at)  # attributes
    at += (4 if flags & 2 else 0) + (4 if flags & 4 else 0)  # time, CRC
    _, at = _vint(data, at)  # compression
    _, at = _vint(data, at)  # system
    length, at = _vint(data, at)
    name = data[at : min(at + min(length, 2048), end)].decode("utf-8", "replace")
    encrypted = _is_locked5(data, max(end - extra, at), end)
    return Member(name, 0 if flags & 8 else size, packed, encrypted, folder=bool(flags & 1))


def _is_locked5(data: bytes, at: int, end: int) -> bool:
    """Whether the extra area has a record of encryption (type 1)."""
    for _ in range(20):
        if at >= end:
            return False
        size, start = _vint(data, at)
        kind, _ = _vint(data, start)
        if kind == 1:
            return True
        at = start + max(size, 1)
    return False


def _vint(data: bytes, at: int) -> tuple[int, int]:
    """A number of seven bits an octet, lowest first, and where the next thing starts."""
    value = 0
    for step in range(10):
        octet = data[at + step] if at + step < len(data) else 0
        value |= (octet & 0x7F) << (7 * step)
        if not octet & 0x80:
            return value, at + step + 1
    return value, at + 10
