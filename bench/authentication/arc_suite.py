"""The validation tests of the ARC test suite, read from its YAML file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bench.authentication.spf_suite import Case
from madoguchi.auth.arc import verify_chain
from madoguchi.auth.dkim import split
from madoguchi.lookups import FixedResolver, RecordType
from madoguchi.model import Result

FILE = Path("peer-suites/arc_test_suite/tests/arc-draft-validation-tests.yml")
_UNDECIDED = (Result.NONE, Result.FAIL)
"""Of some tests the suite expects no status: there the chain must only not pass."""


def cases(mails: Path) -> Iterator[Case]:
    """Every test of the suite, validated."""
    for scenario in yaml.safe_load_all((mails / FILE).read_text("utf-8")):
        resolver = _resolver(scenario["txt-records"])
        for name, test in scenario["tests"].items():
            found = verify_chain(split(test["message"].encode("utf-8")), resolver)
            status = (test["cv"] or "").strip().lower()
            expected = (status,) if status else _UNDECIDED
            yield Case(scenario["description"], name, expected, found.result, explained=True)


def _resolver(records: dict[str, Any]) -> FixedResolver:
    return FixedResolver(
        {(name.lower(), RecordType.TXT): (str(text),) for name, text in records.items()}
    )
