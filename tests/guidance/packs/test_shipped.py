"""The packs that come with madoguchi, and the examples: compiled as they are written, and whole."""

from __future__ import annotations

import pytest
from tests.guidance.packs.folders import EXAMPLES, adviser_of

from madoguchi.guidance.advise import adviser
from madoguchi.guidance.chain import compiled_data
from madoguchi.guidance.compile import PACKS, checked, compiled, in_order
from madoguchi.guidance.desks.compile import checked_desks
from madoguchi.guidance.desks.compile import compiled as compiled_desks
from madoguchi.guidance.desks.pack import desk_data
from madoguchi.guidance.pack import load_pack
from madoguchi.guidance.source.layers import layers_of

HEIRS = tuple(name for name in in_order() if name != "jp")
EXAMPLE_PACKS = tuple(sorted(path.parent.name for path in EXAMPLES.glob("*/pack.yaml")))


def test_parents_are_compiled_before_their_heirs() -> None:
    assert in_order()[0] == "jp"
    assert {"jp-08", "jp-37"} <= set(HEIRS)
    assert EXAMPLE_PACKS == ("example-desk", "xx")


@pytest.mark.parametrize("name", HEIRS)
def test_what_is_shipped_is_what_is_written(name: str) -> None:
    # After a change: python -m madoguchi.guidance.desks.compile, then the same without `desks.`
    assert (PACKS / f"{name}.json").read_text("utf-8") == compiled(name)
    assert (PACKS / f"{name}-desks.json").read_text("utf-8") == compiled_desks(name)


@pytest.mark.parametrize("name", HEIRS)
def test_what_is_loaded_is_what_was_checked(name: str) -> None:
    """The shipped file only holds what differs; put together again it is the whole."""
    assert compiled_data(name) == checked(PACKS / name)
    assert desk_data(name) == checked_desks(layers_of(PACKS / name))


@pytest.mark.parametrize("name", HEIRS)
def test_an_heir_is_a_page_and_not_a_copy(name: str) -> None:
    whole = (PACKS / "jp.json").stat().st_size + (PACKS / "jp-desks.json").stat().st_size
    mine = (PACKS / f"{name}.json").stat().st_size + (PACKS / f"{name}-desks.json").stat().st_size
    assert mine * 20 < whole


@pytest.mark.parametrize("name", HEIRS)
def test_a_prefectures_pack_has_its_code_for_a_name(name: str) -> None:
    pack = load_pack(name)
    assert pack.prefecture == name.upper()
    assert [below.name for below in pack.id.chain] == ["jp"]
    assert pack.id.chain[0] == load_pack("jp").id
    assert pack.id.hash not in {below.hash for below in pack.id.chain}


@pytest.mark.parametrize("name", EXAMPLE_PACKS)
def test_the_examples_are_in_order(name: str) -> None:
    ready = adviser_of(EXAMPLES / name)
    assert ready.pack.id.name == name


def test_the_example_desk_stands_on_the_prefecture_and_that_on_the_country() -> None:
    ready = adviser_of(EXAMPLES / "example-desk")
    assert [below.name for below in ready.pack.id.chain] == ["jp-37", "jp"]
    assert ready.pack.id.chain[0].hash == load_pack("jp-37").id.hash
    assert ready.pack.prefecture == "JP-37"


def test_another_country_has_none_of_the_inherited_desks() -> None:
    own = {entry.id for entry in adviser_of(EXAMPLES / "xx").desks.entries}
    assert own
    assert not own & {entry.id for entry in adviser("jp").desks.entries}
