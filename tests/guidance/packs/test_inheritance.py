"""What a pack inherits, what it may change, and how its mistakes are told."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.guidance.packs.folders import adviser_of, heir, sign

from madoguchi.guidance.advise import Adviser, adviser
from madoguchi.guidance.compile import checked
from madoguchi.guidance.source.read import read_sources
from madoguchi.guidance.source.reviews import unreviewed
from madoguchi.guidance.translations import accept
from madoguchi.model import (
    Certainty,
    Did,
    Kind,
    Language,
    PackError,
    Paid,
    Plan,
    Situation,
    Told,
    Verdict,
)

AT = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=9)))
SCAM = Verdict(Kind.FICTITIOUS_BILLING, Certainty.SCAM, 0.99)

BY_ROOM = {
    "desks/room.yaml": """
- id: room
  type: desk
  roles: [consumer-188]
  names: {ja: 相談室, en: Room}
  channels:
    - {kind: tel, value: "03-0000-0012", confidence: own, source: "https://room.example/"}
  hours: always
  seen_on: 2026-11
"""
}


def plan(ready: Adviser, situation: Situation = Situation(), verdict: Verdict = SCAM) -> Plan:  # noqa: B008 - frozen
    return ready.advise(verdict, situation, at=AT, language=Language.JA, signals=())


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Adviser:
    """A pack that changes nothing."""
    return adviser_of(heir(tmp_path_factory.mktemp("packs") / "bare"))


@settings(max_examples=60, deadline=None)
@given(
    kind=st.sampled_from(Kind),
    certainty=st.sampled_from(Certainty),
    did=st.frozensets(st.sampled_from(Did), max_size=3),
    told=st.frozensets(st.sampled_from(Told), max_size=2),
    paid=st.frozensets(st.sampled_from(Paid), max_size=2),
    prefecture=st.sampled_from([None, "JP-13", "JP-37"]),
)
def test_a_pack_that_changes_nothing_gives_the_plans_of_its_parent(
    bare: Adviser,
    kind: Kind,
    certainty: Certainty,
    did: frozenset[Did],
    told: frozenset[Told],
    paid: frozenset[Paid],
    prefecture: str | None,
) -> None:
    verdict = Verdict(kind, certainty, 0.5)
    situation = Situation(did=did, told=told, paid=paid, prefecture=prefecture)
    mine, theirs = plan(bare, situation, verdict), plan(adviser("jp"), situation, verdict)
    assert mine.steps == theirs.steps
    assert (mine.desks, mine.reporting_points) == (theirs.desks, theirs.reporting_points)
    assert (mine.headline, mine.always) == (theirs.headline, theirs.always)
    assert mine.pack.name == "bare"
    assert mine.pack.chain == (theirs.pack,)


def test_a_row_of_its_own_goes_before_the_inherited_ones(tmp_path: Path) -> None:
    ready = adviser_of(heir(tmp_path / "heir", **BY_ROOM))
    step = next(
        step
        for step in plan(ready, Situation(did=frozenset({Did.REPLIED}))).steps
        if step.id == "support.consumer-188"
    )
    assert step.contact is not None
    assert step.contact.tel == "03-0000-0012"


def test_a_row_with_an_inherited_id_replaces_it_whole(tmp_path: Path) -> None:
    row = BY_ROOM["desks/room.yaml"].replace("id: room", "id: ipa").replace("consumer-188", "ipa")
    ready = adviser_of(heir(tmp_path / "heir", **{"desks/ipa.yaml": row}))
    (found,) = [entry for entry in ready.desks.entries if entry.id == "ipa"]
    assert [channel.value for channel in found.channels] == ["03-0000-0012"]


def test_a_row_can_be_left_out_with_a_reason(tmp_path: Path) -> None:
    folder = heir(tmp_path / "heir", "desks-off: {relay: not for this town}\n")
    with pytest.raises(PackError, match="relay"):  # the listing still names it
        adviser_of(folder)
    words = "listings:\n  desks: [consumer-188, police-local]\n"
    heir(folder, "desks-off: {relay: not for this town}\n", **{"desks/words.yaml": words})
    assert "relay" not in {entry.id for entry in adviser_of(folder).desks.entries}


def test_a_sentence_of_its_own_wins_and_has_to_be_reviewed(tmp_path: Path) -> None:
    ja = "support.if-worried:\n  says: 町の相談室でも聞けます。\n"
    en = "support.if-worried:\n  says: You can ask the town's room.\n"
    texts = {"texts/ja/support.yaml": ja, "texts/en/support.yaml": en}
    folder = heir(tmp_path / "heir", "languages: [ja, en]\n", **texts)
    sources = read_sources(folder)
    changed = [one.id for one in unreviewed(sources.pack, sources.reviews, sources.below)]
    assert changed == ["support.if-worried"]
    with pytest.raises(PackError, match=r"support\.if-worried"):
        checked(folder)
    sign(folder)
    assert "町の相談室でも聞けます。" in [step.says for step in plan(adviser_of(folder)).steps]
    assert (folder / "reviews.yaml").read_text("utf-8").count("hash:") == 1


def test_more_alone_keeps_the_inherited_sentence(tmp_path: Path) -> None:
    languages = "languages: [ja, en]\ntranslated: [ko]\n"
    ja = "police.report:\n  more: 町の警察署は、駅の前です。\n"
    en = "police.report:\n  more: The town's police station is at the railway station.\n"
    texts = {"texts/ja/money.yaml": ja, "texts/en/money.yaml": en}
    folder = heir(tmp_path / "heir", languages, **texts)
    sources = read_sources(folder)
    assert [one.id for one in unreviewed(sources.pack, {}, sources.below)] == ["police.report"]
    inherited = adviser("jp").pack.texts
    for language in (Language.JA, Language.EN):
        said = sources.pack.texts[language].actions["police.report"]
        assert said.says == inherited[language].actions["police.report"].says
        assert "町" in said.more or "town" in said.more
    # What the Korean was made of is no longer what is said: it stands in until it is made anew.
    assert sources.translations[Language.KO].stale == ("actions:police.report",)
    korean = {"texts/ko/money.yaml": "police.report:\n  more: 경찰서는 역 앞에 있습니다.\n"}
    accept(heir(folder, languages, **korean), read_sources(folder), Language.KO, ())
    made = read_sources(folder).translations[Language.KO]
    assert made.stale == ()
    assert made.fresh.actions["police.report"].more == "경찰서는 역 앞에 있습니다."


def test_more_of_a_step_that_is_not_inherited_says_nothing(tmp_path: Path) -> None:
    texts = {"texts/ja/money.yaml": "no.such:\n  more: 町の警察署は、駅の前です。\n"}
    with pytest.raises(PackError, match=r"heir/texts/ja/money\.yaml:1: 'says'"):
        read_sources(heir(tmp_path / "heir", **texts))


def test_fewer_languages_void_no_review(tmp_path: Path) -> None:
    assert checked(heir(tmp_path / "heir", "languages: [en, ja]\ntranslated: []\n"))[
        "texts"
    ].keys() == {"en", "ja"}


def test_the_hash_changes_when_anything_below_does(tmp_path: Path) -> None:
    middle = heir(tmp_path / "middle")
    lowest = heir(tmp_path / "lowest", extends="middle")
    before = checked(lowest)
    assert [below[0] for below in before["chain"]] == ["middle", "jp"]
    with (middle / "pack.yaml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    after = checked(lowest)
    assert after["hash"] != before["hash"]
    assert after["chain"][1] == before["chain"][1]


def test_the_pack_says_where_people_live_who_do_not(tmp_path: Path) -> None:
    ready = adviser_of(heir(tmp_path / "heir", "prefecture: JP-37\n"))
    assert plan(ready).desks == plan(adviser("jp"), Situation(prefecture="JP-37")).desks
    elsewhere = Situation(prefecture="JP-13")
    assert plan(ready, elsewhere).desks == plan(adviser("jp"), elsewhere).desks


OFF = "off: {support-scam.what: a sheet of our own}\n"


def test_a_step_can_be_switched_off_with_a_reason(tmp_path: Path) -> None:
    ready = adviser_of(heir(tmp_path / "heir", OFF))
    assert "support-scam.what" not in {action.id for action in ready.pack.actions}
    assert ready.pack.off == {"support-scam.what": "a sheet of our own"}
    scam = Verdict(Kind.SUPPORT_SCAM, Certainty.SCAM, 0.99)
    mine = [step.id for step in plan(ready, verdict=scam).steps]
    theirs = [step.id for step in plan(adviser("jp"), verdict=scam).steps]
    assert mine == [step for step in theirs if step != "support-scam.what"]


def test_the_only_step_that_carries_a_clause_stays(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"^heir/pack\.yaml: no action carries the clause 'FB-I3'"):
        checked(heir(tmp_path / "heir", "off: {threat.call-110: we would rather not}\n"))


@pytest.mark.parametrize("needed", ["bank.call-own", "recovery.warning"])
def test_a_step_that_an_invariant_needs_stays(tmp_path: Path, needed: str) -> None:
    folder = heir(tmp_path / "heir", f"off: {{{needed}: we would rather not}}\n")
    sign(folder)
    with pytest.raises(PackError, match=r"needs it|does not hold") as raised:
        checked(folder)
    assert "決まり" in raised.value.ja


IN_NO_ORDER = """
- id: mail.ignore
  kind: do
  urgency: now
  block: act
  when:
    all:
      - kind: [fictitious-billing, phishing, prize, extortion, investment-romance, support-scam,
               recovery-scam, malware]
      - not: {court-paper: [handed-over]}
      - threat: ["no"]
  clauses: [FB-R4, PH-R1, PZ-R]
  sources: [police-page]
