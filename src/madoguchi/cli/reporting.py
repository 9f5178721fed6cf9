"""What `madoguchi report` does: one mail and what was said in, drafts out."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from madoguchi.cli import READ_ALL, UNREADABLE
from madoguchi.cli.paper_case import case_of
from madoguchi.cli.paper_screen import PaperScreen
from madoguchi.desk import language
from madoguchi.desk.options import usage_error
from madoguchi.model import Attached, Language, carried
from madoguchi.model.spoken import Words, words_of
from madoguchi.reports import (
    Case,
    Destination,
    Draft,
    Medium,
    Withheld,
    bundle,
    checked_take_out,
    destinations,
    drafts,
    fitting,
)


def words_for_papers(spoken: Language) -> Words:
    """The words of this command."""
    return words_of("madoguchi.cli.words.report", spoken)


def print_blank() -> int:
    """An empty file of details, every line of it explained."""
    sys.stdout.buffer.write(carried("madoguchi.reports", "details-blank.toml"))
    sys.stdout.buffer.flush()
    return READ_ALL


def print_list(lang: str) -> int:
    """Every paper that can be made, by group."""
    spoken = language(lang)
    PaperScreen(words_for_papers(spoken), spoken).catalogue(destinations())
    return READ_ALL


@dataclass(frozen=True, slots=True)
class Papers:
    """What was asked for, all of it known to be right."""

    case: Case
    wanted: tuple[Destination, ...]
    """Empty where nobody was named: then what fits."""
    out: Path | None
    compare: bool
    words: Words

    @classmethod
    def from_options(cls, mail: str | None, options: Mapping[str, Any]) -> Papers:
        """Raises `UsageError` for no mail, several, or the first value that does not exist."""
        wanted = tuple(_named(id_) for value in options["to"] for id_ in value.split(","))
        case = replace(case_of(mail, options), take_out=checked_take_out(options["take_out"]))
        return cls(
            case, wanted, options["out"], options["compare"], words_for_papers(case.language)
        )

    def hand_out(self) -> int:
        """Write them to the folder, or show them; the exit status tells of what was withheld."""
        screen = PaperScreen(self.words, self.case.language)
        if self.out is None and not self.wanted:
            screen.offer(fitting(self.case))
            return READ_ALL
        made = tuple(drafts(self.case, self.wanted or fitting(self.case)))
        if self.out is not None:
            names = _write(bundle(made, self.case.at, self.case.language), self.out)
            screen.written(self.out, names)
        elif (data := _one_file(made)) is not None:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        else:
            for one in made:
                screen.paper(one)
                if self.compare:
                    screen.compared(one)
        return UNREADABLE if any(isinstance(one, Withheld) for one in made) else READ_ALL


def _named(destination_id: str) -> Destination:
    for one in destinations():
        if one.id == destination_id.strip():
            return one
    known = ", ".join(one.id for one in destinations())
    raise usage_error("unknown-value", option="--to", value=destination_id, known=known)


def _one_file(made: Sequence[Draft | Withheld]) -> bytes | None:
    """The file of a paper that is nothing else, when only that was asked for."""
    if len(made) != 1 or not isinstance(made[0], Draft) or made[0].medium is not Medium.FILE:
        return None
    return made[0].attached[0].data if made[0].attached else None


def _write(files: Iterable[Attached], folder: Path) -> list[str]:
    """All of them, or none where one of that name is there already."""
    files = list(files)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file in files:
            if (folder / file.name).exists():
                raise usage_error("already-there", option="--out", value=str(folder / file.name))
        for file in files:
            (folder / file.name).write_bytes(file.data)
    except OSError as error:
        cause = error.strerror or type(error).__name__
        raise usage_error("unwritable", option="--out", value=str(folder), cause=cause) from None
    return [file.name for file in files]
