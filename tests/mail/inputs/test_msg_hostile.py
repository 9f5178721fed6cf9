"""Broken and hostile compound files: cut short, turned, looping, bombs.  None raises."""

from __future__ import annotations

import struct
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.mail.inputs import msg_writer as w
from tests.mail.inputs.cfb_writer import Folder, compound_file
from tests.mail.inputs.msg_writer import Properties, msg, storage
from tests.mail.inputs.outlook_mails import HEADER, TEXT, TO, WHO, WRAPPED, nested
from tests.mail.inputs.rtf_packer import compressed, stored

from madoguchi.mail import read
from madoguchi.mail.bounds import MAX_ATTACHMENTS, MAX_MESSAGE_BYTES, MAX_WRAPPINGS
from madoguchi.mail.compound import CompoundFile, Storage, Stream
from madoguchi.model import Defect, Message

WHOLE = msg(
    {**WHO, w.BODY: TEXT, w.TRANSPORT: HEADER, w.RTF: compressed(WRAPPED), w.CODE_PAGE: 932},
    ansi="cp932",
    recipients=(TO,),
    files=({w.DATA: b"x" * 5000, w.FILE_NAME: "a.bin"}, nested(2)),
    headers={"X-Mailer": "x"},
)
FREE = 0xFFFFFFFF


def every(message: Message | None) -> list[Message]:
    found = []
    while message is not None:
        found.append(message)
        message = message.outer
    return found


def test_a_file_cut_off_anywhere_is_read() -> None:
    for size in range(0, len(WHOLE), 61):
        found = read(WHOLE[:size])
        assert found.size == size


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=64))
@settings(max_examples=300)
def test_a_file_with_octets_turned_is_read(at: int, octets: bytes) -> None:
    found = read(WHOLE[:at] + octets + WHOLE[at + len(octets) :])
    assert isinstance(found.subject, str)


@given(st.lists(st.tuples(st.integers(0, 127), st.integers(0, FREE)), max_size=20))
@settings(max_examples=100)
def test_an_allocation_table_with_any_links_ends(links: list[tuple[int, int]]) -> None:
    fat = bytearray(WHOLE)
    start = (struct.unpack_from("<I", WHOLE, 76)[0] + 1) * 512
    for at, number in links:
        fat[start + at * 4 : start + at * 4 + 4] = struct.pack("<I", number % 200)
    assert read(bytes(fat)).size == len(WHOLE)


def looping(size: int) -> bytes:
    """Two kilobytes whose one stream is a sector that follows itself, `size` octets long."""
    header = bytearray(compound_file({"__substg1.0_1000001F": b"A" * 4096})[:512])
    fat = struct.pack("<128I", 0xFFFFFFFD, 0xFFFFFFFE, 2, *([FREE] * 125))
    header[48:52], header[60:64], header[68:72] = (
        struct.pack("<I", 1),
        b"\xfe\xff\xff\xff",
        b"\xfe" * 4,
    )
    header[76:80] = struct.pack("<I", 0)

    def entry(name: str, kind: int, child: int, start: int, length: int) -> bytes:
        octets = name.encode("utf-16-le") + b"\0\0"
        head = struct.pack("<HBBIII", len(octets), kind, 1, FREE, FREE, child)
        return octets.ljust(64, b"\0") + head + bytes(36) + struct.pack("<IQ", start, length)

    directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0)
    directory += entry("__substg1.0_1000001F", 2, FREE, 2, size) + bytes(256)
    return bytes(header) + fat + directory + b"A\0" * 256


@pytest.mark.parametrize("size", [0x7FFFFFFF, 0xFFFFFFFF])
def test_a_stream_that_follows_itself_gives_no_more_than_the_file_has(size: int) -> None:
    data = looping(size)
    found = read(data)
    assert len(data) == 2048
    assert 0 < len(found.text) <= len(data)
    assert Defect("compound-file-broken") in found.defects


def test_streams_that_share_sectors_stay_under_one_budget() -> None:
    file = CompoundFile(compound_file({"a": bytes(8 * 2**20)}), [])
    stream = file.root.streams["a"]
    total = sum(len(file.read(stream)) for _ in range(100))
    assert total <= MAX_MESSAGE_BYTES
    assert file.defects == [Defect("compound-file-too-large")]


