"""The zip as others unpack and check it."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from madoguchi.model import Form, Language
from madoguchi.reports.evidence import evidence_pack
from tests.reports.cases import AT, EVERYTHING, case, example, examples
from tests.reports.evidence.reading import unpacked

SCAM = "phishing-card-forged-sender"
NAMES = [
    "README.txt",
    "evidence.pdf",
    "original.eml",
    "case.json",
    "timeline.csv",
    "indicators.csv",
    "SHA256SUMS",
]


@pytest.mark.parametrize("name", examples())
def test_the_original_is_in_it_bit_for_bit(name: str) -> None:
    pack = evidence_pack(case(example(name)))
    files = unpacked(pack.zip)
    assert list(files) == NAMES
    assert files["original.eml"] == example(name)
    assert files["evidence.pdf"] == pack.pdf


def test_sums_are_those_of_the_files(tmp_path: Path) -> None:
    files = unpacked(evidence_pack(case(example(SCAM), EVERYTHING)).zip)
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        if name != "SHA256SUMS":
            assert f"{hashlib.sha256(data).hexdigest()}  {name}\n".encode() in files["SHA256SUMS"]
    command = ["sha256sum", "--strict", "-c", "SHA256SUMS"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)


def test_times_and_order_are_the_cases() -> None:
    data = evidence_pack(case(example(SCAM))).zip
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        assert {one.date_time for one in found.infolist()} == {AT.timetuple()[:6]}
        assert {one.compress_type for one in found.infolist()} == {zipfile.ZIP_STORED}


def test_the_record_is_that_of_check() -> None:
    files = unpacked(evidence_pack(case(example(SCAM), EVERYTHING)).zip)
    found = json.loads(files["case.json"])
    assert found["original"]["sha256"] == hashlib.sha256(example(SCAM)).hexdigest()
    assert found["made_at"] == "2026-11-30T01:00:00.000Z"
    assert found["found"]["verdict"]["kind"] == "phishing"
    assert found["told"]["payments"][0]["yen"] == 300_000
    assert found["told"]["payments"][0]["when"] == {"day": "2026-11-28", "clock": "21:15:00"}


def test_tables_are_read_back() -> None:
    files = unpacked(evidence_pack(case(example(SCAM), EVERYTHING)).zip)
    rows = list(csv.DictReader(io.StringIO(files["timeline.csv"].decode("utf-8-sig"), newline="")))
    assert [row["day"] for row in rows] == sorted(row["day"] for row in rows)
    assert {"day": "2026-11-28", "time": "21:15", "source": "person"}.items() <= rows[2].items()
    found = list(csv.DictReader(io.StringIO(files["indicators.csv"].decode(), newline="")))
    assert any("honnin-kakunin.example" in row["value"] for row in found)


def test_the_readme_speaks_both_languages_the_papers_first() -> None:
    for language, first in ((Language.JA, "不審な"), (Language.EN, "Papers")):
        files = unpacked(evidence_pack(case(example(SCAM), language=language)).zip)
        text = files["README.txt"].decode("utf-8-sig")
        assert text.startswith(first)
        assert "original.eml: the original mail" in text
        assert "original.eml: 元のメール" in text
        assert "被害届ではありません" in text


def test_other_forms_keep_their_ending() -> None:
    pasted = evidence_pack(case("当選しました。連絡してください。".encode(), form=Form.PASTED))
    assert "original.txt" in unpacked(pasted.zip)


WITHOUT = """
import sys
sys.modules["typst"] = None  # as where it is not installed
from tests.reports.cases import case, example
from madoguchi.reports.evidence import evidence_pack
pack = evidence_pack(case(example("phishing-card-forged-sender")))
assert pack.pdf == b"", "a PDF without typst"
assert "pip install" in pack.why_no_pdf
sys.stdout.buffer.write(pack.zip)
"""


def test_without_typst_everything_else_is_made() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, check=True)
    files = unpacked(done.stdout)
    assert list(files) == [name for name in NAMES if name != "evidence.pdf"]
    readme = files["README.txt"].decode("utf-8-sig")
    assert "madoguchi[papers]" in readme
    assert "evidence.pdf" not in readme
