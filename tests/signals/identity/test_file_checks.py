"""What comes as a file: hits, misses and near misses, with files written as octets."""

from __future__ import annotations

import base64

import pytest

from madoguchi.mail import read
from madoguchi.model import Message
from madoguchi.signals.catalogue import checks
from tests.mail.attached.written import PE, iso, pdf, shortcut, words, zipped
from tests.signals.identity.mails import UNKNOWN, box, file, mail, seen

SHOP = box("例示商店", "a@example.com")
BIDI = "\u202e"
KEY, LATER = "パスワード：abc123", "パスワードは別メールで送ります。"
LOCKED = zipped({"a.txt": b"x"}, encrypted=True)
_BOOK = {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"}
MACROS = zipped({**_BOOK, "xl/vbaProject.bin": b"x"})
_LINK = b"<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/URI/URI(https://e.example/x)>>>>"
FORM = b'<html><form action="https://e.example/p"><input name="pw"></form></html>'
SCRIPTED_SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>'
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
LETTER = b"<html><p>" + b"words " * 30 + b"</p></html>"
LINKED_PDF = pdf(_LINK, page="/Annots[6 0 R]")
SPOKEN_PDF = pdf(_LINK, page="/Annots[6 0 R]", content=words("The minutes of our meeting. " * 6))

CASES: list[tuple[str, str, Message, bool]] = [
    ("attachment-dangerous", "a program", mail(SHOP, attachments=(file("a.exe"),)), True),
    (
        "attachment-dangerous",
        "macros",
        mail(SHOP, attachments=(file("請求書.XLSM", content=MACROS),)),
        True,
    ),
    ("attachment-dangerous", "a document", mail(SHOP, attachments=(file("a.docx"),)), False),
    (
        "attachment-dangerous",
        "a colleague's script",
        mail(SHOP, attachments=(file("fix.js", "text/x-javascript"),)),
        False,
    ),
    (
        "attachment-disguised",
        "two endings",
        mail(SHOP, attachments=(file("請求書.pdf.exe"),)),
        True,
    ),
    (
        "attachment-disguised",
        "turned around",
        mail(SHOP, attachments=(file(f"a{BIDI}fdp.exe"),)),
        True,
    ),
    ("attachment-disguised", "one ending", mail(SHOP, attachments=(file("a.exe"),)), False),
    ("attachment-disguised", "a version", mail(SHOP, attachments=(file("v1.2.pdf"),)), False),
    ("html-attachment", "a web page", mail(SHOP, attachments=(file("請求.htm"),)), True),
    (
        "html-attachment",
        "shown in the mail",
        mail(SHOP, attachments=(file("a.svg", inline=True),)),
        False,
    ),
    ("html-attachment", "a document", mail(SHOP, attachments=(file("html.pdf"),)), False),
    (
        "archive-password-in-mail",
        "key and lock together",
        mail(SHOP, text=KEY, attachments=(file("a.zip", content=LOCKED, told_in=KEY),)),
        True,
    ),
    (
        "archive-password-in-mail",
        "no key",
        mail(SHOP, attachments=(file("a.zip", content=LOCKED),)),
        False,
    ),
    ("archive-password-in-mail", "no archive", mail(SHOP, text="パスワード：abc123"), False),
    (
        "archive-password-in-mail",
        "the key comes later",
        mail(SHOP, text=LATER, attachments=(file("a.zip", content=LOCKED, told_in=LATER),)),
        False,
    ),
    (
        "attachment-dangerous",
        "a workbook that could have macros and has none",
        mail(SHOP, attachments=(file("a.xlsm", content=zipped(_BOOK)),)),
        False,
    ),
    (
        "attachment-dangerous",
        "macros under a plain name",
        mail(SHOP, attachments=(file("a.xlsx", content=MACROS),)),
        True,
    ),
    (
        "attachment-dangerous",
        "a shortcut",
        mail(SHOP, attachments=(file("請求書", content=shortcut("cmd.exe", "/c x")),)),
        True,
    ),
    (
        "attachment-dangerous",
        "an image of a disk",
        mail(SHOP, attachments=(file("a.dat", content=iso({"a.txt": b"x"})),)),
        True,
    ),
    (
        "attachment-dangerous",
        "a program in an archive",
        mail(SHOP, attachments=(file("a.zip", content=zipped({"a.scr": PE})),)),
        True,
    ),
    (
        "attachment-dangerous",
        "pictures in an archive",
        mail(SHOP, attachments=(file("a.zip", content=zipped({"a.txt": b"x"})),)),
        False,
    ),
    (
        "attachment-dangerous",
        "a program sent as text",
        mail(SHOP, attachments=(file("a.js", "text/plain", content=PE),)),
        True,
    ),
    (
        "attachment-disguised",
        "two endings in an archive",
        mail(SHOP, attachments=(file("a.zip", content=zipped({"請求書.pdf.exe": b"x"})),)),
        True,
    ),
    (
        "attachment-disguised",
        "a program called a picture",
        mail(SHOP, attachments=(file("a.jpg", "image/jpeg", content=PE),)),
        True,
    ),
    (
        "attachment-disguised",
        "a saved page",
        mail(SHOP, attachments=(file("report.pdf.html", content=LETTER),)),
        False,
    ),
    ("html-attachment", "no ending", mail(SHOP, attachments=(file("請求", content=FORM),)), True),
    (
        "html-attachment",
        "shown in the mail, with a form",
        mail(SHOP, attachments=(file("a.html", "text/html", inline=True, content=FORM),)),
        True,
    ),
    (
        "html-attachment",
        "a page that asks, in an archive",
        mail(SHOP, attachments=(file("a.zip", content=zipped({"a.html": FORM})),)),
        True,
    ),
    (
        "html-attachment",
        "a page to read, in an archive",
        mail(SHOP, attachments=(file("a.zip", content=zipped({"a.html": LETTER})),)),
        False,
    ),
    (
        "html-attachment",
        "a drawing with a script",
        mail(SHOP, attachments=(file("a.svg", "image/svg+xml", content=SCRIPTED_SVG),)),
        True,
    ),
    (
        "html-attachment",
        "a drawing",
        mail(SHOP, attachments=(file("a.svg", "image/svg+xml", content=DRAWING),)),
        False,
    ),
    (
        "archive-password-in-mail",
        "an archive that is not locked",
        mail(
            SHOP,
            text=KEY,
            attachments=(file("a.zip", content=zipped({"a": b"x"}), told_in=KEY),),
        ),
        False,
    ),
]


@pytest.mark.parametrize(
    ("check_id", "message", "fires"),
    [(c[0], c[2], c[3]) for c in CASES],
    ids=[f"{c[0]}: {c[1]}" for c in CASES],
)
def test_file_checks(check_id: str, message: Message, fires: bool) -> None:
    assert (seen(check_id, message, UNKNOWN) is not None) is fires


def test_an_empty_mail_shows_nothing_of_this_kind() -> None:
    ids = {c[0] for c in CASES}
    empty = mail(SHOP, text="", subject="")
    assert [
        check.id for check in checks() if check.id in ids and seen(check.id, empty, UNKNOWN)
    ] == []


def arrived(
    text: str, name: str, media_type: str, content: bytes, how: str = "attachment"
) -> bytes:
    """A mail with one file, as it comes over the wire."""
    return (
        "From: 例示商店 <a@example.com>\nTo: b@example.org\nSubject: 請求書\n"
        "Message-ID: <1@example.com>\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=o\n\n"
        f"--o\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
        f'--o\nContent-Type: {media_type}; name="{name}"\nContent-Transfer-Encoding: base64\n'
        f'Content-Disposition: {how}; filename="{name}"\n\n'
        f"{base64.b64encode(content).decode()}\n--o--\n"
    ).encode()


def test_the_passage_that_gives_the_password_is_marked() -> None:
    message = read(
        arrived(
            "資料を送ります。\n解凍パスワードは x9Kp です。", "a.zip", "application/zip", LOCKED
        )
    )
    signal = seen("archive-password-in-mail", message, UNKNOWN)
    assert signal is not None
    (evidence,) = signal.evidence
    assert evidence.span is not None
    assert message.text[evidence.span.start : evidence.span.end] == evidence.quote
    assert "x9Kp" in evidence.quote
    assert "資料" not in evidence.quote


def test_a_password_in_full_width_letters_is_marked_by_its_line() -> None:
    text = "一行目\n㈱ パスワード：ａｂｃ１２３\n終わり"
    message = read(arrived(text, "a.zip", "application/zip", LOCKED))
    signal = seen("archive-password-in-mail", message, UNKNOWN)
    assert signal is not None
    assert signal.evidence[0].quote.strip() == "㈱ パスワード：ａｂｃ１２３"


@pytest.mark.parametrize(
    ("text", "content", "fires"),
    [
        ("", LINKED_PDF, True),
        ("", SPOKEN_PDF, False),
        ("", pdf(), False),
        ("議事録をお送りします。" * 9, LINKED_PDF, False),
    ],
)
def test_a_pdf_that_is_only_a_link(text: str, content: bytes, fires: bool) -> None:
    message = read(arrived(text, "a.pdf", "application/pdf", content))
    assert (seen("image-only", message, UNKNOWN) is not None) is fires


def test_a_file_that_says_it_is_shown_inside_can_be_asked_to_be_opened() -> None:
    text = "添付ファイルをご確認ください。"
    for content, fires in ((FORM, True), (b"\x89PNG\r\n\x1a\n", False)):
        name, kind = ("a.html", "text/html") if fires else ("a.png", "image/png")
        data = arrived(text, name, kind, content, "inline")
        assert (seen("asks-open-attachment", read(data), UNKNOWN) is not None) is fires
