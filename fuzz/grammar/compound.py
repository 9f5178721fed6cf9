"""Compound files (MS-CFB), the smallest that can be opened: Outlook's .msg is one (MS-OXMSG)."""

from __future__ import annotations

from random import Random
from struct import pack

from fuzz.grammar.html import html
from fuzz.grammar.mail import mail
from fuzz.grammar.words import chance, count, octets, pick, prose

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_NOTHING = b"\0" * 16
Tree = dict[str, "bytes | Tree"]


def compound(tree: Tree) -> bytes:
    """A file that holds the storages and streams of `tree`."""
    sectors: list[bytes] = []
    fat: list[int] = []

    def stored(data: bytes) -> int:
        """The first sector of the chain that `data` was put in."""
        first = len(sectors)
        pieces = [
            data[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(data), _SECTOR)
        ]
        sectors.extend(pieces)
        fat.extend([*range(first + 1, first + len(pieces)), _END] if pieces else [])
        return first if pieces else _END

    entries = [("Root Entry", 5, _END, 0, 0)]
    links: list[list[int]] = [[_FREE, _FREE]]

    def listed(below: Tree, parent: int) -> None:
        last = parent
        for name, content in below.items():
            at = len(entries)
            links[last][1 if last == parent else 0] = at
            last = at
            links.append([_FREE, _FREE])
            if isinstance(content, bytes):
                entries.append((name, 2, stored(content), len(content), 0))
            else:
                entries.append((name, 1, 0, 0, 0))
                listed(content, at)

    listed(tree, 0)
    directory = b"".join(
        name.encode("utf-16-le")[:62].ljust(64, b"\0")
        + pack("<HBBIII", min(len(name), 31) * 2 + 2, kind, 1, _FREE, right, child)
        + _NOTHING
        + pack("<IQQIQ", 0, 0, 0, start, size)
        for (name, kind, start, size, _), (right, child) in zip(entries, links, strict=True)
    )
    root = stored(directory)
    fats = 1 + (len(fat) + 1) // 127
    table = [len(sectors) + number for number in range(fats)]
    fat += [_FAT] * fats
    fat += [_FREE] * (fats * 128 - len(fat))
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + _NOTHING
        + pack("<HHHHH", 62, 3, 0xFFFE, 9, 6)
        + b"\0" * 6
    )
    # A mini stream is not written: its cutoff is 0, so that every stream has sectors of its own.
    header += pack("<IIIIIIIII", 0, fats, root, 0, 0, _END, 0, _END, 0)
    header += pack("<109I", *(table + [_FREE] * 109)[:109])
    return header + b"".join(sectors) + pack(f"<{len(fat)}I", *fat)


PROPERTIES = (
    "0037",
    "1000",
    "1013",
    "007D",
    "0C1A",
    "0C1F",
    "5D01",
    "0E04",
    "1035",
    "1009",
    "0042",
    "0065",
)


def msg(rng: Random) -> bytes:
    """An Outlook message by chance: some properties, attached files, messages in messages."""
    return compound(_message(rng, 0))


def _message(rng: Random, depth: int) -> Tree:
    tree: Tree = {
        "__properties_version1.0": b"\0" * 32
        + bytes(rng.randrange(256) for _ in range(16 * count(rng, 3)))
    }
    for _ in range(count(rng, 8)):
        _put(tree, rng, pick(rng, PROPERTIES))
    for number in range(count(rng, 2)):
        below: Tree = {}
        for pid in ("3707", "3704", "370E", "3712"):
            _put(below, rng, pid)
        if depth < 2 and chance(rng, 3):
            below["__substg1.0_3701000D"] = _message(rng, depth + 1)
        else:
            below["__substg1.0_37010102"] = (
                mail(rng, 2) if chance(rng, 3) else octets(rng, html(rng))
            )
        tree[f"__attach_version1.0_#{number:08X}"] = below
    return tree


def _put(tree: Tree, rng: Random, pid: str) -> None:
    shown = {"1013": html, "007D": _header}.get(pid, prose)(rng)
    kind = pick(rng, ("001F", "001E", "0102"))
    data = shown.encode("utf-16-le", "replace") if kind == "001F" else octets(rng, shown)
    tree[f"__substg1.0_{pid}{kind}"] = data


def _header(rng: Random) -> str:
    return mail(rng).partition(b"\n\n")[0].decode("utf-8", "replace")
