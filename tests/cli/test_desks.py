"""`madoguchi desks`, and which guidance `check` answers with."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PACKS = Path(__file__).parents[2] / "docs" / "example-packs"
DAY = ("--at", "2026-11-24T10:00+09:00")
MAIL = "phishing-card-forged-sender.eml"


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """The example packs in a folder of one's own, with nothing kept yet."""
    shutil.copytree(PACKS, tmp_path / "packs", ignore=shutil.ignore_patterns(".compiled"))
    return tmp_path / "packs"


def test_the_desks_of_a_place_with_the_nearest_first(madoguchi: Run) -> None:
    done = madoguchi("desks", "list", "--prefecture", "香川", "--lang", "en", *DAY)
    lines = done.stdout.splitlines()
    ids = [line.split()[1] for line in lines[:-1]]
    assert done.returncode == 0
    assert "police-kagawa" in ids[:6]
    assert "phone-languages-kagawa" in ids[:6]  # of the prefecture's pack, chosen by itself
    assert "police-hokkaido" not in ids
    assert lines[-1].startswith(f"{len(ids)} desks")


def test_a_role_that_does_not_exist_is_told_with_those_that_do(madoguchi: Run) -> None:
    done = madoguchi("desks", "list", "--role", "polise-local", "--lang", "en")
    assert (done.returncode, "police-local" in done.stderr) == (1, True)


def test_a_desk_is_shown_with_its_sources_and_doubts(madoguchi: Run) -> None:
    done = madoguchi("desks", "show", "police-fukushima", "--lang", "en", *DAY)
    assert done.returncode == 0
    assert "024-533-9110  own-old, not shown" in done.stdout
    assert "next check: 2027-05-01" in done.stdout
    assert (
        madoguchi("desks", "show", "ＦＵＫＵＳＨＩＭＡ", *DAY).stdout.count("police-fukushima") == 1
    )
    assert madoguchi("desks", "show", "nobody", "--lang", "en").returncode == 1


def test_what_is_to_be_looked_at_is_no_error(madoguchi: Run) -> None:
    done = madoguchi("desks", "check", "--lang", "en", *DAY)
    assert done.returncode == 0
    assert "· police-fukushima  024-525-3311 (own-old), 024-533-9110 (own-old)" in done.stdout
    assert "due to be checked" not in done.stdout
    later = madoguchi("desks", "check", "--lang", "en", "--at", "2027-06-01")
    assert later.returncode == 0
    assert "· police-fukushima  2027-05-01" in later.stdout
    assert madoguchi("desks", "check", "--at", "soon").returncode == 64


def test_what_is_wrong_is_an_error(madoguchi: Run, packs: Path) -> None:
    row = packs / "example-desk" / "desks" / "room.yaml"
    text = row.read_text("utf-8")
    where = ("--pack-dir", str(packs), "--pack", "example-desk")
    row.write_text(text.replace("seen_on: 2026-11", "seen_on: lately"), "utf-8")
    done = madoguchi("desks", "check", "--lang", "en", *where, *DAY)
    assert (done.returncode, "× mihon-room  lately" in done.stdout) == (1, True)
    # Broken now: the last good copy is what is looked at, and the complaint makes the status.
    row.write_text(text.replace("roles:", "rolls:"), "utf-8")
    done = madoguchi("desks", "check", "--lang", "en", *where, *DAY)
    assert done.returncode == 1
    assert "example-desk/desks/room.yaml:2: " in done.stderr
    assert "stays in use" in done.stderr


def test_a_named_pack_answers(madoguchi: Run, packs: Path, examples: Path) -> None:
    said = (str(examples / MAIL), "--format", "jsonl", "--did", "replied", *DAY)
    own = ("--pack-dir", str(packs), "--pack", "example-desk")
    for options, names in {
        (): ["jp"],
        ("--prefecture", "香川県"): ["jp-37", "jp"],
        ("--pack", "jp", "--prefecture", "香川県"): ["jp"],
        own: ["example-desk", "jp-37", "jp"],
    }.items():
        done = madoguchi("check", *said, *options)
        plan = json.loads(done.stdout)["plan"]
        pack = plan["pack"]
        assert [pack["name"], *(below["name"] for below in pack["chain"])] == names
        assert ("room.visit" in {action["id"] for action in plan["actions"]}) is (options == own)
    by_environment = madoguchi(
        "check", *said, MADOGUCHI_PACKS=str(packs), MADOGUCHI_PACK="example-desk"
    )
    assert json.loads(by_environment.stdout)["plan"]["pack"]["name"] == "example-desk"


def test_a_broken_pack_does_not_replace_the_one_in_use(
    madoguchi: Run, packs: Path, examples: Path
) -> None:
    said = (str(examples / MAIL), "--format", "jsonl", "--lang", "en", *DAY)
    own = ("--pack-dir", str(packs), "--pack", "example-desk")
    good = json.loads(madoguchi("check", *said, *own).stdout)["plan"]["pack"]
    action = packs / "example-desk" / "actions" / "room.yaml"
    action.write_text(action.read_text("utf-8").replace("urgency:", "urgancy:"), "utf-8")
    done = madoguchi("check", *said, *own)
    assert done.returncode == 0
    assert json.loads(done.stdout)["plan"]["pack"] == good
    assert "example-desk/actions/room.yaml:4: there is no such key as 'urgancy'" in done.stderr
    assert good["hash"] in done.stderr
    shutil.rmtree(packs / ".compiled")
    done = madoguchi("check", *said, *own)
    assert (done.returncode, done.stdout) == (2, "")
    assert "room.yaml:4" in done.stderr


def test_a_pack_that_does_not_exist_is_wrong_usage(madoguchi: Run, examples: Path) -> None:
    done = madoguchi("check", str(examples / MAIL), "--pack", "jp-99", "--lang", "en")
    assert (done.returncode, "jp, jp-08, jp-37" in done.stderr) == (64, True)
    done = madoguchi("serve", "--pack", "jp-99")
    assert (done.returncode, "jp-37" in done.stderr) == (64, True)
    done = madoguchi("check", str(examples / MAIL), "--pack-dir", "nowhere")
    assert (done.returncode, "nowhere" in done.stderr) == (64, True)