"""


def test_what_must_come_first_comes_first_in_every_pack(tmp_path: Path) -> None:
    """What is inherited waits for `mail.keep`; written anew without `after` it would not."""
    folder = heir(tmp_path / "heir", **{"actions/mail.yaml": IN_NO_ORDER})
    sign(folder)
    with pytest.raises(PackError, match=r"mail\.keep comes before mail\.ignore") as no:
        checked(folder)
    assert "mail.keep が mail.ignore より先" in no.value.ja


MISTAKES = {
    "an unknown parent": ("extends: jp\n", "extends: jpp\n", 3, "jpp"),
    "a key that does not exist": ("extends: jp\n", "extends: jp\nextend: x\n", 4, "extend"),
    "a name that is not the folder's": ("name: heir", "name: other", 1, "other"),
    "no reason": ("extends: jp\n", "extends: jp\noff:\n  support-scam.what:\n", 5, "nothing here"),
    "a step that is not there": ("extends: jp\n", "extends: jp\noff:\n  x.y: no\n", 5, "x.y"),
    "a place that is none": ("extends: jp\n", "extends: jp\nprefecture: Kagawa\n", 4, "Kagawa"),
    "half of a text": ("extends: jp\n", "extends: jp\nlanguages: [ja, xx]\n", 4, "xx"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, name: str) -> None:
    old, new, line, words = MISTAKES[name]
    folder = heir(tmp_path / "heir")
    path = folder / "pack.yaml"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(PackError) as raised:
        checked(folder)
    assert raised.value.en.startswith((f"pack.yaml:{line}: ", f"heir/pack.yaml:{line}: "))
    assert words in raised.value.en
    assert f"pack.yaml:{line}: " in raised.value.ja


BROKEN_FILES = {
    "a sentence with a number": (
        "texts/ja/support.yaml",
        "\nsupport.if-worried:\n  says: 03-0000-0012へ。\n",
        "heir/texts/ja/support.yaml:3",
    ),
    "a sentence of no step": (
        "texts/ja/support.yaml",
        "no.such:\n  says: だれも言いません。\n",
        "",
    ),
    "a desk without a name": ("desks/a.yaml", "- id: x\n  type: desk\n", "heir/desks/a.yaml:1"),
    "a desk twice": ("desks/a.yaml", "- id: x\n- id: x\n", "heir/desks/a.yaml:2"),
    "desks that are no list": ("desks/a.yaml", "id: x\n", "heir/desks/a.yaml:1"),
    "desks that are no YAML": ("desks/a.yaml", "- id: x\n- [\n", "heir/desks/a.yaml:3"),
    "words that are no YAML": ("desks/words.yaml", "a: [\n", "heir/desks/words.yaml:2"),
    "another number for emergencies": (
        "desks/a.yaml",
        BY_ROOM["desks/room.yaml"].replace("consumer-188", "police-110"),
        "heir/desks/a.yaml:2",
    ),
    "the emergency desk replaced": (
        "desks/a.yaml",
        BY_ROOM["desks/room.yaml"].replace("id: room", "id: police-110"),
        "heir/desks/a.yaml:2",
    ),
}


@pytest.mark.parametrize("name", BROKEN_FILES)
def test_a_broken_file_is_named_with_its_pack(tmp_path: Path, name: str) -> None:
    file, text, where = BROKEN_FILES[name]
    with pytest.raises(PackError) as raised:
        adviser_of(heir(tmp_path / "heir", **{file: text}))
    assert raised.value.en.startswith(where)
    assert raised.value.ja.startswith(where)
