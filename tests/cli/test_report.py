"""`madoguchi report`: papers to look at, papers in a folder, and what is wrong is said."""

from __future__ import annotations

import email
import json
from email.policy import default
from pathlib import Path

import pytest

from madoguchi.reports import destinations
from tests.cli.conftest import Run

SCAM = "phishing-card-forged-sender.eml"
DETAILS = """
story = "リンクを開きました"
[reporter]
name = "見本 花子"
[[payment]]
by = "bank-transfer"
yen = 300000
day = 2026-11-28
clock = 21:15:00
to_bank = "架空銀行"
[[call]]
number = "050-0000-0000"
[[event]]
what = "カードを止めた"
"""


def test_it_says_which_papers_fit_and_that_nothing_is_sent(madoguchi: Run, examples: Path) -> None:
    done = madoguchi("report", str(examples / SCAM))
    assert done.returncode == 0, done.stderr
    assert "--to antiphishing-council" in done.stdout
    assert "何も送られません" in done.stdout


def test_every_paper_is_listed(madoguchi: Run) -> None:
    done = madoguchi("report", "--list", "--lang", "en")
    assert done.returncode == 0
    for one in destinations():
        assert f"--to {one.id}\n" in done.stdout


def test_one_paper_is_shown_with_whom_it_goes_to_and_what_was_taken_out(
    madoguchi: Run, examples: Path
) -> None:
    done = madoguchi("report", str(examples / SCAM), "--to", "antiphishing-council")
    assert done.returncode == 0, done.stderr
    for words in ("info@antiphishing.jp", "件名", "受取人が分かるもの", "hxxps://"):
        assert words in done.stdout
    assert "https://www.vpass" not in done.stdout


def test_before_and_after_is_for_the_persons_eyes_and_in_no_file(
    madoguchi: Run, examples: Path, tmp_path: Path
) -> None:
    mail = str(examples / SCAM)
    done = madoguchi("report", mail, "--to", "antiphishing-council", "--compare", "--lang", "en")
    assert "hanako[@]mail[.]example[.]net" in done.stdout
    assert madoguchi("report", mail, "--out", str(tmp_path)).returncode == 0
    for path in tmp_path.iterdir():
        assert b"hanako" not in path.read_bytes(), path.name


def test_all_that_fits_goes_into_a_folder_and_is_never_written_over(
    madoguchi: Run, examples: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "papers"
    done = madoguchi("report", str(examples / SCAM), "--out", str(folder))
    assert done.returncode == 0, done.stderr
    draft = (folder / "antiphishing-council.eml").read_bytes()
    mail = email.message_from_bytes(draft, policy=default)
    assert mail["To"] == "info@antiphishing.jp"
    assert "はじめに.txt" in {path.name for path in folder.iterdir()}
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    again = madoguchi("report", str(examples / SCAM), "--out", str(folder))
    assert again.returncode == 64
    assert "もうあります" in again.stderr
    assert before == {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_form_for_programs_goes_to_the_standard_output(madoguchi: Run, examples: Path) -> None:
    done = madoguchi("report", str(examples / SCAM), "--to", "stix")
    assert done.returncode == 0
    assert json.loads(done.stdout)["type"] == "bundle"


def test_details_are_read_and_reach_only_who_may_have_them(
    madoguchi: Run, examples: Path, tmp_path: Path
) -> None:
    details = tmp_path / "details.toml"
    details.write_text(DETAILS, "utf-8")
    mail = str(examples / SCAM)
    done = madoguchi("report", mail, "--details", str(details), "--to", "antiphishing-council")
    assert done.returncode == 0, done.stderr
    assert "見本 花子" not in done.stdout


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("story = 1", "story"),
        ("nmae = 'x'", "nmae"),
        ("[reporter]\nphone = 'x'", "reporter.phone"),
        ("[[payment]]\nby = 'gold'", "payment[1].by"),
        ("[[payment]]\nby = 'card'\nyen = '3万'", "payment[1].yen"),
        ("[[call]]\nday = 'yesterday'", "call[1].day"),
        ("[[call]]\nclock = 9", "call[1].clock"),
        ("payment = 3", "payment"),
        ("reporter = 3", "reporter"),
        ("story = '" + "あ" * 20_001 + "'", "story"),
        ("[", "TOML"),
    ],
)
def test_what_is_wrong_in_the_details_is_named(
    madoguchi: Run, examples: Path, tmp_path: Path, written: str, says: str
) -> None:
    details = tmp_path / "details.toml"
    details.write_text(written, "utf-8")
    done = madoguchi("report", str(examples / SCAM), "--details", str(details))
    assert done.returncode == 64
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_the_blank_file_of_details_can_be_read_as_it_is(
    madoguchi: Run, examples: Path, tmp_path: Path
) -> None:
    blank = madoguchi("report", "--blank").stdout
    details = tmp_path / "details.toml"
    for text in (blank, "\n".join(line.removeprefix("# ") for line in _filled(blank))):
        details.write_text(text, "utf-8")
        done = madoguchi("report", str(examples / SCAM), "--details", str(details))
        assert done.returncode == 0, done.stderr


def _filled(blank: str) -> list[str]:
    """Every example line of the file taken out of its comment."""
    return [line for line in blank.splitlines() if " = " in line or line.lstrip("# ")[:1] == "["]


def test_what_is_wrong_is_said(madoguchi: Run, examples: Path, tmp_path: Path) -> None:
    unknown = madoguchi("report", str(examples / SCAM), "--to", "nobody")
    assert unknown.returncode == 64
    assert "antiphishing-council" in unknown.stderr
    assert madoguchi("report").returncode == 64
    assert madoguchi("report", str(tmp_path / "none.eml")).returncode == 2
    assert madoguchi("report", str(examples)).returncode == 64
    absent = madoguchi("report", str(examples / SCAM), "--details", str(tmp_path / "none.toml"))
    assert absent.returncode == 64


def test_nothing_is_asked_outside_without_leave(madoguchi: Run, examples: Path) -> None:
    mail = str(examples / SCAM)
    refused = madoguchi("report", mail, "--rdap", "http://127.0.0.1:9/")
    assert refused.returncode == 64
    assert "--network" in refused.stderr
    asked = madoguchi(
        *("report", mail, "--to", "web-host-abuse", "--network"),
        *("--dns-server", "127.0.0.1:9", "--rdap", "http://127.0.0.1:9/"),
    )
    assert asked.returncode == 0, asked.stderr
    assert "127.0.0.1:9" in asked.stderr
