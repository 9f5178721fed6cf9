"""The openspf.org suite for RFC 7208, read from its YAML file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from madoguchi.auth.spf.evaluate import check_host
from madoguchi.lookups import Answer, Outcome, RecordType

FILE = Path("peer-suites/pyspf/test/rfc7208-tests.yml")
OWN_WORDS = "DEFAULT"
"""The suite's word for a receiver's own explanation: ours is none."""


@dataclass(frozen=True, slots=True)
class Case:
    """One test: what is expected, what was found."""

    scenario: str
    name: str
    expected: tuple[str, ...]
    found: str
    explained: bool
    """Whether the explanation is the suite's, where it names one."""

    @property
    def agrees(self) -> bool:
        return self.found in self.expected and self.explained


class _Zone:
    """A `Resolver` for the zone data of one scenario."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = {name.lower().rstrip("."): _entries(rows) for name, rows in data.items()}

    def ask(self, name: str, record_type: RecordType) -> Answer:
        for _ in range(8):
            rows = self._data.get(name.lower().rstrip("."), [])
            values = tuple(value for kind, value in rows if kind == record_type)
            if values:
                return Answer(Outcome.FOUND, values)
            if ("TIMEOUT", "") in rows:
                return Answer(Outcome.FAILED)
            alias = next((value for kind, value in rows if kind == "CNAME"), None)
            if alias is None:
                return Answer(Outcome.NOTHING)
            name = alias
        return Answer(Outcome.FAILED)


def _entries(rows: list[Any]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    has_txt = any(isinstance(row, dict) and "TXT" in row for row in rows)
    for row in rows:
        if row == "TIMEOUT":
            found.append(("TIMEOUT", ""))
            continue
        ((kind, value),) = row.items()
        if kind == "SPF":
            # The suite's drivers make a TXT of each SPF record where a name has no TXT.
            if has_txt:
                continue
            kind = "TXT"
        if kind == "TXT" and value == "NONE":
            continue
        found.append((kind, _text(kind, value)))
    return found


def _text(kind: str, value: Any) -> str:
    if kind == "MX":
        return f"{value[0]} {value[1].lower().rstrip('.')}"
    if isinstance(value, list):
        value = "".join(value)
    return str(value).lower().rstrip(".") if kind in ("PTR", "CNAME") else str(value)


def cases(mails: Path) -> Iterator[Case]:
    """Every test of the suite, evaluated."""
    for scenario in yaml.safe_load_all((mails / FILE).read_text("utf-8")):
        zone = _Zone(scenario["zonedata"])
        for name, test in scenario["tests"].items():
            found = check_host(test["host"], test["mailfrom"], test["helo"], zone)
            expected = test["result"]
            said = test.get("explanation", found.explanation)
            yield Case(
                scenario["description"],
                name,
                tuple(expected) if isinstance(expected, list) else (expected,),
                found.result,
                said == (found.explanation or OWN_WORDS) or said == found.explanation,
            )
