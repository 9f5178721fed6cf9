"""Values for the slots of the texts: dates, sums, numbers, names - all invented."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from random import Random
from typing import Final

from madoguchi.triage.training.generator.grammar import choose
from madoguchi.triage.training.generator.library import words
from madoguchi.triage.training.generator.money import amount

_DEPTH: Final = 12
"""Word lists may name each other; deeper than this they name themselves."""
_ALNUM = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_WEEKDAYS = {
    "ja": ("月", "火", "水", "木", "金", "土", "日"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "pt": ("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
}
_DATES = {
    "ja": (
        "{0}年{1}月{2}日",
        "{0}年{1:02}月{2:02}日",
        "{0}/{1:02}/{2:02}",
        "{0}/{1}/{2}",
        "{1}月{2}日",
        "{1}月{2}日({3})",
        "{0}年{1}月{2}日（{3}）",
    ),
    "en": ("{4} {2}, {0}", "{2} {4} {0}", "{1:02}/{2:02}/{0}", "{0}-{1:02}-{2:02}", "{3}, {4} {2}"),
    "pt": ("{2:02}/{1:02}/{0}", "{2} de {4} de {0}"),
    "es": ("{2:02}/{1:02}/{0}", "{2} de {4} de {0}"),
    "de": ("{2:02}.{1:02}.{0}", "{2}. {4} {0}"),
    "fr": ("{2:02}/{1:02}/{0}", "{2} {4} {0}"),
}
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "pt": "janeiro fevereiro março "
    "abril maio junho julho agosto setembro outubro novembro dezembro",
    "es": "enero febrero marzo "
    "abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}


class Slots:
    """Fills the slots of one mail; what stood once as `{name#tag}` stands so again."""

    def __init__(self, rng: Random, lang: str, when: datetime, given: Mapping[str, str]) -> None:
        self.rng = rng
        self.lang = lang
        self.when = when
        self._kept = dict(given)
        self._date_style = rng.choice(_DATES[lang])
        self._money_style = rng.randrange(100)

    def fill(self, text: str, depth: int = 0) -> str:
        """The text with choices decided and slots filled."""
        text = choose(text, self.rng)
        while (start := text.find("{")) >= 0 and depth < _DEPTH:
            end = text.index("}", start)
            text = text[:start] + self.value(text[start + 1 : end], depth) + text[end + 1 :]
        return text

    def value(self, slot: str, depth: int = 0) -> str:
        """The value of one slot; raises `KeyError` for a name that nothing explains."""
        if slot in self._kept:
            return self._kept[slot]
        name, _, tag = slot.partition("#")
        value = self._made(name, depth)
        if tag:
            self._kept[slot] = value
        return value

    def _made(self, name: str, depth: int) -> str:
        kind, _, argument = name.partition(":")
        maker = MAKERS.get(kind)
        if maker is not None:
            return maker(self, argument)
        listed = words(self.lang)[name]
        return self.fill(self.rng.choice(listed), depth + 1)

    def date(self, day: datetime) -> str:
        """The day in this mail's style."""
        lang = self.lang
        month = _MONTHS[lang].split()[day.month - 1] if lang in _MONTHS else ""
        weekday = _WEEKDAYS[lang][day.weekday()]
        return self._date_style.format(day.year, day.month, day.day, weekday, month)

    def clock(self) -> str:
        """A time of day."""
        hour, minute = self.rng.randrange(24), self.rng.randrange(60)
        return f"{hour:02}:{minute:02}" if self.lang != "fr" else f"{hour:02}h{minute:02}"

    def money(self, size: str) -> str:
        """A sum of the size `s`, `m`, `l` or `xl` in this mail's style."""
        return amount(self.rng, self.lang, size or "m", self._money_style)

    def digits(self, count: int) -> str:
        """A number that does not begin with zero."""
        rng = self.rng
        return str(rng.randint(1, 9)) + "".join(str(rng.randrange(10)) for _ in range(count - 1))


def _past(slots: Slots, argument: str) -> str:
    return slots.date(slots.when - timedelta(days=slots.rng.randint(0, int(argument or 6))))


def _soon(slots: Slots, argument: str) -> str:
    least, _, most = (argument or "1-14").partition("-")
    return slots.date(slots.when + timedelta(days=slots.rng.randint(int(least), int(most))))


def _month(slots: Slots, argument: str) -> str:
    month = (slots.when.month - 1 + int(argument or 0)) % 12 + 1
    return str(month) if slots.lang == "ja" else _MONTHS[slots.lang].split()[month - 1]


def _alnum(slots: Slots, argument: str) -> str:
    return "".join(slots.rng.choice(_ALNUM) for _ in range(int(argument or 8)))


def _range(slots: Slots, argument: str) -> str:
    least, _, most = argument.partition("-")
    return str(slots.rng.randint(int(least), int(most)))


def _phone(slots: Slots, argument: str) -> str:
    """Numbers that cannot be anybody's: an office 0000, or NANP's 555-01xx for stories."""
    rng = slots.rng
    if slots.lang != "ja":
        return f"+1-202-555-01{rng.randrange(100):02}"
    if argument == "free":
        return f"0120-000-0{rng.randrange(100):02}"
    if argument == "ip":
        return f"050-0000-0{rng.randrange(1000):03}"
    return rng.choice((f"03-0000-00{rng.randrange(100):02}", f"06-0000-00{rng.randrange(100):02}"))


def _stamp(slots: Slots, _: str) -> str:
    joint = {"ja": " ", "de": ", ", "fr": " à ", "es": " ", "pt": " "}.get(slots.lang, " ")
    return _past(slots, "3") + joint + slots.clock()


def _wallet(slots: Slots, _: str) -> str:
    """Looks like a Bitcoin address; its checksum is not one."""
    return "bc1q" + "".join(slots.rng.choice(_BECH32) for _ in range(38))


MAKERS: dict[str, Callable[[Slots, str], str]] = {
    "date": _past,
    "soon": _soon,
    "month": _month,
    "year": lambda slots, _: str(slots.when.year),
    "day": lambda slots, _: str(slots.rng.randint(1, 28)),
    "time": lambda slots, _: slots.clock(),
    "stamp": _stamp,
    "money": lambda slots, argument: slots.money(argument),
    "digits": lambda slots, argument: slots.digits(int(argument or 6)),
    "alnum": _alnum,
    "n": _range,
    "phone": _phone,
    "wallet": _wallet,
}
