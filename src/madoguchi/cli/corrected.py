"""The statistics of a desk's corrections drawn for a terminal: counts as bars, shifts to scale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from madoguchi.cli.beside import percent
from madoguchi.cli.corrections import named
from madoguchi.cli.wrap import wrapped
from madoguchi.desk.feedback.statistics import MovedMails, Statistics
from madoguchi.model import SCAM_KINDS, Certainty, Kind
from madoguchi.model.spoken import Words

WIDTH = 80
BAR = 24
"""Cells of the longest bar."""
SHOWN_SIGNALS = 20

_TONE = {Certainty.SCAM: "red", Certainty.UNCLEAR: "yellow", Certainty.NOTHING_FOUND: "cyan"}
_Row = tuple[str, int, str]


class Corrected:
    """Draws the statistics; colour always stands beside a number or a sign, never alone."""

    def __init__(self, words: Words, console: Console | None = None) -> None:
        self.words = words
        self.console = console or Console(highlight=False, emoji=False, markup=False)
        self.console.width = min(WIDTH, self.console.width)

    def whole(self, found: Statistics) -> None:
        """The whole report."""
        say = self.words.say
        self._title(say("feedback-title"))
        self._line(
            say(
                "feedback-count",
                corrections=found.corrections,
                undone=found.undone,
                reporters=found.reporters,
            )
        )
        if not found.corrections:
            return
        if found.confirming:
            self._line(say("feedback-confirming", count=found.confirming))
        self._line(say("feedback-borne", count=found.borne_out))
        self._bars("feedback-said", [(self._said(k), n, _tone(k)) for k, n in found.said])
        self._bars(
            "feedback-before",
            [(say(f"feedback-was-{each}"), n, _TONE[each]) for each, n in found.before],
        )
        self._bars(
            "feedback-pairs",
            [
                (f"{say(f'feedback-was-{each}')} → {self._said(kind)}", count, _tone(kind))
                for each, kind, count in found.pairs
            ],
        )
        self._moves(found)

    def _moves(self, found: Statistics) -> None:
        self._title(self.words.say("feedback-moves"))
        if not found.borne_out:
            self._line(self.words.say("feedback-still"))
            return
        self._mails("feedback-said-scam", found.said_scam)
        self._mails("feedback-said-not-scam", found.said_not_scam)
        self._title(self.words.say("feedback-signals"))
        longest = max(abs(by) for by in (found.bias, *(row.shift for row in found.signals)))
        rows = [(row.id, row.shipped, row.shift) for row in found.signals[:SHOWN_SIGNALS]]
        for name, shipped, shift in rows:
            self._shift(name, f"{shipped:+.2f} → {shipped + shift:+.2f}", shift, longest)
        self._shift(self.words.say("feedback-bias"), f"{found.bias:+.2f}", found.bias, longest)

    def _mails(self, key: str, mails: MovedMails) -> None:
        if mails.corrections:
            before, after = percent(mails.before), percent(mails.after)
            count, moved = mails.corrections, mails.moved
            self._line(self.words.say(key, count=count, moved=moved, before=before, after=after))

    def _shift(self, name: str, weights: str, by: float, longest: float) -> None:
        length = max(1, round(BAR * abs(by) / longest)) if by and longest else 0
        line = Text(f" {_padded(name, 30)} {_padded(weights, 15)} ")
        line.append("▲" if by > 0 else "▼" if by < 0 else " ")
        line.append("█" * length, "red" if by > 0 else "cyan")
        self.console.print(line, no_wrap=True, crop=False)

    def _bars(self, title: str, rows: Sequence[_Row]) -> None:
        self._title(self.words.say(title))
        most = max(count for _, count, _ in rows)
        widest = max(cell_len(label) for label, _, _ in rows)
        beside = widest + 9 + BAR <= self.console.width
        for label, count, tone in rows:
            line = Text(f" {_padded(label, widest)} ") if beside else Text("   ")
            if not beside:
                self._line(f" {label}")
            line.append(f"{count:>5} ")
            line.append("█" * max(1, round(BAR * count / most)), tone)
            self.console.print(line, no_wrap=True, crop=False)

    def _said(self, kind: Kind) -> str:
        return named(kind, self.words)

    def _title(self, text: str) -> None:
        self.console.print()
        self.console.print(Rule(Text(text, style="bold"), align="left", style="dim"))

    def _line(self, text: str) -> None:
        self._lines(wrapped(Text(text), self.console.width))

    def _lines(self, lines: Iterable[Text]) -> None:
        for line in lines:
            self.console.print(line, no_wrap=True, crop=False)


def _tone(kind: Kind) -> str:
    return "red" if kind in SCAM_KINDS else "cyan"


def _padded(text: str, width: int) -> str:
    return text + " " * max(0, width - cell_len(text))
