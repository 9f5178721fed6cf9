"""Files written into the text of a mail: uuencode and yEnc."""

from __future__ import annotations

import pytest

from madoguchi.mail import read
from madoguchi.mail.mime.uuencode import cut_uuencoded
from madoguchi.mail.mime.yenc import cut_yencoded

HEAD = b"From: a@example.com\nMessage-ID: <1@example.com>\nSubject: s\nMIME-Version: 1.0\n"


def test_a_uuencoded_file_in_the_text_is_a_file() -> None:
    body = "words before\n\nbegin 644 a.txt\n#0V%T\n`\nend\nwords after\n"
    found = read(HEAD + b"Content-Type: text/plain\n\n" + body.encode())
    assert [(a.filename, a.size) for a in found.attachments] == [("a.txt", 3)]
    assert "words before" in found.text
    assert "0V%T" not in found.text
    assert cut_uuencoded(b"begin 644 never ended\n#0V%T\n") == (
        b"begin 644 never ended\n#0V%T\n",
        [],
    )


def test_a_uuencoded_line_whose_last_blanks_were_eaten_is_decoded() -> None:
    _, files = cut_uuencoded(b"begin 644 a.bin\n)86)C9&5F9VAI   _\n`\nend\n")
    assert [file.content for file in files] == [b"abcdefghi"]


def yencoded(content: bytes, name: str, head: str = "", line: int = 128) -> bytes:
    """As encoders write it (yEnc draft 1.3)."""
    escaped = b"".join(
        bytes((61, (octet + 106) % 256))
        if (octet + 42) % 256 in (0, 10, 13, 61)
        else bytes(((octet + 42) % 256,))
        for octet in content
    )
    lines, at = [], 0
    while at < len(escaped):
        end = at + line + (escaped[at + line - 1 : at + line] == b"=")
        lines.append(escaped[at:end])
        at = end
    begin = f"=ybegin {head}line={line} size={len(content)} name={name}\n"
    part = "=ypart begin=1 end=9\n" if head else ""
    return (begin + part).encode() + b"\n".join(lines) + f"\n=yend size={len(content)}\n".encode()


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_a_yencoded_file_in_the_text_is_a_file(line_end: bytes) -> None:
    content = b"MZ" + bytes(range(256)) * 3
    body = b"before\n\n" + yencoded(content, "a = b.exe") + b"after\n"
    head = b"From: a@example.com\nMessage-ID: <a@b>\nContent-Type: text/plain; charset=cp932\n\n"
    found = read((head + body).replace(b"\n", line_end))
    assert [(a.filename, a.size) for a in found.attachments] == [("a = b.exe", len(content))]
    assert found.text == "before\n\n\nafter\n"
    assert cut_yencoded(body)[1][0].content == content


def test_pieces_of_a_yencoded_file_are_joined() -> None:
    one, two = yencoded(b"first ", "a.txt", "part=1 "), yencoded(b"last", "a.txt", "part=2 ")
    text, files = cut_yencoded(b"x\n" + one + two + yencoded(b"other", "b.txt"))
    assert [(file.filename, file.content) for file in files] == [
        (b"a.txt", b"first last"),
        (b"b.txt", b"other"),
    ]
    assert text.strip() == b"x"


@pytest.mark.parametrize(
    "text",
    [
        b"=ybegin line=128 size=3 name=a.txt\nnever ended\n",
        b"=ybegin the talk, line=one\n=yend of it\n",
        b"a =ybegin line=128 size=3 name=a.txt\nquoted\n=yend size=3\n",
    ],
)
def test_what_only_looks_like_yenc_stays_text(text: bytes) -> None:
    assert cut_yencoded(text) == (text, [])


def test_many_beginnings_of_files_in_a_text_cost_linear_time() -> None:
    text = b"=ybegin line=128 size=3 name=a.txt\n" * 20_000 + b"=yend size=3\n"
    assert len(cut_yencoded(text)[1]) == 1
