"""Files that people attach, small and often broken: archives, documents, pages, pictures."""

from __future__ import annotations

import io
import zipfile
import zlib
from random import Random
from struct import pack

from fuzz.grammar import header
from fuzz.grammar.html import html
from fuzz.grammar.urls import url
from fuzz.grammar.words import SCRAPS, chance, count, damaged, octets, pick, prose

FILE_NAMES = (
    *(
        b'"a.pdf"',
        b'"a.pdf.exe"',
        b"a.zip",
        "請求書.pdf".encode("cp932"),
        b"=?utf-8?B?44GC?=",
        b"winmail.dat",
    ),
    *(
        "\u202efdp.exe".encode(),
        "a\u2800\u2800.exe".encode(),
        b"a.eml",
        b"a.msg",
        b"a.html",
        b"a.docm",
        b'"',
        b"../x",
    ),
    *(
        b"a.7z",
        b"a.rar",
        b"a.rtf",
        b"a.ics",
        b"a.one",
        b"a.lnk",
        b"a.iso",
        b"a.png",
        b"a.svg",
        b"a.xlsx",
        b"a.tar.gz",
    ),
)
MAGIC = (
    *(
        b"%PDF-1.7\n",
        b"PK\x03\x04",
        b"7z\xbc\xaf'\x1c\0\x04",
        b"Rar!\x1a\x07\0",
        b"Rar!\x1a\x07\x01\0",
        b"MZ",
        b"\x7fELF",
    ),
    *(
        b"{\\rtf1",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"\x78\x9f\x3e\x22",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"GIF89a",
    ),
    *(
        b"BEGIN:VCALENDAR\n",
        b"L\0\0\0\x01\x14\x02\0",
        b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d",
        b"<svg",
        b"\x1f\x8b\x08",
        b"BM",
        b"RIFF",
    ),
)


def file(rng: Random) -> tuple[bytes, bytes]:
    """`(name as a parameter's value, content)`."""
    return pick(rng, FILE_NAMES), pick(
        rng, (anything, zipped, pdf, rtf, tnef, picture, office, calendar)
    )(rng)


def anything(rng: Random) -> bytes:
    """The first octets of some format, then nothing that fits."""
    return pick(rng, MAGIC) + b"".join(pick(rng, SCRAPS) for _ in range(count(rng, 20)))


