"""Languages that may lack texts: what is lacking or stale falls back text by text, visibly."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from madoguchi.guidance.advise import Adviser
from madoguchi.guidance.compile import PACKS
from madoguchi.guidance.desks import directory
from madoguchi.guidance.pack import Pack, completed, load_pack, own_of, without
from madoguchi.guidance.source.read import read_sources
from madoguchi.guidance.source.reviews import unreviewed
from madoguchi.guidance.source.translations import every, hashes, hashes_in
from madoguchi.guidance.translations import accept, listing
from madoguchi.guidance.words import JOINS, Speaker
from madoguchi.model import (
    Certainty,
    Did,
    Kind,
    Language,
    PackError,
    Paid,
    Plan,
    Situation,
    Verdict,
)

JAPAN = timezone(timedelta(hours=9))
NIGHT = datetime(2026, 11, 21, 23, 0, tzinfo=JAPAN)
EASY = Language.JA_EASY
TRANSFERRED = Situation(paid=frozenset({Paid.BANK_TRANSFER}), did=frozenset({Did.REPLIED}))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "jp"
    shutil.copytree(PACKS / "jp", target)
    return target


def lacking(*keys: str) -> Pack:
    """The pack in use, as if these texts (`table:id`) were not written in やさしい日本語."""
    pack = load_pack()
    own = without(own_of(pack.texts[EASY]), set(keys))
    return replace(pack, texts={**pack.texts, EASY: completed(own, pack.texts[Language.JA])})


def plan_of(pack: Pack) -> Plan:
    verdict = Verdict(Kind.PRIZE, Certainty.SCAM, 0.9)
    adviser = Adviser(pack, directory())
    return adviser.advise(verdict, TRANSFERRED, at=NIGHT, language=EASY, signals=())


def test_what_is_there_is_said_in_the_language_itself() -> None:
    plan = plan_of(load_pack())
    assert plan.language is EASY
    assert plan.headline_language is EASY
    borrowed = load_pack().texts[EASY].borrowed
    for step in plan.steps:
        assert (step.language is EASY) == (f"actions:{step.id}" not in borrowed), step.id
    assert set(plan.honesty_languages) == {EASY}


def test_one_text_that_lacks_falls_back_alone_and_is_told() -> None:
    plan = plan_of(lacking("actions:pay.no-more"))
    before = {step.id: step.language for step in plan_of(load_pack()).steps}
    after = {step.id: step.language for step in plan.steps}
    assert {name for name in after if after[name] is not before[name]} == {"pay.no-more"}
    assert after["pay.no-more"] is Language.JA
    said = next(step.says for step in plan.steps if step.id == "pay.no-more")
    assert said == load_pack().texts[Language.JA].actions["pay.no-more"].says
    assert load_pack().texts[EASY].phrases["partly"] in plan.honesty


def test_a_headline_is_of_a_piece() -> None:
    plan = plan_of(lacking("headlines:paid"))
    japanese = load_pack().texts[Language.JA].headlines
    assert plan.headline_language is Language.JA
    assert plan.headline == japanese["prize.scam"] + japanese["paid"]


@pytest.mark.parametrize("phrase", JOINS)
def test_a_sentence_about_a_closed_desk_is_of_a_piece(phrase: str) -> None:
    pack = lacking(f"phrases:{phrase}")
    place = Speaker(pack, directory(), EASY).at(NIGHT, "JP-37", None)
    for action in pack.actions:
        step = place.step(action)
        if step.says.startswith("【"):
            assert step.language is Language.JA, step.id


def test_scripts_and_what_to_bring_fall_back_on_their_own() -> None:
    plan = plan_of(lacking("scripts:bank-recall", "bring:receipt"))
    step = next(step for step in plan.steps if step.id == "bank.call-own")
    assert (step.language, step.script_language) == (EASY, Language.JA)
    assert load_pack().texts[Language.JA].scripts["bank-recall"][2] in step.script
    for step in plan.steps:
        japanese = load_pack().texts[Language.JA].bring.values()
        if step.bring and step.bring_language is Language.JA:
            assert set(step.bring) <= set(japanese)


def test_a_line_of_honesty_that_lacks_is_told_too() -> None:
    plan = plan_of(lacking("phrases:never-calls"))
    assert plan.honesty_languages.count(Language.JA) == 1
    assert load_pack().texts[EASY].phrases["partly"] in plan.honesty


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def translate_into(folder: Path, tags: str) -> None:
    """Make these the only translated languages of the pack."""
    head = folder / "pack.yaml"
    named = re.sub(r"(?m)^translated: .*$", f"translated: [{tags}]", head.read_text("utf-8"))
    head.write_text(named, "utf-8")


def test_a_text_whose_japanese_changed_is_stale_and_lacks(folder: Path) -> None:
    change(folder / "texts/ja/phone.yaml", "すぐ切ってください", "切ってください")
    sources = read_sources(folder)
    assert sources.translations[EASY].stale == ("actions:phone.hang-up",)
    assert "actions:phone.hang-up" in sources.pack.texts[EASY].borrowed
    assert "ja-easy stale actions:phone.hang-up" in list(listing(sources))


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("phone.yaml", "理由を言わなくて", "何も言わなくて", "actions:phone.hang-up"),
        ("headlines.yaml", "放っておいて", "ほうっておいて", "headlines:advert"),
        ("scripts.yaml", "止めることはできますか", "止められますか", "scripts:crypto-stop"),
        ("bring.yaml", "身分証", "身分証か保険証", "bring:identity"),
        ("phrases.yaml", "いまは受付時間外です", "いまは閉まっています", "phrases:closed-now"),
        ("questions.yaml", "今日", "きょう", "questions:elapsed"),
    ],
)
def test_any_part_of_the_japanese_counts(
    folder: Path, file: str, old: str, new: str, key: str
) -> None:
    change(folder / "texts/ja" / file, old, new)
    assert read_sources(folder).translations[EASY].stale == (key,)


def test_accepting_writes_down_the_japanese_of_today(folder: Path) -> None:
    change(folder / "texts/ja/phone.yaml", "すぐ切ってください", "切ってください")
    accept(folder, read_sources(folder), EASY, ["actions:phone.hang-up"])
    sources = read_sources(folder)
    assert sources.translations[EASY].stale == ()
    assert hashes_in(folder / "texts/ja-easy/of.yaml", folder) == hashes(
        sources.pack.texts[Language.JA]
    )


def test_a_text_of_unknown_origin_counts_as_lacking(folder: Path) -> None:
    (folder / "texts/ja-easy/of.yaml").unlink()
    sources = read_sources(folder)
    assert len(sources.translations[EASY].stale) == len(hashes(sources.pack.texts[Language.JA]))
    assert EASY in sources.pack.texts


def test_a_new_language_begins_with_one_file(folder: Path) -> None:
    translate_into(folder, "pt-BR")
    begun = folder / "texts/pt-BR"
    shutil.rmtree(begun, ignore_errors=True)
    begun.mkdir()
    (begun / "phone.yaml").write_text(
        "phone.hang-up:\n  says: Desligue agora a ligação.\n", "utf-8"
    )
    accept(folder, read_sources(folder), Language.PT_BR, [])
    sources = read_sources(folder)
    texts = sources.pack.texts[Language.PT_BR]
    assert [key for key, _ in every(own_of(texts))] == ["actions:phone.hang-up"]
    assert texts.actions["pay.no-more"] == sources.pack.texts[Language.EN].actions["pay.no-more"]


def test_translations_void_no_review(folder: Path) -> None:
    shutil.rmtree(folder / "texts/ja-easy")
    translate_into(folder, "")
    sources = read_sources(folder)
    assert list(unreviewed(sources.pack, sources.reviews)) == []


MISTAKES = {
    "an id that nobody knows": ("phone.yaml", "phone.hang-up:", "phone.hung-up:", "phone.hung-up"),
    "an option that nobody knows": ("questions.yaml", "on-the-phone-now:", "talking:", "options"),
    "another number": ("threat.yaml", "{tel.police-110}", "{tel.police-9110}", "filled in"),
    "a number of its own": ("threat.yaml", "{tel.police-110}", "110", "110"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_file_and_line(folder: Path, name: str) -> None:
    file, old, new, words = MISTAKES[name]
    change(folder / "texts/ja-easy" / file, old, new)
    with pytest.raises(PackError) as raised:
        read_sources(folder)
    assert words in raised.value.en
    assert raised.value.en.startswith(f"texts/ja-easy/{file}:")


def test_a_file_that_nobody_reads_is_named(folder: Path) -> None:
    shutil.copy(folder / "texts/ja-easy/phone.yaml", folder / "texts/ja-easy/telephone.yaml")
    with pytest.raises(PackError, match=r"telephone\.yaml"):
        read_sources(folder)


def test_no_shipped_text_is_stale() -> None:
    # After reading both: python -m madoguchi.guidance.translations --accept LANGUAGE
    sources = read_sources(PACKS / "jp")
    assert [line for line in listing(sources) if " stale " in line] == []
