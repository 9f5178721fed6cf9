"""Repeated in a header: fields, folds, encoded words, comments, parameters."""

from fuzz.fragments.fragment import Fragment, Place, of

FRAGMENTS: tuple[Fragment, ...] = (
    *of(
        Place.HEADER, "Received: from a by b; x\n", "X: y\n", "X\n", " \n", "From: a@example.com\n"
    ),
    *of(Place.HEADER, "Subject: =?utf-8?q?a?=\n", "Content-Type: multipart/mixed; boundary=b\n"),
    *of(
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
    *of(
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
    *of(
        Place.HEADER,
        "=?utf-8?q?",
        "=?utf-8?q?a?=",
        "=?iso-2022-jp?b?GyRC?=",
        "?=",
        "=?",
        "\n ",
        head=b"X: ",
    ),
    *of(
        Place.HEADER,
        "=?x?b?",
        "\x1b$B",
        "é",
        b"\x82\xa0",
        b"\xa4",
        "=?=?utf-8?b?",
        head=b"Subject: ",
    ),
    *of(
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
    *of(Place.HEADER, "mx; a=b;", "(", '"', "\\", "=", "a ", head=b"Authentication-Results: mx;"),
)
