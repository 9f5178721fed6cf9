"""Office documents, old and new, RTF and OneNote: macros, loaded parts, links, words."""

from __future__ import annotations

import struct

import pytest
from tests.mail.attached.written import PE, onenote, storage, zipped

from madoguchi.mail.attached import open_file
from madoguchi.mail.attached.opened import Opened
from madoguchi.model import FileTrait

MACROS, TEMPLATE, ENCRYPTED = FileTrait.MACROS, FileTrait.EXTERNAL_TEMPLATE, FileTrait.ENCRYPTED
CARRIES, INSIDE = FileTrait.CARRIES_FILES, FileTrait.RUNS_INSIDE
EVIL = "https://evil.example/x"
TYPES = b"<Types/>"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def opened(content: bytes, name: str = "a.docx") -> Opened:
    return open_file(content, name, "application/octet-stream")


def document(parts: dict[str, str | bytes], folder: str = "word") -> bytes:
    encoded = {n: p.encode() if isinstance(p, str) else p for n, p in parts.items()}
    return zipped({"[Content_Types].xml": TYPES, f"{folder}/x.xml": b"<x/>", **encoded})


def relation(kind: str, target: str, mode: str = "External") -> str:
    return (
        f'<Relationships><Relationship Id="r1" Type="{RELATED}{kind}" Target="{target}"'
        f' TargetMode="{mode}"/></Relationships>'
    )


PACKAGE = storage({"\x01Ole10Native": b"\x50\0\0\0\x02\0a.exe\0c:\\a.exe\0"})
RELS = "word/_rels/document.xml.rels"
BODY = (
    "<w:document><w:p><w:r><w:t>請求書の</w:t></w:r><w:r><w:t>ご確認</w:t></w:r></w:p></w:document>"
)


@pytest.mark.parametrize(
    ("parts", "traits", "links"),
    [
        ({"word/document.xml": BODY}, set(), []),
        ({"word/vbaProject.bin": "x"}, {MACROS}, []),
        ({"xl/macrosheets/sheet1.xml": "x"}, {MACROS}, []),
        ({RELS: relation("attachedTemplate", EVIL)}, {TEMPLATE}, [EVIL]),
        ({RELS: relation("oleObject", "mhtml:" + EVIL)}, {TEMPLATE}, [EVIL]),
        ({RELS: relation("frame", EVIL)}, {TEMPLATE}, [EVIL]),
        ({RELS: relation("attachedTemplate", "file://198.51.100.1/t.dotm")}, {TEMPLATE}, []),
        ({RELS: relation("hyperlink", EVIL + "?a=1&amp;b=2")}, set(), [EVIL + "?a=1&b=2"]),
        ({"word/document.xml": "<w:p><w:instrText>HYPERLINK &quot;" + EVIL
          + "&quot;</w:instrText></w:p>"}, set(), [EVIL]),
        ({"word/document.xml": "<w:p><w:instrText>DDEAUTO c:\\\\x</w:instrText></w:p>"},
         {TEMPLATE}, []),
        ({"word/document.xml": f"<w:p><w:t>see {EVIL}</w:t></w:p>"}, set(), [EVIL]),
        ({"word/embeddings/oleObject1.bin": PACKAGE},
         {CARRIES, INSIDE}, []),
        # near misses
        ({RELS: relation("attachedTemplate", "file:///C:/Users/a/Normal.dotm")}, set(), []),
        ({RELS: relation("image", EVIL)}, set(), [EVIL]),
        ({RELS: relation("image", "media/image1.png", "Internal")}, set(), []),
        ({"word/embeddings/oleObject1.bin": storage({"Equation Native": b"x"})}, set(), []),
        ({"word/embeddings/Microsoft_Excel_Sheet.xlsx": "x"}, set(), []),
        ({"word/document.xml": "<w:p><w:t>DDE is old; HYPERLINK too</w:t></w:p>"}, set(), []),
    ],
)  # fmt: skip
def test_a_document(
    parts: dict[str, str | bytes], traits: set[FileTrait], links: list[str]
) -> None:
    found = opened(document(parts))
    assert found.traits == traits
    assert [link.url for link in found.links] == links
    assert {link.carrier for link in found.links} <= {"office"}


def test_the_words_of_documents_sheets_and_slides() -> None:
    assert opened(document({"word/document.xml": BODY})).text == "請求書のご確認"
    sheet = document(
        {"xl/sharedStrings.xml": "<sst><si><t>合計</t></si><si><t>九</t></si></sst>"}, "xl"
    )
    assert opened(sheet, "a.xlsx").text.split() == ["合計", "九"]
    slide = document({"ppt/slides/slide1.xml": "<p:sld><a:p><a:t>計画</a:t></a:p></p:sld>"}, "ppt")
    assert opened(slide, "a.pptx").text == "計画"


def test_open_document_with_and_without_macros() -> None:
    kind = b"application/vnd.oasis.opendocument.text"
    content = (
        f'<office:text><text:p>x <text:a xlink:href="{EVIL}">y</text:a></text:p></office:text>'
    )
    import io
    import zipfile

    for extra, expected in (({}, set()), ({"Basic/Standard/a.xml": "x"}, {MACROS})):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("mimetype", kind)
            for name, part in {"content.xml": content, **extra}.items():
                archive.writestr(name, part)
        found = opened(out.getvalue(), "a.odt")
        assert found.traits == expected
        assert [link.url for link in found.links] == [EVIL]


