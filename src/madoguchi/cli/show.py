"""The answer drawn for a terminal: the first thing to do on top, the evidence marked.

80 columns, colour plus a symbol (never colour alone), `NO_COLOR` respected, readable when piped.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from madoguchi.cli.beside import beside, moved, percent
from madoguchi.cli.marks import SIGNS, mail_lines
from madoguchi.cli.planned import bracketed, dos, first_step, tagged
from madoguchi.cli.wrap import wrapped
from madoguchi.desk import Answer, marked_reasons
from madoguchi.desk.wanted import wanted
from madoguchi.model import (
    ActionKind,
    Certainty,
    Contact,
    Language,
    Mailbox,
    Plan,
    Step,
    Urgency,
    defang_text,
    defang_url,
)
from madoguchi.model.spoken import Words
from madoguchi.signals import says

WIDTH = 80
SHOWN_LINKS = 8

_TONE = {
    Certainty.SCAM: ("▲", "bold red"),
    Certainty.UNCLEAR: ("?", "bold yellow"),
    Certainty.NOTHING_FOUND: ("○", "bold"),
}


class _Paper(Console):
    """Where the answer is drawn.  A reader that goes away (`| head`) is no error of ours."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


class Screen:
    """Draws answers.  Everything that comes from a mail passes the defanging gate first."""

    def __init__(self, words: Words, console: Console | None = None) -> None:
        self.words = words
        self.console = console or _Paper(highlight=False, emoji=False, markup=False)
        self.console.width = min(WIDTH, self.console.width)

    def whole(self, answer: Answer, path: str, *, full: bool = False) -> None:
        """The whole answer for one mail."""
        answer = bracketed(answer)
        if answer.plan is not None:
            self._always(answer.plan)
        self._headline(answer, path)
        if answer.plan is not None:
            self._plan(answer.plan)
        self._reasons(answer)
        self._mail(answer, full=full)
        if answer.looked_up is not None:
            self._network(answer)
        if answer.plan is not None:
            self._contacts("desks", answer.plan.desks)
            self._contacts("reports", answer.plan.reporting_points)
            self._honesty(answer.plan)

    def card(self, answer: Answer, path: str, index: int) -> None:
        """One mail of many: what it is, the first thing to do, the heaviest reasons."""
        sign, style = _TONE[answer.verdict.certainty]
        words = self.words
        title = defang_text(answer.message.subject) or words.say("no-subject")
        where = f"{path} #{index + 1}" if index else path
        self._line(f"{sign} {self._kind(answer)}", style)
        for told in moved(answer.verdict, words):
            self._line(told, indent=2)
        self._line(f"{words.say('subject')}: {_one_line(title)}", indent=2)
        self._line(where, "dim", indent=2)
        first = first_step(bracketed(answer).plan)
        if first is not None:
            self._line(f"→ {self._tagged(first.says, first.language)}", indent=2)
        for signal in marked_reasons(answer)[:2]:
            self._line(f"- {defang_text(says(signal, words.asked))}", "dim", indent=4)
        self.console.print()

    def total(self, count: int) -> None:
        self._line(self.words.say("several", count=str(count)), "dim")

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

    def _tagged(self, text: str, language: Language) -> str:
        return tagged(text, language, self.words.language)

    def _title(self, text: str, style: str = "bold") -> None:
        self.console.print()
        self.console.print(Rule(Text(text, style=style), align="left", style="dim"))

    def _kind(self, answer: Answer) -> str:
        verdict, words = answer.verdict, self.words
        certainty = words.say(f"certainty-{verdict.certainty}")
        if verdict.certainty is Certainty.NOTHING_FOUND:
            return certainty
        kind = words.say(f"kind-{verdict.kind}")
        chance = words.say("probability", percent=percent(verdict.probability))
        return f"{kind} – {certainty} ({chance})"

    def _always(self, plan: Plan) -> None:
        """110, #9110 and 188 stand in the same place on every answer."""
        line = Text()
        for number, desk in enumerate(plan.always):
            line.append(" · " if number else "")
            line.append(desk.name if desk.tel in desk.name else f"{desk.tel} {desk.name}", "bold")
        self._line(line)

    def _headline(self, answer: Answer, path: str) -> None:
        sign, style = _TONE[answer.verdict.certainty]
        self._title(f"窓口 madoguchi – {path}", "dim")
        self._line(f"{sign} {self._kind(answer)}", style)
        for told in beside(answer.verdict, self.words):
            self._line(told, indent=2)
        if answer.plan is not None:
            self._line(self._tagged(answer.plan.headline, answer.plan.headline_language))

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
            line.append(f"  {words.say('opens-at', when=f'{contact.opens_at:%m/%d %H:%M}')}")
        self._line(line, indent=indent, sign=Text("× ", "yellow"))

    def _reasons(self, answer: Answer) -> None:
        scam = answer.verdict.certainty is Certainty.SCAM
        for number, signal in enumerate(marked_reasons(answer)[: len(SIGNS)], start=1):
            if number == 1:
                self._title(self.words.say("why" if scam else "why-unclear"))
            body = str(defang_text(says(signal, self.words.asked)))
            self._line(body, indent=1, sign=Text(f"{SIGNS[number - 1]} ", "bold red"))
        for missing in answer.verdict.missing:
            self._line(self.words.say(f"missing-{missing}"), "dim", 1, "– ")
        self._listed("wants", "want", wanted(answer.verdict))
        self._listed("settles", "settle", answer.verdict.settles)

    def _listed(self, title: str, table: str, values: Iterable[str]) -> None:
        for number, value in enumerate(values):
            if not number:
                self._title(self.words.say(title))
            self._line(self.words.say(f"{table}-{value}"), indent=1, sign="・")

    def _mail(self, answer: Answer, *, full: bool) -> None:
        message, words = answer.message, self.words
        self._title(words.say("mail"))
        if message.wrapped_in is not None:
            self._line(words.say("forwarded"), "dim", indent=1)
        rows = (
            ("from", _mailboxes(message.from_)),
            ("reply-to", _mailboxes(message.reply_to)),
            ("subject", message.subject),
            ("date", f"{message.date:%Y-%m-%d %H:%M %z}" if message.date else ""),
        )
        for key, value in rows:
            if value:
                self._line(f"{words.say(key)}: {_one_line(defang_text(value))}", indent=1)
        for line in mail_lines(answer, words, full=full):
            for run in wrapped(line, self.console.width - 3):
                self._line(run, indent=1, sign=Text("│ ", "dim"))
        self._links(answer)

    def _links(self, answer: Answer) -> None:
        message, words = answer.message, self.words
        seen = dict.fromkeys((k.shown, k.target or k.url) for k in message.links if not k.hidden)
        for number, (shown, url) in enumerate(list(seen)[:SHOWN_LINKS]):
            if not number:
                self._line(f"{words.say('links')}:", indent=1)
            line = Text(_one_line(str(defang_url(url)))[: WIDTH * 2], style="red")
            if shown and shown.strip() != url:
                line.append(
                    f"  ({words.say('shown-as')}: {_one_line(defang_text(shown))[:60]})", "dim"
                )
            self._line(line, indent=3)
        if message.attachments:
            names = ", ".join(
                _one_line(defang_text(a.filename or a.media_type)) for a in message.attachments
            )
            self._line(f"{words.say('attachments')}: {names}", indent=1)
        if message.hidden_text.strip():
            self._line(words.say("hidden", count=str(len(message.hidden_text))), "dim", indent=1)

    def _network(self, answer: Answer) -> None:
        from madoguchi.cli.looked_up import answered, questions

        self._title(self.words.say("network"))
        for sentence in answered(answer, self.words):
            self._line(sentence, indent=1, sign="・")
        for question in questions(answer, self.words):
            self._line(question, "dim", indent=3, sign="– ")

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


def _mailboxes(mailboxes: Iterable[Mailbox]) -> str:
    return ", ".join(f"{m.display_name} <{m.addr_spec}>".strip() for m in mailboxes)


def _one_line(text: str) -> str:
    return " ".join(text.split())
