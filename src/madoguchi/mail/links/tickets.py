"""The carriers of a part while it is read: what was written, and between which characters."""

from __future__ import annotations

from dataclasses import dataclass

MAX_TICKETS = 4000
"""Carriers of one part; the largest honest newsletter measured has 400."""


@dataclass(slots=True, eq=False)
class Ticket:
    """One carrier.  Places count the characters of the seen and of the hidden text."""

    written: str
    carrier: str
    start: int
    hidden_start: int
    hidden: bool
    end: int = -1
    hidden_end: int = -1
    pictured: bool = False
    shown: str = ""
    whole: bool = False
    """A form: the words inside are its fields, not what one touches."""
    button: tuple[int, int] | None = None
