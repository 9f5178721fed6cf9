"""The readings of やさしい日本語, over all its files at once: one word, one reading, or listed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import madoguchi
from madoguchi.guidance.pack import load_pack
from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.style import style_of
from madoguchi.guidance.source.style.easy import READ, check_readings
from madoguchi.model import Language
from madoguchi.model.readings import annotated

SOURCES = Path(madoguchi.__file__).parent
AUTHORED = re.compile(r"\{([^{}|]+)\|([ぁ-ゖー]+)\}")
STYLE = style_of(Language.JA_EASY)
TEXTS = load_pack().texts[Language.JA_EASY]


def lines() -> Iterator[tuple[str, str]]:
    """Every line with a reading, in guidance, desks, signals and doors, and where it stands."""
    for path in sorted((*SOURCES.rglob("*.yaml"), *SOURCES.rglob("*.toml"))):
        if path.parent != SOURCES / "guidance":  # Our complaints show how a reading is written.
            for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
                if AUTHORED.search(line):
                    yield f"{path.relative_to(SOURCES)}:{number}", line


def authored() -> dict[str, set[str]]:
    """Every word with a reading, and how it is read."""
    found: dict[str, set[str]] = defaultdict(set)
    for _, line in lines():
        for word, reading in AUTHORED.findall(line):
            found[word].add(reading)
    return found


def test_a_word_is_read_in_one_way_or_is_listed_with_all_its_readings() -> None:
    found = authored()
    assert len(found) > 400
    several = {word: readings for word, readings in found.items() if len(readings) > 1}
    known = {word: set(readings) for word, readings in STYLE.several_readings.items()}
    assert not {word: said for word, said in several.items() if not said <= known.get(word, set())}


def test_what_follows_a_word_fits_its_reading_everywhere() -> None:
    for where, line in lines():
        check_readings(Node(where, 1, line), annotated(line), STYLE)


def listed(phrase: str) -> dict[str, str]:
    return dict(READ.findall(TEXTS.phrases[phrase]))


def test_days_and_months_are_read_as_the_calendar_reads_them() -> None:
    calendar = listed("days") | listed("months")
    assert len(calendar) == 31 + 12
    for word, readings in authored().items():
        if re.fullmatch(r"[0-9]+[日月]", word):
            assert readings == {calendar[word]}, word


DEADLINES = {
    action.id: action.deadline_days
    for action in load_pack().actions
    if "{days}" in TEXTS.actions[action.id].says + TEXTS.actions[action.id].more
}


@pytest.mark.parametrize("action", DEADLINES)
def test_a_number_of_days_that_is_filled_in_is_read_with_its_day(action: str) -> None:
    """{days} is a number from the action: 14日 ends in か (よっか), 30日 in にち."""
    text = TEXTS.actions[action]
    readings = re.findall("\\{days\\}\ufff9日\ufffa([^\ufffb]*)\ufffb", text.says + text.more)
    assert readings
    for reading in readings:
        assert listed("days")[f"{DEADLINES[action]}日"].endswith(reading), action
