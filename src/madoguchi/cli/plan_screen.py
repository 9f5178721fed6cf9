"""A plan drawn for a terminal: the first thing to do on top, one thing after the other.

80 columns, colour plus a symbol (never colour alone), `NO_COLOR` respected, readable when piped.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from madoguchi.cli.planned import dos, first_step, tagged
from madoguchi.cli.wrap import wrapped
from madoguchi.model import (
    ActionKind,
    Contact,
    Language,
    Plan,
    Step,
    Urgency,
    in_brackets,
    reworded,
)
from madoguchi.model.spoken import Words

WIDTH = 80


class _Paper(Console):
    """Where the answer is drawn.  A reader that goes away (`| head`) is no error of ours."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


class PlanScreen:
    """Draws plans.  Nothing of a mail stands in a plan."""

    def __init__(self, words: Words, console: Console | None = None) -> None:
        self.words = words
        self.console = console or _Paper(highlight=False, emoji=False, markup=False)
        self.console.width = min(WIDTH, self.console.width)

    def plan_alone(self, plan: Plan, notes: Iterable[str] = ()) -> None:
        """A plan without a mail: the numbers of every page, the short answer, the steps."""
        plan = reworded(plan, in_brackets)
        self._always(plan)
        self._title("窓口 madoguchi", "dim")
        for note in notes:
            self._line(note, "dim")
        self._line(self._tagged(plan.headline, plan.headline_language))
        self._plan(plan)
        self._contacts("desks", plan.desks)
        self._contacts("reports", plan.reporting_points)
        self._honesty(plan)

    def _always(self, plan: Plan) -> None:
        """110, #9110 and 188 stand in the same place on every answer."""
        line = Text()
        for number, desk in enumerate(plan.always):
            line.append(" · " if number else "")
            line.append(desk.name if desk.tel in desk.name else f"{desk.tel} {desk.name}", "bold")
        self._line(line)

    def _plan(self, plan: Plan) -> None:
        first = first_step(plan)
        if first is not None:
            self._title(self.words.say("first"), "bold white on blue")
            self._step(first, 1)
        number = 1
        for urgency in Urgency:
            steps = [s for s in dos(plan) if s.urgency is urgency and s is not first]
            if steps:
                self._title(self.words.say(urgency))
            for step in steps:
                number += 1
                self._step(step, number)
        self._simple("dont", "✗", "red", (s for s in plan.steps if s.kind is ActionKind.DONT))
        watched = (ActionKind.KNOW, ActionKind.WATCH)
        self._simple("know", "i", "cyan", (s for s in plan.steps if s.kind in watched))

    def _simple(self, title: str, sign: str, style: str, steps: Iterable[Step]) -> None:
        for number, step in enumerate(steps):
            if not number:
                self._title(self.words.say(title))
            mark = Text(f"{sign} ", f"bold {style}")
            self._line(self._tagged(step.says, step.language), "bold", indent=1, sign=mark)
            if step.more:
                self._line(step.more, indent=3)

    def _step(self, step: Step, number: int) -> None:
        says = self._tagged(step.says, step.language)
        self._line(says, "bold", indent=1, sign=Text(f"{number:>2} ", "bold blue"))
        if step.more:
            self._line(step.more, indent=4)
        if step.contact is not None:
            self._contact(step.contact, 4)
        if step.fallback is not None:
            self._line(f"{self.words.say('until-then')}:", indent=4)
            self._contact(step.fallback, 6)
        if step.script:
            self._line(f"{self.words.say('say-this')}:", "underline", indent=4)
            for sentence in step.script:
                self._line(self.words.say("quoted", text=sentence), indent=6)
        if step.bring:
            self._line(f"{self.words.say('bring')}: {' / '.join(step.bring)}", indent=4)

    def _contact(self, contact: Contact, indent: int, *, notes: bool = True) -> None:
        line = Text(contact.name)
        if contact.tel and contact.tel not in contact.name:
            line.append(f"  {contact.tel}", style="bold green")
        self._line(line, indent=indent, sign=Text("☎ " if contact.tel else "→ ", "bold"))
        self._hours(contact, indent + 2)
        if not contact.tel and contact.url:
            self._line(f"{self.words.say('official-page')}: {contact.url}", indent=indent + 2)
        if contact.note and notes:
            self._line(contact.note, "dim", indent=indent + 2)

    def _hours(self, contact: Contact, indent: int) -> None:
        words = self.words
        if contact.open_now is None:
            self._line(contact.hours or words.say("hours-unknown"), "dim", indent, "○ ")
            return
        if contact.open_now:
            line = Text.assemble((words.say("open-now"), "green"), f"  {contact.hours}")
            self._line(line, indent=indent, sign=Text("● ", "green"))
            return
        line = Text.assemble((words.say("closed-now"), "yellow"), f"  {contact.hours}")
        if contact.opens_at is not None:
            opens = contact.opens_at
            # The day before the month, or after it: each language has its own order.
            when = {"month": opens.month, "day": opens.day, "time": f"{opens:%H:%M}"}
            line.append(f"  {words.say('opens-at', **when)}")
        self._line(line, indent=indent, sign=Text("× ", "yellow"))

    def _contacts(self, title: str, contacts: tuple[Contact, ...]) -> None:
        if not contacts:
            return
        self._title(self.words.say(title))
        for contact in contacts:
            self._contact(contact, 1, notes=False)

    def _honesty(self, plan: Plan) -> None:
        self._title("")
        for sentence, language in zip(plan.honesty, plan.honesty_languages, strict=True):
            self._line(self._tagged(sentence, language), "dim", 0, "・")

    def _tagged(self, text: str, language: Language) -> str:
        return tagged(text, language, self.words.language)

    def _line(
        self, text: str | Text, style: str = "", indent: int = 0, sign: str | Text = ""
    ) -> None:
        """One paragraph; `sign` stands before its first line, the others are set in under it."""
        body = text if isinstance(text, Text) else Text(text, style=style)
        head = sign if isinstance(sign, Text) else Text(sign, style=style)
        inset = indent + head.cell_len
        for number, line in enumerate(wrapped(body, self.console.width - inset)):
            before = Text.assemble(" " * indent, head) if not number else Text(" " * inset)
            self.console.print(Text.assemble(before, line), no_wrap=True, crop=False)

    def _title(self, text: str, style: str = "bold") -> None:
        self.console.print()
        title = Text(text, style=style)
        if title.cell_len + len(" ─") > self.console.width:
            self._line(title)  # a rule cuts its title off, and a question has to be read whole
        else:
            self.console.print(Rule(title, align="left", style="dim"))
