"""What was said on a day is said again, word for word, by the version of that day."""

from __future__ import annotations

import gzip
import json
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tools.said import PREFECTURE, as_recorded

from madoguchi.desk import JAPAN
from madoguchi.guidance import past, release
from madoguchi.guidance.advise import adviser
from madoguchi.guidance.conditions import leaves
from madoguchi.guidance.derived import DERIVED
from madoguchi.guidance.pack import load_pack
from madoguchi.guidance.past import (
    Release,
    in_force,
    kept,
    releases,
    speaker_for,
    spoke_on,
)
from madoguchi.guidance.replay import Asked, facts_of, plan_for, state_of
from madoguchi.model import Language, PackError, UsageError

SAID = sorted((Path(__file__).parent / "said").glob("*.json"))
"""Written by the program as it was on the day each version was given out."""

FAR = date(2028, 12, 1)
"""A day after every release: tests must not depend on the day they are run."""


def recorded() -> list[Any]:
    return [
        pytest.param(case, id=f"{file.stem}-{number}")
        for file in SAID
        for number, case in enumerate(json.loads(file.read_text("utf-8")))
    ]


@pytest.mark.parametrize("case", recorded())
def test_a_past_version_says_what_it_said(case: dict[str, Any]) -> None:
    at = datetime.fromisoformat(case["at"])
    speaking = spoke_on("jp", at.date(), today=FAR)
    given = facts_of(speaking.pack, case["facts"].split())
    asked = Asked(at, Language(case["language"]), PREFECTURE)
    assert as_recorded(plan_for(speaking, given, asked)) == {
        name: case[name] for name in ("pack", "headline", "steps", "honesty")
    }


def test_every_release_is_kept_whole_and_was_recorded() -> None:
    assert {f"{one.name}@{one.version}" for one in releases()} == {file.stem for file in SAID}
    for one in releases():
        assert kept(one).pack.id.hash == one.hash


def test_what_is_kept_does_not_lean_on_derived_facts_of_today() -> None:
    for one in releases():
        pack = kept(one).pack
        conditions = [action.when for action in pack.actions]
        conditions += [line.when for line in pack.headlines if line.when]
        conditions += [question.when for question in pack.questions if question.when]
        assert not {leaf.fact for c in conditions for leaf in leaves(c)} & set(DERIVED)


def test_a_version_that_was_given_out_does_not_change() -> None:
    present = load_pack().id
    for one in releases():
        assert one.version != present.version or one.hash == present.hash, (
            "raise `version` in pack.yaml"
        )


def test_each_day_has_one_version_and_no_day_before_the_first_has_any() -> None:
    known = in_force("jp", FAR)
    first = known[0].since
    for offset in range(60):
        day = first + timedelta(days=offset)
        assert sum(one.on(day) for one in known) == 1
    with pytest.raises(UsageError) as refused:
        spoke_on("jp", first - timedelta(days=1), today=FAR)
    assert first.isoformat() in refused.value.en
    assert known[0].version in refused.value.ja


def test_the_present_version_speaks_today_and_later() -> None:
    for day in (FAR, FAR + timedelta(days=20)):
        assert spoke_on("jp", day, today=FAR) is adviser()


def test_a_version_does_not_speak_on_days_of_another() -> None:
    old = spoke_on("jp", date(2026, 11, 24), today=FAR, version="2026.11.1")
    assert old.pack.id.version == "2026.11.1"
    for version, day in (("2026.11.1", date(2026, 11, 25)), ("2026.11.2", date(2026, 11, 24))):
        with pytest.raises(UsageError):
            spoke_on("jp", day, today=FAR, version=version)
    with pytest.raises(UsageError) as refused:
        spoke_on("jp", FAR, today=FAR, version="2025.1.1")
    assert "2026.11.1" in refused.value.en


def test_a_kept_file_that_was_changed_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    one = releases()[0]
    text = gzip.decompress((release.PACKS / "past" / one.file).read_bytes())
    altered = gzip.compress(text.replace("切ってください".encode(), "話してください".encode()))
    (tmp_path / one.file).write_bytes(altered)
    monkeypatch.setattr(past, "carried", lambda _, name: (tmp_path / Path(name).name).read_bytes())
    for version in (one, replace(one, hash="0" * 16)):
        with pytest.raises(PackError) as broken:
            kept.__wrapped__(version)
        assert one.file in broken.value.ja
    with pytest.raises(PackError):
        kept.__wrapped__(replace(one, version="0.0.0"))


