"""Host names that are made up: of honest small senders, and of scammers.

With `reserved` every one of them lies under `.example` or `.test` (RFC 2606), so that nothing
that is written to a file can be mistaken for an address to visit.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from zlib import crc32

from madoguchi.triage.training.generator.library import table

_VOWELS = "aiueo"
_CONSONANTS = "kstnhmyrwgzdbpj"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SECOND_LEVEL = {"co", "ne", "or", "ac", "ed", "lg", "gr", "com", "org", "net", "gov"}
_FIRM_ENDS = {
    "school": (".ed.jp", ".ac.jp"),
    "city": (".lg.jp",),
    "law": (".jp", ".com", "-law.com", ".gr.jp"),
    "clinic": (".or.jp", ".jp", ".com"),
    "club": (".org", ".jp", ".sakura.ne.jp", ".gr.jp"),
    "list": (".org", ".net", ".jp"),
}
_PLAIN_ENDS = {
    "ja": (".co.jp", ".co.jp", ".jp", ".com", ".net", ".ne.jp", ".online", ".shop"),
    "en": (".com", ".com", ".co.uk", ".org", ".io", ".net", ".store", ".com.au"),
    "pt": (".com.br", ".com.br", ".pt", ".com", ".org.br"),
    "es": (".es", ".es", ".com", ".com.mx", ".org"),
    "de": (".de", ".de", ".de", ".com", ".at", ".ch"),
    "fr": (".fr", ".fr", ".fr", ".com", ".be"),
}


def syllables(rng: Random, least: int, most: int) -> str:
    """A name that can be spoken and means nothing."""
    return "".join(
        rng.choice(_CONSONANTS) + rng.choice(_VOWELS) for _ in range(rng.randint(least, most))
    )


@dataclass(frozen=True, slots=True)
class Hosts:
    """Makes host names; `reserved` folds them onto reserved domains."""

    reserved: bool

    def fold(self, host: str) -> str:
        """The host, or its like under a reserved top-level domain."""
        if not self.reserved:
            return host
        labels = host.split(".")
        kept = labels[:-2] if len(labels) > 2 and labels[-2] in _SECOND_LEVEL else labels[:-1]
        return ".".join((*kept, ("example", "test")[crc32(host.encode()) % 2]))

    def firm(self, rng: Random, kind: str, lang: str) -> str:
        """A domain such as small firms, schools, clubs and towns have."""
        ends = _FIRM_ENDS.get(kind, _PLAIN_ENDS[lang]) if lang == "ja" else _PLAIN_ENDS[lang]
        name = syllables(rng, 2, 4)
        if rng.random() < 0.35:
            name += rng.choice(("-", "")) + rng.choice(table()["host_words"]["honest"])
        if kind == "city" and lang == "ja":
            name = f"city.{name}.{syllables(rng, 2, 3)}"
        return self.fold(name + rng.choice(ends))

    def freemail(self, rng: Random, lang: str) -> str:
        """Where anybody has a mailbox."""
        return self.fold(rng.choice(table()["freemail"][lang]))

    def random_domain(self, rng: Random) -> str:
        """A domain bought for one wave of mails, or that of somebody who was hacked."""
        scam = table()["host_words"]["scam"]
        shape = rng.randrange(6)
        if shape == 0:
            name = "".join(rng.choice(_LETTERS) for _ in range(rng.randint(5, 12)))
        elif shape == 1:
            name = syllables(rng, 2, 5) + str(rng.randint(1, 999))
        elif shape == 2:
            name = f"{rng.choice(scam)}-{syllables(rng, 1, 3)}"
        elif shape == 3:
            name = "".join(rng.choice(_LETTERS + "0123456789") for _ in range(rng.randint(6, 10)))
            name = "x" + name
        elif shape == 4:
            name = f"{rng.choice(scam)}{rng.choice(scam)}"
        else:
            name = syllables(rng, 3, 5)
        return self.fold(f"{name}.{rng.choice(table()['tlds']['all'])}")

    def lookalike(self, rng: Random, labels: tuple[str, ...]) -> str:
        """A host that carries a brand's name without being the brand's."""
        label = rng.choice(labels).lstrip("~") if labels else syllables(rng, 2, 3)
        tld = rng.choice(table()["tlds"]["all"])
        word = rng.choice(table()["host_words"]["scam"])
        junk = syllables(rng, 1, 3)
        shapes = (
            f"{label}-{word}.{tld}",
            f"{word}-{label}.{tld}",
            f"{label}{junk}.{tld}",
            f"www.{label}.{junk}{word}.{tld}",
            f"{label}.co.jp.{junk}{word}.{tld}",
            f"{label}.{junk}.{tld}",
            f"{_swapped(label, rng)}.{tld}",
            f"{label}-{junk}.{word}.{tld}",
        )
        return self.fold(rng.choice(shapes))

    def lodged(self, rng: Random, label: str) -> str:
        """A page on a service where anybody can put one."""
        name = rng.choice((label or syllables(rng, 2, 3), syllables(rng, 2, 4)))
        return self.fold(f"{name}-{syllables(rng, 1, 2)}.{rng.choice(table()['lodgings']['all'])}")

    def shortener(self, rng: Random) -> str:
        """A host that hides where a link leads."""
        return self.fold(rng.choice(table()["shorteners"]["all"]))


def _swapped(label: str, rng: Random) -> str:
    """The label with one character exchanged for its like, as typosquatters do."""
    likes = {"l": "1", "i": "l", "o": "0", "a": "aa", "m": "rn", "n": "m", "s": "ss", "e": "ee"}
    places = [at for at, letter in enumerate(label) if letter in likes]
    if not places:
        return label + rng.choice(_LETTERS)
    at = rng.choice(places)
    return label[:at] + likes[label[at]] + label[at + 1 :]
