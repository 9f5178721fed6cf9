"""`madoguchi prevent`: rules out, words on standard error, nothing of a mail printed live."""

from pathlib import Path

import pytest

from madoguchi.reports.prevent import Programme
from tests.cli.conftest import Run

SCAM = "phishing-amazon-lookalike.eml"


@pytest.mark.parametrize("programme", list(Programme))
def test_rules_come_out_for_every_programme(
    madoguchi: Run, examples: Path, programme: str, tmp_path: Path
) -> None:
    out = tmp_path / "rules"
    done = madoguchi("prevent", str(examples / SCAM), "--for", programme, "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert out.stat().st_size > 0
    assert "規則にしたもの" in done.stderr
    assert done.stdout == ""


def test_the_words_hold_nothing_live(madoguchi: Run, examples: Path) -> None:
    done = madoguchi("prevent", str(examples / SCAM), "--for", "hosts", "--lang", "en")
    hosts = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("0.0.0.0")]
    assert hosts
    assert not any(host in done.stderr for host in hosts)
    assert "Made rules" in done.stderr


def test_an_honest_mail_gives_no_rule(madoguchi: Run, examples: Path, tmp_path: Path) -> None:
    out = tmp_path / "rules"
    mail = str(examples / "honest-card-notice.eml")
    done = madoguchi("prevent", mail, "--out", str(out), "--lang", "en")
    assert done.returncode == 0
    assert not out.exists()
    assert "No rule can be made" in done.stderr


def test_what_is_wrong_is_said(madoguchi: Run, examples: Path, tmp_path: Path) -> None:
    unknown = madoguchi("prevent", str(examples / SCAM), "--for", "abacus")
    assert unknown.returncode == 64
    assert "sieve" in unknown.stderr
    assert madoguchi("prevent").returncode == 64
    assert madoguchi("prevent", str(tmp_path / "none.eml")).returncode == 2
    nowhere = madoguchi("prevent", str(examples / SCAM), "--out", str(tmp_path / "no" / "rules"))
    assert nowhere.returncode == 64


def test_other_languages_fall_back(madoguchi: Run, examples: Path) -> None:
    done = madoguchi("prevent", str(examples / SCAM), "--lang", "ko")
    assert done.returncode == 0
    assert "Made rules" in done.stderr
