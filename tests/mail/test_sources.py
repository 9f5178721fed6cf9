"""Files, mbox dialects, Maildirs and folders become mails; what is none gets a sentence."""

from __future__ import annotations

import io
import os
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from madoguchi.mail import read
from madoguchi.mail.bounds import MAX_MESSAGE_BYTES
from madoguchi.mail.sources import Source, Unreadable, sources
from madoguchi.mail.sources.mbox import messages
from madoguchi.model import Form, Language

FROM = b"From sender@example.com Tue Nov  3 10:00:00 2026\n"


def eml(subject: str, body: bytes = b"words\n") -> bytes:
    head = f"From: a@example.com\nMessage-ID: <{subject}@example.com>\nSubject: {subject}\n"
    return head.encode() + b"\n" + body


def found(path: Path | str, stdin: bytes | None = None) -> list[Source | Unreadable]:
    return list(sources([str(path)], io.BytesIO(stdin) if stdin is not None else None))


def mails(path: Path | str, stdin: bytes | None = None) -> list[tuple[int, Form, str]]:
    items = [item for item in found(path, stdin) if isinstance(item, Source)]
    return [(item.index, item.form, read(item.data, form=item.form).subject) for item in items]


def complaint(path: Path | str, stdin: bytes | None = None) -> str:
    (item,) = found(path, stdin)
    assert isinstance(item, Unreadable)
    japanese, english = item.error.says(Language.JA), item.error.says(Language.EN)
    assert japanese != english
    assert "{" not in japanese + english
    return english


def bodies(data: bytes) -> list[bytes]:
    return [(one or b"").partition(b"\n\n")[2].rstrip(b"\n") for one in messages(io.BytesIO(data))]


BODY = b"before\n\nFrom here on 10:30 in 2026 it says:\n>From there\nafter"


@pytest.mark.parametrize(
    ("dialect", "data"),
    [
        ("mboxo", BODY.replace(b"\n>From there", b"").replace(b"From here", b">From here")),
        ("mboxrd", BODY.replace(b">From", b">>From").replace(b"\nFrom", b"\n>From")),
    ],
)
def test_quoted_from_lines_are_unquoted(dialect: str, data: bytes) -> None:
    wanted = BODY.replace(b"\n>From there", b"") if dialect == "mboxo" else BODY
    one = eml("1").partition(b"\n\n")[0] + b"\n\n" + data + b"\n\n"
    assert bodies(FROM + one + FROM + one) == [wanted, wanted]


def with_length(body: bytes) -> bytes:
    head = b"From: a@example.com\nContent-Length: %d\n\n" % len(body)
    return FROM + head + body


CL2_BODY = b"before\n\n" + FROM + b"X-Not: a message\n\nafter\n"


def test_mboxcl2_is_divided_by_content_length() -> None:
    data = with_length(CL2_BODY) + b"\n" + with_length(b"second\n")
    assert bodies(data) == [CL2_BODY.rstrip(b"\n"), b"second"]


@pytest.mark.parametrize("end", [b"", b"\r\n"])
def test_mboxcl2_with_the_line_ends_of_windows(end: bytes) -> None:
    body = CL2_BODY.replace(b"\n", b"\r\n")
    head = b"From: a@example.com\r\nContent-Length: %d\r\n\r\n" % len(body)
    one = FROM.replace(b"\n", b"\r\n") + head + body
    found = [
        (mail or b"").partition(b"\r\n\r\n")[2]
        for mail in messages(io.BytesIO(one + b"\r\n" + one + end))
    ]
    assert [mail.rstrip() for mail in found] == [body.rstrip()] * 2


def test_mboxcl_has_quotes_and_lengths() -> None:
    body = b"before\n\n>From me\n"
    assert bodies(with_length(body) + b"\n" + with_length(body)) == [b"before\n\nFrom me"] * 2


def test_a_wrong_content_length_does_not_swallow_messages() -> None:
    lie = FROM + b"From: a@example.com\nContent-Length: 9999\n\nfirst\n\n"
    assert bodies(lie + lie + FROM + b"From: b@example.com\n\nlast\n") == [
        b"first",
        b"first",
        b"last",
    ]


def test_prose_that_begins_with_from_divides_nothing() -> None:
    one = eml("1", b"words\n\nFrom 10:30 on 3 November 2026 you may call.\nbye\n\n")
    assert len(bodies(FROM + one + FROM + one)) == 2


@pytest.mark.parametrize("end", [b"", b"\n", b"\n\n"])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_the_end_of_an_mbox(tmp_path: Path, end: bytes, line_end: bytes) -> None:
    data = FROM + eml("1") + b"\n" + FROM + eml("2", b"last words") + end
    path = tmp_path / "box"
    path.write_bytes(data.replace(b"\n", line_end))
    assert mails(path) == [(0, Form.MBOX, "1"), (1, Form.MBOX, "2")]
    assert mails("-", path.read_bytes()) == mails(path)


