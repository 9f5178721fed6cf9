"""One file per reader; each has a `TARGET`.  A file put here is found by itself."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from fuzz.target import Target


def targets() -> dict[str, Target]:
    """Every target by name, those too whose reader is not there."""
    found: dict[str, Target] = {}
    for module in iter_modules(__path__):
        target = import_module(f"{__name__}.{module.name}").TARGET
        if not isinstance(target, Target):
            raise TypeError(f"targets/{module.name}.py has no Target")
        found[module.name] = target
    return found


def present() -> dict[str, Target]:
    """The targets whose reader is there."""
    return {name: target for name, target in targets().items() if target.is_there}
