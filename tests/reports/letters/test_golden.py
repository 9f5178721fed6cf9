"""Every letter as it was read and approved: where all is known, and where nothing is.

`python -m tests.reports.letters.test_golden` writes them anew, to be read before they are kept.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reports.letters.people import LETTERS, SITUATIONS, empty, full, helped, written

GOLDEN = Path(__file__).parent / "golden"
CASES = {"full": full, "empty": empty, "helper": helped}


def _page(letter: str, kind: str) -> str:
    draft = written(letter, CASES[kind](letter))
    lines = [draft.text, "", "[lacking]", *draft.lacking, "", "[notes]", *draft.notes]
    return "\n".join(lines) + "\n"


def test_every_letter_has_a_situation() -> None:
    assert set(LETTERS) == set(SITUATIONS)


@pytest.mark.parametrize("kind", CASES)
@pytest.mark.parametrize("letter", SITUATIONS)
def test_the_letter_is_the_one_that_was_read(letter: str, kind: str) -> None:
    assert _page(letter, kind) == (GOLDEN / f"{letter}-{kind}.txt").read_text("utf-8")


if __name__ == "__main__":
    for name in SITUATIONS:
        for sort in CASES:
            (GOLDEN / f"{name}-{sort}.txt").write_text(_page(name, sort), "utf-8")
