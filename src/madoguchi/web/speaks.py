"""Which language a browser asks for, before a form says so."""

from __future__ import annotations

from starlette.requests import Request

from madoguchi.model import Language
from madoguchi.web.entered import asked_language

MAX_TAGS = 20
"""Languages of an Accept-Language header that are looked at."""

_BY_TAG = {tag.lower(): tag for tag in Language} | {
    "zh": Language.ZH_HANS,
    "pt": Language.PT_BR,
}


def preferred(request: Request) -> Language:
    """The language of the address, else the browser's first one that we know, else Japanese."""
    asked = request.query_params.get("lang")
    if asked is not None:
        return asked_language(asked)
    return accepted(request.headers.get("accept-language", ""))


def accepted(header: str) -> Language:
    """The first known language of an Accept-Language header (RFC 9110 §12.5.4).

    Browsers list languages in order of preference, so weights need no sorting.
    """
    for item in header.split(",", MAX_TAGS)[:MAX_TAGS]:
        tag = item.partition(";")[0].strip().lower()
        known = _BY_TAG.get(tag) or _BY_TAG.get(tag.partition("-")[0])
        if known is not None:
            return known
    return Language.JA
