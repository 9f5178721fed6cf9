"""The texts themselves: every slot is explained, every bracket closed, every sender known."""

import re

import pytest

from madoguchi.triage.training.generator.grammar import (
    Template,
    choose,
    parse_templates,
    parse_words,
)
from madoguchi.triage.training.generator.library import LANGS, table, templates, words
from madoguchi.triage.training.generator.senders import brands
from madoguchi.triage.training.generator.slots import MAKERS

_SLOT = re.compile(r"\{([^{}]*)\}")
_FROM_THE_SENDER = {
    "me", "me-family", "my-address", "my-host", "sender", "sender-family", "org", "from", "site",
    "url",
}  # fmt: skip


def _written(template: Template) -> list[str]:
    return [*template.subjects, *(line for p in template.paragraphs for line in p.lines)]


def _unexplained(text: str, lang: str) -> list[str]:
    names = [found.partition("#")[0] for found in _SLOT.findall(text)]
    known = _FROM_THE_SENDER | words(lang).keys()
    return [name for name in names if name not in known and name.partition(":")[0] not in MAKERS]


@pytest.mark.parametrize("template", templates(), ids=lambda template: template.name)
def test_every_family_can_be_written(template: Template) -> None:
    assert template.subjects
    assert template.paragraphs
    for text in _written(template):
        assert text.count("[") == text.count("]"), text
        assert not _unexplained(text, template.lang), text
    for who in template.who:
        kind, _, detail = who.partition(":")
        if kind in {"org", "crook"} and detail not in {"person", "self"}:
            assert f"name-{detail}" in words(template.lang), who
        elif kind not in {"org", "crook", "person"}:
            assert brands(template.lang, who), who


@pytest.mark.parametrize("lang", LANGS)
def test_every_word_list_can_be_written(lang: str) -> None:
    for name, entries in words(lang).items():
        assert entries, name
        for entry in entries:
            assert entry.count("[") == entry.count("]"), entry
            assert not _unexplained(entry, lang), entry


def test_every_listed_brand_is_in_the_registry() -> None:
    for lang in LANGS:
        for sector, ids in table()[lang].items():
            assert len(brands(lang, sector)) == len(ids), (lang, sector)


def test_a_file_of_families_is_read() -> None:
    (family,) = parse_templates(
        "## hello who=person:friend kind=prize\nS: One\nS: Two\n\nA line\n* a: b\n\n?perhaps\n",
        "en",
    )
    assert family.name == "en-hello"
    assert family.subjects == ("One", "Two")
    assert [p.flag for p in family.paragraphs] == ["", "?"]
    assert family.tone == "person"


def test_word_lists_break_lines_at_two_slashes() -> None:
    assert parse_words("% note\n@a\none//two\n@b\nthree") == {"a": ("one\ntwo",), "b": ("three",)}


def test_choices_are_decided_from_the_inside_out() -> None:
    from random import Random

    made = {choose("[a|b[c|d]]e", Random(seed)) for seed in range(60)}
    assert made == {"ae", "bce", "bde"}
