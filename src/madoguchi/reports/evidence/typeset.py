"""Blocks → PDF, by typst: offline, with the package's font and nothing of this machine.

Data goes in as JSON and is only ever shown: text from a mail cannot become markup or code.
The same paper and minute give the same octets.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from madoguchi.model import MadoguchiError, sentence
from madoguchi.model.sentences import carried
from madoguchi.reports.evidence.layout import Fingerprint, Paper
from madoguchi.reports.evidence.printed import printable

if TYPE_CHECKING:
    import typst

    Json = str | bool | int | list["Json"] | dict[str, "Json"]

TEMPLATE = "paper.typ"


class PaperError(MadoguchiError):
    """The PDF cannot be written; everything else of a pack can."""


def pdf(paper: Paper, at: datetime) -> bytes:
    """The paper as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): tagged, fonts embedded.

    `at` (time-zone aware) becomes its date.  Raises `PaperError` where typst or the font is not
    installed (the extra `papers`), or where typst refuses.
    """
    try:
        import typst
        from pylopdf_fonts_jp import sans_path
    except ImportError:
        raise PaperError(**sentence(__package__, "typeset.toml", "not-installed")) from None
    font = sans_path()
    data = json.dumps(_json(paper, font), ensure_ascii=False)
    try:
        made = typst.Compiler(font_paths=_fonts(font.parent), ignore_system_fonts=True).compile(
            input=carried(__package__, TEMPLATE),
            format="pdf",
            root=str(_nothing()),
            sys_inputs={"data": data},
            pdf_standards=["a-2a", "ua-1"],
            timestamp=int(at.timestamp()),
        )
    except typst.TypstError as error:
        cause = error.message.splitlines()[0][:200] if error.message else type(error).__name__
        raise PaperError(**sentence(__package__, "typeset.toml", "refused", cause=cause)) from None
    if not isinstance(made, bytes):
        raise PaperError(**sentence(__package__, "typeset.toml", "refused", cause="no PDF"))
    return made


@cache
def _fonts(folder: Path) -> typst.Fonts:
    """Read once: the package's fonts, none of this machine and none of typst's own."""
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
    )


def _nothing() -> Path:
    """A folder in which there is nothing to read but words: the template reads no file at all."""
    return Path(__file__).parent / "words"


def _json(value: object, font: Path) -> Json:
    """Every text passes `printable` here, so that none can be forgotten; fingerprints are whole."""
    if isinstance(value, Fingerprint):
        return {"is": "Fingerprint", "label": printable(value.label, font), "value": value.value}
    if is_dataclass(value):
        found = {one.name: _json(getattr(value, one.name), font) for one in fields(value)}
        return {"is": type(value).__name__, **found}
    if isinstance(value, tuple):
        return [_json(one, font) for one in value]
    if isinstance(value, bool | int):
        return value
    return printable(str(value), font)
