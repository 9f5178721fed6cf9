"""The separators that Netscape wrote into mbox files, and Thunderbird writes."""

from __future__ import annotations

import io

import pytest
from tests.mail.test_sources import eml, mails

from madoguchi.mail.sources.mbox import messages
from madoguchi.model import Form


@pytest.mark.parametrize(
    "line",
    [
        *(b"From - Thu Jan 01 00:00:00 1970", b"From - Thu, 01 Jan 1970 00:00:00 +0000"),
        *(b"From - ", b"From -"),
    ],
)
@pytest.mark.parametrize("before", [b"", b"\n"], ids=["glued", "empty-line"])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_separators_of_netscape_and_thunderbird(
    line: bytes, line_end: bytes, before: bytes
) -> None:
    """They write `-` for the address, the oldest no date, and not always an empty line before."""
    one = (
        line
        + b"\nX-Mozilla-Status: 0001\n"
        + eml("1", b"words\n\nFrom - our shop\nTel: 1\n" + before)
    )
    two = line + b"\n" + eml("2", b"last\n")
    found = [body or b"" for body in messages(io.BytesIO((one + two).replace(b"\n", line_end)))]
    assert [b"From - our shop" in body for body in found] == [True, False]
    items = mails("-", (one + two).replace(b"\n", line_end))
    assert items == [(0, Form.MBOX, "1"), (1, Form.MBOX, "2")]
