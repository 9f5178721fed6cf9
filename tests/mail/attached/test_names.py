"""Names that hide what a file is, and names that only look odd."""

from __future__ import annotations

import pytest
from tests.mail.attached.written import PE, zipped

from madoguchi.mail.attached import open_file
from madoguchi.mail.attached.names import ending
from madoguchi.model import FileTrait

TURNED, PADDED, DOUBLE = FileTrait.NAME_TURNED, FileTrait.NAME_PADDED, FileTrait.NAME_DOUBLE
TRICKS = {TURNED, PADDED, DOUBLE}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("請求書\u202efdp.exe", {TURNED}),
        ("invoice\u2067fdp.scr", {TURNED}),
        ("請求書.pdf\u2800\u2800\u2800\u2800.exe", {PADDED, DOUBLE}),
        ("statement\u3164\u3164.js", {PADDED}),
        ("report.pdf" + " " * 60 + ".exe", {PADDED, DOUBLE}),
        ("見積書.xlsx　　　　　　　　.scr", {PADDED, DOUBLE}),
        ("請求書.pdf.exe", {DOUBLE}),
        ("請求書．pdf．exe", {DOUBLE}),
        ("photo.jpg.js", {DOUBLE}),
        ("photo.jpg.lnk ", {DOUBLE}),
        ("invoice.pdf.iso", {DOUBLE}),
        ("invoice (1).pdf (2).exe", {DOUBLE}),
        # near misses: odd names that honest people write
        ("請求書.pdf", set()),
        ("setup.exe", set()),
        ("backup.tar.gz", set()),
        ("invoice.pdf.zip", set()),
        ("saved.pdf.html", set()),
        ("ver.1.2.exe", set()),
        ("名簿  2026.xlsx", set()),
        ("\u200fتقرير.pdf", set()),
        ("スクリーンショット 2026-11-03\u202f10.00.png", set()),
        ("a_b_c_d.docx", set()),
        ("dir.pdf/setup.exe", set()),
    ],
)
def test_tricks_of_names(name: str, expected: set[FileTrait]) -> None:
    assert open_file(b"x", name, "application/octet-stream").traits & TRICKS == expected


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("a.PDF", "pdf"),
        ("a.exe.", "exe"),
        ("a.exe \u3000", "exe"),
        ("請求書．ｐdf", "ｐdf"),
        (".bashrc", ""),
        ("readme", ""),
        ("see p. 3", ""),
        ("a\u202ecod.scr", "scr"),
    ],
)
def test_the_ending_is_read_as_a_system_reads_it(name: str, last: str) -> None:
    assert ending(name) == last


@pytest.mark.parametrize(
    ("content", "name", "declared", "differs"),
    [
        (PE, "請求書.pdf", "application/pdf", True),
        (PE, "photo.jpg", "image/jpeg", True),
        (PE, "", "image/jpeg", True),
        (b"<html><body>x</body></html>", "scan.pdf", "application/pdf", True),
        (b"<html><body>x</body></html>", "photo.png", "image/png", True),
        (zipped({"a.txt": b"x"}), "scan.pdf", "application/octet-stream", True),
        # near misses: what business systems and mail programs do every day
        (PE, "setup.exe", "application/pdf", False),
        (PE, "firmware.bin", "application/octet-stream", False),
        (b"<html><table>x</table></html>", "売上.xls", "application/vnd.ms-excel", False),
        (b"a,b\n1,2\n", "売上.xls", "application/vnd.ms-excel", False),
        (b"{\\rtf1 x}", "letter.doc", "application/msword", False),
        (b"\xff\xd8\xff\xe0" + bytes(50), "photo.png", "image/png", False),
        (b"%PDF-1.7\n", "scan.pdf", "application/octet-stream", False),
        (zipped({"[Content_Types].xml": b"x", "word/document.xml": b"x"}), "a.docx", "", False),
        (zipped({"a.txt": b"x"}), "numbers.numbers", "application/octet-stream", False),
    ],
)
def test_type_differs_only_where_something_worse_hides(
    content: bytes, name: str, declared: str, differs: bool
) -> None:
    assert (FileTrait.TYPE_DIFFERS in open_file(content, name, declared).traits) is differs


@pytest.mark.parametrize(
    ("content", "name", "runs"),
    [
        (PE, "a.exe", True),
        (PE, "a.pdf", True),
        (b"\x7fELF" + bytes(60), "a", True),
        (b"\xcf\xfa\xed\xfe" + bytes(60), "a", True),
        (b"\xca\xfe\xba\xbe\0\0\0\x34" + bytes(60), "A.class", True),
        (b"WScript.Echo 1\r\n", "見積.vbs", True),
        (b"@echo off\r\n", "a.bat", True),
        (b"full address:s:pc.example\r\n", "a.rdp", True),
        (b"WEB\r\n1\r\nhttps://e.example/\r\n", "a.iqy", True),
        (b"ID;PWXL;N;E\r\n", "a.slk", True),
        (b"<html><hta:application></html>", "a.hta", True),
        (b"#@~^" + bytes(range(40, 90)), "a.jse", True),
        (zipped({"META-INF/MANIFEST.MF": b"x", "A.class": b"x"}), "a.jar", True),
        (zipped({"AndroidManifest.xml": b"x", "META-INF/MANIFEST.MF": b"x"}), "a.apk", True),
        # near misses
        (b"WScript.Echo 1\r\n", "見積.txt", False),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture.exe", False),
        (b"%PDF-1.7", "a.com", False),
        (b"MZ stands for a name\n", "notes.txt", False),
        (b"print(1)\n", "a.py", False),
    ],
)
def test_what_runs(content: bytes, name: str, runs: bool) -> None:
    assert (FileTrait.RUNS in open_file(content, name, "").traits) is runs
