"""The sentences of this room's errors, read only when one is needed."""

from __future__ import annotations

from collections.abc import Mapping

from madoguchi.model import PackError, UsageError, sentence


def broken(complaint: str, /, **values: str) -> PackError:
    """The error of that name in `ja` and `en`, filled in."""
    return PackError(**sentence("madoguchi.guidance", "complaints.toml", complaint, **values))


def filled(
    complaint: str, /, *, ja: str = "", en: str = "", values: Mapping[str, str]
) -> dict[str, str]:
    """The sentence of that name in `ja` and `en`, after what each of them has to say first."""
    told = sentence("madoguchi.guidance", "complaints.toml", complaint, **values)
    first = {"ja": ja, "en": en}
    return {tag: f"{first[tag]} {text}".strip() for tag, text in told.items()}


def refused(complaint: str, /, **values: str) -> UsageError:
    """The same for what a person asked for that cannot be."""
    return UsageError(**sentence("madoguchi.guidance", "complaints.toml", complaint, **values))
