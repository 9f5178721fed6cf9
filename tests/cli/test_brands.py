"""`madoguchi brands`: check, show, update."""

import json
from pathlib import Path
from typing import Any

from tests.cli.conftest import Run

NEW: dict[str, Any] = {
    "id": "ichi-shop", "name_ja": "いち商店", "name_en": "Ichi Shop", "names": ["いち商店"],
    "domains": {"own": ["ichi-shop.example.com"]}, "labels": ["ichi-shop"],
    "source": "https://ichi-shop.example.com/", "seen_on": "2026-11-25", "confidence": "own",
}  # fmt: skip


def file_of(tmp_path: Path, *entries: dict[str, Any]) -> str:
    path = tmp_path / "new.json"
    path.write_text(json.dumps({"brands": entries}), encoding="utf-8")
    return str(path)


def test_the_shipped_registry_passes(madoguchi: Run) -> None:
    done = madoguchi("brands", "check", "--lang", "en")
    assert (done.returncode, "0 to mend" in done.stdout) == (0, True), done.stdout


def test_a_name_of_any_spelling_shows_the_brand(madoguchi: Run) -> None:
    done = madoguchi("brands", "show", "ＡＭＡＺＯＮ")
    assert done.returncode == 0
    assert "amazon.co.jp" in done.stdout


def test_an_unknown_name_is_said(madoguchi: Run) -> None:
    done = madoguchi("brands", "show", "いち商店", "--lang", "en")
    assert (done.returncode, "no brand" in done.stderr) == (1, True)


def test_a_new_brand_is_merged_and_then_known(madoguchi: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.json"
    done = madoguchi("brands", "update", file_of(tmp_path, NEW), "--registry", str(own))
    assert done.returncode == 0, done.stdout + done.stderr
    shown = madoguchi("brands", "show", "いち商店", MADOGUCHI_BRANDS=str(own))
    assert "ichi-shop.example.com" in shown.stdout
    assert madoguchi("brands", "check", "--registry", str(own)).returncode == 0
    changed = {"id": "ichi-shop", "short": ["いち"], "source": "x", "seen_on": "2026-11-26"}
    madoguchi("brands", "update", file_of(tmp_path, changed), "--registry", str(own))
    [entry] = json.loads(own.read_text("utf-8"))["brands"]
    assert entry == {**NEW, **changed}


def test_what_the_check_refuses_is_not_written(madoguchi: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.json"
    taken = {**NEW, "domains": {"own": ["amazon.co.jp"]}}
    undated = {**NEW, "seen_on": ""}
    for entry in (taken, undated, {**NEW, "domains": "x"}):
        file = file_of(tmp_path, entry)
        done = madoguchi("brands", "update", file, "--registry", str(own))
        assert (done.returncode, own.exists()) == (1, False), done.stdout


def test_a_file_of_another_form_is_the_callers_mistake(madoguchi: Run, tmp_path: Path) -> None:
    path = tmp_path / "new.json"
    path.write_text("[]", encoding="utf-8")
    done = madoguchi("brands", "update", str(path), "--registry", str(tmp_path / "own.json"))
    assert done.returncode == 64
    assert madoguchi("brands", "update", str(path)).returncode == 64
