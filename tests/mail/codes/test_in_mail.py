"""Codes in the pictures of a mail: as links, wherever the picture stands."""

from __future__ import annotations

import base64
from email.message import EmailMessage

import pytest
from PIL import Image
from tests.mail.codes.made import URL, code_links, file, mail, picture, told
from zxingcpp import BarcodeFormat

from madoguchi.mail import read
from madoguchi.mail.codes.links import as_links

CODE = picture(scale=5)
WIDTH, HEIGHT = CODE.size
MIDDLE = WIDTH // 2
TOP, BOTTOM = CODE.crop((0, 0, WIDTH, MIDDLE)), CODE.crop((0, MIDDLE, WIDTH, HEIGHT))
LEFT, RIGHT = CODE.crop((0, 0, MIDDLE, HEIGHT)), CODE.crop((MIDDLE, 0, WIDTH, HEIGHT))
LOGO = picture("x", scale=2).resize((120, 40))
FOUND = [("qr", URL)]


def shown(at: int, more: str = "") -> str:
    return f'<img src="cid:{at}@example.com" {more}>'


def embedded(made: Image.Image) -> str:
    return "data:image/png;base64," + base64.b64encode(file(made)).decode()


def quarters() -> tuple[bytes, ...]:
    boxes = [
        (x, y, x + MIDDLE + (x > 0), y + MIDDLE + (y > 0)) for y in (0, MIDDLE) for x in (0, MIDDLE)
    ]
    return tuple(file(CODE.crop(box)) for box in boxes)


def strips() -> tuple[bytes, ...]:
    return tuple(
        file(CODE.crop((0, at, WIDTH, min(at + 20, HEIGHT)))) for at in range(0, HEIGHT, 20)
    )


IN_TABLE = f"<table><tr><td>{shown(0)}</td></tr>\n<!-- x --><tr><td>{shown(1)}</td></tr></table>"
BLOCK = 'style="display:block"'
MAILS: dict[str, bytes] = {
    "inline": mail(f"<p>Scan:{shown(0)}</p>", pictures=(file(CODE),)),
    "not shown by the HTML": mail("<p>Scan the file</p>", pictures=(file(CODE),)),
    "two, a break between": mail(f"{shown(0)}<br>{shown(1)}", pictures=(file(TOP), file(BOTTOM))),
    "two, in rows of a table": mail(IN_TABLE, pictures=(file(TOP), file(BOTTOM))),
    "two, as blocks": mail(shown(0, BLOCK) + shown(1, BLOCK), pictures=(file(TOP), file(BOTTOM))),
    "two, side by side": mail(shown(0) + shown(1), pictures=(file(LEFT), file(RIGHT))),
    "two, in cells of a row": mail(
        f"<table><tr><td>{shown(0)}</td><td>{shown(1)}</td></tr></table>",
        pictures=(file(LEFT), file(RIGHT)),
    ),
    "two, attached in the other order": mail(
        f"{shown(1)}<br>{shown(0)}", pictures=(file(BOTTOM), file(TOP))
    ),
    "two, under a logo": mail(
        f"{shown(2)}<br>{shown(0)}<br>{shown(1)}", pictures=(file(TOP), file(BOTTOM), file(LOGO))
    ),
    "two, as JPEG": mail(
        f"{shown(0)}<br>{shown(1)}", pictures=(file(TOP, "JPEG"), file(BOTTOM, "JPEG"))
    ),
    "four quarters": mail(f"{shown(0)}{shown(1)}<br>{shown(2)}{shown(3)}", pictures=quarters()),
    "strips": mail("<br>".join(shown(at) for at in range(len(strips()))), pictures=strips()),
    "data: URL": mail(f'<img src="{embedded(CODE)}">'),
    "data: URL, not base64": mail(
        '<img src="data:image/png,' + "".join(f"%{octet:02x}" for octet in file(CODE)) + '">'
    ),
    "data: URLs of two halves": mail(
        f'<img src="{embedded(TOP)}"><br><img src="{embedded(BOTTOM)}">'
    ),
    "data: URL in a style": mail(f'<div style="background:url({embedded(CODE)})">Scan</div>'),
}


@pytest.mark.parametrize("name", MAILS)
def test_a_code_of_a_mail_is_a_link(name: str) -> None:
    assert told(MAILS[name]) == FOUND


