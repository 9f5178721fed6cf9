"""What desks are called and tell in the languages beside Japanese and English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.guidance.desks.test_directory import MONDAY_NOON, resolve

from madoguchi.guidance.desks import directory
from madoguchi.guidance.desks.entry import Entry, Wording
from madoguchi.guidance.desks.hours import JAPAN
from madoguchi.guidance.desks.pack import PACKS
from madoguchi.guidance.desks.said import SAID, translated
from madoguchi.guidance.pack import load_pack
from madoguchi.guidance.source.layers import Layer, Layers
from madoguchi.guidance.source.nodes import Node
from madoguchi.guidance.source.style import style_of
from madoguchi.guidance.source.style.easy import check_easy, check_endings
from madoguchi.model import Kind, Language, PackError
from madoguchi.model.readings import authored, plain

LANGUAGES = tuple(
    Language(path.stem) for path in sorted((PACKS / "jp/desks" / SAID).glob("*.yaml"))
)
FOREIGN = tuple(language for language in LANGUAGES if language is not Language.JA_EASY)
OF_ITS_OWN = ("police-", "consumer-", "brand-")
"""Groups of many rows; test_places.py has what the first two are called."""
JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")
NAMED_AS_ABROAD = {"amazon-report", "apple-report", "jpcert", "microsoft-report"}
_NAMES = re.compile("ソフトバンク|ドコモ|「ヘルプ」")
"""Names of companies and of what is pressed: they stay as they are."""
THE_PERSONS_OWN = {"your-bank", "your-bank-desk", "real-company"}


def national() -> tuple[Entry, ...]:
    """The desks that nearly every plan shows."""
    here = {"police-110", "police-9110", "police-online", "police-online-info", "consumer-188"}
    return tuple(
        entry
        for entry in directory().entries
        if (entry.id in here or not entry.id.startswith(OF_ITS_OWN)) and in_plans(entry)
    )


def in_plans(entry: Entry) -> bool:
    """Whether a step names one of its roles, or the list below every plan does, wherever one is."""
    named = {action.desk for action in load_pack().actions}
    here, now, speaking = directory(), MONDAY_NOON, Language.KO
    listed = {desk.id for desk in here.desks_for(None, now, speaking)}
    points = (here.reporting_points_for(kind, now, speaking) for kind in Kind)
    listed |= {point.id for found in points for point in found}
    return bool(named & set(entry.roles)) or entry.id in listed


def wordings(entry: Entry) -> Iterator[Wording]:
    yield entry.names
    yield from (text for text in (entry.note, entry.hours_words) if text)
    yield from (channel.label for channel in entry.channels if channel.label)


def every() -> Iterator[tuple[str, Wording]]:
    for entry in directory().entries:
        for wording in wordings(entry):
            yield entry.id, wording


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_desk_of_nearly_every_plan_tells_all_in_the_language(language: Language) -> None:
    for entry in national():
        for wording in wordings(entry):
            assert wording.language(language) is language, (entry.id, wording.says(Language.JA))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_that_the_japanese_does_not_have(language: Language) -> None:
    for name, wording in every():
        numbers = re.findall(r"\d+", plain(wording.says(language)))
        allowed = re.findall(r"\d+", " ".join(text for _, text in wording.texts[:1]))
        if language in dict(wording.texts):
            assert set(numbers) <= set(allowed), (name, numbers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_never_safe_never_blame_never_search(language: Language) -> None:
    style = style_of(language)
    for name, wording in every():
        if language in dict(wording.texts):
            said = plain(wording.says(language))
            assert not [words for words in style.forbidden if words in said.lower()], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_a_note_is_too_long(language: Language) -> None:
    style = style_of(language)
    for entry in directory().entries:
        if entry.note and entry.note.language(language) is language:
            for sentence in style.sentence_ends.split(plain(entry.note.says(language))):
                assert len(sentence) <= style.most_characters, (entry.id, sentence)


def test_what_is_easy_to_read_keeps_the_rules_of_easy_japanese() -> None:
    style = style_of(Language.JA_EASY)
    for name, wording in every():
        if Language.JA_EASY in dict(wording.texts):
            text = _NAMES.sub("", authored(wording.says(Language.JA_EASY)))
            check_easy(Node(name, 0, text), text, style)
            check_endings(Node(name, 0, text), text, style)


@pytest.mark.parametrize("language", FOREIGN)
def test_the_japanese_name_stands_beside_to_be_shown(language: Language) -> None:
    for entry in national():
        if entry.id not in NAMED_AS_ABROAD | THE_PERSONS_OWN:
            name = entry.names.says(language)
            brackets = re.findall(r"[(\uff08]([^)\uff09]*)", name)
            assert any(JAPANESE.search(inside) for inside in brackets), name


@pytest.mark.parametrize("language", [Language.EN, *FOREIGN])
def test_188_tells_that_it_answers_in_japanese(language: Language) -> None:
    """Its body says so on its own page; of #9110 no page was seen that does."""
    in_japanese = {
        Language.EN: "in Japanese",
        Language.ZH_HANS: "用日语",
        Language.KO: "일본어로",
        Language.VI: "bằng tiếng Nhật",
        Language.PT_BR: "em japonês",
    }
    # The prefecture's too, where its number is 188.
    for contact in (
        resolve("consumer-188", language=language).contact,
        resolve("consumer-local", "JP-37", language=language).contact,
    ):
        assert in_japanese[language] in contact.note
    for role in ("police-9110", "police-local"):
        assert in_japanese[language] not in resolve(role, "JP-37", language=language).contact.note
    for wanted in (Language.JA, Language.JA_EASY):
        note = plain(resolve("consumer-188", language=wanted).contact.note)
        assert "日本語" not in note


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("prefecture", [None, "JP-13", "JP-37"])
def test_the_desk_with_an_interpreter_for_all_but_readers_of_japanese(
    language: Language, prefecture: str | None
) -> None:
    desks = directory().desks_for(prefecture, MONDAY_NOON.astimezone(JAPAN), language)
    shown = [desk.id for desk in desks]
    if language is Language.JA:
        assert not {"houterasu-multilingual", "visitor-hotline"} & set(shown)
    else:
        assert shown.index("houterasu-multilingual") == 2
        assert desks[2].tel == "0570-078377"
        assert desks[2].open_now is True
        assert desks[2].answers
        # It does not answer in Portuguese, and its number was seen on another page only.
        answers = language is not Language.PT_BR
        assert ("visitor-hotline" in shown) is answers
        assert not [desk.tel for desk in desks if desk.id == "visitor-hotline" and desk.tel]


