"""A script that could leave a gap, end empty or drift between languages is refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.guidance.packs.folders import adviser_of, heir, sign
from tests.guidance.test_scripts import MORNING

from madoguchi.guidance.compile import PACKS
from madoguchi.guidance.conditions import leaves
from madoguchi.guidance.derived import DERIVED
from madoguchi.guidance.pack import load_pack, unpacked
from madoguchi.guidance.past import kept, releases
from madoguchi.guidance.release import self_contained
from madoguchi.guidance.replay import Asked, facts_of, plan_for
from madoguchi.guidance.source.packing import data_of
from madoguchi.guidance.source.read import read_sources
from madoguchi.model import Language, PackError

BUILT, SAID, WORDS = "scripts.yaml", "texts/ja/scripts.yaml", "texts/ja/spoken.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "jp"
    shutil.copytree(PACKS / "jp", target)
    return target


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


MISTAKES = {
    "a gap that nothing fills": (SAID, "{told}を教えました", "{tolled}を教えました", "{tolled}"),
    "a fact that the listener does not hear of": (
        SAID,
        ": カードを止めて、番号を変えてください。",
        ': "{paid}を止めてください。"',
        "paid",
    ),
    "a fact that no line says": (
        BUILT,
        "    told: [pin, one",
        "    paid: [card]\n    told: [pin, one",
        "paid",
    ),
    "a value without words": (WORDS, "told.pin: 暗証番号\n", "", "told.pin"),
    "words for no value": (WORDS, "told.pin:", "told.pim:", "told.pi"),
    "a list that forgets one": (WORDS, "{one}と{other}", "{other}", "told.last"),
    "a list that may be empty": (
        BUILT,
        "{id: told, when: {told: [pin, one-time-code, id-password]}}",
        "told",
        "nothing to put in for told",
    ),
    "a line that is never said": (
        BUILT,
        "{id: cancel, when: {paid: [card]}}",
        "{id: cancel, when: {all: [{any-paid: ['no']}, {paid: [card]}]}}",
        "never said",
    ),
    "a script that may end empty": (
        BUILT,
        "{id: came, when: {not: {did: [threatened]}}}",
        "{id: came, when: {all: [{did: [threatened]}, {for-whom: [self]}]}}",
        "",
    ),
    "a day that was not named": (SAID, "{when}、パソコン", "{day}、パソコン", "day: named"),
    "a day without a date": (BUILT, "  day: received-on\n", "", "day"),
    "a line twice": (BUILT, "court-check: [came, real]", "court-check: [came, came]", "came"),
    "a line too few": (SAID, "  real: 本物かどうか確かめたいです。\n", "", "real"),
    "a line too many": (
        SAID,
        "  real: 本物かどうか確かめ",
        "  also: はい。\n  real: 本物かどうか確かめ",
        "also",
    ),
    "other gaps in English": (
        "texts/en/scripts.yaml",
        "card number {when}",
        "card number",
        "{when}",
    ),
    "other gaps in a translation": ("texts/vi/scripts.yaml", "{when}, kẻ lừa", "kẻ lừa", "{when}"),
    "other lines in a translation": (
        "texts/vi/scripts.yaml",
        "  since:",
        "  sins:",
        "police-threat",
    ),
    "an unknown fact": (BUILT, "{for-whom: [other]}", "{for-who: [other]}", "for-who"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_file_and_line(folder: Path, name: str) -> None:
    file, old, new, words = MISTAKES[name]
    change(folder / file, old, new)
    if name == "a script that may end empty":
        change(folder / BUILT, "    - {id: place, when: {for-whom: [self]}}\n", "")
        change(folder / SAID, "  place: 場所は◯◯です。名前は◯◯です。\n", "")
        change(folder / "texts/en/scripts.yaml", "  place: I am at ___. My name is ___.\n", "")
        words = "nothing to say"
    with pytest.raises(PackError) as raised:
        read_sources(folder)
    assert words in raised.value.en
    assert ".yaml:" in raised.value.en
    assert raised.value.ja != raised.value.en


def test_a_script_rebuilt_in_japanese_makes_its_translations_stale_and_no_error(
    folder: Path,
) -> None:
    change(folder / BUILT, "court-check: [came, real]", "court-check: [came, real, thanks]")
    for file, line in ((SAID, "お願いします。"), ("texts/en/scripts.yaml", "Thank you.")):
        change(folder / file, "court-check:\n", f"court-check:\n  thanks: {line}\n")
    sources = read_sources(folder)
    assert all(made.stale == ("scripts:court-check",) for made in sources.translations.values())


def script_of(folder: Path, step: str, facts: str) -> tuple[str, ...]:
    ready = adviser_of(folder)
    plan = plan_for(ready, facts_of(ready.pack, facts.split()), Asked(MORNING))
    return next(one.script for one in plan.steps if one.id == step)


def test_an_heir_builds_a_script_anew(tmp_path: Path) -> None:
    files = {
        BUILT: "brand-ask: [ours]\n",
        SAID: "brand-ask:\n  ours: こちらは町の相談室です。\n",
        "texts/en/scripts.yaml": "brand-ask:\n  ours: This is the advice room of a town.\n",
    }
    folder = heir(tmp_path / "town", "languages: [ja, en]\ntranslated: []\n", **files)
    sign(folder)
    said = script_of(folder, "brand.ask", "kind=phishing certainty=scam for-whom=other")
    assert len(said) == 2
    assert said[1] == "こちらは町の相談室です。"


def test_an_heir_may_leave_out_how_a_script_of_plain_lines_is_built(tmp_path: Path) -> None:
    files = {
        "actions/room.yaml": """
- {id: room.ask, kind: do, urgency: later, block: support, script: room, clauses: [FB-C],
   when: {certainty: [scam]}, sources: [police-page]}
""",
        "texts/ja/room.yaml": "room.ask: {says: 相談室に電話してください。}\n",
        "texts/en/room.yaml": "room.ask: {says: Call the room.}\n",
        SAID: "room: [相談したいです。, いつ行けばよいですか。]\n",
        "texts/en/scripts.yaml": "room: [I would like advice., When should I come?]\n",
    }
    more = "languages: [ja, en]\ntranslated: []\ntopics: [room]\n"
    folder = heir(tmp_path / "town", more, **files)
    sign(folder)
    said = script_of(folder, "room.ask", "kind=phishing certainty=scam for-whom=other")
    assert said[1:] == ("相談したいです。", "いつ行けばよいですか。")
    assert "家族" in said[0]


def test_a_kept_pack_leans_on_no_derived_fact_of_today() -> None:
    pack = self_contained(load_pack())
    for script in pack.scripts.values():
        for sentence in script.sentences:
            assert not sentence.when or not {x.fact for x in leaves(sentence.when)} & set(DERIVED)
    assert unpacked(data_of(pack)).scripts == pack.scripts


def test_plain_lines_of_before_are_said_as_they_stand() -> None:
    before = kept(releases()[-1])
    assert before.pack.scripts == {}
    given = facts_of(before.pack, ["paid=card", "for-whom=other", "kind=prize", "certainty=scam"])
    for language in (Language.JA, Language.VI):
        lines = before.pack.texts[language].scripts
        steps = plan_for(before, given, Asked(MORNING, language)).steps
        said = next(step.script for step in steps if step.id == "card.stop")
        assert said == lines["card-stop"]
