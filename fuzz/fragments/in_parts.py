"""Repeated as parts, and in files that are handed over."""

from fuzz.fragments.fragment import Fragment, Place, of

FRAGMENTS: tuple[Fragment, ...] = (
    *of(
        Place.PARTS,
        "--b\n",
        "--b\n\na\n",
        "--b--\n",
        "--b",
        "--",
        "-",
        "--b\nContent-Type: text/html\n\n<p>\n",
    ),
    *of(
        Place.PARTS,
        "--b\nContent-Type: multipart/mixed; boundary=b\n\n",
        "--b\nContent-Type: message/rfc822\n\n",
    ),
    *of(
        Place.PARTS,
        "--b\nContent-Disposition: attachment; filename=a\n\nx\n",
        "--b\nContent-Type: image/png\n\n\n",
    ),
    *of(
        Place.PARTS,
        "PK\x03\x04",
        head=b"--b\nContent-Disposition: attachment; filename=a.zip\n\nPK\x03\x04",
    ),
    *of(
        Place.PARTS,
        "PK\x01\x02",
        head=b"--b\nContent-Disposition: attachment; filename=a.zip\n\nPK\x03\x04",
    ),
    *of(
        Place.BARE,
        "Content-Type: message/rfc822\n\n",
        "From: a\n\n",
        "差出人: a\n",
        "\x1b$B",
        "a",
        b"\x82",
        b"\xff\xfe",
    ),
    *of(
        Place.BARE,
        b"\x01\x05\x80\x01\0\0\0\0\0\0\0",
        b"\x02\x03\x90\x06\0\xff\0\0\0",
        head=b"\x78\x9f\x3e\x22\x01\0",
    ),
    *of(
        Place.BARE,
        "{",
        "{\\b ",
        "\\'82",
        "{\\*\\htmltag ",
        "\\bin9 ",
        "\\par\n",
        head=b"{\\rtf1\\fromhtml1 ",
    ),
    *of(Place.BARE, b"PK\x03\x04", b"PK\x01\x02", head=b"PK\x03\x04"),
    *of(Place.BARE, "1 0 obj<</A 1 0 R>>endobj\n", "<<", "[", "(", head=b"%PDF-1.7\n"),
    *of(
        Place.BARE,
        "<html>",
        "<!-- saved from url=(1)http://a.example -->",
        "<table><tr><td>From: a@example.com",
    ),
)