def data() -> dict[str, object]:
    names = {"ja": "窓口", "en": "Counter", "ja-easy": "まどぐち"}
    return {
        "rows": [{"id": "counter", "names": names, "channels": [{"label": dict(names)}]}],
        "notes": {"shared": {"ja": "相談できます。", "en": "Gives advice."}},
        "listings": {"ja": "窓口", "en": "Counter"},
    }


def alone(folder: Path) -> Layers:
    return Layers((Layer(folder, {"name": Node("pack.yaml", 1, "small")}),))


def write(folder: Path, name: str, text: str) -> Path:
    place = folder / "desks" / SAID
    place.mkdir(parents=True)
    (place / name).write_text(text, "utf-8")
    return folder


def test_one_line_serves_every_row_that_says_the_same(tmp_path: Path) -> None:
    folder = write(tmp_path, "ko.yaml", "窓口: 창구\n")
    whole = translated(data(), alone(folder))
    names = {"ja": "窓口", "en": "Counter", "ja-easy": "まどぐち", "ko": "창구"}
    assert whole["rows"] == [{"id": "counter", "names": names, "channels": [{"label": names}]}]
    assert whole["notes"] == data()["notes"]
    assert whole["listings"] == data()["listings"]


def test_what_stands_beside_its_japanese_is_left(tmp_path: Path) -> None:
    folder = write(tmp_path, "ja-easy.yaml", "窓口: うけつけ\n")
    assert translated(data(), alone(folder)) == data()


def test_a_pack_without_other_languages_stays_as_it_is(tmp_path: Path) -> None:
    assert translated(data(), alone(tmp_path)) == data()


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("ko.yaml", "# 한국어\n窓口です: 창구\n", "ko.yaml:2: no desk says '窓口です'"),
        ("ko.yaml", "窓口: 창구\n窓口: 접수\n", "ko.yaml:2: '窓口' is translated twice"),
        ("xx.yaml", "窓口: Counter\n", "xx.yaml:1: 'xx'"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(
    tmp_path: Path, name: str, text: str, words: str
) -> None:
    with pytest.raises(PackError) as raised:
        translated(data(), alone(write(tmp_path, name, text)))
    assert words in raised.value.en
    assert raised.value.ja.startswith(f"small/desks/said/{name}:")


def test_what_a_pack_below_translates_may_be_said_by_a_desk_that_this_one_lacks(
    tmp_path: Path,
) -> None:
    below = alone(write(tmp_path / "below", "ko.yaml", "窓口: 창구\n受付: 접수\n"))
    heir = Layers((*below.stack, *alone(write(tmp_path / "heir", "vi.yaml", "窓口: Quầy\n")).stack))
    names = {"ja": "窓口", "en": "Counter", "ja-easy": "まどぐち", "ko": "창구", "vi": "Quầy"}
    assert translated(data(), heir)["rows"] == [
        {"id": "counter", "names": names, "channels": [{"label": names}]}
    ]


def test_names_and_notes_in_every_language() -> None:
    easy = resolve("consumer-188", language=Language.JA_EASY).contact
    assert plain(easy.name) == "買い物やお金の相談の電話 188"
    assert easy.language is Language.JA_EASY
    english = resolve("consumer-188", language=Language.EN).contact
    assert english.name == "Consumer hotline 188"
    assert "closed 29 Dec-3 Jan" in english.hours
    korean = resolve("consumer-188", language=Language.KO).contact
    assert korean.name == "소비자 핫라인(消費者ホットライン) 188"
    assert korean.language is Language.KO
    # A language that lacks a name is stood in for: names of companies stay as they are abroad.
    bank = resolve("brand", brand="mizuho", language=Language.KO).contact
    assert (bank.name, bank.language) == ("Mizuho Bank", Language.EN)
