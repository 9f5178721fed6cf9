"""Forms are read in memory, within limits, whatever bytes come in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.web.intake import (
    MAX_FIELDS,
    MAX_MAIL,
    MAX_PARTS,
    BrokenFormError,
    BusyError,
    Hall,
    Handed,
    receive,
)
from tests.web.asking import BOUNDARY, form_body

KIND = f"multipart/form-data; boundary={BOUNDARY}"


def read(body: bytes, *, step: int = 65536, kind: str = KIND, hall: Hall | None = None) -> Handed:
    async def chunks() -> AsyncIterator[bytes]:
        for at in range(0, len(body), step):
            yield body[at : at + step]

    handed = Handed()
    asyncio.run(receive(kind, chunks(), handed, hall or Hall()))
    return handed


NAMES = st.text("abcdefgh_", min_size=1, max_size=8)
VALUES = st.text(max_size=30).filter(lambda text: BOUNDARY not in text)


@given(st.lists(st.tuples(NAMES, VALUES), max_size=5), st.binary(max_size=200), st.integers(1, 90))
def test_what_is_sent_is_what_is_read_however_it_is_cut(
    fields: list[tuple[str, str]], file: bytes, step: int
) -> None:
    fields = [(n, v.encode("utf-8", "replace").decode()) for n, v in fields]
    handed = read(form_body(fields, file), step=step)
    assert handed.fields == fields
    assert bytes(handed.file) == file
    assert handed.file_chosen


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_called_broken(noise: bytes) -> None:
    whole = form_body([("did", "clicked")], b"mail")
    for body in (noise, whole[: len(noise)], whole[:20] + noise + whole[20:]):
        try:
            read(body)
        except BrokenFormError:
            continue


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "a;b=c;"]
)
def test_only_a_form_with_a_boundary_is_read(kind: str) -> None:
    with pytest.raises(BrokenFormError):
        read(form_body([]), kind=kind)


def test_a_form_cut_off_in_the_middle_is_broken() -> None:
    with pytest.raises(BrokenFormError):
        read(form_body([("did", "clicked")], b"mail")[:-10])


def test_no_file_chosen_is_not_an_empty_file() -> None:
    assert not read(form_body([])).file_chosen
    assert read(form_body([], b"")).file_chosen


def test_too_large_a_mail_is_dropped_and_the_rest_is_kept() -> None:
    handed = read(form_body([("did", "clicked")], bytes(MAX_MAIL + 1)))
    assert handed.too_large
    assert not handed.file
    assert handed.fields == [("did", "clicked")]


def test_a_mail_of_the_largest_size_is_read() -> None:
    handed = read(form_body([], bytes(MAX_MAIL)))
    assert not handed.too_large
    assert len(handed.file) == MAX_MAIL


def test_fields_have_a_limit_of_their_own() -> None:
    handed = read(form_body([("text", "x" * (MAX_FIELDS + 1)), ("did", "clicked")]))
    assert handed.too_large
    assert handed.value("text") == ""
    assert handed.value("did") == "clicked"


def test_parts_without_end_are_refused() -> None:
    with pytest.raises(BrokenFormError):
        read(form_body([("did", "x")] * (MAX_PARTS + 1)))


def test_the_hall_fills_up_and_is_given_back() -> None:
    hall = Hall(limit=1000)
    handed = read(form_body([], bytes(900)), hall=hall)
    assert hall.held == handed.held == 900
    with pytest.raises(BusyError):
        read(form_body([], bytes(200)), hall=hall)
    hall.give(handed.held)
    assert read(form_body([], bytes(200)), hall=hall).held == 200
