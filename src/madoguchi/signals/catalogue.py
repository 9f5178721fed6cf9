"""All checks: every module in `signals/checks`, found once, in the order of their ids."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from madoguchi.signals.check import Check

_FOLDER = "madoguchi.signals.checks"


@cache
def checks() -> tuple[Check, ...]:
    """Every check the package carries, sorted by id."""
    folder = import_module(_FOLDER)
    found: list[Check] = []
    for module in pkgutil.iter_modules(folder.__path__):
        check = import_module(f"{_FOLDER}.{module.name}").CHECK
        assert isinstance(check, Check), module.name  # noqa: S101 - a broken build, not a mail
        found.append(check)
    return tuple(sorted(found, key=lambda check: check.id))
