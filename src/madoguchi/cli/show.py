"""The answer drawn for a terminal: the first thing to do on top, the evidence marked.

80 columns, colour plus a symbol (never colour alone), `NO_COLOR` respected, readable when piped.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from madoguchi.cli.beside import beside, moved, percent
from madoguchi.cli.marks import SIGNS, mail_lines
from madoguchi.cli.plan_screen import WIDTH, PlanScreen, first_step
from madoguchi.cli.wrap import wrapped
from madoguchi.desk import Answer, marked_reasons
from madoguchi.desk.wanted import wanted
from madoguchi.model import (
    Certainty,
    Mailbox,
    defang_text,
    defang_url,
)
from madoguchi.signals import says

SHOWN_LINKS = 8

_TONE = {
    Certainty.SCAM: ("▲", "bold red"),
    Certainty.UNCLEAR: ("?", "bold yellow"),
    Certainty.NOTHING_FOUND: ("○", "bold"),
}


class Screen(PlanScreen):
    """Draws answers.  Everything that comes from a mail passes the defanging gate first."""

    def whole(self, answer: Answer, path: str, *, full: bool = False) -> None:
        """The whole answer for one mail."""
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
        first = first_step(answer.plan)
        if first is not None:
            self._line(f"→ {first.says}", indent=2)
        for signal in marked_reasons(answer)[:2]:
            self._line(f"- {defang_text(says(signal, words.asked))}", "dim", indent=4)
        self.console.print()

    def total(self, count: int) -> None:
        self._line(self.words.say("several", count=str(count)), "dim")

    def _kind(self, answer: Answer) -> str:
        verdict, words = answer.verdict, self.words
        certainty = words.say(f"certainty-{verdict.certainty}")
        if verdict.certainty is Certainty.NOTHING_FOUND:
            return certainty
        kind = words.say(f"kind-{verdict.kind}")
        chance = words.say("probability", percent=percent(verdict.probability))
        return f"{kind} – {certainty} ({chance})"

    def _headline(self, answer: Answer, path: str) -> None:
        sign, style = _TONE[answer.verdict.certainty]
        self._title(f"窓口 madoguchi – {path}", "dim")
        self._line(f"{sign} {self._kind(answer)}", style)
        for told in beside(answer.verdict, self.words):
            self._line(told, indent=2)
        if answer.plan is not None:
            self._line(answer.plan.headline)

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


def _mailboxes(mailboxes: Iterable[Mailbox]) -> str:
    return ", ".join(f"{m.display_name} <{m.addr_spec}>".strip() for m in mailboxes)


def _one_line(text: str) -> str:
    return " ".join(text.split())
