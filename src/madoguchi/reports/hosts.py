"""Whose machines a host stands on, as far as its name tells: one row per big hoster."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Literal

from madoguchi.model import Language
from madoguchi.model.sentences import carried

Use = Literal["sends", "hosts", "registrar"]
"""Hands mails over; holds pages; registers domains and takes complaints at that domain."""


def desk_of(host: str, use: Use) -> str:
    """The entry of the directory for complaints about the host; empty where no row has it.

    The longest name counts: of `a.b.example`, `b.example` goes before `example`.
    """
    labels = host.lower().rstrip(".").split(".")
    names = (".".join(labels[at:]) for at in range(len(labels)))
    return next((desk for name in names if (desk := _rows(use).get(name))), "")


def reads(desk: str) -> Language:
    """The language in which a complaint to that entry is written."""
    return next(
        (Language(row.get("reads", "en")) for row in _table() if row["desk"] == desk), Language.EN
    )


def desks() -> frozenset[str]:
    """Every entry of the directory that a row names."""
    return frozenset(row["desk"] for row in _table())


@cache
def _rows(use: Use) -> dict[str, str]:
    return {name: row["desk"] for row in _table() for name in row.get(use, ())}


@cache
def _table() -> list[dict[str, str]]:
    found: list[dict[str, str]] = tomllib.loads(carried(__package__, "hosts.toml").decode())["row"]
    return found
