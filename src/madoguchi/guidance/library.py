"""Which packs there are, and which one answers.

The pack that was named (`--pack`, `MADOGUCHI_PACK`) answers everybody.  When none was named, people
of a prefecture get the pack that has its code for a name (`jp-37`), and all others the country's.
A folder of the operator's (`--pack-dir`, `MADOGUCHI_PACKS`) goes before what is installed.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from madoguchi.guidance.advise import Adviser, adviser
from madoguchi.guidance.chain import NAME
from madoguchi.guidance.complaints import filled
from madoguchi.guidance.operators import OperatorPack, Tell
from madoguchi.model import PackError, UsageError

NATIONAL = "jp"
PACK, PACKS = "MADOGUCHI_PACK", "MADOGUCHI_PACKS"
INSTALLED = Path(__file__).parent / "packs"
_DESKS = "-desks"


def on_standard_error(error: PackError) -> None:
    """Both sentences of a complaint, for whoever runs the program."""
    sys.stderr.write(f"{error.ja}\n{error.en}\n")
    sys.stderr.flush()


class Library:
    """The packs of one running program."""

    def __init__(
        self,
        named: str | None = None,
        folder: Path | None = None,
        tell: Tell = on_standard_error,
    ) -> None:
        self.named = named
        self.folder = folder
        self._tell = tell
        self._opened: dict[str, OperatorPack] = {}
        self._told: set[str] = set()
        if folder is not None and not folder.is_dir():
            raise UsageError(**filled("no-pack-folder", values={"value": str(folder)}))
        if named is not None and not self.has(named):
            values = {"value": named, "known": ", ".join(self.names())}
            raise UsageError(**filled("unknown-pack-named", values=values))

    def names(self) -> tuple[str, ...]:
        """Every pack that can be named, the operator's included."""
        names = {path.stem for path in INSTALLED.glob("*.json")}
        installed = {name for name in names if not name.endswith(_DESKS)}
        own = {path.parent.name for path in self.folder.glob("*/pack.yaml")} if self.folder else ()
        return tuple(sorted({*installed, *own}))

    def has(self, name: str) -> bool:
        """Whether there is a pack of that name, in order or not."""
        if not NAME.fullmatch(name) or name.endswith(_DESKS):
            return False
        return self._own(name) is not None or _installed(name)

    def of_place(self, prefecture: str | None) -> str:
        """The pack for people of that prefecture: its own, or else the country's."""
        local = prefecture.lower() if prefecture else ""
        return local if self.has(local) else NATIONAL

    def adviser(self, prefecture: str | None = None) -> Adviser:
        """Who answers people of that prefecture (ISO 3166-2; `None`: not said).

        Raises `PackError` when the named pack cannot be used.  One that was only chosen for the
        place gives way to the country's, with a complaint: the person still needs an answer.
        """
        if self.named is not None:
            return self._of(self.named)
        local = self.of_place(prefecture)
        if local == NATIONAL:
            return self._of(NATIONAL)
        try:
            return self._of(local)
        except PackError as error:
            if error.en not in self._told:
                self._told.add(error.en)
                values = {"name": local, "instead": NATIONAL}
                told = filled("country-instead", ja=error.ja, en=error.en, values=values)
                self._tell(PackError(**told))
            return self._of(NATIONAL)

    def _of(self, name: str) -> Adviser:
        own = self._own(name)
        return adviser(name) if own is None else own.adviser()

    def _own(self, name: str) -> OperatorPack | None:
        if self.folder is None:
            return None
        if name not in self._opened and (self.folder / name / "pack.yaml").is_file():
            self._opened[name] = OperatorPack(self.folder / name, self._tell)
        return self._opened.get(name)


@cache
def _installed(name: str) -> bool:
    return (INSTALLED / f"{name}.json").is_file()


_shelf: list[Library] = []
"""The one library of this program, once it is opened."""


def in_use() -> Library:
    """The library that answers; opened from the environment unless a door opened it."""
    if not _shelf:
        _shelf.append(Library(*from_environment()))
    return _shelf[0]


def from_environment() -> tuple[str | None, Path | None]:
    """The pack and the folder that the environment names."""
    folder = os.environ.get(PACKS, "")
    return os.environ.get(PACK) or None, Path(folder) if folder else None


def use(named: str | None, folder: Path | None, tell: Tell = on_standard_error) -> Library:
    """Open the library for this program; the named pack is made ready now, not at the first mail.

    Raises `UsageError` when there is no such pack or folder, `PackError` when it cannot be used.
    """
    library = Library(named, folder, tell)
    if named is not None:
        library.adviser()
    _shelf[:] = [library]
    return library
