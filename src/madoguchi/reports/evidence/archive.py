"""The zip: the original as it was handed over, the paper, and what programs read.

The same case gives the same octets: times are the case's, the order is fixed, nothing is packed
(what zlib makes of the same differs from version to version).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict

from madoguchi import __version__
from madoguchi.desk import record
from madoguchi.model import Attached, Details, Language
from madoguchi.model.spoken import words_of
from madoguchi.reports.evidence.exhibit import Exhibit
from madoguchi.reports.evidence.timeline import as_csv
from madoguchi.reports.evidence.typeset import PaperError
from madoguchi.reports.forms import indicators, table
from madoguchi.reports.forms.steady import in_utc, json_octets
from madoguchi.reports.zipped import zipped

CALLED = "evidence.pdf"


def archive(exhibit: Exhibit, pdf: bytes, why_no_pdf: PaperError | None) -> bytes:
    """The zip; without the PDF, the README says why."""
    files = _files(exhibit, pdf, why_no_pdf)
    # A file's own type stands in no zip.
    stored = (Attached(name, "application/octet-stream", data) for name, data in files)
    return zipped(stored, exhibit.case.at, packed=False)


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
