"""What `madoguchi train` does: check what was given, learn, write the file, print its record."""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from madoguchi.cli import READ_ALL
from madoguchi.cli.words import complain, words_for
from madoguchi.desk import language
from madoguchi.model import UsageError, sentence
from madoguchi.model.spoken import Words, words_of

if TYPE_CHECKING:
    from madoguchi.triage.model import Model

NEEDED = ("scipy", "sklearn")
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""Sums in another order would give other last digits, and another file."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for on the command line."""

    mails: Path
    out: Path
    folders: tuple[str, ...]
    generated: int
    seed: int


def train_model(wanted: Wanted, lang: str) -> int:
    """Learn, write, and print the record of it as JSON.

    Raises `UsageError` before the work begins, `InputError` when the mails are not as they must be.
    """
    words = words_of("madoguchi.cli.words.train", language(lang))
    # Before numpy is loaded: its threads are counted then.
    os.environ.update(dict.fromkeys(ONE_THREAD, "1"))
    gc.enable()
    _check_place(wanted.out)
    folders = _folders(wanted)
    _check_installed()
    model = _learned(wanted, folders, words)
    data = _write(wanted.out, model)
    click.echo(json.dumps(model.about, ensure_ascii=False, indent=1))
    size = f"{len(data) / 1024:.0f}"
    complain(words_for(words.asked), words.say("written", path=wanted.out, size=size))
    return READ_ALL


def _check_place(out: Path) -> None:
    """That the file can be written is asked first: learning takes minutes."""
    # A device would be replaced by a file.
    other = out.exists() and not out.is_file()
    if other or not out.parent.is_dir() or not os.access(out.parent, os.W_OK):
        raise _usage("no-place", path=str(out))


def _check_installed() -> None:
    from importlib import import_module

    for name in NEEDED:
        try:
            import_module(name)
        except ImportError:
            raise _usage("not-installed", what=name) from None


def _folders(wanted: Wanted) -> tuple[str, ...]:
    """The folders to learn from, all of them there."""
    from madoguchi.triage.training.corpus import FOLDERS, MEASURED_ONLY

    folders = tuple(dict.fromkeys(wanted.folders)) or FOLDERS
    for name in folders:
        if Path(name).name in MEASURED_ONLY:
            raise _usage("measured-only", value=name)
        if not (wanted.mails / name).is_dir():
            raise _usage("no-folder", path=str(wanted.mails / name), known=", ".join(FOLDERS))
    return folders


def _learned(wanted: Wanted, folders: tuple[str, ...], words: Words) -> Model:
    from madoguchi.triage.training.train import Recipe, train

    recipe = Recipe(generated=wanted.generated, seed=wanted.seed, folders=folders)
    with _progress(words) as told:
        return train(wanted.mails, recipe, told)


def _write(out: Path, model: Model) -> bytes:
    """Whole or not at all: a model cut in the middle would break every answer."""
    from madoguchi.triage.model import save

    data = save(model)
    out = out.resolve()
    beside = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        beside.write_bytes(data)
        beside.replace(out)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise _usage("no-place", path=str(out)) from None
    return data


def _usage(name: str, **values: str) -> UsageError:
    return UsageError(**sentence("madoguchi.cli", "train.toml", name, **values))


@contextmanager
def _progress(words: Words) -> Iterator[Callable[[int, int], None] | None]:
    """How many mails were looked at, on standard error where a person is looking."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(words.say("mails")),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(words.say("reading"), total=None)

        def told(done: int, total: int) -> None:
            step = words.say("fitting" if done == total else "reading")
            bar.update(task, completed=done, total=total, description=step)

        yield told
