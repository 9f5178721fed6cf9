"""The sentences of this room's errors, read only when one is needed."""

from __future__ import annotations

from madoguchi.model import sentence


def complaint(name: str, **values: str) -> dict[str, str]:
    """The sentence of that name in `ja` and `en`, filled in: `PackError(**complaint(...))`."""
    return sentence("madoguchi.guidance.desks", "complaints.toml", name, **values)