def word(text: str, flags: int = 0, *, compressed: bool = False) -> dict[str, bytes]:
    """A Word document of one piece: FIB, text at 2048, piece table in the table stream."""
    octets = text.encode("cp1252") if compressed else text.encode("utf-16-le")
    place = 2048 * 2 | 1 << 30 if compressed else 2048
    plc = struct.pack("<LL", 0, len(text)) + struct.pack("<HLH", 0, place, 0)
    clx = b"\x02" + len(plc).to_bytes(4, "little") + plc
    fib = bytearray(2048)
    fib[0:2] = b"\xec\xa5"
    fib[10:12] = (0x0200 | flags).to_bytes(2, "little")
    fib[0x1A2:0x1AA] = struct.pack("<LL", 0, len(clx))
    return {"WordDocument": bytes(fib) + octets, "1Table": clx}


@pytest.mark.parametrize("compressed", [False, True])
def test_an_old_word_document(compressed: bool) -> None:
    text = f'Pay now \x13HYPERLINK "{EVIL}"\x14here\x15\rThanks'
    found = opened(storage(word(text, compressed=compressed)), "a.doc")
    assert found.text.split("\n") == ["Pay now here", "Thanks"]
    assert [link.url for link in found.links] == [EVIL]
    assert found.traits == frozenset()


def record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


SHEET = record(0x85, bytes(4) + b"\0\0\x05\0Sheet")
MACRO_SHEET = record(0x85, bytes(4) + b"\0\x01\x05\0Macro")
GLOBALS = record(0x809, bytes(16))


@pytest.mark.parametrize(
    ("streams", "traits"),
    [
        ({"Macros/VBA": b"x", **word("a")}, {MACROS}),
        ({"_VBA_PROJECT_CUR/VBA": b"x", "Workbook": GLOBALS + SHEET}, {MACROS}),
        ({"Workbook": GLOBALS + MACRO_SHEET}, {MACROS}),
        ({"Workbook": GLOBALS + record(0x2F, b"x" * 6) + SHEET}, {ENCRYPTED}),
        (word("a", 0x0100), {ENCRYPTED}),
        ({"EncryptedPackage": b"x", "EncryptionInfo": b"x"}, {ENCRYPTED}),
        ({"\x01Ole10Native": b"\x50\0\0\0\x02\0a.vbs\0c:\\a.vbs\0"}, {CARRIES, INSIDE}),
        # near misses
        (word("macros and VBA are words too"), set()),
        ({"Workbook": GLOBALS + SHEET}, set()),
        ({"SummaryInformation": b"EncryptedPackage"}, set()),
    ],
)
def test_old_documents(streams: dict[str, bytes], traits: set[FileTrait]) -> None:
    assert opened(storage(streams), "a.doc").traits == traits


def test_an_installer_is_told_from_a_document() -> None:
    clsid = bytes.fromhex("84100c0000000000c000000000000046")
    found = opened(storage({"x": b"x"}, clsid), "a.msi")
    assert found.media_type == "application/x-msi"
    assert found.traits == {FileTrait.RUNS}


@pytest.mark.parametrize(
    ("source", "traits", "links"),
    [
        (r"{\rtf1\ansicpg932 {\fonttbl{\f0 Arial;}}\'82\'a0\'82\'a2\'82\'a4\u12354?\par b}",
         set(), []),
        (r'{\rtf1 {\field{\*\fldinst HYPERLINK "' + EVIL + r'"}{\fldrslt x}}}', set(), [EVIL]),
        (r"{\rtf1 {\*\template " + EVIL + "}x}", {TEMPLATE}, [EVIL]),
        (r"{\rtf1 {\object\objautlink\objupdate{\*\objdata 01050000}}}", {TEMPLATE}, []),
        (r"{\rtf1 {\object\objemb{\*\objdata 5061636b61676500 "
         r"0200612e65786500633a5c612e65786500}}}", {CARRIES, INSIDE}, []),
        # near misses
        (r"{\rtf1 {\*\template C:\\Normal.dot}x}", set(), []),
        (r"{\rtf1 {\object\objemb{\*\objclass Equation.3}{\*\objdata 0105}}}", set(), []),
    ],
)  # fmt: skip
def test_rich_text(source: str, traits: set[FileTrait], links: list[str]) -> None:
    found = opened(source.encode(), "a.rtf")
    assert found.traits == traits
    assert [link.url for link in found.links] == links
    if "ansicpg932" in source:
        assert found.text == "あいうあ\nb"


def test_a_notebook_with_a_script_in_it() -> None:
    script = onenote([b"\x89PNG\r\n\x1a\n" + bytes(99), b"@echo off\r\nstart x\r\n"], "請求書.bat")
    found = opened(script, "a.one")
    assert found.traits == {CARRIES, INSIDE}
    assert found.holds == ("請求書.bat",)
    assert opened(onenote([PE]), "a.one").traits == {CARRIES, INSIDE}


def test_a_notebook_with_pictures_or_a_pdf() -> None:
    assert opened(onenote([b"\x89PNG\r\n\x1a\n" + bytes(99)]), "a.one").traits == frozenset()
    assert opened(onenote([b"%PDF-1.7"], "資料.pdf"), "a.one").traits == {CARRIES}


def test_the_links_of_a_notebook() -> None:
    found = opened(onenote([], EVIL), "a.one")
    assert [(link.url, link.carrier) for link in found.links] == [(EVIL, "onenote")]
