"""Papers read by programs that are not ours, and searched by a search that is not ours."""

from __future__ import annotations

import base64
import csv
import email
import email.policy
import hashlib
import html
import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime
from email.utils import getaddresses
from functools import lru_cache
from urllib.parse import quote, unquote

import icalendar
import pymisp
import stix2

from madoguchi.model import Language
from madoguchi.reports import Draft, Medium, as_mail, files_of, zipped

_RUN = re.compile(rb"[A-Za-z0-9+/_-]{12,}={0,2}")


def addressed_to(data: bytes) -> list[str]:
    """Whom a mail is addressed to, as the standard library reads it; not its own sender."""
    head = email.message_from_bytes(data[:200_000], policy=email.policy.compat32)
    fields = [
        str(value) for name in ("To", "Cc", "Delivered-To") for value in head.get_all(name, [])
    ]
    senders = {one.lower() for _, one in getaddresses([str(head.get("From", ""))])}
    found = {
        one.lower() for _, one in getaddresses(fields) if re.fullmatch(r"[\w.+-]+@[\w.-]+", one)
    }
    return sorted(
        one for one in found - senders if "redacted" not in one and len(one.partition("@")[0]) > 3
    )


def forms_of(said: str) -> list[str]:
    """What a search for it looks for, in lower case."""
    octets = said.lower().encode()
    hashes = [hashlib.new(kind, octets).hexdigest() for kind in ("md5", "sha1", "sha256")]
    return [said.lower(), quote(said.lower(), safe=""), octets.hex(), *hashes]


def words_in(paper: Draft, at: datetime) -> str:
    """Everything that can be decoded out of a paper, in lower case."""
    pieces = [paper.subject, paper.text, *(one.text for one in paper.fields)]
    files = paper.attached
    if paper.medium is not Medium.MAIL:  # of a mail, these and the text are all there is
        files = (*files, *files_of(paper, at, Language.JA, printed=False))
    pieces += map(_all_decoded, dict.fromkeys(one.data for one in files))
    whole = "\n".join(pieces)
    return "\n".join((whole, unquote(whole), html.unescape(whole))).lower()


@lru_cache(maxsize=64)
def _all_decoded(data: bytes) -> str:
    """The same mail goes with many papers of a case: it is decoded once."""
    return "\n".join(_decoded(data))


def _decoded(data: bytes) -> Iterator[str]:
    yield data.decode("utf-8", "replace")
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield from _decoded(archive.read(name))
        return
    for part in email.message_from_bytes(data, policy=email.policy.compat32).walk():
        if not part.is_multipart():
            octets = part.get_payload(decode=True) or b""
            assert isinstance(octets, bytes)
            yield (
                octets.decode(part.get_content_charset("utf-8") or "utf-8", "replace")
                if (_known(part.get_content_charset()))
                else octets.decode("utf-8", "replace")
            )
            for run in _RUN.findall(octets[:500_000]):
                for shift in range(4):
                    own = run[shift:].rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
                    own = own[: len(own) // 4 * 4]
                    yield base64.b64decode(own).decode("utf-8", "ignore")


def _known(charset: str | None) -> bool:
    try:
        b"".decode(charset or "utf-8")
    except (LookupError, ValueError):
        return False
    return True


def complaints(paper: Draft, at: datetime) -> Iterator[str]:
    """What other programs say against it; nothing when all is well."""
    try:
        mail = email.message_from_bytes(as_mail(paper, at), policy=email.policy.compat32)
        if mail["From"] is not None or "Subject" not in mail:
            yield "mail header"
        files = files_of(paper, at, Language.JA, printed=False)
        with zipfile.ZipFile(io.BytesIO(zipped(files, at))) as archive:
            if archive.testzip() is not None:
                yield "zip"
    except Exception as error:
        yield f"mail {type(error).__name__}"
    for one in paper.fields:
        if one.most_octets is not None and len(one.text.encode()) > one.most_octets:
            yield "field too long"
    if paper.medium is Medium.FILE:
        for file in paper.attached:
            yield from _of_file(paper.id, file.data)


def _of_file(name: str, data: bytes) -> Iterator[str]:
    try:
        if name == "stix":
            stix2.parse(data.decode())
        elif name == "misp":
            pymisp.MISPEvent().load(data.decode())
        elif name == "csv":
            list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
        elif name == "cacao":
            json.loads(data)
        elif name == "calendar":
            icalendar.Calendar.from_ical(data)
    except Exception as error:
        yield f"{name} {type(error).__name__}"
