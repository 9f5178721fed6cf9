"""bogofilter, taught in a temporary folder with its shipped settings: words and header fields."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.rivals.answers import Answer, CannotRunError, Cost, Judge, Keep, Taught
from madoguchi.triage.training.corpus import Example

FORMATS = ("-t", "--terse-format=%1.1c %p", f"--spamicity-formats={','.join(['%0.17f'] * 3)}")
"""The class (S, H or U for unsure) and the spamicity, with every digit."""
_SAID = re.compile(r"^([SHU]) ([0-9.]+)$", re.MULTILINE)
_FROM_LINE = re.compile(rb"^From ", re.MULTILINE)


def version() -> str:
    """Of the program that is installed."""
    if shutil.which("bogofilter") is None:
        raise CannotRunError("bogofilter is not installed (Debian: apt-get install bogofilter)")
    said = subprocess.run(["bogofilter", "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"version ([0-9.]+)", said.stdout)
    return found[1] if found else ""


def parse(said: str) -> list[Answer]:
    """The answers in the order of the mails.  What is unsure is not called spam."""
    return [Answer(float(score), letter == "S") for letter, score in _SAID.findall(said)]


class Files:
    """Mails as files of their own, which is how bogofilter takes many at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._paths: dict[bytes, str] = {}

    def path(self, example: Example) -> str:
        """Written when first asked for.  A line that would begin another mail is quoted."""
        if example.data not in self._paths:
            path = self._folder / f"{len(self._paths)}"
            path.write_bytes(_FROM_LINE.sub(b">From ", example.data))
            self._paths[example.data] = str(path)
        return self._paths[example.data]


class Bogofilter:
    """One list of words."""

    def __init__(self, words: Path, files: Files) -> None:
        self._words, self._files = words, files

    def answers(self, mails: Sequence[Example]) -> list[Answer]:
        """All of them in one run."""
        paths = [self._files.path(example) for example in mails]
        found = parse(_run(self._words, FORMATS, paths)[0])
        if len(found) != len(paths):
            raise CannotRunError(f"bogofilter gave {len(found)} answers for {len(paths)} mails")
        return found

    def cost(self, warm: Sequence[Example], mails: Sequence[Example]) -> Cost:
        """Its start is part of it: some milliseconds, for there is nothing to warm up."""
        paths = [self._files.path(example) for example in mails]
        return _run(self._words, FORMATS, paths)[1]


class Learner:
    """Learns every list afresh."""

    def __init__(self, folder: Path, teaching: tuple[Example, ...]) -> None:
        version()
        self._folder = folder
        self._teaching = [example for example in teaching if example.scam is not None]
        (folder / "mails").mkdir()
        self._files = Files(folder / "mails")

    def learn(self, keep: Keep) -> Judge:
        """Every mail once, as it came."""
        words = Path(tempfile.mkdtemp(dir=self._folder))
        for option, scam in (("--register-spam", True), ("--register-ham", False)):
            wanted = [e for e in self._teaching if e.scam is scam and keep(e)]
            _run(words, (option,), [self._files.path(example) for example in wanted])
        return Bogofilter(words, self._files)


def _run(words: Path, options: Sequence[str], paths: Sequence[str]) -> tuple[str, Cost]:
    command = ["bogofilter", "--no-config-file", f"--bogofilter-dir={words}", *options]
    with tempfile.TemporaryFile() as names, tempfile.TemporaryFile() as out:
        names.write("".join(f"{path}\n" for path in paths).encode())
        names.seek(0)
        wall = time.perf_counter()
        process = subprocess.Popen([*command, "--classify-stdin"], stdin=names, stdout=out)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - wall
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        said = out.read().decode("utf-8", "replace")
    if process.returncode not in (0, 1, 2):  # spam, ham, unsure
        raise CannotRunError(f"bogofilter ended with {process.returncode}")
    return said, Cost(len(paths), used.ru_utime + used.ru_stime, wall, used.ru_maxrss)


BOGOFILTER = Taught("bogofilter", version, Learner)