def test_one_mail_with_its_from_line_is_an_eml(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(FROM + eml("1"))
    assert mails(path) == [(0, Form.EML, "1")]


class _Endless(io.RawIOBase):
    """An mbox of many gigabytes, made while it is read."""

    def __init__(self, count: int) -> None:
        self.chunk = (FROM + eml("x", b"line of words\n" * 2000) + b"\n") * 20
        self.left = count
        self.rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        if not self.rest and self.left:
            self.rest, self.left = self.chunk, self.left - 1
        size = min(len(buffer), len(self.rest))
        buffer[:size] = self.rest[:size]
        self.rest = self.rest[size:]
        return size


def test_an_mbox_is_streamed_in_constant_memory() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    count = sum(1 for _ in sources(["-"], io.BufferedReader(_Endless(100))))
    assert count == 2000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40_000  # KiB, of 57 MB


def test_one_huge_message_of_an_mbox_is_passed_over() -> None:
    huge = FROM + eml("huge", b"x" * 999 + b"\n") + b"y" * 999_999 + b"\n"
    big = io.BytesIO(
        FROM + eml("1") + b"\n" + huge + b"z" * (MAX_MESSAGE_BYTES + 1) + b"\n\n" + FROM + eml("3")
    )
    items = list(sources(["-"], big))
    assert [type(item).__name__ for item in items] == ["Source", "Unreadable", "Source"]


def test_a_maildir_is_read_with_its_folders(tmp_path: Path) -> None:
    for folder in ("cur", "new", "tmp", ".Spam/cur", ".Spam/new"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "new/1").write_bytes(eml("new"))
    (tmp_path / "cur/1:2,S").write_bytes(eml("cur"))
    (tmp_path / "tmp/1").write_bytes(eml("unfinished"))
    (tmp_path / ".Spam/cur/1:2,").write_bytes(eml("spam"))
    (tmp_path / "dovecot-uidlist").write_bytes(b"3 V1\n")
    assert sorted(mails(tmp_path)) == [
        (0, Form.MAILDIR, "cur"),
        (0, Form.MAILDIR, "new"),
        (0, Form.MAILDIR, "spam"),
    ]


def test_a_folder_is_read_in_order_and_what_is_no_mail_does_not_stop_it(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b/2.eml").write_bytes(eml("2"))
    (tmp_path / "a.eml").write_bytes(eml("1"))
    (tmp_path / "labels.jsonl").write_bytes(b'{"file": "a.eml"}\n')
    (tmp_path / "c.txt").write_bytes("件名: 3\n差出人: a@example.com\n\nこんにちは".encode("cp932"))
    (tmp_path / ".hidden").write_bytes(b"x")
    assert mails(tmp_path) == [(0, Form.EML, "1"), (0, Form.EML, "2"), (0, Form.PASTED, "3")]
    (bad,) = [item for item in found(tmp_path) if isinstance(item, Unreadable)]
    assert bad.path.endswith("labels.jsonl")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"\n\r\n \n", "empty"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04abc", "archive"),
        (b"MZ\x90\0\3", "program"),
        (b"ID3\x04", "sound"),
        (b'{"a": 1}\n', "JSON"),
        (b'[{"a": 1}]', "JSON"),
        (b"\x01\x02\x03\x04\x05\x06" * 50, "neither"),
    ],
)
def test_a_file_that_is_no_mail_is_named_for_what_it_is(
    tmp_path: Path, data: bytes, word: str
) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(data)
    assert word in complaint(path)
    assert word in complaint("-", data)


def test_paths_that_lead_nowhere(tmp_path: Path) -> None:
    assert "no such" in complaint(tmp_path / "missing")
    assert "no such" in complaint("nul\0name")
    assert "no mail in this folder" in complaint(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in complaint(tmp_path / "pipe")
    assert "not a regular file" in complaint("/dev/zero")


def test_a_loop_of_folders_ends(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/1.eml").write_bytes(eml("1"))
    (tmp_path / "a/again").symlink_to(tmp_path)
    items = found(tmp_path)
    assert [type(item).__name__ for item in items] == ["Source", "Unreadable"]


NOBODY = 65534


def test_a_file_without_permission(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(eml("1"))
    (tmp_path / "a.eml").chmod(0)
    user = os.geteuid()
    if user == 0:  # root may read everything: be nobody while reading
        os.seteuid(NOBODY)
    try:
        assert "permission" in complaint(tmp_path / "a.eml")
    finally:
        os.seteuid(user)


def test_a_file_of_200_megabytes_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "big.eml"
    with path.open("wb") as file:
        file.write(eml("1"))
        file.truncate(200 * 1024 * 1024)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert "too large" in complaint(path)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000  # KiB


def test_standard_input_once_and_files_together(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(eml("1"))

    def all_() -> Iterator[Source | Unreadable]:
        return sources([str(tmp_path / "a.eml"), "-", "missing"], io.BytesIO(eml("2")))

    assert [type(item).__name__ for item in all_()] == ["Source", "Source", "Unreadable"]


SHOT = Path(__file__).parent / "screenshots"


def test_a_picture_beside_mails_is_told_and_not_read(tmp_path: Path) -> None:
    shot = sorted(SHOT.glob("*.png"))[0].read_bytes()
    (tmp_path / "a.png").write_bytes(shot)
    (tmp_path / "b.eml").write_bytes(b"From: a@example.com\nMessage-ID: <1@example.com>\n\nx\n")
    items = found(tmp_path)
    assert [type(item) for item in items] == [Source, Unreadable]
    assert items[1].path.endswith("a.png")


def test_an_icon_is_no_screenshot(tmp_path: Path) -> None:
    Image.new("RGB", (48, 48), "white").save(tmp_path / "icon.png")
    (item,) = found(tmp_path / "icon.png")
    assert isinstance(item, Unreadable)
