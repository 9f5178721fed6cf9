"""Drafts as files: what is printed, what is saved, an archive that is always the same."""

from __future__ import annotations

import io
import zipfile

import pypdfium2  # type: ignore[import-untyped] # ships none
import pytest

from madoguchi.model import Language
from madoguchi.reports import Draft, Group, bundle, destinations, drafts, files_of, named, zipped
from tests.reports.cases import EVERYTHING, case, example

LETTERS = [one.id for one in destinations() if one.group is Group.LETTER]


def letter(name: str) -> Draft:
    (draft,) = drafts(case(example("phishing-card-forged-sender"), EVERYTHING), [named(name)])
    assert isinstance(draft, Draft)
    return draft


def pages(data: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_is_printed_on_a_sheet_without_what_is_said_on_the_telephone(name: str) -> None:
    one = letter(name)
    at = case(example("phishing-card-forged-sender")).at
    (printed,) = (f for f in files_of(one, at, Language.JA) if f.name == f"{name}.pdf")
    sheets = pages(printed.data)
    assert len(sheets) == 1 + one.text.count("\n────") + one.text.count("\n════")
    for sheet in sheets[1:]:
        assert "電話で、こう言います" not in sheet
    # Long runs may break: what allows it (U+200B) is not seen.
    whole = "".join("".join(sheets).replace("\u200b", "").split())
    for line in one.text.splitlines():
        if line and not line.startswith(("────", "════")) and "＿" not in line:
            assert "".join(line.split())[:12] in whole, line
    assert files_of(one, at, Language.JA) == files_of(one, at, Language.JA)


def test_all_papers_lie_in_an_archive_that_is_always_the_same() -> None:
    one = case(example("phishing-card-forged-sender"), EVERYTHING)
    made = list(drafts(one, destinations()))
    files = bundle(made, one.at, Language.JA)
    names = [file.name for file in files]
    assert len(set(names)) == len(names)
    assert names[0] == "はじめに.txt"
    read = files[0].data.decode("utf-8-sig")
    for destination in destinations():
        assert destination.name(Language.JA) in read
    for name in names[1:]:
        assert name in read
    archive = zipped(files, one.at)
    assert archive == zipped(bundle(made, one.at, Language.JA), one.at)
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        assert opened.testzip() is None
        assert opened.namelist() == names
        assert {info.date_time for info in opened.infolist()} == {(2026, 11, 30, 10, 0, 0)}