def present_files() -> tuple[dict[str, Any], dict[str, Any]]:
    names = ("jp.json", "jp-desks.json")
    pack, desks = (json.loads((release.PACKS / name).read_text("utf-8")) for name in names)
    return pack, desks


def test_the_present_version_can_be_given_out_once_and_read_back(tmp_path: Path) -> None:
    pack, desks = present_files()
    before = tuple(one for one in releases() if one.version != pack["version"])
    row, octets = release.keep(pack, desks, FAR, before)
    assert octets == release.keep(pack, desks, FAR, before)[1]
    release.write(row, octets, before, tmp_path)
    rows = json.loads((tmp_path / past.INDEX).read_text("utf-8"))
    assert [one["version"] for one in rows] == [*(one.version for one in before), pack["version"]]
    assert json.loads(gzip.decompress(octets))["pack"]["hash"] == pack["hash"]
    with pytest.raises(UsageError):
        release.keep(pack, desks, FAR + timedelta(days=1), (*before, row))
    with pytest.raises(UsageError):
        release.keep(pack, desks, before[-1].since, before)


def test_a_prefectures_version_is_kept_with_all_that_it_inherits(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(release, "PACKS", tmp_path)
    assert release.main(["--on", FAR.isoformat(), "--pack", "jp-08"]) == 0
    folder = tmp_path / "past"
    rows = json.loads((folder / past.INDEX).read_text("utf-8"))
    assert rows[:-1] == [{**asdict(one), "since": one.since.isoformat()} for one in releases()]
    given = Release(**{**rows[-1], "since": FAR})
    monkeypatch.setattr(past, "carried", lambda _, name: (folder / Path(name).name).read_bytes())
    spoke = kept.__wrapped__(given)
    assert [one.name for one in spoke.pack.id.chain] == ["jp"]
    facts = facts_of(spoke.pack, ["kind=phishing", "told=pin"])
    asked = Asked(at=datetime(2026, 12, 7, 10, tzinfo=JAPAN), prefecture="JP-08")
    now = spoke_on("jp-08", asked.at.date(), today=asked.at.date())
    assert plan_for(spoke, facts, asked) == plan_for(now, facts, asked)
    assert "report.ibaraki-phishing" in {step.id for step in plan_for(spoke, facts, asked).steps}


def test_a_prefectures_own_pack_speaks_to_its_people_from_its_first_day_on() -> None:
    today = date(2026, 12, 7)
    assert speaker_for("JP-08", today, today) == "jp-08"
    assert speaker_for("JP-08", date(2026, 11, 24), today) == "jp"
    assert speaker_for("JP-13", today, today) == "jp"
    assert speaker_for(None, today, today) == "jp"


def test_a_day_before_the_last_release_cannot_be_given_out_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = {path.name: path.read_bytes() for path in (release.PACKS / "past").iterdir()}
    assert release.main(["--on", releases()[0].since.isoformat()]) == 1
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 2
    after = {path.name: path.read_bytes() for path in (release.PACKS / "past").iterdir()}
    assert after == before


@pytest.mark.parametrize(
    "written",
    ["clicked", "did=", "did=flew", "weather=fine", "elapsed=today,older", "kind=phishing,prize"],
)
def test_facts_that_a_version_does_not_have_are_refused(written: str) -> None:
    with pytest.raises(UsageError) as refused:
        facts_of(load_pack(), [written])
    assert refused.value.ja
    assert refused.value.en


def values(*written: str) -> dict[str, str]:
    speaking = adviser()
    return dict(speaking.vocabulary.values(state_of(speaking, facts_of(speaking.pack, written))))


def test_what_was_not_said_has_its_usual_value() -> None:
    assert values()["kind"] == "undetermined"
    assert values("kind=ordinary")["certainty"] == "nothing-found"
    assert values("certainty=nothing-found")["kind"] == "ordinary"
    assert values("kind=phishing")["certainty"] == "unclear"
    assert "paid" not in values("paid=no")
    assert values("did=none", "elapsed=older")["elapsed"] == "older"
    with pytest.raises(UsageError):
        values("kind=phishing", "certainty=nothing-found")


def test_a_day_of_another_hour_is_a_day_in_japan() -> None:
    at = datetime(2026, 11, 30, 10, tzinfo=JAPAN)
    plan = plan_for(adviser(), facts_of(load_pack(), ["did=clicked"]), Asked(at))
    assert plan.at == at
