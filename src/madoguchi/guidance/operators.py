"""A pack in a folder of the operator's: checked before it is used, and never worse than before.

What was found good is kept compiled beside the sources (`.compiled/NAME.json`).  When the sources
change they are checked again; while anything in them is wrong, the last good copy stays in use and
the complaint says so with file and line.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any

from madoguchi import __version__
from madoguchi.guidance.advise import Adviser
from madoguchi.guidance.complaints import broken, filled
from madoguchi.guidance.desks import Directory
from madoguchi.guidance.desks.pack import pack_of
from madoguchi.guidance.pack import unpacked
from madoguchi.model import PackError

KEPT = ".compiled"
"""Folder of the last good copies, beside the packs."""

LOOK_AGAIN = 2.0
"""Seconds for which the files are not looked at again: a busy desk answers many mails in them."""

Tell = Callable[[PackError], None]
Seen = tuple[tuple[str, int, int], ...]


class OperatorPack:
    """One folder of sources and the adviser made of it; made again when a file changes."""

    def __init__(self, folder: Path, tell: Tell) -> None:
        self.folder = folder
        self._kept = folder.parent / KEPT / f"{folder.name}.json"
        self._tell = tell
        self._lock = Lock()
        self._watched: tuple[Path, ...] = (folder,)
        self._seen: Seen | None = None
        self._look_at = 0.0
        self._adviser: Adviser | None = None

    def adviser(self) -> Adviser:
        """The adviser of the sources as they are, or else of the last good ones.

        Raises `PackError` when the sources are broken and nothing good was ever made of them.
        """
        with self._lock:
            if self._adviser is not None and monotonic() < self._look_at:
                return self._adviser
            self._look_at = monotonic() + LOOK_AGAIN
            seen = self._fingerprint()
            if self._adviser is None or seen != self._seen:
                self._adviser = self._made_again()
                # What is inherited is known only now.
                self._seen = self._fingerprint()
            return self._adviser

    def _made_again(self) -> Adviser:
        try:
            return self._fresh()
        except PackError as error:
            stays = self._adviser or self._last_good()
            if stays is None:
                raise
            used = stays.pack.id
            values = {"version": used.version, "hash": used.hash}
            self._tell(
                PackError(**filled("last-good-stays", ja=error.ja, en=error.en, values=values))
            )
            return stays

    def _fresh(self) -> Adviser:
        """From the sources; from the copy where that was made of the very same."""
        # Only an operator's pack needs the reading of sources: everyone else starts without it.
        from madoguchi.guidance.compile import checked
        from madoguchi.guidance.desks.compile import checked_desks
        from madoguchi.guidance.source.layers import layers_of
        from madoguchi.guidance.source.read import id_of

        layers = layers_of(self.folder)
        self._watched = tuple(layer.folder for layer in layers.stack)
        copy = self._copy()
        if copy is not None and copy["hash"] == id_of(layers).hash:
            with suppress(PackError, ValueError, KeyError, TypeError):
                return self._ready(copy)
        desks = checked_desks(layers)
        pack = checked(self.folder, pack_of(desks, self.folder.name).shelf.roles)
        made = {"made-by": __version__, "hash": pack["hash"], "pack": pack, "desks": desks}
        ready = self._ready(made)
        self._keep(made)
        return ready

    def _ready(self, made: dict[str, Any]) -> Adviser:
        desks = Directory(pack_of(made["desks"], f"{self.folder.name}/desks"))
        return Adviser(unpacked(made["pack"]), desks)

    def _copy(self) -> dict[str, Any] | None:
        """The last good copy, when this very program made it."""
        made = self._any_copy()
        return made if made is not None and made.get("made-by") == __version__ else None

    def _any_copy(self) -> dict[str, Any] | None:
        with suppress(OSError, ValueError):
            made = json.loads(self._kept.read_text("utf-8"))
            if isinstance(made, dict) and {"hash", "pack", "desks"} <= set(made):
                return made
        return None

    def _last_good(self) -> Adviser | None:
        made = self._any_copy()
        with suppress(PackError, ValueError, KeyError, TypeError, AssertionError):
            return self._ready(made) if made is not None else None
        return None

    def _keep(self, made: dict[str, Any]) -> None:
        part = self._kept.with_suffix(f".{os.getpid()}.part")
        try:
            self._kept.parent.mkdir(exist_ok=True)
            part.write_text(json.dumps(made, ensure_ascii=False), "utf-8")
            part.replace(self._kept)
        except OSError as error:
            cause = error.strerror or type(error).__name__
            self._tell(broken("not-kept", where=str(self._kept), cause=cause))

    def _fingerprint(self) -> Seen:
        found: list[tuple[str, int, int]] = []
        for folder in self._watched:
            for path in sorted(folder.rglob("*.yaml")):
                with suppress(OSError):  # taken away while we look: seen the next time
                    state = path.stat()
                    found.append((str(path), state.st_mtime_ns, state.st_size))
        return tuple(found)
