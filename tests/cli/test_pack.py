"""`madoguchi pack`: files out, what can be added on standard error, nothing of a mail there."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SCAM = "phishing-amazon-lookalike.eml"
DETAILS = """
story = "リンクを開きました"
[reporter]
name = "見本 花子"
[[payment]]
by = "bank-transfer"
yen = 300000
day = 2026-11-28
"""
AT = ("--at", "2026-11-30T10:00+09:00")


def test_the_zip_and_the_pdf_are_written(madoguchi: Run, examples: Path, tmp_path: Path) -> None:
    out, pdf, details = (tmp_path / name for name in ("a.zip", "a.pdf", "d.toml"))
    details.write_text(DETAILS, "utf-8")
    files = ("--out", str(out), "--pdf", str(pdf), "--details", str(details))
    said = ("--did", "clicked", "--paid", "bank-transfer", "--prefecture", "香川県")
    done = madoguchi("pack", str(examples / SCAM), *files, *said, *AT, "--large")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    with zipfile.ZipFile(out) as made:
        assert made.read("original.eml") == (examples / SCAM).read_bytes()
        assert made.read("evidence.pdf") == pdf.read_bytes()
    assert "被害届ではありません" in done.stderr
    assert "支払い 1 の振込先" in done.stderr
    assert "見本" not in done.stderr


def test_the_same_command_gives_the_same_file(
    madoguchi: Run, examples: Path, tmp_path: Path
) -> None:
    made = []
    for name in ("a.zip", "b.zip"):
        done = madoguchi("pack", str(examples / SCAM), "--out", str(tmp_path / name), *AT)
        assert done.returncode == 0, done.stderr
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]


def test_standard_input_and_english(madoguchi: Run, examples: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.zip"
    mail = (examples / SCAM).read_bytes()
    done = madoguchi("pack", "-", "--out", str(out), "--lang", "en", stdin=mail)
    assert done.returncode == 0, done.stderr
    assert "Can be added later" in done.stderr
    assert "SHA-256 of the original mail" in done.stderr
    assert zipfile.is_zipfile(out)


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        ((), 64, "1通だけ"),
        (("{mail}",), 64, "--out"),
        (("{mail}", "{mail}", "--out", "{out}"), 64, "extra argument"),
        (("{folder}", "--out", "{out}"), 64, "何通も"),
        (("{folder}/none.eml", "--out", "{out}"), 2, "ありません"),
        (("{mail}", "--out", "{folder}/none/a.zip"), 64, "書けません"),
        (("{mail}", "--out", "{out}", "--details", "{folder}/none.toml"), 64, "読めません"),
        (("{mail}", "--out", "{out}", "--details", "{mail}"), 64, "TOML"),
        (("{mail}", "--out", "{out}", "--paid", "stones"), 64, "bank-transfer"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    madoguchi: Run,
    examples: Path,
    tmp_path: Path,
    arguments: tuple[str, ...],
    status: int,
    says: str,
) -> None:
    out = tmp_path / "a.zip"
    filled = {"mail": examples / SCAM, "folder": examples, "out": out}
    done = madoguchi("pack", *(one.format(**filled) for one in arguments))
    assert done.returncode == status, done.stderr
    assert says in done.stderr
    assert not out.exists()


def test_without_typst_the_zip_is_written_and_what_to_install_is_said(
    madoguchi: Run, examples: Path, tmp_path: Path
) -> None:
    out, pdf, without = tmp_path / "a.zip", tmp_path / "a.pdf", tmp_path / "without"
    without.mkdir()
    (without / "typst.py").write_text("raise ImportError('not installed')", "utf-8")
    path = {"PYTHONPATH": f"{without}:src:."}
    mail = str(examples / SCAM)
    done = madoguchi("pack", mail, "--out", str(out), "--pdf", str(pdf), "--lang", "en", **path)
    assert done.returncode == 2
    assert "madoguchi[papers]" in done.stderr
    assert zipfile.is_zipfile(out)
    assert not pdf.exists()
    assert madoguchi("pack", mail, "--out", str(out), **path).returncode == 0
