"""Indicators as CSV (RFC 4180), for spreadsheets and for lists."""

from __future__ import annotations

import csv
import io

from madoguchi.reports.forms.indicators import Indicator

COLUMNS = ("role", "type", "value", "sha256", "checks")
_FORMULA = frozenset("=+-@\t\r＝＋－＠")  # a spreadsheet in Japanese takes the full-width ones too


def table(found: tuple[Indicator, ...]) -> bytes:
    """One line per indicator under a line of names, in UTF-8 without a mark, ends of CR LF.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.  Whatever is not
    `indicator` in the first column is never to be blocked.
    """
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")  # §2.1
    rows.writerow(COLUMNS)
    for one in found:
        cells = (one.role.value, one.sort.value, one.value, one.sha256, " ".join(one.checks))
        rows.writerow(map(cell, cells))
    return text.getvalue().encode("utf-8", "replace")


def cell(value: str) -> str:
    """A value that no spreadsheet takes for a formula."""
    return "'" + value if value.lstrip(" \u3000")[:1] in _FORMULA else value
