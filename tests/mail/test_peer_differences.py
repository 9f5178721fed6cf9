"""The table of differences from other suites, and the document made of it, say the same."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = tomllib.loads((ROOT / "bench" / "peer_differences.toml").read_text("utf-8"))
DOCUMENT = (ROOT / "docs" / "peer-suites.md").read_text("utf-8")


def test_every_difference_has_a_reason_and_every_reason_a_difference() -> None:
    used = {
        reason
        for files in TABLE["differences"].values()
        for fields in files.values()
        for reason in fields.values()
    }
    assert used == set(TABLE["reasons"])


def test_the_document_is_made_from_the_table() -> None:
    assert re.findall(r"^### `(.+)`$", DOCUMENT, re.M) == list(TABLE["reasons"])
    assert all(reason["en"] in DOCUMENT for reason in TABLE["reasons"].values())
    for suite, files in TABLE["differences"].items():
        assert all(f"{suite}: " in DOCUMENT and file in DOCUMENT for file in files)


def test_the_document_counts_nothing_unexplained() -> None:
    rows = re.findall(r"^\| [\w-]+(?: \| \d+){6} \|$", DOCUMENT, re.M)
    assert len(rows) == 6
    assert [row.split(" | ")[5] for row in rows] == ["0"] * 6
