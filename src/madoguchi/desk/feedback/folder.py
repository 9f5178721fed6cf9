"""The folder in which a desk keeps its corrections: `corrections.jsonl` and `key`.

The file only ever grows, by whole lines: undoing is a line as well.  A line that cannot be read is
told by its number and skipped, never removed.  Several processes may add at the same time: each
line is one write to the end of the file, and what they both add is counted by the set, not the
order.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from madoguchi.desk.feedback.correction import Correction, Undoing, entry_of, line_of
from madoguchi.model import UsageError, sentence

FILE = "corrections.jsonl"
KEY = "key"
KEY_BYTES = 32
_FOLDER_MODE, _FILE_MODE = 0o700, 0o600


def complaint(name: str, **values: str) -> UsageError:
    """The error whose sentence has that name, in Japanese and English."""
    return UsageError(**sentence("madoguchi.desk.feedback", "complaints.toml", name, **values))


@dataclass(frozen=True, slots=True)
class Kept:
    """All that the file says."""

    corrections: tuple[Correction, ...]
    """Every one that was made, in the order of the file, undone ones too."""
    undone: frozenset[str]
    broken: tuple[int, ...]
    """Numbers, from 1, of the lines that cannot be read."""

    @property
    def standing(self) -> tuple[Correction, ...]:
        """The ones that were not undone."""
        return tuple(each for each in self.corrections if each.id not in self.undone)


@dataclass(frozen=True)
class DeskFolder:
    """A desk's folder.  Reading it changes nothing; the first `add` makes what is missing."""

    path: Path

    def read(self) -> Kept:
        """What is kept so far; nothing when there is no file yet.

        Raises `UsageError` when there is no such folder, or it cannot be read.
        """
        if not self.path.is_dir():
            raise complaint("no-folder", folder=str(self.path))
        try:
            data = (self.path / FILE).read_bytes()
        except FileNotFoundError:
            data = b""
        except OSError as error:
            raise self._refused("unreadable", error) from error
        return _kept(data)

    def add(self, correction: Correction) -> None:
        """Keep one correction."""
        self._append(line_of(correction))

    def undo(self, ids: Iterable[str], at: datetime) -> None:
        """Take corrections back.  Raises `UsageError`, and does nothing, for one that is none."""
        kept = self.read()
        known = {each.id for each in kept.corrections}
        wanted = tuple(dict.fromkeys(ids))
        for each in wanted:
            if each not in known:
                raise complaint("unknown-id", id=each)
            if each in kept.undone:
                raise complaint("undone-before", id=each)
        self._append(b"".join(line_of(Undoing(each, at)) for each in wanted))

    def reporter(self, name: str) -> str:
        """Who said it, as it is kept: the same name gives the same hash in this folder only."""
        return self._keyed(b"reporter", " ".join(name.split()).encode("utf-8", "surrogatepass"))

    def mail(self, data: bytes) -> str:
        """Which mail it was, as it is kept."""
        return self._keyed(b"mail", data)

    def _keyed(self, purpose: bytes, data: bytes) -> str:
        import hashlib  # here, because an answer needs neither
        import hmac

        return hmac.new(self.key, purpose + b"\0" + data, hashlib.sha256).hexdigest()

    @cached_property
    def key(self) -> bytes:
        """The desk's own key, made when it is first needed."""
        try:
            self.path.mkdir(mode=_FOLDER_MODE, exist_ok=True)
            if not (self.path / KEY).exists():
                if self.read().corrections:
                    # Another key would make each reporter two: the old one has to come back.
                    raise complaint("key-lost", folder=str(self.path))
                self._make_key()
            key = bytes.fromhex((self.path / KEY).read_text("ascii").strip())
        except OSError as error:
            raise self._refused("unwritable", error) from error
        except ValueError as error:
            raise complaint("key-broken", folder=str(self.path)) from error
        if len(key) != KEY_BYTES:
            raise complaint("key-broken", folder=str(self.path))
        return key

    def _make_key(self) -> None:
        """Written aside and then named: of two processes that come first, one key is kept."""
        import secrets

        aside = self.path / f"{KEY}.{secrets.token_hex(8)}"
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secrets.token_hex(KEY_BYTES) + "\n")
            os.link(aside, self.path / KEY)
        except FileExistsError:
            pass
        finally:
            aside.unlink()

    def _append(self, lines: bytes) -> None:
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        try:
            handle = os.open(self.path / FILE, flags, _FILE_MODE)
            try:
                # A line that a power cut tore stays by itself and does not swallow this one.
                end = os.lseek(handle, 0, os.SEEK_END)
                torn = end > 0 and _octet_before(handle, end) != b"\n"
                whole = b"\n" + lines if torn else lines
                if os.write(handle, whole) != len(whole):
                    raise complaint("full", folder=str(self.path))
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise self._refused("unwritable", error) from error

    def _refused(self, name: str, error: OSError) -> UsageError:
        return complaint(name, folder=str(self.path), why=error.strerror or type(error).__name__)


def _octet_before(handle: int, end: int) -> bytes:
    os.lseek(handle, end - 1, os.SEEK_SET)
    return os.read(handle, 1)


def _kept(data: bytes) -> Kept:
    corrections: dict[str, Correction] = {}
    undone: set[str] = set()
    broken: list[int] = []
    for number, line in enumerate(data.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            entry = entry_of(line)
        except ValueError:
            broken.append(number)
            continue
        if isinstance(entry, Undoing):
            undone.add(entry.id)
        elif corrections.setdefault(entry.id, entry) != entry:
            broken.append(number)
    return Kept(tuple(corrections.values()), frozenset(undone), tuple(broken))
