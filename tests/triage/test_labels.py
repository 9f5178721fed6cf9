"""What is wrong in a `labels.jsonl` is told with file and line, in Japanese and English."""

import json
from pathlib import Path

import pytest

from madoguchi.model import InputError, Kind, Language
from madoguchi.triage.training.corpus import NEWSLETTERS, read_all, read_folder
from madoguchi.triage.training.enough import check_enough
from madoguchi.triage.training.train import generated_examples

GOOD = '{"file": "a.eml", "label": "phishing?", "cluster": 7, "received": 2022, "lang": "ja"}'


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "a.eml").write_bytes(b"Subject: a\n\nhello\n")
    write(folder, GOOD)
    return folder


def write(folder: Path, *lines: str) -> None:
    (folder / "labels.jsonl").write_text("\n".join(lines), "utf-8")


def told(folder: Path) -> tuple[str, str]:
    with pytest.raises(InputError) as raised:
        list(read_folder(folder.parent, folder.name))
    return raised.value.says(Language.JA), raised.value.says(Language.EN)


def test_a_labelled_mail_is_read(own: Path) -> None:
    [example] = read_all(own.parent, ["own"])
    assert (example.kind, example.scam, example.sure) == (Kind.PHISHING, True, False)
    assert (example.cluster, example.received, example.lang) == ("own:7", "2022", "ja")
    assert example.data == (own / "a.eml").read_bytes()


def test_an_answer_that_reflects_a_scam_is_neither(own: Path) -> None:
    write(own, '{"file": "a.eml", "label": "relayed-autoreply"}')
    [example] = read_folder(own.parent, "own")
    assert (example.kind, example.scam, example.cluster) == (None, None, "own:a.eml")


@pytest.mark.parametrize(
    "line",
    [
        "{not json", "[1]", "3", '{"label": "phishing"}', '{"file": "a.eml"}', '{"file": 5}',
        '{"file": "a.eml", "label": "phising"}', '{"file": "gone.eml", "label": "phishing"}',
        '{"file": ".", "label": "phishing"}', '{"file": "a\\u0000b", "label": "phishing"}',
        '{"file": "", "label": "phishing"}', "[" * 100_000, '{"file": "a.eml", "label": null}',
    ],
)  # fmt: skip
def test_a_wrong_line_is_told_with_file_and_line(own: Path, line: str) -> None:
    write(own, GOOD, "", line, GOOD)
    ja, en = told(own)
    assert str(own / "labels.jsonl") in ja
    assert str(own / "labels.jsonl") in en
    assert "3 行目" in ja
    assert "line 3" in en


def test_octets_that_are_no_utf8_are_told_with_their_line(own: Path) -> None:
    (own / "labels.jsonl").write_bytes(GOOD.encode() + b'\r\n{"file": "\xff\xfe"}\n')
    assert "line 2" in told(own)[1]


def test_labels_that_are_missing_are_named(own: Path) -> None:
    (own / "labels.jsonl").unlink()
    assert all(str(own / "labels.jsonl") in said for said in told(own))


def test_a_label_that_does_not_exist_is_told_with_those_that_do(own: Path) -> None:
    write(own, '{"file": "a.eml", "label": "phising"}')
    assert all("phising" in said and "phishing" in said for said in told(own))


def test_newsletters_are_read_and_checked_in_the_same_way(own: Path) -> None:
    letter = {"id": "n-1", "subject": "x\n y", "html": "<p>{{NAME}}</p>", "created": "2026-05-01T0"}
    (own / NEWSLETTERS).write_text(json.dumps(letter), "utf-8")
    example = list(read_folder(own.parent, "own"))[-1]
    assert (example.corpus, example.cluster) == ("newsletters-ja", "newsletters-ja:n")
    assert example.received == "2026-05-01"
    (own / NEWSLETTERS).write_text(json.dumps({**letter, "html": None}), "utf-8")
    assert all(NEWSLETTERS in said and "html" in said for said in told(own))


def test_both_sides_must_be_left_whichever_fold_is_out(own: Path) -> None:
    with pytest.raises(InputError):
        check_enough(())
    with pytest.raises(InputError) as raised:
        check_enough(read_all(own.parent, ["own"]))
    assert "own" in raised.value.en
    check_enough(generated_examples(150, seed=3))
