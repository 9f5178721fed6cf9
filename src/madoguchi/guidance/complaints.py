"""The sentences of this room's errors, read only when one is needed."""

from __future__ import annotations

from madoguchi.model import PackError, UsageError, sentence


def broken(complaint: str, /, **values: str) -> PackError:
    """The error of that name in `ja` and `en`, filled in."""
    return PackError(**sentence("madoguchi.guidance", "complaints.toml", complaint, **values))


def refused(complaint: str, /, **values: str) -> UsageError:
    """The same for what a person asked for that cannot be."""
    return UsageError(**sentence("madoguchi.guidance", "complaints.toml", complaint, **values))
