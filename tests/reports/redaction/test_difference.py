"""Before and after, as a person looks at it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from madoguchi.mail import read
from madoguchi.model import Form, Language, Personal
from madoguchi.reports.redaction import redacted
from madoguchi.reports.redaction.difference import (
    LONGEST,
    Change,
    Differences,
    Place,
    differences,
    label,
)
from tests.mail.test_laws import mail_like
from tests.reports.redaction.planted import planted

MAIL = (
    "From: info@sender.example\r\nTo: hanako77@victim.example\r\nSubject: s\r\n"
    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    "Content-Transfer-Encoding: 8bit\r\n\r\n"
    "hanako77 様\r\n\r\n{}本日中に https://a.example/?m=hanako77@victim.example へ\r\n"
)


def _differences(mail: bytes, most: int = 100) -> Differences:
    return differences(mail, redacted(mail, read(mail), may_have=(Personal.TOKENS,)), most=most)


def test_fields_lines_and_links_are_shown_harmless() -> None:
    found = _differences(MAIL.format("").encode())
    assert found.more == 0
    assert found.rows == (
        Change(Place.HEADER, "To", "hanako77[@]victim[.]example", "redacted[@]recipient[.]invalid"),
        Change(Place.TEXT, "1", "hanako77 様", "redacted 様"),
        Change(
            Place.TEXT,
            "3",
            "本日中に hxxps://a[.]example/?m=hanako77[@]victim[.]example へ",
            "本日中に hxxps://a[.]example/?m=redacted[@]recipient[.]invalid へ",
        ),
        Change(
            Place.LINK,
            "1",
            "hxxps://a[.]example/?m=hanako77[@]victim[.]example",
            "hxxps://a[.]example/?m=redacted[@]recipient[.]invalid",
        ),
    )
    assert label(found.rows[1], Language.JA) == "本文の1行目"
    assert label(found.rows[0], Language.EN) == "Header field “To”"


def test_there_are_no_more_rows_than_asked_and_the_rest_is_counted() -> None:
    mail = MAIL.format("hanako77\r\n" * 500).encode()
    found = _differences(mail, 10)
    assert len(found.rows) == 10
    assert found.more == 494


def test_a_long_line_is_shown_where_it_differs() -> None:
    found = _differences(MAIL.format("あ" * 5000 + " hanako77 " + "い" * 5000 + "\r\n").encode())
    (row,) = (one for one in found.rows if "あ" in one.before)
    assert "hanako77" in row.before
    assert "redacted" in row.after
    assert len(row.before) < LONGEST + 10


def test_nothing_changed_is_no_row() -> None:
    mail = MAIL.format("").encode()
    same = redacted(mail, read(mail), may_have=tuple(Personal))
    assert differences(mail, same) == Differences((), 0)


@pytest.mark.parametrize("seed", range(0, 200, 17))
def test_what_is_shown_after_tells_nothing(seed: int) -> None:
    mail = planted(seed).mail
    result = redacted(mail, read(mail), may_have=(Personal.TOKENS,))
    found = differences(read(mail), result)
    assert {Place.HEADER, Place.TEXT} <= {row.place for row in found.rows}
    for row in found.rows:
        assert row.before != row.after
        assert not result.leaks(row.after)
        assert "http" not in row.before + row.after


@given(st.binary(max_size=400) | mail_like, st.sampled_from((None, *Form)))
@settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
def test_any_octets_can_be_shown(data: bytes, form: Form | None) -> None:
    message = read(data, form=form)
    found = differences(message, redacted(data, message, may_have=()), most=20)
    assert len(found.rows) <= 20
    assert found.more >= 0
    for row in found.rows:
        assert (row.before + row.after + row.where).replace(" ", "").isprintable()
