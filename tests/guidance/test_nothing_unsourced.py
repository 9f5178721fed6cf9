"""Nothing ships without a source: steps, newer facts, terms; and what each text rests on."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from madoguchi.guidance.compile import PACKS
from madoguchi.guidance.pack import load_pack
from madoguchi.guidance.source.read import read_sources
from madoguchi.model import PackError

UNSOURCED = {
    "a step": ("actions/money.yaml", "sources: [kokusen-carrier]"),
    "a newer fact": ("newer.yaml", "sources: [impress-104, toho-card-back]"),
    "a term": ("deadlines.yaml", "sources: [moj-two-weeks, civil-code-140, civil-procedure-95]"),
}


@pytest.mark.parametrize("name", UNSOURCED)
def test_whatever_has_no_source_is_refused_with_file_and_line(tmp_path: Path, name: str) -> None:
    file, sources = UNSOURCED[name]
    folder = tmp_path / "jp"
    shutil.copytree(PACKS / "jp", folder)
    text = (folder / file).read_text("utf-8")
    assert sources in text
    (folder / file).write_text(text.replace(sources, "sources: []", 1), "utf-8")
    with pytest.raises(PackError) as raised:
        read_sources(folder)
    assert re.match(rf"{file}:\d+: there is nothing here", raised.value.en)


def test_every_text_is_of_something_that_has_a_source() -> None:
    """A step's own; a script's and what to bring: those of the steps that show them."""
    pack = load_pack()
    for texts in pack.texts.values():
        sourced = {action.id for action in pack.actions if action.sources}
        assert set(texts.actions) == sourced
        spoken = {action.script for action in pack.actions if action.sources and action.script}
        assert set(texts.scripts) - {"opening"} <= spoken
        brought = {name for action in pack.actions if action.sources for name in action.bring}
        assert set(texts.bring) <= brought


def test_every_step_has_dated_sources_and_a_review() -> None:
    sources = read_sources(PACKS / "jp")
    for action in sources.pack.actions:
        assert action.sources
        assert sources.reviews[action.id].on >= "2026-11-23"
        for name in action.sources:
            assert sources.pack.sources[name].url.startswith("http")
            assert sources.pack.sources[name].seen


def test_reviews_say_what_they_are_about() -> None:
    sources = read_sources(PACKS / "jp")
    assert set(sources.reviews) == {action.id for action in sources.pack.actions}
