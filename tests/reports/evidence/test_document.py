"""What docs/evidence.md says is so."""

from __future__ import annotations

import re
from pathlib import Path

from madoguchi.model import Paid
from madoguchi.reports import details_of
from madoguchi.reports.evidence import evidence_pack
from tests.reports.cases import case, example
from tests.reports.evidence.reading import unpacked

DOCUMENT = (Path(__file__).parents[3] / "docs" / "evidence.md").read_text("utf-8")


def test_its_details_are_read() -> None:
    found = re.search(r"```toml\n(.*?)```", DOCUMENT, re.DOTALL)
    assert found is not None
    details = details_of(found.group(1).encode())
    assert details.reporter.name == "見本 花子"
    assert [one.by for one in details.payments] == [Paid.BANK_TRANSFER]
    assert len(details.calls) == len(details.events) == 1


def test_its_table_names_every_file_of_the_zip() -> None:
    files = unpacked(evidence_pack(case(example("recovery-scam"))).zip)
    assert set(re.findall(r"^\| `(\S+)` \|", DOCUMENT, re.MULTILINE)) == set(files)
