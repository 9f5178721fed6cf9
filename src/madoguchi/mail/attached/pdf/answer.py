"""What the worker says of one PDF, in pieces: what was said before it was killed counts."""

from __future__ import annotations

import json
from dataclasses import dataclass

MAX_WORDS = 2000
"""Of one list in an answer."""
MAX_CHARS = 100_000
"""Of one text in an answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """All pieces together."""

    text: str = ""
    links: tuple[str, ...] = ()
    """Addresses of link annotations and actions, and those that PDFium sees in the words."""
    codes: tuple[str, ...] = ()
    """What QR codes and the like on the pages say."""
    holds: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    damaged: bool = False
    cut: bool = False
    """There was more than is read of one file."""
    seconds: float = 0.0
    """Processor time of the worker."""


def read_answer(pieces: list[bytes]) -> Answer:
    """The pieces joined.  The worker may have been taken over: nothing it says is trusted."""
    text: list[str] = []
    words: dict[str, list[str]] = {"links": [], "codes": [], "holds": [], "traits": []}
    flags = {"damaged": False, "cut": False}
    seconds = 0.0
    for piece in pieces:
        try:
            said: object = json.loads(piece)
        except (ValueError, RecursionError):
            continue
        if not isinstance(said, dict):
            continue
        if isinstance(said.get("text"), str):
            text.append(said["text"][:MAX_CHARS])
        for name, known in words.items():
            if isinstance(said.get(name), list):
                known += (one for one in said[name][:MAX_WORDS] if isinstance(one, str))
        for name in flags:
            flags[name] = flags[name] or said.get(name) is True
        if isinstance(said.get("seconds"), float):
            seconds = min(max(said["seconds"], 0.0), 60.0)
    return Answer(
        "\n".join(text),
        tuple(words["links"]),
        tuple(words["codes"]),
        tuple(words["holds"]),
        tuple(words["traits"]),
        flags["damaged"],
        flags["cut"],
        seconds,
    )
