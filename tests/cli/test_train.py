"""`madoguchi train`: the same mails give the same file; what is wrong is told before the work."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from madoguchi.triage.model import load
from madoguchi.triage.training.train import Recipe, generated_examples
from tests.cli.conftest import Run

SMALL = ("--generated", "150", "--folder", "own")


def folder(root: Path, name: str = "own") -> Path:
    """Twenty mails of our own generator, as a folder with labels."""
    into = root / name
    into.mkdir(parents=True)
    lines = []
    for number, example in enumerate(generated_examples(20, seed=5)):
        (into / f"{number}.eml").write_bytes(example.data)
        label = "phishing" if example.scam else "ordinary"
        lines.append({"file": f"{number}.eml", "label": label, "lang": example.lang})
    write(into, [json.dumps(line) for line in lines])
    return into


def write(into: Path, lines: list[str]) -> None:
    (into / "labels.jsonl").write_text("\n".join(lines) + "\n", "utf-8")


def lines_of(into: Path) -> list[str]:
    return (into / "labels.jsonl").read_text("utf-8").splitlines()


@pytest.fixture
def mails(tmp_path: Path) -> Path:
    folder(tmp_path)
    return tmp_path


def trained(madoguchi: Run, mails: Path, out: str, seed: str) -> dict[str, Any]:
    """Train in a process whose sets are in another order each time."""
    done = madoguchi(
        "train", "--mails", str(mails), "--out", str(mails / out), *SMALL,
        PYTHONHASHSEED=seed, OMP_NUM_THREADS="2", OPENBLAS_NUM_THREADS="2",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert str(mails / out) in done.stderr
    record: dict[str, Any] = json.loads(done.stdout)
    return record


def test_two_processes_write_the_same_octets(madoguchi: Run, mails: Path) -> None:
    records = [trained(madoguchi, mails, f"{seed}.npz", seed) for seed in ("1", "2")]
    assert records[0] == records[1]
    first, second = ((mails / f"{seed}.npz").read_bytes() for seed in ("1", "2"))
    assert first == second
    # What is printed is what the file carries, and nothing else lies beside it.
    assert load(first).about == records[0]
    assert {path.name for path in mails.iterdir()} == {"own", "1.npz", "2.npz"}
    assert records[0]["recipe"] == {"folders": ["own"], "generated": 150, "seed": Recipe().seed}
    assert records[0]["data"]["own"]["mails"] == 20
    assert "@" not in json.dumps(records[0])


def refused(madoguchi: Run, mails: Path, lang: str, *options: str, status: int) -> str:
    """What is said; checks the status, the language, and that nothing was written."""
    out = mails / "model.npz"
    given = options or ("--generated", "150", "--folder", "own")
    done = madoguchi("train", "--mails", str(mails), "--out", str(out), "--lang", lang, *given)
    assert done.returncode == status, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("お知らせ: " if lang == "ja" else "Note: ")
    assert any("\u3040" <= char <= "\u30ff" for char in done.stderr[5:]) is (lang == "ja")
    assert not out.exists()
    return done.stderr


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_folder_without_labels_is_named(madoguchi: Run, mails: Path, lang: str) -> None:
    (mails / "own" / "labels.jsonl").unlink()
    assert str(mails / "own" / "labels.jsonl") in refused(madoguchi, mails, lang, status=2)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_wrong_line_is_told_with_file_and_line(madoguchi: Run, mails: Path, lang: str) -> None:
    lines = lines_of(mails / "own")
    write(mails / "own", [*lines[:3], "{not json", *lines[3:]])
    said = refused(madoguchi, mails, lang, status=2)
    assert str(mails / "own" / "labels.jsonl") in said
    assert ("4 行目" if lang == "ja" else "line 4") in said


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_mails_of_one_side_only_are_too_few(madoguchi: Run, mails: Path, lang: str) -> None:
    options = ("--folder", "own", "--generated", "0")
    write(mails / "own", ['{"file": "1.eml", "label": "phishing"}'])
    assert "own" in refused(madoguchi, mails, lang, *options, status=2)


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize(
    ("options", "named"),
    [
        ((), "scam-ja"),
        (("--folder", "gone"), "gone"),
        (("--folder", "phishing-pot"), "phishing-pot"),
        (("--folder", "own", "--folder", "../mails/phishing-pot/"), "phishing-pot"),
        (("--seed", "x"), "--seed"),
    ],
)
def test_a_wrong_option_is_wrong_usage(
    madoguchi: Run, mails: Path, options: tuple[str, ...], named: str, lang: str
) -> None:
    given = options or ("--seed", "7")
    assert named in refused(madoguchi, mails, lang, *given, status=64)


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("place", ["gone/model.npz", "own", "/dev/null"])
def test_a_place_that_cannot_be_written_is_told_first(
    madoguchi: Run, mails: Path, lang: str, place: str
) -> None:
    said = refused(madoguchi, mails, lang, "--out", str(mails / place), status=64)
    assert str(mails / place) in said


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_without_the_extra_it_says_what_to_install(
    madoguchi: Run, mails: Path, tmp_path: Path, lang: str
) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "sklearn.py").write_text("raise ImportError\n", "utf-8")
    path = os.pathsep.join((str(broken), os.environ.get("PYTHONPATH", "")))
    out = str(mails / "m.npz")
    done = madoguchi(
        "train", "--mails", str(mails), "--out", out, "--lang", lang, *SMALL, PYTHONPATH=path
    )
    assert (done.returncode, done.stdout) == (64, "")
    assert "madoguchi[train]" in done.stderr
    assert "sklearn" in done.stderr
    assert "Traceback" not in done.stderr
