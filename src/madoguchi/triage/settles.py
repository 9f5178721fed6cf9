"""What would settle an unclear mail: what to hand over, and what only the person can know."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from typing import Any

from madoguchi.model import Message, Missing, Settle, broken_part, carried
from madoguchi.triage.forms import form_group

FILE = "settles.toml"
OF_THE_MAIL = 2
"""Most that is asked of the mail, so that there is room for what the person knows."""
IN_ALL = 3
"""A worried person does not read a longer list."""


@dataclass(frozen=True, slots=True)
class _Row:
    settle: Settle
    of_the_mail: bool
    missing: frozenset[str]
    signals: frozenset[str]
    groups: frozenset[str]
    not_forms: frozenset[str]
    brand: bool
    unless_from: bool


@cache
def _rows() -> tuple[_Row, ...]:
    try:
        tables = tomllib.loads(carried("madoguchi.triage", FILE).decode("utf-8"))
        return tuple(_row(name, table) for name, table in tables.items())
    except (ValueError, KeyError, TypeError) as error:
        raise broken_part(FILE) from error


def _row(name: str, table: Mapping[str, Any]) -> _Row:
    return _Row(
        settle=Settle(name),
        of_the_mail=table["ask"] == "mail",
        missing=frozenset(table.get("missing", ())),
        signals=frozenset(table.get("signals", ())),
        groups=frozenset(table.get("groups", ())),
        not_forms=frozenset(table.get("not_forms", ())),
        brand=bool(table.get("brand", False)),
        unless_from=bool(table.get("unless_from", False)),
    )


def settles(
    message: Message, missing: Sequence[Missing], seen: Set[str], brand: str | None
) -> tuple[Settle, ...]:
    """One to three things that would settle it; `seen` are the ids of the signals.

    Asking whom one knows by a number of one's own settles every mail: it stands in where
    nothing else does.
    """
    group = form_group(message)
    found = [row for row in _rows() if _fits(row, message, missing, seen, brand, group)]
    of_the_mail = [row.settle for row in found if row.of_the_mail][:OF_THE_MAIL]
    of_the_person = [row.settle for row in found if not row.of_the_mail]
    told = (*of_the_mail, *(of_the_person or [Settle.ASK_BY_OWN_NUMBER]))
    return told[:IN_ALL]


def _fits(
    row: _Row,
    message: Message,
    missing: Sequence[Missing],
    seen: Set[str],
    brand: str | None,
    group: str,
) -> bool:
    if message.form in row.not_forms or (row.unless_from and message.from_):
        return False
    return (
        not row.missing.isdisjoint(missing)
        or not row.signals.isdisjoint(seen)
        or group in row.groups
        or (row.brand and brand is not None)
    )