def zipped(rng: Random, depth: int = 0) -> bytes:
    """A zip file; its directory may be damaged, its members may be archives."""
    holder = io.BytesIO()
    with zipfile.ZipFile(
        holder, "w", pick(rng, (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    ) as archive:
        for number in range(count(rng, 3)):
            name = pick(
                rng,
                (
                    "a.exe",
                    "請求書.pdf",
                    "word/document.xml",
                    "../x",
                    "a/b/c.lnk",
                    "x" * 300,
                    ".",
                    "a\\b",
                ),
            )
            inner = (
                zipped(rng, depth + 1) if depth < 2 and chance(rng, 4) else octets(rng, html(rng))
            )
            archive.writestr(
                zipfile.ZipInfo(f"{number}{name}"), inner * (1 if depth else pick(rng, (1, 1, 100)))
            )
    data = holder.getvalue()
    return damaged(rng, data) if chance(rng, 2) else data


RELATIONS = (
    "_rels/.rels",
    "word/_rels/document.xml.rels",
    "word/_rels/settings.xml.rels",
    "xl/_rels/workbook.xml.rels",
)


def office(rng: Random) -> bytes:
    """An Office Open XML file (ECMA-376) with relations to the outside, perhaps with macros."""
    holder = io.BytesIO()
    with zipfile.ZipFile(holder, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="x"><Override ContentType="application/x"/></Types>',
        )
        text = prose(rng).replace("<", "")
        archive.writestr(
            "word/document.xml", f"<w:document><w:p><w:t>{text}</w:t></w:p></w:document>"
        )
        for name in RELATIONS[: count(rng, 4)]:
            target = f'<Relationship Type="x/attachedTemplate" Target="{url(rng)}"'
            target += ' TargetMode="External"/>'
            archive.writestr(name, f"<Relationships>{target * count(rng, 3)}</Relationships>")
        if chance(rng, 2):
            archive.writestr("word/vbaProject.bin", anything(rng))
    data = holder.getvalue()
    return damaged(rng, data) if chance(rng, 3) else data


def pdf(rng: Random) -> bytes:
    """A document of one page with words, links, actions and files in it."""
    shown = f"BT /F1 12 Tf ({prose(rng, 3)}) Tj ET".encode("utf-8", "replace")
    stream = zlib.compress(shown) if chance(rng, 2) else shown
    packed = b"/Filter /FlateDecode " if stream is not shown else b""
    action = pick(
        rng,
        ("/S /URI /URI (%s)", "/S /JavaScript /JS (%s)", "/S /Launch /F (%s)", "/S /GoToR /F (%s)"),
    )
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R "
        + pick(rng, (b"", b"/OpenAction 5 0 R ", b"/AcroForm << >> "))
        + b">>",
        b"<< /Type /Pages /Kids [3 0 R" + b" 3 0 R" * count(rng, 3) + b"] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Annots [5 0 R] >>",
        b"<< /Length %d " % len(stream) + packed + b">>\nstream\n" + stream + b"\nendstream",
        b"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << "
        + (action % url(rng)).encode("utf-8", "replace")
        + b" >> >>",
    )
    data, starts = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        starts.append(len(data))
        data += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    end = b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(data)
    data += b"xref\n0 6\n0000000000 65535 f \n" + table + end
    return damaged(rng, data) if chance(rng, 3) else data


RTF_WORDS = (
    *(
        "{",
        "}",
        "\\",
        "\\par ",
        "\\'82\\'a0",
        "\\u12354?",
        "\\uc2 ",
        "\\bin5 ab",
        "\\htmlrtf ",
        "\\htmlrtf0 ",
        "\\v ",
        "\\v0 ",
    ),
    *(
        "{\\*\\htmltag64 <p>}",
        '{\\*\\htmltag <a href="http://a.example/">}',
        "\\fromhtml1 ",
        "\\ansicpg932 ",
        "\\f1 ",
        "\\~",
    ),
    *(
        "{\\fonttbl{\\f0\\fcharset128 x;}}",
        '{\\field{\\*\\fldinst HYPERLINK "http://a.example/"}{\\fldrslt x}}',
        "\\u-1 ",
        "\\pict ",
    ),
)


def rtf(rng: Random) -> bytes:
    """Rich text, with or without HTML wrapped in it (MS-OXRTFEX)."""
    inside = "".join(pick(rng, (*RTF_WORDS, prose(rng, 2))) for _ in range(count(rng, 20)))
    return (
        b"{\\rtf1\\ansi"
        + pick(rng, (b"\\fromhtml1 ", b"\\fromtext ", b""))
        + octets(rng, inside)
        + b"}"
    )


TNEF_TAGS = (
    0x00018005,
    0x0006800C,
    0x00069003,
    0x00069005,
    0x0002800F,
    0x00018010,
    0x00069002,
    0x00089006,
    0x00069007,
)


def tnef(rng: Random) -> bytes:
    """winmail.dat: attributes with their checksums (MS-OXTNEF §2.1.3), now and then wrong."""
    data = b"\x78\x9f\x3e\x22\x01\0"
    for _ in range(count(rng, 5)):
        content = properties(rng) if chance(rng, 2) else octets(rng, prose(rng))
        length = len(content) if not chance(rng, 8) else rng.randrange(1 << 32)
        data += pack("<BII", 1 + rng.randrange(2), pick(rng, TNEF_TAGS), length) + content
        data += pack("<H", sum(content) & 0xFFFF)
    return data


def properties(rng: Random) -> bytes:
    """Encoded MAPI properties (MS-OXTNEF §2.1.3.4): a count, then type, id and value."""
    number = count(rng, 4)
    out = pack("<I", number if not chance(rng, 8) else rng.randrange(1 << 32))
    for _ in range(number):
        pid = pick(rng, (0x1000, 0x1013, 0x1009, 0x0037, 0x3701, 0x3707, 0x8001))
        content = rtf(rng) if pid == 0x1009 else octets(rng, pick(rng, (html, prose))(rng))
        out += pack("<HHII", pick(rng, (0x1E, 0x1F, 0x102, 0x0D, 0x03)), pid, 1, len(content))
        out += content + b"\0" * (-len(content) % 4)
    return out


def picture(rng: Random) -> bytes:
    """A PNG whose size may be a lie."""
    width, height = pick(rng, ((9, 9), (1, 1), (60000, 60000), (0, 5), (29, 29)))
    rows = b"".join(b"\0" + bytes(rng.randrange(256) for _ in range(29)) for _ in range(29))
    chunks = (
        (b"IHDR", pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    data = b"\x89PNG\r\n\x1a\n"
    for kind, content in chunks:
        data += pack(">I", len(content)) + kind + content + pack(">I", zlib.crc32(kind + content))
    return damaged(rng, data) if chance(rng, 3) else data


def calendar(rng: Random) -> bytes:
    """An invitation (RFC 5545) with folded lines."""
    lines = [
        f"{name}:{pick(rng, (prose(rng, 2), url(rng)))}"
        for name in ("SUMMARY", "DESCRIPTION", "URL", "LOCATION", "ATTACH")
    ]
    inside = "\r\n ".join(("BEGIN:VEVENT", *lines[: count(rng, 5)]))
    return b"BEGIN:VCALENDAR\r\n" + octets(rng, inside) + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def emlx(rng: Random) -> bytes:
    """Apple Mail's file: the mail's length, the mail, a property list."""
    inside = (
        b"".join(header.field(rng) for _ in range(count(rng, 4))) + b"\n" + octets(rng, prose(rng))
    )
    length = len(inside) if not chance(rng, 4) else rng.randrange(1 << 20)
    return b"%d     \n" % length + inside + b"<?xml version='1.0'?><plist><dict/></plist>"
