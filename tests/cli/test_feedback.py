"""`madoguchi feedback` and `check --desk`, run as a desk runs them."""

import json
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from madoguchi.cli.words import words_for
from madoguchi.model import Language
from tests.cli.conftest import Run

AT = "2026-11-24T10:00+09:00"
FILE = "corrections.jsonl"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    """An honest mail of a kind that a desk meets every month, and that is hard to tell."""
    letter = EmailMessage()
    letter["From"] = "Clinic <info@clinic.example>"
    letter["To"] = "person@home.example"
    letter["Subject"] = "Your account: please confirm within 24 hours"
    letter["Message-ID"] = "<1@clinic.example>"
    letter.set_content(
        "Dear customer, please confirm your account within 24 hours, or it will be suspended.\n"
        "Unusual sign-in was noticed. https://clinic.example/login\n"
    )
    path = tmp_path / "clinic.eml"
    path.write_bytes(letter.as_bytes())
    return path


def verdict(madoguchi: Run, mail: Path, *options: str) -> dict[str, Any]:
    done = madoguchi("check", "--format", "jsonl", "--at", AT, str(mail), *options)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def say(madoguchi: Run, mail: Path, desk: Path, kind: str, *reporters: str) -> list[str]:
    ids = []
    for who in reporters:
        done = madoguchi(
            "feedback", "add", str(mail), "--kind", kind, "--by", who, "--desk", str(desk)
        )
        assert done.returncode == 0, done.stderr
        ids.append(done.stdout.split()[1])
    return ids


def test_a_desk_corrects_a_verdict_and_takes_it_back(
    madoguchi: Run, mail: Path, desk: Path
) -> None:
    shipped = verdict(madoguchi, mail)
    assert shipped["verdict"]["local"] is None
    ids = say(madoguchi, mail, desk, "ordinary", "A", "B")
    here = ("--desk", str(desk))
    assert verdict(madoguchi, mail, *here) == shipped
    ids += say(madoguchi, mail, desk, "ordinary", "C")
    moved = verdict(madoguchi, mail, *here)
    local = moved["verdict"]["local"]
    assert (local["corrections"], local["reporters"]) == (3, 3)
    assert local["certainty_before"] == shipped["verdict"]["certainty"]
    assert local["probability_before"] == shipped["verdict"]["probability"]
    assert moved["verdict"]["probability"] < local["probability_before"]
    assert local["signals"]
    kept = {action["id"] for action in moved["plan"]["actions"]}
    assert {action["id"] for action in shipped["plan"]["actions"]} <= kept
    undone = madoguchi("feedback", "undo", ids[1], *here)
    assert undone.returncode == 0, undone.stderr
    assert verdict(madoguchi, mail, *here) == shipped


@pytest.mark.parametrize(("language", "word"), [("ja", "この窓口の訂正"), ("en", "This desk's")])
def test_the_terminal_says_that_corrections_moved_it(
    madoguchi: Run, mail: Path, desk: Path, language: str, word: str
) -> None:
    say(madoguchi, mail, desk, "ordinary", "A", "B", "C")
    plain = madoguchi("check", str(mail), "--lang", language)
    moved = madoguchi("check", str(mail), "--lang", language, MADOGUCHI_DESK=str(desk))
    assert word not in plain.stdout
    assert word in moved.stdout
    assert moved.returncode == 0


def test_a_mail_of_another_sort_keeps_the_shipped_verdict(
    madoguchi: Run, mail: Path, desk: Path, examples: Path
) -> None:
    say(madoguchi, mail, desk, "ordinary", "A", "B", "C")
    for name in ("prize-support-money.eml", "honest-meeting-en.eml"):
        other = examples / name
        assert verdict(madoguchi, other, "--desk", str(desk)) == verdict(madoguchi, other)


def test_the_report_in_both_languages_and_as_json(
    madoguchi: Run, mail: Path, desk: Path, examples: Path
) -> None:
    say(madoguchi, mail, desk, "ordinary", "A", "B", "C")
    say(madoguchi, examples / "phishing-parcel-en.eml", desk, "phishing", "A")
    here = ("--desk", str(desk))
    done = madoguchi("feedback", "report", "--format", "json", *here)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["corrections"], found["reporters"], found["borne_out"]) == (4, 3, 3)
    assert found["said"] == {"phishing": 1, "ordinary": 3}
    assert found["update"]["signals"]
    assert {"id", "stance", "shipped", "shift"} == found["update"]["signals"][0].keys()
    for language, word in (("ja", "訂正 4件"), ("en", "4 corrections")):
        text = madoguchi("feedback", "report", "--lang", language, *here)
        assert text.returncode == 0, text.stderr
        assert word in text.stdout
        assert "█" in text.stdout
        assert found["update"]["signals"][0]["id"] in text.stdout


def test_the_list_shows_what_was_undone_and_whose(madoguchi: Run, mail: Path, desk: Path) -> None:
    ids = say(madoguchi, mail, desk, "ordinary", "A", "B")
    here = ("--desk", str(desk))
    madoguchi("feedback", "undo", ids[0], *here)
    rows = [
        json.loads(line)
        for line in madoguchi("feedback", "list", "--format", "json", *here).stdout.splitlines()
    ]
    assert [(row["id"], row["undone"]) for row in rows] == [(ids[0], True), (ids[1], False)]
    assert all("reporter" not in row and "mail" not in row for row in rows)
    mine = madoguchi("feedback", "list", "--by", "B", *here).stdout
    assert ids[1] in mine
    assert ids[0] not in mine


