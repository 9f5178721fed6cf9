"""All checks: every module in `signals/checks`, found once, in the order of their ids.

Most checks rest on words, and most mails hold the words of few.  So that one mail is answered
quickly, `index.json` (made from the modules, see `madoguchi.signals.index`) holds the ids, the
phrases and the sentences, and a check's module is loaded when it is first asked.
"""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from madoguchi.model import Stance, broken_part, carried
from madoguchi.signals.check import Check

INDEX_FILE = "index.json"
_FOLDER = "madoguchi.signals.checks"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a check without loading it."""

    phrases: tuple[tuple[str, str], ...]
    """Each phrase and how it shows in folded text; none: the check always looks for itself."""
    says: dict[str, str]
    """Its sentence by language tag, fields still open."""
    stance: Stance | None = None
    """`None` where the index was made before stances stood in it."""


@cache
def index() -> dict[str, Entry]:
    """The shipped index by check id, sorted.  `PackError` when it is missing or broken."""
    try:
        rows = json.loads(carried("madoguchi.signals", INDEX_FILE))
        return {
            check_id: Entry(
                tuple((p, f) for p, f in row["phrases"]),
                dict(row["says"]),
                Stance(row["stance"]) if "stance" in row else None,
            )
            for check_id, row in rows.items()
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise broken_part(INDEX_FILE) from error


@cache
def check(check_id: str) -> Check:
    """One check, loaded when first asked for."""
    found = import_module(f"{_FOLDER}.{check_id.replace('-', '_')}").CHECK
    assert isinstance(found, Check), check_id  # noqa: S101 - a broken build, not a mail
    return found


def stance_of(check_id: str) -> Stance:
    """A check's stance, mostly without loading it."""
    return index()[check_id].stance or check(check_id).stance


@cache
def _always() -> dict[str, bool]:
    """Every check by its id, in their order, and whether it is asked of every mail."""
    return {check_id: not entry.phrases for check_id, entry in sorted(index().items())}


def asked(found: Collection[str]) -> tuple[Check, ...]:
    """The checks to ask when these checks' phrases were found, in the order of their ids."""
    return tuple(
        [check(check_id) for check_id, always in _always().items() if always or check_id in found]
    )


@cache
def checks() -> tuple[Check, ...]:
    """Every check the package carries, sorted by id."""
    folder = import_module(_FOLDER)
    names = (module.name.replace("_", "-") for module in pkgutil.iter_modules(folder.__path__))
    return tuple(sorted(map(check, names), key=lambda each: each.id))
