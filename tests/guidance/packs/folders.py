"""Packs written for the tests, beside a copy of nothing: parents are found by themselves."""

from __future__ import annotations

from pathlib import Path

from madoguchi.guidance.advise import Adviser
from madoguchi.guidance.compile import checked
from madoguchi.guidance.desks import Directory
from madoguchi.guidance.desks.compile import checked_desks
from madoguchi.guidance.desks.pack import pack_of
from madoguchi.guidance.pack import unpacked
from madoguchi.guidance.review import signed, written
from madoguchi.guidance.source.layers import layers_of
from madoguchi.guidance.source.read import read_sources

EXAMPLES = Path(__file__).parents[3] / "docs" / "example-packs"


def write(folder: Path, files: dict[str, str]) -> Path:
    """A folder with those files; `pack.yaml` gets the folder's name."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("{name}", folder.name), "utf-8")
    return folder


def heir(folder: Path, more: str = "", extends: str = "jp", **files: str) -> Path:
    """A pack that inherits; `more` are further lines of its pack.yaml."""
    head = f'name: {{name}}\nversion: "1"\nextends: {extends}\n{more}'
    return write(folder, {"pack.yaml": head, **files})


def sign(folder: Path) -> None:
    """Review everything in it that nobody has read."""
    text = written(signed(read_sources(folder), by="a test", on="2026-11-30"))
    (folder / "reviews.yaml").write_text(text, "utf-8")


def adviser_of(folder: Path) -> Adviser:
    """The adviser of a folder, with everything checked."""
    desks = checked_desks(layers_of(folder))
    return Adviser(unpacked(checked(folder)), Directory(pack_of(desks, folder.name)))