def test_the_same_correction_twice_is_told_and_kept_once(
    madoguchi: Run, mail: Path, desk: Path
) -> None:
    say(madoguchi, mail, desk, "ordinary", "A")
    again = madoguchi(
        "feedback", "add", str(mail), "--kind", "ordinary", "--by", "A", "--desk", str(desk)
    )
    assert again.returncode == 0
    assert len((desk / FILE).read_bytes().splitlines()) == 1


def test_broken_lines_are_told_by_number_and_the_rest_answers(
    madoguchi: Run, mail: Path, desk: Path
) -> None:
    say(madoguchi, mail, desk, "ordinary", "A", "B", "C")
    path = desk / FILE
    kept = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(kept[0] + b"{torn\n" + b"".join(kept[1:]))
    for command in (("feedback", "list"), ("feedback", "report"), ("feedback", "report")):
        done = madoguchi(*command, "--desk", str(desk), "--lang", "en")
        assert done.returncode == 2
        assert "line 2" in done.stderr
    done = madoguchi("check", "--format", "jsonl", str(mail), "--desk", str(desk), "--lang", "en")
    assert done.returncode == 0
    assert "line 2" in done.stderr
    assert json.loads(done.stdout)["verdict"]["local"]["reporters"] == 3


def test_several_processes_add_at_the_same_time(mail: Path, desk: Path) -> None:
    """Also the first of all: one key is made, no line is torn, none is lost."""
    count = 4
    started = [
        subprocess.Popen(
            [
                *(sys.executable, "-m", "madoguchi", "feedback", "add", str(mail)),
                *("--kind", "ordinary", "--by", f"adviser {number}", "--desk", str(desk)),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for number in range(count)
    ]
    told = [each.communicate()[1] for each in started]
    assert [each.returncode for each in started] == [0] * count, told
    rows = [json.loads(line) for line in (desk / FILE).read_bytes().splitlines()]
    assert len({row["reporter"] for row in rows}) == count
    assert len({row["mail"] for row in rows}) == 1
    assert {path.name for path in desk.iterdir()} == {FILE, "key"}


@pytest.mark.parametrize("command", [("list",), ("report",), ("undo", "00000000")])
def test_a_folder_that_is_not_there(madoguchi: Run, desk: Path, command: tuple[str, ...]) -> None:
    for language, word in (("ja", "フォルダーはありません"), ("en", "There is no folder")):
        done = madoguchi("feedback", *command, "--desk", str(desk), "--lang", language)
        assert done.returncode == 64
        assert word in done.stderr
    assert not desk.exists()


def test_check_with_a_folder_that_is_not_there_answers_nothing(
    madoguchi: Run, mail: Path, desk: Path
) -> None:
    done = madoguchi("check", str(mail), "--desk", str(desk))
    assert done.returncode == 64
    assert str(desk) in done.stderr
    assert not done.stdout


def test_an_empty_folder_is_the_shipped_verdict(madoguchi: Run, mail: Path, desk: Path) -> None:
    desk.mkdir()
    assert verdict(madoguchi, mail, "--desk", str(desk)) == verdict(madoguchi, mail)
    assert list(desk.iterdir()) == []


def test_a_folder_that_cannot_be_written(madoguchi: Run, mail: Path, desk: Path) -> None:
    (desk / FILE).mkdir(parents=True)
    for folder in (desk, mail, desk / "a" / "b"):
        done = madoguchi(
            "feedback", "add", str(mail), "--kind", "ordinary", "--by", "A",
            "--desk", str(folder), "--lang", "en",
        )  # fmt: skip
        assert done.returncode == 64, done.stderr
        assert str(folder) in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "options",
    [
        ("--kind", "safe", "--by", "A"),
        ("--kind", "undetermined", "--by", "A"),
        ("--kind", "ordinary", "--by", " "),
        ("--kind", "ordinary"),
    ],
)
def test_what_cannot_be_said_is_refused_and_nothing_is_made(
    madoguchi: Run, mail: Path, desk: Path, options: tuple[str, ...]
) -> None:
    done = madoguchi("feedback", "add", str(mail), *options, "--desk", str(desk))
    assert done.returncode == 64
    assert not desk.exists()


def test_without_a_desk_it_is_asked_for(madoguchi: Run, mail: Path) -> None:
    done = madoguchi("feedback", "add", str(mail), "--kind", "ordinary", "--by", "A")
    assert done.returncode == 64
    assert "--desk" in done.stderr


def test_a_mail_that_cannot_be_read_is_told(madoguchi: Run, tmp_path: Path, desk: Path) -> None:
    done = madoguchi(
        "feedback", "add", str(tmp_path / "none.eml"), "--kind", "ordinary", "--by", "A",
        "--desk", str(desk),
    )  # fmt: skip
    assert done.returncode == 2
    assert "none.eml" in done.stderr


def test_the_words_are_there_in_both_languages_with_the_same_fields() -> None:
    import string

    ja, en = words_for(Language.JA).entries, words_for(Language.EN).entries
    fields = string.Formatter()
    for key in (key for key in ja if key.startswith(("feedback-", "local-"))):
        one, other = ({f[1] for f in fields.parse(table[key])} - {None} for table in (ja, en))
        assert one == other, key
