"""Which pack answers whom; and a broken pack never takes the place of one in use."""

from __future__ import annotations

import os
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from tests.guidance.packs.folders import EXAMPLES, heir

from madoguchi.desk.consultation import Consultation
from madoguchi.guidance import advise, library, operators
from madoguchi.guidance.library import Library
from madoguchi.guidance.operators import KEPT, OperatorPack
from madoguchi.model import Certainty, Kind, Language, PackError, Situation, UsageError, Verdict

AT = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=9)))
SCAM = Verdict(Kind.PRIZE, Certainty.SCAM, 0.99)


@pytest.fixture
def told() -> list[PackError]:
    return []


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The files are looked at again at every call."""
    monkeypatch.setattr(operators, "LOOK_AGAIN", -1.0)


@pytest.fixture
def reopened(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library of this test's own, as at the start of a program."""
    monkeypatch.setattr(library, "_shelf", [])
    monkeypatch.delenv(library.PACK, raising=False)
    monkeypatch.delenv(library.PACKS, raising=False)


def write(path: Path, text: str) -> None:
    """A file with a time of its own, however fast the test is."""
    before = path.stat().st_mtime_ns if path.exists() else 0
    path.write_text(text, "utf-8")
    os.utime(path, ns=(before + 10**9, before + 10**9))


def version(folder: Path, number: str) -> None:
    write(folder / "pack.yaml", f'name: {folder.name}\nversion: "{number}"\nextends: jp\n')


def broken(folder: Path) -> None:
    write(folder / "pack.yaml", f"name: {folder.name}\nextends: jp\nversjon: 1\n")


@pytest.mark.parametrize(
    ("named", "prefecture", "used"),
    [
        (None, None, "jp"),
        (None, "JP-13", "jp"),
        (None, "JP-37", "jp-37"),
        (None, "JP-08", "jp-08"),
        ("jp", "JP-37", "jp"),
        ("jp-08", None, "jp-08"),
        ("jp-08", "JP-37", "jp-08"),
        ("example-desk", "JP-08", "example-desk"),
    ],
)
def test_who_answers(
    named: str | None, prefecture: str | None, used: str, told: list[PackError]
) -> None:
    found = Library(named, EXAMPLES if named == "example-desk" else None, told.append)
    assert found.adviser(prefecture).pack.id.name == used


@pytest.mark.parametrize("name", ["nowhere", "../jp", "jp-desks", "", "JP"])
def test_a_pack_that_does_not_exist_is_refused_with_those_that_do(name: str) -> None:
    with pytest.raises(UsageError) as raised:
        Library(name, EXAMPLES)
    assert "example-desk, jp, jp-08, jp-37, xx" in raised.value.en
    assert "example-desk, jp, jp-08, jp-37, xx" in raised.value.ja


def test_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder"):
        Library(None, tmp_path / "nowhere")


def test_an_operators_pack_goes_before_the_installed_one(tmp_path: Path) -> None:
    heir(tmp_path / "jp-37", extends="jp-37")
    heir(tmp_path / "jp-13")
    found = Library(None, tmp_path)
    assert found.adviser("JP-37").pack.id.chain[0].name == "jp-37"
    assert found.adviser("JP-13").pack.id.name == "jp-13"
    assert found.adviser("JP-08").pack.id.name == "jp-08"


@pytest.mark.usefixtures("reopened")
def test_the_plan_says_which_pack_it_is_of(monkeypatch: pytest.MonkeyPatch) -> None:
    assert advise(SCAM, Situation(prefecture="JP-37"), at=AT).pack.name == "jp-37"
    monkeypatch.setattr(library, "_shelf", [])
    monkeypatch.setenv(library.PACK, "jp-08")
    assert advise(SCAM, Situation(prefecture="JP-37"), at=AT).pack.name == "jp-08"
    library.use("jp", None)
    assert advise(SCAM, Situation(prefecture="JP-37"), at=AT).pack.name == "jp"


