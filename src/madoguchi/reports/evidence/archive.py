"""The zip: the original as it was handed over, the paper, and what programs read.

The same case gives the same octets: times are the case's, the order is fixed, nothing is packed
(what zlib makes of the same differs from version to version).
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime

from madoguchi import __version__
from madoguchi.desk import record
from madoguchi.model import Details, Language
from madoguchi.model.spoken import words_of
from madoguchi.reports.evidence.exhibit import Exhibit, in_japan
from madoguchi.reports.evidence.timeline import as_csv
from madoguchi.reports.evidence.typeset import PaperError
from madoguchi.reports.forms import indicators, table
from madoguchi.reports.forms.steady import in_utc, json_octets

_OF_UNIX = 3
_READABLE = 0o100644 << 16
_FIRST_YEAR, _LAST_YEAR = 1980, 2107
"""What a zip can date (APPNOTE 6.3.10 §4.4.6)."""
CALLED = "evidence.pdf"


def archive(exhibit: Exhibit, pdf: bytes, why_no_pdf: PaperError | None) -> bytes:
    """The zip; without the PDF, the README says why."""
    out = io.BytesIO()
    at = _dos(exhibit.case.at)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as made:
        for name, data in _files(exhibit, pdf, why_no_pdf):
            info = zipfile.ZipInfo(name, at)
            info.create_system = _OF_UNIX
            info.external_attr = _READABLE
            made.writestr(info, data)
    return out.getvalue()


def _dos(at: datetime) -> tuple[int, int, int, int, int, int]:
    at = in_japan(at)
    year = min(max(at.year, _FIRST_YEAR), _LAST_YEAR)
    return (year, at.month, at.day, at.hour, at.minute, at.second)


def _files(
    exhibit: Exhibit, pdf: bytes, why_no_pdf: PaperError | None
) -> Iterator[tuple[str, bytes]]:
    answer, data = exhibit.case.answer, exhibit.case.data
    found = indicators(data, answer.message, answer.verdict, answer.authentication)
    files = [
        ("README.txt", _readme(exhibit, why_no_pdf)),
        *([(CALLED, pdf)] if pdf else []),
        (exhibit.file, data),
        ("case.json", _record(exhibit)),
        ("timeline.csv", as_csv(exhibit)),
        ("indicators.csv", table(found)),
    ]
    yield from files
    # As sha256sum writes and checks it: two blanks before the name.
    sums = "".join(f"{hashlib.sha256(octets).hexdigest()}  {name}\n" for name, octets in files)
    yield "SHA256SUMS", sums.encode("ascii")


def _readme(exhibit: Exhibit, why_no_pdf: PaperError | None) -> bytes:
    """In the paper's language first, then in the other: whoever opens it reads one of them."""
    tags = sorted((Language.JA, Language.EN), key=lambda one: one is not exhibit.language)
    texts = []
    for tag in tags:
        words = words_of("madoguchi.reports.evidence.words", tag)
        texts.append(
            words.say(
                "readme.text",
                number=exhibit.number,
                original=exhibit.file,
                hash=exhibit.sha256,
                pdf=(
                    words.say("readme.no-pdf", why=why_no_pdf.says(tag))
                    if why_no_pdf
                    else words.say("readme.pdf")
                ),
            )
        )
    text = "\n----------------------------------------\n".join(texts)
    # Windows' own editor wants a mark and CR LF.
    return text.strip("\n").replace("\n", "\r\n").encode("utf-8-sig") + b"\r\n"


def _plain(details: Details) -> dict[str, object]:
    """Days and times as ISO 8601 has them."""
    written: dict[str, object] = json.loads(json.dumps(asdict(details), default=str))
    return written


def _record(exhibit: Exhibit) -> bytes:
    case = exhibit.case
    return json_octets(
        {
            "number": exhibit.number,
            "made_at": in_utc(case.at),
            "made_by": f"madoguchi {__version__}",
            "original": {
                "file": exhibit.file,
                "size": len(case.data),
                "sha256": exhibit.sha256,
            },
            "told": {
                "did": sorted(case.situation.did),
                "told": sorted(case.situation.told),
                "paid": sorted(case.situation.paid),
                **_plain(case.details),
            },
            "found": record(case.answer, exhibit.file, 0, case.language),
        }
    )
