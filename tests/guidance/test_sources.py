"""A broken source says file, line and what is wrong, in Japanese and English, and ships nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from madoguchi.guidance.compile import PACKS, compiled
from madoguchi.guidance.coverage import coverage
from madoguchi.guidance.pack import load_pack, unpacked
from madoguchi.guidance.source.nodes import read_yaml
from madoguchi.guidance.source.packing import packed
from madoguchi.guidance.source.read import hash_of, read_sources
from madoguchi.guidance.source.reviews import unreviewed
from madoguchi.model import Language, PackError

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "jp"
    shutil.copytree(PACKS / "jp", target)
    return target


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def line_of(folder: Path, file: str, words: str) -> int:
    lines = (folder / file).read_text("utf-8").splitlines()
    return next(at for at, line in enumerate(lines, 1) if words in line)


MISTAKES = {
    "a misspelled key freezes nothing": (
        "actions/money.yaml",
        "  urgency: now",
        "  urgancy: now",
        "urgancy",
    ),
    "an unknown urgency": ("actions/money.yaml", "urgency: now", "urgency: soon", "soon"),
    "an undeclared fact": ("actions/money.yaml", "{paid: [emoney]}", "{payd: [emoney]}", "payd"),
    "an undeclared value": (
        "actions/money.yaml",
        "{paid: [emoney]}",
        "{paid: [emony]}",
        "emony",
    ),
    "a dangling source": (
        "actions/money.yaml",
        "[amazon-giftcode, emoney-papers]",
        "[amazon-giftcode, nowhere]",
        "nowhere",
    ),
    "a dangling clause": ("actions/money.yaml", "[FB-T2, PZ-T2]", "[FB-T9]", "FB-T9"),
    "a role without a desk": (
        "actions/money.yaml",
        "desk: emoney-issuer",
        "desk: emoney",
        "emoney",
    ),
    "an unknown script": ("actions/money.yaml", "script: card-stop", "script: card", "card"),
    "a dangling after": ("actions/money.yaml", "after: [bank.call-own]", "after: [x.y]", "x.y"),
    "a key twice": (
        "actions/money.yaml",
        "  desk: emoney-issuer\n",
        "  desk: emoney-issuer\n  desk: carrier\n",
        "desk",
    ),
    "two keys in one condition": (
        "actions/money.yaml",
        "{paid: [emoney]}",
        "{paid: [emoney], told: [pin]}",
        "one key",
    ),
    "an any of one": (
        "actions/money.yaml",
        "{paid: [emoney]}",
        "{any: [{paid: [emoney]}]}",
        "two terms",
    ),
    "a condition that never holds": (
        "actions/money.yaml",
        "{paid: [emoney]}",
        "{all: [{paid: [emoney]}, {any-paid: ['no']}]}",
        "never holds",
    ),
    "a condition that always holds": (
        "actions/money.yaml",
        "{paid: [emoney]}",
        "{any: [{paid: [emoney]}, {not: {paid: [emoney]}}]}",
        "always holds",
    ),
    "a step without a source": (
        "actions/money.yaml",
        "sources: [kokusen-carrier]",
        "sources: []",
        "nothing here",
    ),
    "a bad number of days": (
        "actions/court.yaml",
        "deadline-days: 14",
        "deadline-days: two weeks",
        "two weeks",
    ),
    "a tag": ("facts.yaml", "default: self", "default: !!str self", "tags"),
    "an anchor": ("facts.yaml", "default: self", "default: &a self", "anchors"),
    "broken YAML": ("facts.yaml", "values: [self, other]", "values: [self, other", "YAML"),
    "a value of the model left out": (
        "facts.yaml",
        "values: [self, other]",
        "values: [self]",
        "for-whom",
    ),
    "a source without a date": (
        "sources.yaml",
        'date: "2024-07-22"',
        'date: "last year"',
        "last year",
    ),
    "a telephone number in a text": (
        "texts/ja/money.yaml",
        "これ以上は、一円も払わないでください。",
        "03-0000-0012に電話してください。",
        "03-0000-0012",
    ),
    "110 in a text": (
        "texts/ja/threat.yaml",
        "{tel.police-110}番",
        "110番",
        "110",
    ),
    "the word safe": (
        "texts/en/mail.yaml",
        "It is evidence",
        "It is safe",
        "is safe",
    ),
    "blame": (
        "texts/ja/support.yaml",
        "あなたのせいではありません。",
        "だまされたのですね。",
        "だまされ",
    ),
    "a placeholder that nobody fills": (
        "texts/en/mail.yaml",
        "It is evidence",
        "It is evidence {name}",
        "{name}",
    ),
    "a text in one language only": (
        "texts/en/phone.yaml",
        "phone.dont-call-back:",
        "phone.other:",
        "phone.",
    ),
    "a sentence without end": (
        "texts/ja/phone.yaml",
        "理由を言わなくてかまいません。",
        "あ" * 90 + "。",
        "too long",
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_file_and_line(folder: Path, name: str) -> None:
    file, old, new, words = MISTAKES[name]
    change(folder, file, old, new)
    with pytest.raises(PackError) as raised:
        read_sources(folder)
    assert words in raised.value.en
    where, _, line = raised.value.en.partition(": ")[0].partition(":")
    assert (folder / where).is_file()
    assert line.isdigit()
    assert raised.value.says(Language.JA).startswith(f"{where}:{line}: ")


def test_the_line_is_that_of_the_mistake(folder: Path) -> None:
    change(folder, "actions/money.yaml", "{paid: [crypto]}", "{paid: [krypto]}")
    with pytest.raises(PackError) as raised:
        read_sources(folder)
    line = line_of(folder, "actions/money.yaml", "krypto")
    assert raised.value.en.startswith(f"actions/money.yaml:{line}: ")


def test_steps_that_wait_for_each_other_are_refused(folder: Path) -> None:
    change(
        folder,
        "actions/phone.yaml",
        "when: {did: [on-the-phone-now]}",
        "when: {did: [on-the-phone-now]}\n  after: [threat.call-110]",
    )
    with pytest.raises(PackError, match="circle"):
        read_sources(folder)


def test_an_urgent_step_cannot_wait_for_a_later_one(folder: Path) -> None:
    change(folder, "actions/money.yaml", "after: [bank.call-own]", "after: [police.report]")
    with pytest.raises(PackError, match="more urgent"):
        read_sources(folder)


def test_a_clause_that_nobody_carries_is_refused(folder: Path) -> None:
    change(folder, "clauses.yaml", "PH-N:", "PH-X: something new on the page\nPH-N:")
    with pytest.raises(PackError, match="PH-X"):
        read_sources(folder)


def test_what_nothing_uses_is_refused(folder: Path) -> None:
    change(folder, "texts/ja/bring.yaml", "chat:", "spare: 使われないもの\nchat:")
    change(folder, "texts/en/bring.yaml", "chat:", "spare: nothing needs it\nchat:")
    with pytest.raises(PackError, match="spare"):
        read_sources(folder)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "newer.yaml").unlink()
    with pytest.raises(PackError, match=r"newer\.yaml"):
        read_sources(folder)


def test_an_edit_of_words_or_condition_voids_the_review(folder: Path) -> None:
    change(folder, "texts/ja/phone.yaml", "すぐ切ってください", "切ってください")
    change(folder, "actions/money.yaml", "{paid: [crypto]}", "{paid: [crypto, card]}")
    sources = read_sources(folder)
    changed = {action.id for action in unreviewed(sources.pack, sources.reviews)}
    assert changed == {"phone.hang-up", "crypto.call"}


def test_every_scalar_stays_the_text_that_was_written(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("[no, 1.10, 0x1f, 2026-11-23, null, ~]", "utf-8")
    written = ("no", "1.10", "0x1f", "2026-11-23", "null", "~")
    assert read_yaml(file, tmp_path).texts() == written


def test_the_hash_changes_with_any_source_and_with_nothing_else(folder: Path) -> None:
    before = hash_of(folder)
    (folder / "note.txt").write_text("not a source", "utf-8")
    assert hash_of(folder) == before
    change(folder, "pack.yaml", "# Topics", "# The topics")
    assert hash_of(folder) != before


def test_the_shipped_pack_is_the_one_in_the_sources() -> None:
    # After a change: make generated
    assert (PACKS / "jp.json").read_text("utf-8") == compiled()


def test_coverage_of_the_page_is_written_down_as_it_is() -> None:
    # After a change: make generated
    assert (DOCS / "coverage.md").read_text("utf-8") == coverage(load_pack())


def test_packing_loses_nothing() -> None:
    import json

    pack = load_pack()
    assert packed(unpacked(json.loads(packed(pack)))) == packed(pack)


def test_a_missing_or_broken_pack_is_said_to_be_so() -> None:
    with pytest.raises(PackError, match="no guidance pack 'xx'"):
        load_pack("xx")
