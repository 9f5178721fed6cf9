"""What the packs of two prefectures tell beyond the country's, in every language."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from madoguchi.guidance.advise import adviser
from madoguchi.guidance.desks.audit import audit
from madoguchi.model import Certainty, Did, Kind, Language, Paid, Plan, Situation, Step, Verdict
from madoguchi.model.readings import plain

AT = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=9)))
PLACES = {"jp-08": ("JP-08", "茨城県"), "jp-37": ("JP-37", "香川県")}
OTHERWISE = {
    "jp-08": {"police.report", "threat.police", "report.ibaraki-phishing"},
    "jp-37": {"police.report", "threat.police", "personal.if-threatened"},
}
PHISHING = Verdict(Kind.PHISHING, Certainty.SCAM, 0.99)
SITUATIONS = (
    Situation(did=frozenset({Did.REPLIED})),
    Situation(did=frozenset({Did.THREATENED})),
    Situation(paid=frozenset({Paid.BANK_TRANSFER})),
)


def plan_of(pack: str, situation: Situation, language: Language = Language.JA) -> Plan:
    return adviser(pack).advise(PHISHING, situation, at=AT, language=language, signals=())


def steps(pack: str, language: Language) -> dict[str, Step]:
    plans = (plan_of(pack, situation, language) for situation in SITUATIONS)
    return {step.id: step for plan in plans for step in plan.steps}


@pytest.mark.parametrize("pack", PLACES)
@pytest.mark.parametrize("language", Language)
def test_what_it_adds_is_told_in_every_language_and_names_the_prefecture(
    pack: str, language: Language
) -> None:
    mine, theirs = steps(pack, language), steps("jp", language)
    words = {name: (step.says, step.more) for name, step in theirs.items()}
    changed = {n for n, step in mine.items() if words.get(n) != (step.says, step.more)}
    assert changed == OTHERWISE[pack]
    gazetteer = adviser(pack).desks.gazetteer
    place = plain(gazetteer.name(PLACES[pack][0], language))
    # Whoever lives elsewhere may be answered by this pack, too.
    for name in changed:
        said = plain(mine[name].says + mine[name].more)
        assert place in said, said
        assert mine[name].language is language
    for name in changed & set(theirs):
        assert mine[name].says == theirs[name].says


@pytest.mark.parametrize("language", Language)
def test_phishing_also_goes_to_the_police_of_ibaraki(language: Language) -> None:
    shown = plan_of("jp-08", Situation(), language)
    (step,) = [one for one in shown.steps if one.id == "report.ibaraki-phishing"]
    assert step.contact is not None
    assert step.contact.mail == "hi-tech@pref.ibaraki.lg.jp"
    assert not step.contact.answers
    assert step.contact.language is language
    elsewhere = plan_of("jp-08", Situation(prefecture="JP-13"), language)
    (step,) = [one for one in elsewhere.steps if one.id == "report.ibaraki-phishing"]
    assert step.contact is None


@pytest.mark.parametrize("pack", ["jp", *PLACES])
@pytest.mark.parametrize("language", Language)
def test_the_order_of_the_page_and_an_interpreter_early(pack: str, language: Language) -> None:
    """Consumer centre, then the police of one's address, as the page has them."""
    code = PLACES[pack][0] if pack in PLACES else "JP-37"
    desks = [desk.id for desk in plan_of(pack, Situation(prefecture=code), language).desks]
    assert desks[0] == "consumer-188"
    assert desks[1].startswith("police-")
    if language is not Language.JA:
        assert desks[2] == "houterasu-multilingual"


@pytest.mark.parametrize("pack", PLACES)
def test_the_police_of_the_prefecture_stand_beside_the_step(pack: str) -> None:
    shown = plan_of(pack, Situation(paid=frozenset({Paid.BANK_TRANSFER})))
    (step,) = [one for one in shown.steps if one.id == "police.report"]
    assert step.contact is not None
    assert step.contact.name.startswith(f"{PLACES[pack][1]}警察")
    assert not [found for found in audit(adviser(pack).desks, AT.date()) if found.wrong]
