"""Whatever is handed over: a clear sentence in the language asked for, the right exit status,
and the other mails still answered."""

import json
from pathlib import Path

import pytest

from madoguchi.model import Language
from tests.cli.conftest import Run

JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb004300") + bytes(500)


def refused(madoguchi: Run, path: Path, examples: Path, lang: str) -> str:
    """What is said about the path; checks the status and that the example beside it is answered."""
    good = examples / "honest-meeting-en.eml"
    done = madoguchi("check", "--format", "jsonl", "--lang", lang, str(path), str(good))
    assert done.returncode == 2
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["source"]["path"] for answer in answers] == [str(good)]
    assert "Traceback" not in done.stderr
    assert str(path) in done.stderr
    return done.stderr


def in_language(text: str, lang: str) -> bool:
    """Whether the complaint begins in that language and has words of it."""
    kana = any("\u3040" <= char <= "\u30ff" for char in text.partition("「")[0])
    return text.startswith("お知らせ" if lang == "ja" else "Note") and (kana or lang == "en")


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_an_empty_file(madoguchi: Run, examples: Path, tmp_path: Path, lang: str) -> None:
    path = tmp_path / "empty.eml"
    path.write_bytes(b"")
    assert in_language(refused(madoguchi, path, examples, lang), lang)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_file_of_200_megabytes(madoguchi: Run, examples: Path, tmp_path: Path, lang: str) -> None:
    path = tmp_path / "huge.eml"
    with path.open("wb") as file:
        file.write(b"Subject: huge\n\n")
        file.truncate(200 * 1024 * 1024)
    assert in_language(refused(madoguchi, path, examples, lang), lang)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_jpeg_named_eml(madoguchi: Run, examples: Path, tmp_path: Path, lang: str) -> None:
    path = tmp_path / "photo.eml"
    path.write_bytes(JPEG)
    assert in_language(refused(madoguchi, path, examples, lang), lang)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_folder_without_mails(madoguchi: Run, examples: Path, tmp_path: Path, lang: str) -> None:
    path = tmp_path / "nothing"
    path.mkdir()
    assert in_language(refused(madoguchi, path, examples, lang), lang)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_missing_path(madoguchi: Run, examples: Path, tmp_path: Path, lang: str) -> None:
    assert in_language(refused(madoguchi, tmp_path / "gone.eml", examples, lang), lang)


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize(
    "options",
    [
        ("--prefecture", "アトランティス"),
        ("--at", "1900-01-01T00:00"),
        ("--at", "9999-12-31T23:59"),
        ("--at", "soon"),
        ("--did", "flew"),
        ("--told", "x"),
        ("--paid", "gold"),
        ("--format", "xml"),
        ("--elapsed", "9y"),
        ("--for", "dog"),
        ("--who", "king"),
        ("--court-paper", "x"),
        ("--no-such-option",),
    ],
)
def test_a_wrong_value_is_wrong_usage(
    madoguchi: Run, examples: Path, options: tuple[str, ...], lang: str
) -> None:
    done = madoguchi("check", str(examples / "honest-meeting-en.eml"), "--lang", lang, *options)
    assert done.returncode == 64
    assert done.stdout == ""
    assert in_language(done.stderr, lang)
    assert "Traceback" not in done.stderr


def test_an_unknown_language_is_wrong_usage(madoguchi: Run, examples: Path) -> None:
    done = madoguchi("check", "--lang", "tlh", str(examples / "honest-meeting-en.eml"))
    assert done.returncode == 64
    assert "tlh" in done.stderr
    assert "ja-easy" in done.stderr
    assert "使える値" in done.stderr
    assert "It takes" in done.stderr


def test_no_path_at_all_is_wrong_usage(madoguchi: Run) -> None:
    assert madoguchi("check").returncode == 64
    assert madoguchi().returncode == 64


@pytest.mark.parametrize("language", Language)
def test_every_language_is_answered_in(madoguchi: Run, examples: Path, language: Language) -> None:
    done = madoguchi("check", "--lang", language, str(examples / "honest-meeting-en.eml"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "{" not in done.stdout
    assert not set("\ufff9\ufffa\ufffb") & set(done.stdout)
    assert ("(ばんごう)" in done.stdout) == (language is Language.JA_EASY)
