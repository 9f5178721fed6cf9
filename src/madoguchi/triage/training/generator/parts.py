"""Bytes of a mail's body: shapes, charsets and transfer encodings (RFC 2045-2047)."""

from __future__ import annotations

import base64
import quopri
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"
SHAPES = ("text", "html", "alternative", "mixed", "signed")
_SHAPE_ODDS = (38, 18, 32, 9, 3)
_CHARSETS: dict[str, tuple[tuple[str, int], ...]] = {
    "ja": (("utf-8", 62), ("iso-2022-jp", 28), ("shift_jis", 10)),
    "": (("utf-8", 80), ("iso-8859-1", 14), ("windows-1252", 6)),
}
_CODECS = {"shift_jis": "cp932", "iso-2022-jp": "iso2022_jp_ext"}


@dataclass(frozen=True, slots=True)
class Dress:
    """Outer form of a mail; drawn from the same lottery for every kind of mail."""

    shape: str
    charset: str
    encoding: str


@dataclass(frozen=True, slots=True)
class File:
    """An attachment."""

    name: str
    media_type: str
    data: bytes


def dress(rng: Random, lang: str, attached: bool) -> Dress:
    """Draw one; what carries a file has to be `mixed`."""
    shape = "mixed" if attached else rng.choices(SHAPES, _SHAPE_ODDS)[0]
    odds = dict(_CHARSETS["ja" if lang == "ja" else ""])
    charset = rng.choices(tuple(odds), tuple(odds.values()))[0]
    encodings = ("base64", "base64", "quoted-printable", "8bit")
    encoding = "7bit" if charset == "iso-2022-jp" else rng.choice(encodings)
    return Dress(shape, charset, encoding)


def settle(worn: Dress, text: str) -> Dress:
    """The same dress, in UTF-8 where its charset lacks a character."""
    try:
        text.encode(_CODECS.get(worn.charset, worn.charset))
    except UnicodeEncodeError:
        return Dress(worn.shape, "utf-8", "base64" if worn.encoding == "7bit" else worn.encoding)
    return worn


def encoded(text: str, charset: str) -> bytes:
    """The text in that charset."""
    return text.encode(_CODECS.get(charset, charset), "replace")


def header_text(text: str, charset: str) -> str:
    """A header value as encoded words where it is not ASCII (RFC 2047 §2)."""
    if text.isascii():
        return text
    words = []
    piece = ""
    for letter in text:
        # 75 characters at most for one encoded word, escape sequences of ISO-2022-JP included.
        if len(_word(piece + letter, charset)) > 75:
            words.append(_word(piece, charset))
            piece = ""
        piece += letter
    words.append(_word(piece, charset))
    return "\n ".join(words)


def _word(text: str, charset: str) -> str:
    return f"=?{charset}?B?{base64.b64encode(encoded(text, charset)).decode()}?="


def body(worn: Dress, text: str, page: str, file: File | None, rng: Random) -> bytes:
    """The body with its own Content-* fields, ready to stand under the other headers."""
    plain = _leaf("text/plain", text, worn)
    marked = _leaf("text/html", page, worn)
    if worn.shape == "text":
        return plain
    if worn.shape == "html":
        return marked
    both = _multipart("alternative", (plain, marked), rng)
    if worn.shape == "alternative":
        return both
    inner = rng.choice((plain, both, marked))
    if worn.shape == "signed":
        signature = File("smime.p7s", "application/pkcs7-signature", rng.randbytes(900))
        extra = '; protocol="application/pkcs7-signature"; micalg=sha-256'
        return _multipart("signed", (inner, attached(signature)), rng, extra)
    return _multipart("mixed", (inner, attached(file or small_picture(rng))), rng)


def _leaf(media_type: str, text: str, worn: Dress) -> bytes:
    raw = encoded(text, worn.charset)
    if worn.encoding == "base64":
        raw = base64.encodebytes(raw)
    elif worn.encoding == "quoted-printable":
        raw = quopri.encodestring(raw)
    head = (
        f'Content-Type: {media_type}; charset="{worn.charset}"\n'
        f"Content-Transfer-Encoding: {worn.encoding}\n\n"
    )
    return head.encode() + raw


def attached(file: File) -> bytes:
    """One attachment as a part."""
    name = header_text(file.name, "utf-8").replace("\n ", " ")
    head = (
        f'Content-Type: {file.media_type}; name="{name}"\nContent-Transfer-Encoding: base64\n'
        f'Content-Disposition: attachment; filename="{name}"\n\n'
    )
    return head.encode() + base64.encodebytes(file.data)


def small_picture(rng: Random) -> File:
    """A logo or the like: what honest and scam mails carry along without meaning."""
    return File(
        f"image{rng.randint(1, 99):03}.png", "image/png", b"\x89PNG\r\n" + rng.randbytes(99)
    )


def _multipart(kind: str, parts: tuple[bytes, ...], rng: Random, extra: str = "") -> bytes:
    mark = _BOUNDARIES[rng.randrange(len(_BOUNDARIES))](rng)
    lines = [f'Content-Type: multipart/{kind}; boundary="{mark}"{extra}\n'.encode()]
    lines.extend(b"\n--" + mark.encode() + b"\n" + part.rstrip(b"\n") + b"\n" for part in parts)
    return b"".join(lines) + b"\n--" + mark.encode() + b"--\n"


def _letters(rng: Random, count: int) -> str:
    return "".join(rng.choice(_ALPHABET) for _ in range(count))


_BOUNDARIES: tuple[Callable[[Random], str], ...] = (
    lambda rng: f"----=_Part_{rng.randrange(10**6)}_{rng.randrange(10**9)}.{rng.randrange(10**12)}",
    lambda rng: f"----=_NextPart_{_letters(rng, 8).upper()}",
    lambda rng: f"b1_{_letters(rng, 32)}",
    lambda rng: f"==============={rng.randrange(10**18)}==",
    lambda rng: f"Apple-Mail-{_letters(rng, 8)}",
    lambda rng: f"000000000000{_letters(rng, 16)}",
)