@pytest.mark.usefixtures("at_once")
def test_a_changed_pack_is_used_and_a_broken_one_is_not(
    tmp_path: Path, told: list[PackError]
) -> None:
    folder = heir(tmp_path / "town")
    pack = OperatorPack(folder, told.append)
    first = pack.adviser()
    assert pack.adviser() is first
    version(folder, "2")
    second = pack.adviser()
    assert second.pack.id.version == "2"
    assert told == []
    broken(folder)
    assert pack.adviser() is second
    assert pack.adviser() is second
    (complaint,) = told
    assert complaint.en.startswith("pack.yaml:3: ")
    assert "versjon" in complaint.ja
    assert second.pack.id.hash in complaint.en
    assert second.pack.id.hash in complaint.ja
    version(folder, "3")
    assert pack.adviser().pack.id.version == "3"
    assert len(told) == 1


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(
    "file", ["desks/a.yaml", "texts/ja/support.yaml", "reviews.yaml", "facts.yaml"]
)
def test_whatever_breaks_the_one_in_use_stays(
    tmp_path: Path, told: list[PackError], file: str
) -> None:
    folder = heir(tmp_path / "town")
    pack = OperatorPack(folder, told.append)
    first = pack.adviser()
    (folder / file).parent.mkdir(parents=True, exist_ok=True)
    (folder / file).write_bytes(b"\xff\xfe: [")
    assert pack.adviser() is first
    assert f"town/{file}" in told[0].en
    (folder / file).unlink()
    assert pack.adviser().pack.id == first.pack.id


def test_the_last_good_copy_outlives_the_program(tmp_path: Path, told: list[PackError]) -> None:
    folder = heir(tmp_path / "town")
    good = OperatorPack(folder, told.append).adviser().pack.id
    assert (tmp_path / KEPT / "town.json").is_file()
    broken(folder)
    assert OperatorPack(folder, told.append).adviser().pack.id == good
    assert len(told) == 1


def test_a_broken_pack_without_a_good_copy_says_what_is_wrong(
    tmp_path: Path, told: list[PackError]
) -> None:
    folder = heir(tmp_path / "town")
    broken(folder)
    with pytest.raises(PackError, match=r"pack\.yaml:3: "):
        OperatorPack(folder, told.append).adviser()
    assert told == []
    assert not (tmp_path / KEPT).exists()


def test_a_damaged_copy_is_made_again(tmp_path: Path, told: list[PackError]) -> None:
    folder = heir(tmp_path / "town")
    good = OperatorPack(folder, told.append).adviser().pack.id
    for text in ("{", '{"hash": "x", "pack": {}, "desks": {}}', "[]"):
        (tmp_path / KEPT / "town.json").write_text(text, "utf-8")
        assert OperatorPack(folder, told.append).adviser().pack.id == good
    (tmp_path / KEPT / "town.json").write_text("[]", "utf-8")
    broken(folder)
    with pytest.raises(PackError, match=r"pack\.yaml:3: "):
        OperatorPack(folder, told.append).adviser()


def test_where_nothing_can_be_kept_it_is_said(tmp_path: Path, told: list[PackError]) -> None:
    folder = heir(tmp_path / "town")
    (tmp_path / KEPT).write_text("a file where the folder should be", "utf-8")
    assert OperatorPack(folder, told.append).adviser().pack.id.name == "town"
    assert KEPT in told[0].en


def test_a_broken_pack_of_a_place_gives_way_to_the_countrys(
    tmp_path: Path, told: list[PackError]
) -> None:
    folder = heir(tmp_path / "jp-13")
    broken(folder)
    found = Library(None, tmp_path, told.append)
    assert found.adviser("JP-13").pack.id.name == "jp"
    assert found.adviser("JP-13").pack.id.name == "jp"
    assert len(told) == 1
    assert "'jp' is used instead of 'jp-13'" in told[0].en


def test_files_are_not_looked_at_for_every_mail(
    tmp_path: Path, told: list[PackError], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = heir(tmp_path / "town")
    clock = [100.0]
    monkeypatch.setattr(operators, "monotonic", lambda: clock[0])
    pack = OperatorPack(folder, told.append)
    first = pack.adviser()
    version(folder, "2")
    assert pack.adviser() is first
    clock[0] += operators.LOOK_AGAIN
    assert pack.adviser().pack.id.version == "2"


@pytest.mark.usefixtures("reopened")
def test_the_interview_asks_in_the_words_of_the_pack_that_answers(tmp_path: Path) -> None:
    own = "for-whom:\n  ask: ご自身のことですか?\n  why: 町の相談室のためです。\n"
    own += "  options:\n    self: はい\n    other: いいえ\n"
    heir(tmp_path / "town", "translated: []\n", **{"texts/ja/questions.yaml": own})
    library.use("town", tmp_path)
    assert Consultation().text("for-whom", Language.JA, str).ask == "ご自身のことですか?"
    assert (
        Consultation().text("paid", Language.JA, str).ask
        == "お金を払いましたか? どうやって払いましたか?"
    )
