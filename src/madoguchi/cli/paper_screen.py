"""Papers drawn for a terminal: what fits, one paper to look at, what was written where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from rich.text import Text

from madoguchi.cli.plan_screen import PlanScreen
from madoguchi.model import Attached, Language, in_brackets
from madoguchi.model.spoken import Words
from madoguchi.reports import Destination, Draft, Field, Withheld
from madoguchi.reports.bundle import about, taken_lines
from madoguchi.reports.redaction import label
from madoguchi.reports.telling import common_words


class PaperScreen(PlanScreen):
    """Draws papers.  What of a mail stands in them was made harmless before, or is for a form."""

    def __init__(self, words: Words, spoken: Language) -> None:
        super().__init__(words)
        self.common = common_words(spoken)
        self.spoken = spoken

    def catalogue(self, every: Iterable[Destination]) -> None:
        """All papers by group, each with the id that `--to` takes."""
        for group, ones in groupby(every, lambda one: one.group):
            self._title(self.common.say(f"group.{group}"))
            for one in ones:
                self._entry(one)

    def offer(self, fitting: Sequence[Destination]) -> None:
        """The papers that fit a case, and how to look at one."""
        self._line(self.words.say("fitting", count=len(fitting)), "bold")
        self.catalogue(fitting)
        self._line("")
        self._line(self.words.say("how"), "dim")
        self._line(self.words.say("nothing-sent"), "bold")

    def _entry(self, one: Destination) -> None:
        name = in_brackets(one.name(self.spoken))
        self._line(name, indent=2, sign=Text("□ ", "bold blue"))
        self._line(f"--to {one.id}", "dim", indent=4)

    def paper(self, one: Draft | Withheld) -> None:
        """A paper with what to know of it: first how to send it, then the paper itself."""
        heading, *known = about(one, self.spoken)
        self._title(heading.lstrip("■ "), "bold white on blue")
        for line in known:
            self._line(line.strip(), indent=len(line) - len(line.lstrip()))
        if isinstance(one, Withheld):
            return
        self._said(one)
        for field in one.fields:
            self._field(field)
        self._attached(one.attached)
        self._taken(one)

    def _said(self, one: Draft) -> None:
        if one.subject:
            self._title(self.common.say("paper.subject"))
            self._line(one.subject)
        if one.text:
            self._title(self.common.say("paper.text"))
            for line in one.text.strip().split("\n"):
                self._line(line)

    def _field(self, field: Field) -> None:
        self._title(field.label)
        for line in field.text.split("\n"):
            self._line(line)

    def _attached(self, files: Sequence[Attached]) -> None:
        if files:
            self._title(self.common.say("paper.attached"))
            for file in files:
                size = self.words.say("size", octets=len(file.data))
                self._line(f"{file.name} ({file.media_type}, {size})", indent=2)

    def _taken(self, one: Draft) -> None:
        self._title(self.common.say("paper.taken-out"))
        for line in taken_lines(one, self.common):
            self._line(line, "dim", indent=2)

    def compared(self, one: Draft | Withheld) -> None:
        """What was taken out, before and after: for the person's own eyes."""
        if isinstance(one, Withheld) or not one.changes.rows:
            return
        self._title(self.words.say("compared"))
        for change in one.changes.rows:
            self._line(in_brackets(label(change, self.spoken)), "bold", indent=2)
            self._line(change.before, "red", indent=4, sign=Text("- ", "red"))
            self._line(change.after or "–", "green", indent=4, sign=Text("+ ", "green"))
        if one.changes.more:
            self._line(self.words.say("compared-more", count=one.changes.more), indent=2)

    def written(self, folder: Path, names: Sequence[str]) -> None:
        """Where the files lie, on the standard output."""
        self._line(self.words.say("written", count=len(names), path=str(folder)), "bold")
        for name in names:
            self._line(name, indent=2)
        self._line(self.words.say("nothing-sent"))
