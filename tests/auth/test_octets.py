"""Header fields and body octet by octet, and their canonical forms (RFC 6376 §3.4)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.auth.dkim import canonical, split
from madoguchi.auth.dkim.octets import MAX_FIELDS, MAX_HEADER
from tests.auth.signing import canonical_body


@pytest.mark.parametrize(
    ("source", "names", "body"),
    [
        (b"A: 1\r\nB: 2\r\n\r\nbody\r\n", ["a", "b"], b"body\r\n"),
        (b"A: 1\nB: 2\n\nbody\n", ["a", "b"], b"body\r\n"),
        (b"A: 1\r\n more\r\n\tstill\r\nB : 2\r\n\r\n", ["a", "b"], b""),
        (b"A: 1\r\n \r\n more\r\nB: 2\r\n\r\nx", ["a", "b"], b"x"),
        (b"A: 1\r\nB: 2\r\n", ["a", "b"], b""),
        (b"A: 1\r\nno field\r\nB: 2\r\n\r\n\r\n\r\nx", ["a", "b"], b"\r\n\r\nx"),
        (b"From a@example.com Wed\nA: 1\n\nx\n", ["a"], b"x\r\n"),
        (b"\r\nbody only\r\n", [], b"body only\r\n"),
        (b"", [], b""),
        (b"A: 1\r\r\n\r\nx", ["a"], b"x"),
        (b"\xff: 1\r\nA: \xff\r\n\r\n", ["a"], b""),
    ],
)
def test_taken_apart(source: bytes, names: list[str], body: bytes) -> None:
    mail = split(source)
    assert [name for name, _ in mail.fields] == names
    assert (mail.body, mail.complete) == (body, True)


def test_too_much_header_is_told() -> None:
    assert not split(b"A: " + b"x" * MAX_HEADER + b"\r\n\r\n").complete
    assert not split(b"A: 1\r\n" * (MAX_FIELDS + 1) + b"\r\n").complete


# §3.4.5 and the sections before it
EXAMPLE = b" C \r\nD \t E\r\n\r\n\r\n"


def test_the_example_of_the_standard() -> None:
    assert canonical.body(EXAMPLE, relaxed=True) == b" C\r\nD E\r\n"
    assert canonical.body(EXAMPLE, relaxed=False) == b" C \r\nD \t E\r\n"
    fields = (b"A: X\r\n", b"B : Y\t\r\n\tZ  \r\n")
    relaxed = [canonical.header_field(field, relaxed=True) for field in fields]
    assert relaxed == [b"a:X\r\n", b"b:Y Z\r\n"]


@pytest.mark.parametrize("octets", [b"", b"\r\n", b"\r\n\r\n", b" \r\n\t\r\n"])
def test_an_empty_body(octets: bytes) -> None:
    assert canonical.body(octets, relaxed=True) == b""
    assert canonical.body(b"", relaxed=False) == b"\r\n"


@given(st.text(alphabet="ab \t\r\n", max_size=40))
def test_any_body_is_as_the_standard_says_line_by_line(text: str) -> None:
    body = split(b"\r\n" + text.encode()).body
    for form in ("simple", "relaxed"):
        if body.endswith((b" ", b"\t")):
            continue  # in transport every line ends with CRLF
        assert canonical.body(body, relaxed=form == "relaxed") == canonical_body(body, form)


def test_only_the_value_of_b_is_emptied() -> None:
    field = b"DKIM-Signature: v=1; bh=AAA; b=CCC\r\n\tDDD; d=b=x\r\n"
    emptied = b"dkim-signature:v=1; bh=AAA; b=; d=b=x"
    assert canonical.without_signature(field, relaxed=True) == emptied
    first = b"DKIM-Signature: b = CCC\r\n"
    assert canonical.without_signature(first, relaxed=False) == b"DKIM-Signature: b ="
