"""The engines that can be used; the first one that is installed is."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING

from madoguchi.mail.inputs.ocr import rapid

if TYPE_CHECKING:
    from madoguchi.mail.inputs.ocr.value import Engine

ENGINES: tuple[tuple[str, Callable[[], Engine]], ...] = ((rapid.MODULE, rapid.Rapid),)
"""The module that must be installed, and what makes the engine."""


def installed_engine() -> Callable[[], Engine] | None:
    """What makes an engine here; `None` without any.  Nothing heavy is loaded to know it."""
    return next((make for module, make in ENGINES if find_spec(module)), None)
