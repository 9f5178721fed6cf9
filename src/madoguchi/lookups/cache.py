"""Answers that are kept for a while: in memory, and in a file where the operator names a folder."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TypeAlias

FILE = "lookups.sqlite3"
Value: TypeAlias = "str | list[str] | list[list[str]] | None"


class Cache:
    """Values by key, each with a time after which it is gone; the oldest goes first.

    A file that is broken, locked or cannot be written is as good as none: nothing is said, for
    nothing is lost but time.
    """

    MAX_ENTRIES = 5_000
    """Some kilobytes each at most: a few megabytes in all."""
    MAX_CHARACTERS = 4_000

    def __init__(self, folder: Path | None = None, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._kept: OrderedDict[str, tuple[float, str]] = OrderedDict()
        self._lock = Lock()
        self._file = _opened(folder) if folder else None

    def get(self, key: str) -> Value:
        """The value, or `None` when there is none that is still good."""
        with self._lock:
            until, text = self._kept.get(key) or self._read(key) or (0.0, "")
            if until <= self._clock():
                self._kept.pop(key, None)
                return None
        try:
            found: Value = json.loads(text)
        except ValueError:
            return None
        return found

    def put(self, key: str, value: Value, seconds: float) -> None:
        """Keep a value that long."""
        text = json.dumps(value)
        if len(text) + len(key) > self.MAX_CHARACTERS:
            return
        until = self._clock() + seconds
        with self._lock:
            self._kept[key] = (until, text)
            self._kept.move_to_end(key)
            while len(self._kept) > self.MAX_ENTRIES:
                self._kept.popitem(last=False)
            self._write(key, until, text)

    def __len__(self) -> int:
        return len(self._kept)

    def _read(self, key: str) -> tuple[float, str] | None:
        if self._file is None:
            return None
        with suppress(sqlite3.Error):
            row = self._file.execute("SELECT until, text FROM kept WHERE key = ?", (key,))
            for until, text in row:
                return float(until), str(text)
        return None

    def _write(self, key: str, until: float, text: str) -> None:
        if self._file is None:
            return
        with suppress(sqlite3.Error), self._file as file:
            file.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", (key, until, text))
            file.execute("DELETE FROM kept WHERE until <= ?", (self._clock(),))
            file.execute(
                "DELETE FROM kept WHERE key IN "
                "(SELECT key FROM kept ORDER BY until DESC LIMIT -1 OFFSET ?)",
                (self.MAX_ENTRIES,),
            )


def _opened(folder: Path) -> sqlite3.Connection | None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / FILE
        # Which domains were asked about is nobody else's business: readable for the owner only.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        file = sqlite3.connect(path, timeout=1.0, check_same_thread=False)
        file.execute(
            "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, until REAL, text TEXT)"
        )
    except (OSError, sqlite3.Error):
        return None
    return file
