"""The header of a 7z archive (7zFormat.txt), read with every count checked."""

from __future__ import annotations

from dataclasses import dataclass, field

from madoguchi.mail.attached.bounds import MAX_LISTED

_PACK, _UNPACK, _SUBSTREAMS = 0x06, 0x07, 0x08
_SIZE, _CRC, _FOLDER, _UNPACK_SIZE, _COUNTS = 0x09, 0x0A, 0x0B, 0x0C, 0x0D
_EMPTY_STREAM, _EMPTY_FILE, _NAMES = 0x0E, 0x0F, 0x11
MAX_COUNT = 100_000
"""Of folders, streams or files: a header that claims more than its octets could say is broken."""
_MAX_CODERS = 32
"""In one folder (7zFormat.txt)."""


class BrokenError(Exception):
    """The header says something that cannot be."""


@dataclass(slots=True)
class Streams:
    """What the header says of the packed streams."""

    at: int = 0
    packed: list[int] = field(default_factory=list)
    coders: list[tuple[bytes, bytes]] = field(default_factory=list)
    """Method and properties, of all folders."""
    sizes: list[int] = field(default_factory=list)
    """Of what each folder unpacks to."""
    summed: list[bool] = field(default_factory=list)
    """Which folders have a sum of their own."""


class HeaderReader:
    """Reads a header octet by octet; every count is checked against what is there."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def octet(self) -> int:
        self.at += 1
        return self.data[self.at - 1]

    def octets(self, count: int) -> bytes:
        if count > len(self.data) - self.at:
            raise BrokenError
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self) -> int:
        """REAL_UINT64: leading one bits of the first octet say how many follow."""
        first = self.octet()
        mask, value = 0x80, 0
        for step in range(8):
            if not first & mask:
                return value | (first & mask - 1) << (8 * step)
            value |= self.octet() << (8 * step)
            mask >>= 1
        return value

    def count(self, most: int = MAX_COUNT) -> int:
        """A number of things; each of them takes at least a bit of the header."""
        value = self.number()
        if value > min(most, 8 * len(self.data)):
            raise BrokenError
        return value

    def bits(self, count: int) -> list[bool]:
        packed = self.octets((count + 7) // 8)
        return [bool(packed[n >> 3] & 0x80 >> (n & 7)) for n in range(count)]

    def streams(self) -> Streams:
        """StreamsInfo: where the packed streams are, and how they were packed."""
        found = Streams()
        while kind := self.octet():
            if kind == _PACK:
                self._pack(found)
            elif kind == _UNPACK:
                self._unpack(found)
            elif kind == _SUBSTREAMS:
                self._substreams(found)
            else:
                raise BrokenError
        return found

    def _pack(self, found: Streams) -> None:
        found.at = self.number()
        count = self.count()
        while kind := self.octet():
            if kind == _SIZE:
                found.packed = [self.number() for _ in range(count)]
            elif kind == _CRC:
                self._digests(count)
            else:
                raise BrokenError

    def _digests(self, count: int) -> list[bool]:
        defined = [True] * count if self.octet() else self.bits(count)
        self.octets(4 * sum(defined))
        return defined

    def _unpack(self, found: Streams) -> None:
        outputs: list[int] = []
        while kind := self.octet():
            if kind == _FOLDER:
                folders = self.count()
                if self.octet():
                    raise BrokenError  # kept elsewhere: no program writes that
                outputs = [self._folder(found) for _ in range(folders)]
                found.summed = [False] * folders
            elif kind == _UNPACK_SIZE:
                # A chain of coders tells the size after each: the largest is the folder's.
                each = ([self.number() for _ in range(count)] for count in outputs)
                found.sizes = [max(sizes, default=0) for sizes in each]
            elif kind == _CRC:
                found.summed = self._digests(len(found.summed))
            else:
                raise BrokenError

    def _folder(self, found: Streams) -> int:
        inputs = outputs = 0
        for _ in range(self.count(_MAX_CODERS)):
            flags = self.octet()
            method = self.octets(flags & 0x0F)
            several = flags & 0x10
            ins = self.count(_MAX_CODERS) if several else 1
            outs = self.count(_MAX_CODERS) if several else 1
            properties = self.octets(self.count()) if flags & 0x20 else b""
            found.coders.append((method, properties))
            inputs, outputs = inputs + ins, outputs + outs
        for _ in range(2 * (outputs - 1)):
            self.number()  # bind pairs
        if (loose := inputs - (outputs - 1)) > 1:
            for _ in range(loose):
                self.number()
        return outputs

    def _substreams(self, found: Streams) -> None:
        """Several files packed as one: how many in each folder, their sizes and sums."""
        counts = [1] * len(found.summed)
        while kind := self.octet():
            if kind == _COUNTS:
                counts = [self.count() for _ in counts]
            elif kind == _SIZE:
                for _ in range(sum(max(count - 1, 0) for count in counts)):
                    self.number()
            elif kind == _CRC:
                pairs = zip(counts, found.summed, strict=True)
                self._digests(sum(count for count, summed in pairs if count != 1 or not summed))
            else:
                raise BrokenError

    def files(self) -> tuple[list[str], list[bool]]:
        """FilesInfo: the names, and which entries have no content (folders, empty files)."""
        count = self.count()
        names: list[str] = []
        empty = [False] * count
        while kind := self.octet():
            size = self.number()
            start = self.at
            if kind == _EMPTY_STREAM:
                empty = self.bits(count)
            elif kind == _EMPTY_FILE:
                files = iter(self.bits(sum(empty)))
                empty = [hollow and not next(files) for hollow in empty]
            elif kind == _NAMES:
                self.octet()
                wide = self.octets(size - 1).decode("utf-16-le", "replace")
                names = wide.split("\0")[: min(count, MAX_LISTED)]
            self.at = start
            self.octets(size)
        return names, empty[: len(names)]
