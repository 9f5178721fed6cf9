"""Quoting a datum so that its owner recognises it and nobody else learns it."""

from __future__ import annotations

import re

HIDDEN = "•••"
"""Of one length whatever it stands for: the length of a password helps to guess it."""
_ASIAN = re.compile(r"[぀-ヿ一-鿿々]")
_SPACES = re.compile(r"([ 　]+)")
_PREFECTURE = re.compile(r"北海道|東京都|(?:京都|大阪)府|[一-鿿]{2,3}県")


def name(text: str) -> str:
    """`山◯ 太◯`, `H••• M•••`: of each word the first letter."""
    return "".join(
        piece if _SPACES.fullmatch(piece) else _piece(piece) for piece in _SPACES.split(text)
    )


def _piece(piece: str) -> str:
    if not piece:
        return ""
    if not _ASIAN.search(piece):
        return piece[0] + HIDDEN
    return piece[0] + "◯" * max(1, min(len(piece) - 1, 4))


def start(text: str) -> str:
    """The first characters, at most a third and at most three: `pas•••`."""
    return text[: min(3, len(text) // 3)] + HIDDEN


def end(text: str, shown: int = 2) -> str:
    """The last characters, at most a third: `•••34`."""
    return HIDDEN + text[len(text) - min(shown, len(text) // 3) :]


def mail_address(address: str) -> str:
    """`h•••@home.example`: the person has several, and must see which."""
    local, _, domain = address.rpartition("@")
    return f"{local[:1]}{HIDDEN}@{domain}"


def postal_address(text: str) -> str:
    """`香川県•••`; of an address without a prefecture only the first character."""
    prefecture = _PREFECTURE.search(text)
    return (prefecture.group() if prefecture else text[:1]) + HIDDEN
