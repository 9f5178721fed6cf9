"""Invented people and mailboxes; recipients lie under example domains for every kind of mail."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from unicodedata import normalize

from madoguchi.triage.training.generator.library import words

_RECEIVING = (
    "example.com",
    "example.net",
    "example.org",
    "example.jp",
    "example.co.jp",
    "example.ne.jp",
    "mail.example",
    "home.example",
    "post.example",
    "office.example",
)


@dataclass(frozen=True, slots=True)
class Person:
    """Who gets the mail, or writes it."""

    name: str
    """As written in the mail: family name first in Japanese."""
    family: str
    local: str
    """The part before the @."""


def person(rng: Random, lang: str) -> Person:
    """Somebody who does not exist."""
    lists = words(lang)
    family, _, roman_family = rng.choice(lists["family-names"]).partition(" ")
    given, _, roman_given = rng.choice(lists["given-names"]).partition(" ")
    roman = (_plain(roman_family or family), _plain(roman_given or given))
    local = _local(rng, *roman)
    if lang == "ja":
        return Person(family + rng.choice(("", " ", "　")) + given, family, local)
    return Person(f"{given} {family}", family, local)


def _plain(name: str) -> str:
    """The name in the letters that mailboxes are named with."""
    spelt = name.lower()
    for letter, pair in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        spelt = spelt.replace(letter, pair)
    return normalize("NFD", spelt).encode("ascii", "ignore").decode()


def _local(rng: Random, family: str, given: str) -> str:
    shapes = (
        f"{given}.{family}",
        f"{family}.{given}",
        f"{given[0]}.{family}",
        f"{family}{rng.randint(1, 99)}",
        f"{given}{rng.randint(1950, 2009)}",
        f"{given}_{family}{rng.randint(1, 9)}",
        f"{given}-{family}",
    )
    return rng.choice(shapes)


def recipient_domain(rng: Random) -> str:
    """Where the mail is received."""
    return rng.choice(_RECEIVING)
