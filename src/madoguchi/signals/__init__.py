"""Signals: what shows in a mail, one check at a time.  Evidence, not yet a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

# The folder is loaded first: loading it later would put it in the place of the function `checks`.
import madoguchi.signals.checks  # noqa: F401
from madoguchi.model import Authentication, Message, Signal
from madoguchi.signals.catalogue import asked, checks
from madoguchi.signals.check import Check
from madoguchi.signals.sentences import says, template
from madoguchi.signals.view import View

if TYPE_CHECKING:
    from madoguchi.lookups.findings import Findings

__all__ = ["Check", "View", "checks", "examine", "says", "template"]


def examine(
    message: Message, authentication: Authentication, looked_up: Findings | None = None
) -> tuple[Signal, ...]:
    """Everything that the checks see in one mail, in the order of their ids.

    `looked_up` is what the outside answered, where the operator let it be asked.

    Hostile mail never raises; a check that does is a bug and is not hidden.
    """
    view = View(message, authentication, looked_up)
    looking = asked(view.wording.found)
    return tuple(signal for check in looking if (signal := check.examine(view)) is not None)
