"""Findings are written down, one for each place where they arise, and the run goes on."""

from __future__ import annotations

import traceback
from pathlib import Path

from fuzz.finding import Finding
from fuzz.places import ROOT, digest

SOURCE = str(ROOT / "src")


def signature(error: BaseException) -> str:
    """What tells findings apart: the law, or the exception and the line of ours that raised it."""
    if isinstance(error, Finding):
        return error.law
    place = ""
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename.startswith(SOURCE):
            place = f"{Path(frame.filename).stem}-{frame.name}-{frame.lineno}"
    return f"{type(error).__name__}-{place}".replace("<", "").replace(">", "")


class Notebook:
    """The findings of one run in a folder: the shortest input of each, and how it came about."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shortest: dict[str, int] = {}

    def write(self, data: bytes, error: BaseException) -> None:
        """Keep the input when it is the first, or the shortest, of its kind."""
        name = signature(error)
        if len(data) >= self.shortest.get(name, len(data) + 1):
            return
        self.shortest[name] = len(data)
        (self.folder / f"{name}.bin").write_bytes(data)
        told = "".join(traceback.format_exception(error))
        (self.folder / f"{name}.txt").write_text(f"{digest(data)}\n{told}", "utf-8", "replace")
