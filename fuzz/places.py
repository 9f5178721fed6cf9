"""Where inputs are kept: in the repository, and what a run writes beside it."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "fuzz" / "corpus"
"""`corpus/TARGET/`: seeds and minimised findings, one file each, and `kept.zip`."""
RUNS = ROOT / "fuzz" / "runs"
"""What a run writes: git ignores it."""
KEPT = "kept.zip"
"""Inputs that reached code no other reached, packed: there are many and each is tiny."""


def corpus_of(target: str) -> Iterator[tuple[str, bytes]]:
    """Every kept input of a target with its name."""
    folder = CORPUS / target
    for path in sorted(folder.glob("*")):
        if path.name != KEPT:
            yield path.name, path.read_bytes()
    if (folder / KEPT).exists():
        with zipfile.ZipFile(folder / KEPT) as kept:
            for name in kept.namelist():
                yield name, kept.read(name)


def pack(target: str, inputs: list[bytes]) -> None:
    """Write `kept.zip` anew, the same octets for the same inputs."""
    folder = CORPUS / target
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(folder / KEPT, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as kept:
        for data in sorted(inputs):
            entry = zipfile.ZipInfo(digest(data), (2026, 1, 1, 0, 0, 0))
            kept.writestr(entry, data, zipfile.ZIP_DEFLATED)


def run_of(target: str, kind: str) -> Path:
    """A folder of a run: `inputs` that libFuzzer collects, `findings`."""
    folder = RUNS / target / kind
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def digest(data: bytes) -> str:
    """A short name for octets."""
    return sha256(data).hexdigest()[:16]
