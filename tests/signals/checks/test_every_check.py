"""What holds for every check of the package, whoever wrote it."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from madoguchi.model import Evidence, Language, Signal, Span, Stance
from madoguchi.signals import Check, checks, says

_FOLDER = files("madoguchi.signals.checks")
_BLAME = re.compile(
    r"だまされ|騙され|引っかか|ひっかか|うっかり|不注意|あなたの(?:せい|責任)|軽率"
    r"|(?i:your fault|careless|fell for|you were fooled|should have)"
)
_READ = re.compile(r"\{([^{}|]+)\|([^{}|]+)\}")
_FIELD = re.compile(r"\{(\w+)\}")
_PROMISE = re.compile(r"安全です|安心です|(?i:\bsafe\b|\bsafely\b)")


def _module(check: Check) -> str:
    return check.id.replace("-", "_")


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.id)
def test_the_module_bears_the_id_and_the_words_lie_beside_it(check: Check) -> None:
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", check.id)
    assert _FOLDER.joinpath(f"{_module(check)}.py").is_file()
    assert _FOLDER.joinpath(f"{_module(check)}.toml").is_file()


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.id)
def test_it_says_what_it_sees_why_and_when_it_is_wrong(check: Check) -> None:
    assert min(len(check.sees), len(check.why), len(check.wrong_when)) >= 10


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.id)
def test_its_words_blame_nobody_and_promise_nothing(check: Check) -> None:
    tables = tomllib.loads(_FOLDER.joinpath(f"{_module(check)}.toml").read_text("utf-8"))
    assert set(tables) == {*Language}
    for table in tables.values():
        assert not _BLAME.search(table["says"])
        assert not _PROMISE.search(table["says"])


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.id)
def test_every_kanji_of_the_easy_words_has_a_reading(check: Check) -> None:
    tables = tomllib.loads(_FOLDER.joinpath(f"{_module(check)}.toml").read_text("utf-8"))
    easy = tables[Language.JA_EASY]["says"]
    for base, reading in _READ.findall(easy):
        assert re.fullmatch(r"[\u4e00-\u9fff々]+", base)
        assert re.fullmatch(r"[\u3041-\u3096ー]+", reading)
    bare = _FIELD.sub("", _READ.sub(r"\1", easy))
    assert not re.search(r"[\u4e00-\u9fff|]", _READ.sub("", easy))
    assert all(len(one) <= 45 for one in re.split("[。？]", bare))


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.id)
def test_every_language_fills_in_the_same_values(check: Check) -> None:
    tables = tomllib.loads(_FOLDER.joinpath(f"{_module(check)}.toml").read_text("utf-8"))
    fields = {tag: set(_FIELD.findall(table["says"])) for tag, table in tables.items()}
    named = {
        tag: {re.sub("_(?:ja|en)$", "", one) for one in found} for tag, found in fields.items()
    }
    assert len({frozenset(one) for one in named.values()}) == 1, named


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("check", checks(), ids=lambda check: check.id)
def test_it_speaks_every_language_without_a_gap(check: Check, language: Language) -> None:
    signal = Signal(check.id, check.stance, (Evidence("text", "引用 quote", Span(0, 8)),))
    sentence = says(signal, language)
    assert len(sentence) > 8
    assert "{quote}" not in sentence


def test_ids_are_different_and_sorted() -> None:
    ids = [check.id for check in checks()]
    assert ids == sorted(set(ids))


def test_a_quote_is_shortened_and_put_in_as_it_is() -> None:
    long = "あ" * 100
    signal = Signal("asks-pin", Stance.ACCUSING, (Evidence("text", long),))
    assert "あ" * 39 + "…" in says(signal, Language.JA)
    odd = Signal("asks-pin", Stance.ACCUSING, (Evidence("text", "{quote}{brand}"),))
    assert "{quote}{brand}" in says(odd, Language.EN)
