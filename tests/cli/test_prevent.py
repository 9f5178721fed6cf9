"""`madoguchi prevent`: rules out, words on standard error, nothing of a mail printed live."""

from pathlib import Path

import pytest

from madoguchi.reports.prevent import Programme
from madoguchi.reports.providers import provider
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


def test_other_languages_are_spoken_and_what_they_lack_falls_back(
    madoguchi: Run, examples: Path
) -> None:
    done = madoguchi("prevent", str(examples / SCAM), "--lang", "ko")
    assert done.returncode == 0
    assert "규칙으로 만든 것" in done.stderr
    assert "Junk" in done.stderr


@pytest.mark.parametrize(("name", "lang"), [("au", "ja"), ("gmail", "en"), ("ymobile", "ko")])
def test_steps_at_a_provider_need_no_mail(madoguchi: Run, name: str, lang: str) -> None:
    one = provider(name)
    assert one is not None
    done = madoguchi("prevent", "--provider", name, "--lang", lang)
    assert done.returncode == 0, done.stderr
    assert all(way.page in done.stdout for way in one.ways)
    assert done.stderr == ""


def test_the_provider_is_found_in_the_mail(madoguchi: Run) -> None:
    mail = b"From: a@b.example\nTo: hanako@docomo.ne.jp\nSubject: x\n\nhello\n"
    done = madoguchi("prevent", "-", "--provider", "auto", stdin=mail)
    assert "ドコモ" in done.stdout
    assert "require" not in done.stdout, "no rules unless they are asked for too"
    unknown = madoguchi("prevent", "-", "--provider", "auto", stdin=mail.replace(b"docomo", b"x"))
    assert unknown.returncode == 0
    assert "docomo, au, softbank" in unknown.stdout.replace("\n", "")


def test_rules_say_that_there_are_steps_too(madoguchi: Run, examples: Path) -> None:
    mail = (examples / SCAM).read_bytes().replace(b"@mail.example.net", b"@docomo.ne.jp")
    done = madoguchi("prevent", "-", "--for", "hosts", stdin=mail)
    assert "madoguchi prevent --provider docomo" in done.stderr
    assert "--provider" not in madoguchi("prevent", str(examples / SCAM), "--for", "hosts").stderr


def test_what_the_mail_shows_is_told_masked(madoguchi: Run) -> None:
    text = (
        "見本 花子 様\n\nあなたのパスワードは hunter2024 です。録画しました。ビットコインで払え。\n"
    )
    head = (
        "From: a@b.example\nTo: hanako@home.example\nSubject: x\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
    )
    done = madoguchi("prevent", "-", "--exposed", stdin=(head + text).encode())
    assert done.returncode == 0, done.stderr
    assert "見◯ 花◯" in done.stdout
    assert "hun•••" in done.stdout
    for secret in ("hunter2024", "花子", "hanako"):
        assert secret not in done.stdout
    assert "home.example" not in done.stdout, "nothing of a mail is printed live"
    with_rules = madoguchi("prevent", "-", "--for", "hosts", stdin=(head + text).encode())
    assert "--exposed" in with_rules.stderr


def test_rules_come_too_when_they_are_asked_for(madoguchi: Run, examples: Path) -> None:
    mail = str(examples / SCAM)
    done = madoguchi("prevent", mail, "--exposed", "--provider", "gmail", "--for", "hosts")
    assert "0.0.0.0" in done.stdout
    assert "support.google.com" in done.stdout


def test_other_programs_are_named_when_this_one_cannot_look_there(
    madoguchi: Run, examples: Path
) -> None:
    mail = str(examples / "phishing-card-forged-sender.eml")
    done = madoguchi("prevent", mail, "--for", "outlook")
    assert "--for sieve, gmail" in done.stderr


def test_each_mistake_says_what_to_do_instead(madoguchi: Run, tmp_path: Path) -> None:
    asked = madoguchi("prevent", "x.eml", "--for", "docomo")
    assert asked.returncode == 64
    assert "madoguchi prevent --provider docomo" in asked.stderr
    unknown = madoguchi("prevent", "--provider", "abacus")
    assert unknown.returncode == 64
    assert "rakuten-mobile" in unknown.stderr
    au = ("--provider", "au")
    for lacking in (
        ("--provider", "auto"),
        ("--exposed",),
        (*au, "--for", "sieve"),
        (*au, "--out", "x"),
    ):
        done = madoguchi("prevent", *lacking)
        assert done.returncode == 64, lacking
        assert "madoguchi prevent" in done.stderr
    missing = madoguchi("prevent", str(tmp_path / "none.eml"))
    assert missing.returncode == 2
    assert "規則" not in missing.stderr, "nothing is said of a mail that was not read"
    (tmp_path / "empty.eml").write_bytes(b"")
    assert madoguchi("prevent", str(tmp_path / "empty.eml"), "--exposed").returncode == 2
    assert madoguchi("prevent", "-", stdin=b"\0\1\xff").returncode == 0
