"""Files in a zip archive that is always the same."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import datetime

from madoguchi.model import Attached
from madoguchi.reports.telling import in_japan

_OF_UNIX = 3
_READABLE = 0o100644 << 16
_FIRST_YEAR, _LAST_YEAR = 1980, 2107
"""What a zip can date (APPNOTE 6.3.10 §4.4.6)."""


def zipped(files: Iterable[Attached], at: datetime, *, packed: bool = True) -> bytes:
    """An archive of the files in their order, dated `at` (time-zone aware) in Japan's time.

    The same files and minute give the same octets; what zlib makes of the same differs from
    version to version, so where that counts they are stored and not `packed`.
    """
    out = io.BytesIO()
    kind = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(out, "w") as archive:
        for file in files:
            info = zipfile.ZipInfo(file.name, _dos(at))
            info.compress_type = kind
            info.create_system = _OF_UNIX
            info.external_attr = _READABLE
            archive.writestr(info, file.data)
    return out.getvalue()


def _dos(at: datetime) -> tuple[int, int, int, int, int, int]:
    at = in_japan(at)
    year = min(max(at.year, _FIRST_YEAR), _LAST_YEAR)
    return (year, at.month, at.day, at.hour, at.minute, at.second)
