"""The lines of a `labels.jsonl`, checked: what is wrong is told with its file and line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from madoguchi.model import InputError, sentence

LABELS = "labels.jsonl"


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what it holds, and where it stands."""

    path: Path
    line: int
    """Counted from 1."""
    octets: bytes
    values: Mapping[str, Any]

    def text(self, key: str) -> str:
        """A value that must be there.  Raises `InputError` where it is not."""
        if not isinstance(self.values.get(key), str) or not self.values[key]:
            raise self.wrong("no-value", key=key)
        return str(self.values[key])

    def mail(self) -> bytes:
        """The octets of the mail that the line names.  Raises `InputError`."""
        path = self.path.parent / self.text("file")
        try:
            return path.read_bytes()
        except (OSError, ValueError) as error:
            name = "no-mail" if isinstance(error, FileNotFoundError) else "unreadable-mail"
            raise self.wrong(name, mail=str(path)) from None

    def wrong(self, name: str, **values: str) -> InputError:
        """The error of that name for this line."""
        return wrong(name, path=str(self.path), line=str(self.line), **values)


def rows(path: Path) -> Iterator[Row]:
    """The lines of a file of JSON lines, empty ones left out.  Raises `InputError`."""
    try:
        data = path.read_bytes()
    except OSError:
        raise wrong("no-labels", path=str(path)) from None
    for line, text in enumerate(data.split(b"\n"), 1):
        if not text.strip():
            continue
        try:
            values = json.loads(text)
        except (ValueError, RecursionError):
            values = None
        if not isinstance(values, dict):
            raise wrong("no-json", path=str(path), line=str(line))
        yield Row(path, line, text, values)


def wrong(name: str, **values: str) -> InputError:
    """The error whose sentence has that name, filled in, in Japanese and English."""
    return InputError(**sentence("madoguchi.triage.training", "labels.toml", name, **values))
