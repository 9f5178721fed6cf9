"""The model file: the same model gives the same bytes, and a broken one says what to do."""

import io
import json
from dataclasses import replace

import numpy as np
import pytest

from madoguchi.model import PackError
from madoguchi.triage.model import Scale, load, save, shipped

SMALL = 2_000_000
"""The shipped file is small: octets."""


def test_a_model_survives_being_written_and_read() -> None:
    model = shipped()
    again = load(save(model))
    assert save(again) == save(model)
    assert again.signals == model.signals
    assert np.array_equal(again.wording, model.wording)
    assert again.about == model.about


def test_the_shipped_file_is_small_and_says_how_it_came_about() -> None:
    model = shipped()
    assert len(save(model)) < SMALL
    assert {"learned_from", "data_sha256", "recipe", "limits"} <= model.about.keys()


def test_nothing_of_a_mail_is_in_the_model() -> None:
    """Only numbers, ids of checks and counts: no quoted text, no address."""
    assert "@" not in str(shipped().about)


@pytest.mark.parametrize("data", [b"", b"PK", b"not a model", bytes(2000)])
def test_a_broken_file_is_a_pack_error_with_advice(data: bytes) -> None:
    with pytest.raises(PackError) as raised:
        load(data)
    assert raised.value.ja
    assert raised.value.en


def test_a_file_cut_in_the_middle_is_a_pack_error() -> None:
    whole = save(shipped())
    with pytest.raises(PackError):
        load(whole[: len(whole) // 2])


def with_forms(table: object) -> bytes:
    """The shipped file with that written under `forms`."""
    with np.load(io.BytesIO(save(shipped()))) as arrays:
        parts = {name: arrays[name] for name in arrays.files}
    head = {**json.loads(parts["head"].tobytes()), "forms": table}
    parts["head"] = np.frombuffer(json.dumps(head).encode(), dtype=np.uint8)
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **parts)
    return buffer.getvalue()


def test_calibrations_by_form_survive_being_written_and_read() -> None:
    model = replace(
        shipped(),
        forms={
            "short": Scale(0.5, -1.25, 0.9, 0.1, 0.2),
            "pasted": Scale(0.75, 0.5, 0.95, 0.1, 0.2),
        },
    )
    again = load(save(model))
    assert again.forms == model.forms
    assert again.scale("short") == Scale(0.5, -1.25, 0.9, 0.1, 0.2)
    assert again.scale("linkless") == model.common


def test_a_file_without_calibrations_by_form_loads_and_stays_as_it_was() -> None:
    plain = replace(shipped(), forms={})
    assert load(save(plain)).forms == {}
    assert save(load(save(plain))) == save(plain)


@pytest.mark.parametrize(
    "table",
    [
        {"short": [0.0, 0.0, 0.9, 0.1, 0.2]}, {"short": [-1.0, 0.0, 0.9, 0.1, 0.2]},
        {"unknown": [1.0, 0.0, 0.9, 0.1, 0.2]}, {"short": [1.0, float("nan"), 0.9, 0.1, 0.2]},
        {"short": [1.0, 0.0, 1.0, 0.1, 0.2]}, {"short": [1.0, 0.0, 0.9, 0.0, 0.2]},
        {"short": [1.0, 0.0, 0.9, 0.3, 0.2]}, {"short": [1.0, 0.0, 0.9, 0.1, 0.95]},
        {"short": [1.0, 0.0, 0.9]}, {"short": ["a", "b", "c", "d", "e"]},
        {"short": [1.0]}, {"short": 1.0}, [1],
    ],
)  # fmt: skip
def test_a_broken_calibration_is_a_pack_error(table: object) -> None:
    with pytest.raises(PackError):
        load(with_forms(table))