def test_a_file_above_seven_megabytes_is_found_through_the_difat() -> None:
    content = bytes(range(256)) * 36_000
    file = CompoundFile(compound_file({"a": content, "b": b"mini"}), [])
    assert file.read(file.root.streams["a"]) == content
    assert file.read(file.root.streams["b"]) == b"mini"
    assert file.defects == []


def test_entries_that_refer_to_each_other_are_taken_once() -> None:
    data = bytearray(compound_file({"a": b"1", "b": {"c": b"2"}}))
    directory = (struct.unpack_from("<I", data, 48)[0] + 1) * 512
    for entry in range(4):  # every right neighbour and child is the first stream again
        struct.pack_into("<II", data, directory + entry * 128 + 72, 1, 1)
    defects: list[Defect] = []
    root = CompoundFile(bytes(data), defects).root
    assert list(root.streams) == ["a"]
    assert Defect("compound-file-broken") in defects


def test_storages_nested_without_end_are_not_followed() -> None:
    folder: Folder = {"x": b"1"}
    for _ in range(300):
        folder = {"s": folder}
    defects: list[Defect] = []
    storage_, depth = CompoundFile(compound_file(folder), defects).root, 0
    while storage_.storages:
        storage_, depth = storage_.storages[0], depth + 1
    assert depth == 40
    assert defects == [Defect("nested-too-deep")]


def test_a_thousand_neighbours_in_a_row_are_no_recursion() -> None:
    folder: Folder = {f"s{number:05}": b"x" for number in range(5000)}
    root = CompoundFile(compound_file(folder), []).root
    assert len(root.streams) == 5000


def test_mails_nested_too_deep_are_not_opened() -> None:
    found = every(read(msg({w.SUBJECT: "FW: 0", w.BODY: "?"}, files=(nested(MAX_WRAPPINGS + 3),))))
    assert len(found) <= MAX_WRAPPINGS + 1
    assert any(Defect("wrapped-too-deep") in message.defects for message in found)


def test_more_attachments_than_are_listed() -> None:
    few: Properties = {w.FILE_NAME: "a"}
    found = read(msg({**WHO, w.BODY: TEXT}, files=(few,) * (MAX_ATTACHMENTS + 5)))
    assert len(found.attachments) <= MAX_ATTACHMENTS
    assert (
        Defect("attachments-too-many") in found.defects or Defect("parts-too-many") in found.defects
    )


def test_a_large_attachment_takes_no_time() -> None:
    data = msg({**WHO, w.BODY: TEXT}, files=({w.DATA: bytes(20 * 2**20), w.FILE_NAME: "a.bin"},))
    start = time.process_time()
    found = read(data)
    assert [a.size for a in found.attachments] == [20 * 2**20]
    assert time.process_time() - start < 3


def test_streams_are_read_by_place_and_size_only() -> None:
    file = CompoundFile(b"", [])
    assert file.root == Storage()
    assert file.read(Stream(5, 10**9)) == b""
    assert file.read(None) == b""


def test_all_the_mails_of_one_file_share_what_is_spent_on_rtf() -> None:
    folder = storage({w.SUBJECT: "x", w.RTF: compressed(b"{\\rtf1" + b"\\b" * 3000)})
    bomb = stored(b"{\\rtf1" + b"\\b" * 150_000)
    many: Properties = {w.METHOD: 5, w.DATA: folder | {"__substg1.0_10090102": bomb}}
    start = time.process_time()
    found = every(read(msg({**WHO, w.BODY: TEXT}, files=(many,) * 60)))
    assert time.process_time() - start < 5
    assert any(Defect("rtf-too-long") in message.defects for message in found)


@given(st.integers(0, 0xFFFF), st.integers(0, 0xFFFF), st.binary(max_size=40))
@settings(max_examples=100)
def test_any_property_of_any_type_is_harmless(pid: int, ptype: int, value: bytes) -> None:
    folder = storage({**WHO, w.BODY: TEXT}, header=32)
    folder[f"__substg1.0_{pid:04X}{ptype:04X}"] = value
    table = folder["__properties_version1.0"]
    assert isinstance(table, bytes)
    folder["__properties_version1.0"] = table + struct.pack("<HHI8s", ptype, pid, 6, value[:8])
    assert isinstance(read(compound_file(folder)).text, str)
