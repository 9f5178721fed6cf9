"""What was entered, and the mail that travels in the page instead of being stored."""

from __future__ import annotations

import base64
import random
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.model import Afraid, CourtPaper, Did, Language, Paid, Told, Who
from madoguchi.web.entered import MAX_CARRIED, Entered, pack, read_entered, unpack
from madoguchi.web.intake import MAX_MAIL, Handed
from madoguchi.web.speaks import accepted


@given(st.binary(min_size=1, max_size=2000))
def test_a_mail_comes_back_from_the_page_as_it_was(mail: bytes) -> None:
    assert unpack(pack(mail)) == (mail, False)


@given(st.text(min_size=1, max_size=200))
def test_anything_else_in_that_field_is_lost_and_never_raises(noise: str) -> None:
    mail, lost = unpack(noise)
    assert lost or pack(mail) == noise


def test_a_mail_too_large_for_a_page_does_not_travel() -> None:
    assert pack(random.Random(1).randbytes(MAX_CARRIED)) == ""


def test_a_zip_bomb_does_not_unpack() -> None:
    bomb = base64.b64encode(zlib.compress(bytes(MAX_MAIL + 1))).decode()
    assert len(bomb) < 100_000
    assert unpack(bomb) == (b"", True)


def test_half_a_mail_is_no_mail() -> None:
    packed = base64.b64encode(zlib.compress(b"mail" * 100)[:-8]).decode()
    assert unpack(packed) == (b"", True)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"a.did": ["-"]}, ()),
        ({"a.did": ["?"]}, ()),
        ({"a.did": ["clicked", "?"]}, ("did",)),
        ({"a.did": ["-", "clicked"]}, ("did",)),
        ({"a.told": ["-", "?"]}, ("told",)),
        ({"a.paid": ["-", "card"], "a.did": ["-", "opened"]}, ("did", "paid")),
    ],
)
def test_none_of_these_stands_alone(fields: dict[str, list[str]], wrong: tuple[str, ...]) -> None:
    handed = Handed(fields=[(name, value) for name, all_ in fields.items() for value in all_])
    entered = read_entered(handed)
    assert entered.contradictions() == wrong
    assert set(wrong).isdisjoint(entered.answers())


def chosen(**said: str) -> Entered:
    return Entered(
        said={name.replace("_", "-"): frozenset([value]) for name, value in said.items()}
    )


def test_the_boxes_become_a_situation() -> None:
    entered = chosen(
        did="clicked",
        told="-",
        paid="-",
        elapsed="?",
        court_paper="handed-over",
        who="staff",
        afraid="yes",
    )
    situation = replace(entered, prefecture="JP-37").talk().situation()
    assert situation.did == {Did.CLICKED}
    assert situation.told == frozenset[Told]()
    assert situation.paid == frozenset[Paid]()
    assert situation.elapsed is None
    assert situation.court_paper is CourtPaper.HANDED_OVER
    assert situation.prefecture == "JP-37"
    assert situation.who is Who.STAFF
    assert situation.afraid is Afraid.YES
    assert entered.says_something


def test_dont_know_alone_says_nothing() -> None:
    assert not chosen(did="?", told="?", paid="-").says_something


def test_a_new_file_comes_before_the_mail_of_the_page_before() -> None:
    fields = [("carried", pack(b"old")), ("which", "3"), ("lang", "en")]
    kept = read_entered(Handed(fields=list(fields)))
    assert (kept.mail, kept.which, kept.language) == (b"old", 3, Language.EN)
    new = read_entered(Handed(fields=list(fields), file=bytearray(b"new"), file_chosen=True))
    assert (new.mail, new.which) == (b"new", 0)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", Language.JA),
        ("ja,en-US;q=0.9", Language.JA),
        ("en-GB,en;q=0.9,ja;q=0.8", Language.EN),
        ("xx,en", Language.EN),
        ("zh-CN,zh;q=0.9", Language.ZH_HANS),
        ("pt-BR", Language.PT_BR),
        ("*;q=,,;;=", Language.JA),
        (",".join(["xx"] * 5000 + ["en"]), Language.JA),
    ],
)
def test_the_browsers_first_known_language_is_spoken(header: str, language: Language) -> None:
    assert accepted(header) is language
