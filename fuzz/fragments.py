"""Fragments that are repeated to see whether time grows with them or faster."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Where in a mail a fragment is repeated."""

    HEADER = "header"
    PLAIN = "plain"
    HTML = "html"
    SHEET = "sheet"
    PARTS = "parts"
    BARE = "bare"


_START = b"From: a@example.com\nMessage-ID: <1@example.com>\nSubject: x\n"
_TYPES = {
    Place.PLAIN: b"Content-Type: text/plain; charset=utf-8\n\n",
    Place.HTML: b"Content-Type: text/html; charset=utf-8\n\n",
    Place.SHEET: b"Content-Type: text/html; charset=utf-8\n\n<style>",
    Place.PARTS: b"Content-Type: multipart/mixed; boundary=b\n\n",
}


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece and where it stands."""

    name: str
    place: Place
    piece: bytes
    tail: bytes = b""
    """What comes once, after all of them."""
    head: bytes = b""
    """What comes once, before them: the beginning of a field or tag."""

    def repeated(self, octets: int) -> bytes:
        """A mail with the piece repeated to that many octets."""
        body = self.head + self.piece * max(1, octets // len(self.piece)) + self.tail
        if self.place is Place.BARE:
            return body
        if self.place is Place.HEADER:
            return _START + body + b"\n\nx\n"
        return _START + _TYPES[self.place] + body


def _of(place: Place, *pieces: str | bytes, head: bytes = b"", tail: bytes = b"") -> list[Fragment]:
    made = []
    for piece in pieces:
        octets = piece.encode() if isinstance(piece, str) else piece
        name = f"{place} {(head + octets + tail)[:60]!r}"
        made.append(Fragment(name, place, octets, tail, head))
    return made


FRAGMENTS: tuple[Fragment, ...] = (
    *_of(
        Place.HEADER, "Received: from a by b; x\n", "X: y\n", "X\n", " \n", "From: a@example.com\n"
    ),
    *_of(Place.HEADER, "Subject: =?utf-8?q?a?=\n", "Content-Type: multipart/mixed; boundary=b\n"),
    *_of(
        Place.HEADER,
        "(((",
        '"',
        "a,",
        "<",
        "a@b <",
        "\\",
        "=?utf-8?q?",
        "=?utf-8?b?44GC?= ",
        head=b"To: ",
    ),
    *_of(
        Place.HEADER,
        "(a)",
        '"a" ',
        "a@example.com, ",
        "<a@b>",
        ":",
        ";",
        " ",
        "\n ",
        "=?",
        head=b"To: ",
    ),
    *_of(
        Place.HEADER,
        "=?utf-8?q?",
        "=?utf-8?q?a?=",
        "=?iso-2022-jp?b?GyRC?=",
        "?=",
        "=?",
        "\n ",
        head=b"X: ",
    ),
    *_of(
        Place.HEADER,
        "=?x?b?",
        "\x1b$B",
        "é",
        b"\x82\xa0",
        b"\xa4",
        "=?=?utf-8?b?",
        head=b"Subject: ",
    ),
    *_of(
        Place.HEADER,
        ";a=b",
        ';a="',
        ";a*0=b",
        ";a*=x''%",
        "(",
        '"',
        ";",
        "=",
        head=b"Content-Type: text/plain",
    ),
    *_of(Place.HEADER, "mx; a=b;", "(", '"', "\\", "=", "a ", head=b"Authentication-Results: mx;"),
    *_of(
        Place.PLAIN,
        "http://",
        "http://a.example/",
        "www.",
        "a.example ",
        "a.",
        "[",
        "(",
        "h",
        "https:",
        "[.]",
    ),
    *_of(
        Place.PLAIN,
        "ｈｔｔｐ：／／",
        "http://a@",
        "http://a.example/?u=",
        "%68",
        "「http://",
        "<http://\n",
        "hxxp",
    ),
    *_of(
        Place.PLAIN,
        "> ",
        "> a\n",
        ">",
        "\n",
        "\r",
        " ",
        "\t",
        "　",
        "差出人: a\n",
        "From: a@example.com\n",
        "-",
    ),
    *_of(
        Place.PLAIN,
        "-----元のメッセージ-----\n",
        "---------- Forwarded message ---------\n",
        "「",
        "『』",
        "件名：",
    ),
    *_of(
        Place.PLAIN,
        "\u202e",
        "\u202ea\u202c",
        "\u2066",
        "\u200b",
        "a\u00ad",
        "a\ufe00",
        "\U000e0041",
        "\x00",
        "\f",
    ),
    *_of(
        Place.PLAIN,
        "begin 644 a\n",
        "begin 644 a\n`\nend\n",
        "end\n",
        "M\n",
        "=",
        "http://a.example/x\n> ",
    ),
    *_of(Place.PLAIN, "http://a.example/", head=b"http://www.google.com/url?q="),
    *_of(
        Place.PLAIN,
        "%2568ttp%253A%252F%252F",
        "aHR0cHM6Ly9hLmV4YW1wbGUv",
        head=b"http://a.example/?url=",
    ),
    *_of(
        Place.HTML,
        "<b>",
        "<div>",
        "<p>",
        "<div style='display:none'>",
        "<a href=",
        "<a href='http://a.example/'>",
    ),
    *_of(
        Place.HTML,
        "<table>",
        "<td>",
        "<a>",
        "</b>",
        "</",
        "<",
        "<!",
        "<!--",
        "<![CDATA[",
        "<?",
        "&",
        "&#",
        "&#x41",
    ),
    *_of(
        Place.HTML,
        "&amp",
        "&amp;",
        "&nbsp;",
        "a ",
        " ",
        "\n",
        "<br>",
        "<img alt=a>",
        "<img src=",
        "<bdo dir=rtl>a",
    ),
    *_of(
        Place.HTML,
        "<style>",
        "<script>",
        "<style>a{b:c}</style>",
        "<script>location='a'</script>",
        "<svg>",
        "<title>",
    ),
    *_of(
        Place.HTML,
        "<span style='font-size:0'>a</span>",
        "<font color=white>a",
        "<p class=a>a",
        "<p style='",
        "<base>",
    ),
    *_of(
        Place.HTML,
        "<form action=//a.example>",
        "<input type=submit value=a>",
        "<select><option>a",
        "<map><area>",
    ),
    *_of(
        Place.HTML,
        "<meta http-equiv=refresh content='0;url=//a.example'>",
        "<iframe srcdoc='<iframe srcdoc='>",
    ),
    *_of(
        Place.HTML,
        "<a href='data:text/html,<a href=//a.example>'>a</a>",
        "http://a.example ",
        "<pre>\n",
        "<ul><li>",
    ),
    *_of(Place.HTML, " a=b", " a", "=", " style='a:b'", '"', "'", "/", " class=a", head=b"<p"),
    *_of(
        Place.HTML,
        "a:b;",
        "calc(",
        "(",
        "display:none;",
        "/*",
        "\\",
        "var(--x)",
        head=b"<p style='",
    ),
    *_of(Place.HTML, "a ", ".a ", head=b"<p class='", tail=b"'>x"),
    *_of(
        Place.HTML, "'a'+", "x=", '"', "`", "\\", "atob(", "var x='a';", head=b"<script>location="
    ),
    *_of(Place.HTML, "<p>a", head=b"<style>p p p p p p p p{color:red}</style>"),
    *_of(Place.HTML, "<div class=a>", head=b"<style>.a .a .a .a .a .b{color:red}</style>"),
    *_of(
        Place.SHEET,
        "a{b:c}",
        "{",
        "}",
        "{}",
        ".a{display:none}",
        "a b c d e f{color:red}",
        "@media{",
        "/*",
        "@import",
    ),
    *_of(
        Place.SHEET,
        "a,",
        ">",
        "*",
        ".a",
        "[a]",
        ":not(",
        "(",
        '"',
        "\\",
        "p{font-size:calc(",
        "--x:var(--x);",
    ),
    *_of(
        Place.SHEET,
        "p{color:red}",
        "*{color:red}",
        "p p{color:red}",
        tail=b"</style>" + b"<p>a" * 2000,
    ),
    *_of(
        Place.PARTS,
        "--b\n",
        "--b\n\na\n",
        "--b--\n",
        "--b",
        "--",
        "-",
        "--b\nContent-Type: text/html\n\n<p>\n",
    ),
    *_of(
        Place.PARTS,
        "--b\nContent-Type: multipart/mixed; boundary=b\n\n",
        "--b\nContent-Type: message/rfc822\n\n",
    ),
    *_of(
        Place.PARTS,
        "--b\nContent-Disposition: attachment; filename=a\n\nx\n",
        "--b\nContent-Type: image/png\n\n\n",
    ),
    *_of(
        Place.PARTS,
        "PK\x03\x04",
        head=b"--b\nContent-Disposition: attachment; filename=a.zip\n\nPK\x03\x04",
    ),
    *_of(
        Place.PARTS,
        "PK\x01\x02",
        head=b"--b\nContent-Disposition: attachment; filename=a.zip\n\nPK\x03\x04",
    ),
    *_of(
        Place.BARE,
        "Content-Type: message/rfc822\n\n",
        "From: a\n\n",
        "差出人: a\n",
        "\x1b$B",
        "a",
        b"\x82",
        b"\xff\xfe",
    ),
    *_of(
        Place.BARE,
        b"\x01\x05\x80\x01\0\0\0\0\0\0\0",
        b"\x02\x03\x90\x06\0\xff\0\0\0",
        head=b"\x78\x9f\x3e\x22\x01\0",
    ),
    *_of(
        Place.BARE,
        "{",
        "{\\b ",
        "\\'82",
        "{\\*\\htmltag ",
        "\\bin9 ",
        "\\par\n",
        head=b"{\\rtf1\\fromhtml1 ",
    ),
    *_of(Place.BARE, b"PK\x03\x04", b"PK\x01\x02", head=b"PK\x03\x04"),
    *_of(Place.BARE, "1 0 obj<</A 1 0 R>>endobj\n", "<<", "[", "(", head=b"%PDF-1.7\n"),
    *_of(
        Place.BARE,
        "<html>",
        "<!-- saved from url=(1)http://a.example -->",
        "<table><tr><td>From: a@example.com",
    ),
)
