"""What happened to the person, told to a reader: what they did, paid, heard, and did about it.

Every line comes from what the person said (`Situation`, `Details`) and is made harmless: numbers
and addresses of the other side are to be read, never touched.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, time

from madoguchi.model import Details, Language, Payment, Situation, When, defang_text
from madoguchi.model.details import UNKNOWN_WHEN
from madoguchi.model.spoken import Words, words_of
from madoguchi.reports.case import Material

_OWN = ("from_bank", "from_account")
"""Fields of a payment that tell of the person, not of the other side."""
_EXACT = ("from_account", "to_account", "number", "to_wallet")
"""Figures that nobody can touch by mistake and that must not change: they stand as written."""
_PAYMENT = (
    *("from_bank", "from_account", "to_bank", "to_account", "to_holder"),
    *("issuer", "number", "place", "to_wallet"),
)
_DESTINATION = ("to_bank", "to_account", "to_holder", "issuer", "place", "to_wallet")


class Happened:
    """The lines of one case in one language."""

    def __init__(self, material: Material, words: Words, *, own: bool = True) -> None:
        """`own`: whether the reader is told of the person's own bank and account."""
        self._details: Details = material.case.details
        self._situation: Situation = material.case.situation
        self._cleaned = material.redacted.cleaned
        self._words = words
        self._own = own

    def did(self) -> tuple[str, ...]:
        """What was done, told and paid, one line each; empty when it was only received."""
        said = self._situation
        return (
            *self._chosen("did", said.did),
            *self._chosen("told", said.told),
            *(self._words.say("line.paid", by=by) for by in self._chosen("paid", said.paid)),
        )

    def paid(self) -> tuple[str, ...]:
        """The routes by which something was paid, one line each."""
        details = (one.by for one in self._details.payments)
        return self._chosen("paid", self._situation.paid | frozenset(details))

    def _chosen(self, table: str, chosen: Collection[str]) -> tuple[str, ...]:
        return tuple(label for value, label in self._words.group(table) if value in chosen)

    def payments(self) -> tuple[str, ...]:
        """Each payment on one line: when, how much, by what route, from where and to whom."""
        return tuple(self._payment(one) for one in self._details.payments)

    def destinations(self) -> tuple[str, ...]:
        """Where money went, one line a payment; payments that tell nothing of it are left out."""
        told = (
            self._line(UNKNOWN_WHEN, *((name, getattr(one, name)) for name in _DESTINATION))
            for one in self._details.payments
        )
        return tuple(dict.fromkeys(filter(None, told)))

    def total(self) -> str:
        """What was paid in all, in yen; empty when no amount is known."""
        known = [one.yen for one in self._details.payments if one.yen is not None]
        return self._words.say("line.yen", yen=f"{sum(known):,}") if known else ""

    def calls(self) -> tuple[str, ...]:
        """Each telephone call on one line: when, from which number, who they said to be."""
        return tuple(
            self._line(
                one.when,
                ("", self._words.say("line.call")),
                ("tel", one.number),
                ("who", one.who),
                ("said", one.said),
            )
            for one in self._details.calls
        )

    def story(self) -> str:
        """What happened in the person's words, without what the reader may not have."""
        return self._harmless(self._details.story.strip())

    def timeline(self) -> tuple[str, ...]:
        """Payments, calls and everything else in the order of time; without a day at the end."""
        told = [(one.when, self._payment(one)) for one in self._details.payments]
        told += zip((one.when for one in self._details.calls), self.calls(), strict=True)
        told += [(one.when, self._line(one.when, ("", one.what))) for one in self._details.events]
        return tuple(line for _, line in sorted(told, key=lambda pair: _at(pair[0])))

    def _payment(self, one: Payment) -> str:
        yen = "" if one.yen is None else self._words.say("line.yen", yen=f"{one.yen:,}")
        fields = ((name, getattr(one, name)) for name in _PAYMENT if self._own or name not in _OWN)
        paid = dict(self._words.group("paid"))[one.by]
        return self._line(one.when, ("", paid), ("", yen), *fields)

    def _line(self, when: When, *parts: tuple[str, str]) -> str:
        told = [self.when(when)]
        for label, value in parts:
            value = self._cleaned(" ".join(value.split()))
            value = value if label in _EXACT else defang_text(value)
            if value and label:
                told.append(self._words.say("line.part", label=self._label(label), value=value))
            elif value:
                told.append(value)
        return self._words.entries["line.between"].join(filter(None, told))

    def when(self, when: When) -> str:
        """The day and time of day in Japan, as far as they are known."""
        entries = self._words.entries
        day = entries["line.day"].format(when.day) if when.day else ""
        clock = entries["line.clock"].format(when.clock) if when.clock else ""
        return " ".join(filter(None, (day, clock)))

    def _label(self, name: str) -> str:
        return self._words.say(f"label.{name.replace('_', '-')}")

    def _harmless(self, text: str) -> str:
        return defang_text(self._cleaned(text))


def happened(material: Material, *, own: bool = True, words: Words | None = None) -> Happened:
    """The lines of the case in Japanese, which the police and the desks of Japan read."""
    return Happened(material, words or words_of(__package__, Language.JA), own=own)


def _at(when: When) -> tuple[date, time]:
    return when.day or date.max, when.clock or time.max


def bulleted(lines: tuple[str, ...]) -> Iterator[str]:
    """The lines as a list in plain text."""
    return (f"- {line}" for line in lines)
