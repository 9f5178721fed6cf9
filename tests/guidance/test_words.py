"""Every sentence, in every language, open and closed: nothing unresolved, nothing forbidden."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from madoguchi.guidance.desks import directory
from madoguchi.guidance.pack import MAY_BE_SAID, load_pack
from madoguchi.guidance.source.style import style_of
from madoguchi.guidance.source.style.easy import KANJI, READ
from madoguchi.guidance.voice import Voice
from madoguchi.guidance.words import PRESSING, Speaker
from madoguchi.model import ActionKind, Contact, Language, Step
from madoguchi.model.readings import plain

PACK = load_pack()
DESKS = directory()
JAPAN = timezone(timedelta(hours=9))
MOMENTS = {
    "Tuesday morning": datetime(2026, 11, 24, 10, 0, tzinfo=JAPAN),
    "Saturday night": datetime(2026, 11, 21, 23, 0, tzinfo=JAPAN),
    "Sunday noon": datetime(2026, 11, 22, 12, 10, tzinfo=JAPAN),
    "New Year": datetime(2027, 1, 1, 11, 0, tzinfo=JAPAN),
}
PLACES = (None, "JP-37", "JP-13", "JP-01")
WRITTEN = (Language.JA, Language.EN)
SPOKEN = (*PACK.languages, *PACK.translated)


def spoken(language: Language, moment: datetime, prefecture: str | None) -> list[Step]:
    place = Speaker(PACK, DESKS, language).at(moment, prefecture, None)
    return [place.step(action) for action in PACK.actions]


def own_words(contact: Contact | None) -> set[str]:
    return {contact.tel, contact.name} - {""} if contact else set()


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("prefecture", PLACES)
def test_every_step_is_whole_and_names_no_number_but_a_desks(
    language: Language, moment: str, prefecture: str | None
) -> None:
    always = DESKS.always(MOMENTS[moment], language)
    for step in spoken(language, MOMENTS[moment], prefecture):
        assert step.says
        assert step.language is language
        known = own_words(step.contact) | own_words(step.fallback)
        known |= {word for contact in always for word in own_words(contact)}
        held_to_its_language(f"{step.says} {step.more}", language, known)


@pytest.mark.parametrize("language", SPOKEN)
def test_every_headline_is_whole_and_calm(language: Language) -> None:
    place = Speaker(PACK, DESKS, language).at(MOMENTS["New Year"], None, None)
    always = DESKS.always(MOMENTS["New Year"], language)
    known = {word for contact in always for word in own_words(contact)}
    for line in PACK.headlines:
        said = place.headline([line])
        assert said.language is language
        held_to_its_language(said.says, language, known)


def held_to_its_language(text: str, language: Language, known: set[str]) -> None:
    """Nothing unresolved, no number but a desk's, no blame, no "safe", and every reading."""
    for word in sorted(known, key=len, reverse=True):
        text = text.replace(word, "")
    bare, style = plain(text), style_of(language)
    assert not re.search(r"[{}|]", bare), bare
    assert not re.search(r"\d{2,4}-\d{2,4}|#\d|\b0\d{5,}|\b(110|119|188|9110)\b", bare), bare
    assert not [words for words in style.forbidden if words in bare.lower()], bare
    if style.readings:
        assert not KANJI.search(READ.sub("", text)), bare


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("language", WRITTEN)
def test_a_closed_desk_is_never_to_be_called_now(language: Language, moment: str) -> None:
    closed = 0
    for step in spoken(language, MOMENTS[moment], "JP-37"):
        contact = step.contact
        if contact is None or contact.open_now is not False or step.urgency not in PRESSING:
            assert step.fallback is None
            assert not step.says.startswith(("【", "["))
            continue
        closed += 1
        assert step.says.startswith(("【", "["))
        if contact.opens_at is not None:
            assert contact.opens_at > MOMENTS[moment]
            there = contact.opens_at.astimezone(JAPAN)
            assert f"{there.hour}:{there.minute:02d}" in step.says
        if step.fallback is not None:
            assert step.fallback.open_now is not False
            assert step.fallback.name in step.more
    if moment != "Tuesday morning":
        assert closed


def test_what_is_urgent_always_has_somebody_who_answers() -> None:
    for moment in MOMENTS.values():
        for step in spoken(Language.JA, moment, "JP-37"):
            if step.urgency in PRESSING and step.contact:
                assert step.contact.open_now is not False or step.fallback, step.id


def test_104_is_named_only_to_say_that_it_ended() -> None:
    for language in WRITTEN:
        for step in spoken(language, MOMENTS["Tuesday morning"], None):
            if "104" in f"{step.says}{step.more}{step.script}":
                assert step.id == "number.where"
                assert "終わりました" in step.more or "ended" in step.more


@pytest.mark.parametrize("language", WRITTEN)
def test_what_to_do_is_one_or_two_short_sentences(language: Language) -> None:
    for action in PACK.actions:
        if action.kind is ActionKind.DO:
            says = PACK.texts[language].actions[action.id].says
            assert len(re.findall(r"[。.!?](?:\s|$|(?=\S))", says)) <= 3, says
            assert len(says) <= (90 if language is Language.JA else 190), says


def test_japanese_speaks_in_desu_and_masu() -> None:
    for action_id, text in PACK.texts[Language.JA].actions.items():
        for sentence in re.split(r"(?<=。)", text.says + text.more):
            if sentence:
                ending = re.search(
                    r"(です|ます|ません|ました|ください|ましょう|でしょう)。$", sentence
                )
                assert ending, (action_id, sentence)


def test_scripts_speak_for_the_person_and_hold_no_number() -> None:
    for language in WRITTEN:
        for lines in PACK.texts[language].scripts.values():
            assert 1 <= len(lines) <= 7
            assert not any(re.search(r"\d", line) for line in lines)


def test_both_languages_say_the_same_ids() -> None:
    def ids(texts: Any) -> list[set[str]]:
        names = ("actions", "headlines", "scripts", "bring", "phrases", "questions", "spoken")
        return [set(getattr(texts, name)) - MAY_BE_SAID for name in names]

    assert ids(PACK.texts[Language.JA]) == ids(PACK.texts[Language.EN])
    ja, en = PACK.texts[Language.JA], PACK.texts[Language.EN]
    for action_id in ja.actions:
        assert bool(ja.actions[action_id].more) == bool(en.actions[action_id].more), action_id
        placeholders = [
            sorted(re.findall(r"\{[^}]+\}", t.actions[action_id].says + t.actions[action_id].more))
            for t in (ja, en)
        ]
        assert placeholders[0] == placeholders[1], action_id
    for name in ja.scripts:
        assert len(ja.scripts[name]) == len(en.scripts[name])


@pytest.mark.parametrize("language", PACK.translated)
def test_no_day_is_told_with_the_months_of_another_language(language: Language) -> None:
    voice = Voice(language, PACK.texts[language])
    for moment in MOMENTS.values():
        said = voice.time_words(moment) + voice.day_words(moment.date())
        assert not re.search(r"January|November", said), said


def test_no_headline_promises_safety_and_the_unclear_ones_say_so() -> None:
    for language, unclear in ((Language.JA, "はっきりとは言えません"), (Language.EN, "not clear")):
        for name, text in PACK.texts[language].headlines.items():
            assert "安全" not in text
            assert "safe" not in text.lower()
            if name.endswith(".unclear"):
                assert unclear in text