def attached(maintype: str, subtype: str) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "a@example.com"
    made["Subject"] = "Fwd: s"
    made.set_content("See the file.\n")
    made.add_attachment(file(CODE), maintype=maintype, subtype=subtype, filename="a.png")
    return made


@pytest.mark.parametrize("declared", ["image/png", "image/jpeg", "application/octet-stream"])
def test_an_attached_picture_is_known_by_its_octets(declared: str) -> None:
    assert told(attached(*declared.split("/")).as_bytes()) == FOUND


def test_a_mail_that_is_nothing_but_a_picture() -> None:
    made = EmailMessage()
    made["From"] = "a@example.com"
    made.set_content(file(CODE), maintype="image", subtype="png")
    assert told(made.as_bytes()) == FOUND


def test_a_code_goes_along_when_the_mail_was_forwarded() -> None:
    made = attached("image", "png")
    header = "From: b@example.net\nSent: Tue, 3 Nov 2026 10:00\nTo: a@example.com\nSubject: t\n"
    body = made.get_body()
    assert isinstance(body, EmailMessage)
    body.set_content(f"fyi\n\n-----Original Message-----\n{header}\nScan this.\n")
    message = read(made.as_bytes())
    assert message.outer is not None
    assert [link.url for link in message.links if link.carrier == "qr"] == [URL]


def test_the_link_says_where_it_leads_and_shows_no_words() -> None:
    wrapped = "https://www.google.com/url?q=https%3A%2F%2Fevil.example%2Fa"
    (link,) = code_links(mail(shown(0), pictures=(file(picture(wrapped)),)))
    assert (link.host, link.target_host) == ("www.google.com", "evil.example")
    assert (link.shown, link.span, link.hidden) == ("", None, False)


@pytest.mark.parametrize(
    "body",
    [
        f"{shown(0)}<p>A sentence between.</p>{shown(1)}",
        f"{shown(0)}",
        f"{shown(0)}<br><img src='https://cdn.example.net/x.png'><br>{shown(1)}",
    ],
)
def test_pictures_that_are_no_neighbours_are_not_joined(body: str) -> None:
    assert told(mail(body, pictures=(file(TOP), file(BOTTOM)))) == []


def test_a_mail_with_an_honest_picture_has_no_link_of_a_code() -> None:
    assert told(mail(shown(0), pictures=(file(LOGO),))) == []


LINKS = {
    "HTTPS://EVIL.EXAMPLE/X": ["https://evil.example/X"],
    "evil.example/x": ["http://evil.example/x"],
    "www.evil.example": ["http://www.evil.example/"],
    "Scan: https://evil.example/a now": ["https://evil.example/a"],
    "URL:https://evil.example/": ["https://evil.example/"],
    "MEBKM:TITLE:a;URL:https\\://evil.example/b;;": ["https://evil.example/b"],
    "BEGIN:VCARD VERSION:3.0 URL:https://evil.example/c END:VCARD": ["https://evil.example/c"],
    "tel:03-0000-0012": ["tel:03-0000-0012"],
    "mailto:a@example.com": ["mailto:a@example.com"],
    "bitcoin:1abc?amount=1": ["bitcoin:1abc?amount=1"],
    "otpauth://totp/a?secret=b": ["otpauth://totp/a?secret=b"],
    "WIFI:T:WPA;S:a;P:b;;": [],
    "javascript:alert(1)": [],
    "data:text/html,x": [],
    "1234567890": [],
    "Time: 10 o'clock": [],
    "https://": [],
    "": [],
}


@pytest.mark.parametrize("text", LINKS)
def test_what_a_code_says_opens_what_a_phone_would_open(text: str) -> None:
    assert [link.url for link in as_links((text,), "qr")] == LINKS[text]


def test_links_of_codes_are_bounded() -> None:
    texts = tuple(f"https://evil.example/{number}" for number in range(100))
    assert len(as_links(texts, "qr")) == 30


def test_a_micro_code_is_a_link_too() -> None:
    made = file(picture("A.EXAMPLE/X", BarcodeFormat.MicroQRCode))
    assert told(mail(shown(0), pictures=(made,))) == [("qr", "http://a.example/X")]
