"""Which pack another one inherits from, by its name."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.guidance.packs.folders import heir

from madoguchi.guidance.source.layers import layers_of
from madoguchi.model import PackError


def test_packs_that_inherit_from_each_other_are_refused(tmp_path: Path) -> None:
    heir(tmp_path / "one", extends="two")
    two = heir(tmp_path / "two", extends="one")
    with pytest.raises(PackError, match=r"pack\.yaml:3: .*two → one → two"):
        layers_of(two)
    with pytest.raises(PackError, match="three → three"):
        layers_of(heir(tmp_path / "three", extends="three"))


def test_a_pack_beside_may_carry_the_name_of_an_installed_one(tmp_path: Path) -> None:
    own = heir(tmp_path / "jp-37", extends="jp-37")
    assert [layer.name for layer in layers_of(own).stack] == ["jp", "jp-37", "jp-37"]
