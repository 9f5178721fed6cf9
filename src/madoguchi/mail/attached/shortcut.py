"""Windows' shortcut (MS-SHLLINK): what it starts, with which words behind it."""

from __future__ import annotations

from madoguchi.mail.attached.addresses import links_in
from madoguchi.mail.attached.opened import DAMAGED, File, Opened, Room
from madoguchi.mail.charsets import decide
from madoguchi.model import FileTrait, defang_text

_HEADER = 0x4C
_STRINGS = ((0x04, "name"), (0x08, "path"), (0x10, "folder"), (0x20, "arguments"), (0x40, "icon"))
"""LinkFlags (§2.1.1) of the StringData (§2.4), in the order in which they stand."""
_ENVIRONMENT = 0xA0000001
MAX_COMMAND = 8000
"""Characters of a command; Windows' own limit is 8191, and scams pad with hundreds of blanks."""


def read_shortcut(file: File, room: Room) -> Opened:
    """The command in `text`, defanged and with its padding taken out; `runs` always."""
    data = file.content
    runs = frozenset({FileTrait.RUNS})
    if len(data) < _HEADER:
        return Opened(runs | DAMAGED.traits)
    flags = int.from_bytes(data[20:24], "little")
    at, base = _HEADER, ""
    if flags & 0x01:  # HasLinkTargetIDList
        at += 2 + int.from_bytes(data[at : at + 2], "little")
    if flags & 0x02:  # HasLinkInfo
        base = _local_path(data, at)
        at += int.from_bytes(data[at : at + 4], "little")
    strings: dict[str, str] = {}
    for flag, name in _STRINGS:
        if flags & flag:
            length = int.from_bytes(data[at : at + 2], "little") * (2 if flags & 0x80 else 1)
            strings[name] = _text(data[at + 2 : at + 2 + length], wide=bool(flags & 0x80))
            at += 2 + length
    target = base or _environment(data, at) or strings.get("path", "")
    command = " ".join(f"{target} {strings.get('arguments', '')}"[: 2 * MAX_COMMAND].split())
    lost = at > len(data) or not command
    return Opened(
        runs | (DAMAGED.traits if lost else frozenset()),
        text=defang_text(command[:MAX_COMMAND]),
        links=links_in(command, "lnk"),
    )


def _local_path(data: bytes, at: int) -> str:
    """LocalBasePath of the LinkInfo (§2.3)."""
    size = int.from_bytes(data[at : at + 4], "little")
    if not int.from_bytes(data[at + 8 : at + 12], "little") & 1:
        return ""
    start = at + int.from_bytes(data[at + 16 : at + 20], "little")
    return _text(data[start : min(at + size, start + 1000)].split(b"\0", 1)[0], wide=False)


def _environment(data: bytes, at: int) -> str:
    """TargetUnicode of the EnvironmentVariableDataBlock (§2.5.4)."""
    for _ in range(20):
        size = int.from_bytes(data[at : at + 4], "little")
        if size < 8 or at >= len(data):
            return ""
        if int.from_bytes(data[at + 4 : at + 8], "little") == _ENVIRONMENT:
            wide = data[at + 268 : at + 788].decode("utf-16-le", "replace").split("\0", 1)[0]
            return wide or _text(data[at + 8 : at + 268].split(b"\0", 1)[0], wide=False)
        at += size
    return ""


def _text(octets: bytes, *, wide: bool) -> str:
    return octets.decode("utf-16-le", "replace") if wide else decide(octets).text
