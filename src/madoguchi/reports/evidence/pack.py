"""One case → the evidence pack."""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.reports.case import Case
from madoguchi.reports.evidence.archive import archive
from madoguchi.reports.evidence.exhibit import Exhibit
from madoguchi.reports.evidence.form import lacking
from madoguchi.reports.evidence.sections import paper
from madoguchi.reports.evidence.typeset import PaperError, pdf


@dataclass(frozen=True, slots=True)
class Pack:
    """What the person takes along.  Nothing of it is sent by the program."""

    name: str
    """Of the case, without an ending: fit for a file's name."""
    sha256: str
    """Of the original mail, in hexadecimal."""
    zip: bytes
    """The original, the PDF, and what programs read."""
    pdf: bytes = b""
    """To print; empty where `why_no_pdf` says why."""
    why_no_pdf: str = ""
    """In the person's language, with what to do."""
    lacking: tuple[str, ...] = ()
    """What can be added later (後で足せます), in the person's language."""


def evidence_pack(case: Case, *, large: bool = False) -> Pack:
    """The pack of a case, the same octets for the same case; `large` prints in large type.

    Its reader may have everything: nothing is taken out, `case.take_out` neither, for an original
    that was changed proves nothing.  Any mail gives a pack.  Without typst (the extra `papers`)
    it has no PDF and says so.
    """
    exhibit = Exhibit(case)
    made, why = b"", None
    try:
        made = pdf(paper(exhibit, large=large), case.at)
    except PaperError as error:
        why = error
    return Pack(
        name=f"madoguchi-{exhibit.number}",
        sha256=exhibit.sha256,
        zip=archive(exhibit, made, why),
        pdf=made,
        why_no_pdf=why.says(case.language) if why else "",
        lacking=lacking(exhibit),
    )
