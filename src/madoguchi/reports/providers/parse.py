"""The file of one provider, read strictly: a slip of the pen is an error, never passed over.

id = "…"
domains = ["…"]
name = { ja = "…", en = "…" }
page = "https://…"           # the provider's own, for what has no better one

[[way]]
aim = "filter"
title = { ja = "…", en = "…" }
steps = [{ ja = "…", en = "…" }]
expect = [{ ja = "…", en = "…" }]
source = "https://…"
source_date = ""             # as the page gives it; "" says that it gives none
seen_on = 2026-11-30
confidence = "own"
page = "https://…"           # where it is not the source
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from madoguchi.guidance.desks.entry import Confidence, Wording
from madoguchi.model import Language, PackError, sentence
from madoguchi.reports.providers.provider import Aim, Provider, Way

_OF_PROVIDER = ("id", "domains", "name", "page", "way")
_OF_WAY = (
    *("aim", "title", "steps", "expect", "source"),
    *("source_date", "seen_on", "confidence", "page"),
)
_NEEDED = ("aim", "title", "steps", "source", "source_date", "seen_on", "confidence")
_DOMAIN = re.compile(r"(?:[a-z0-9-]{1,63}\.)+[a-z]{2,}")
_DATE = re.compile(r"(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?", re.ASCII)
WRITTEN = (Language.JA, Language.EN)
"""Languages that every sentence is there in."""


def parsed(data: bytes, where: str) -> Provider:
    """The provider in the octets of a file.

    Raises `PackError`, which names the file and the key: for a key that nobody knows, a missing
    source or date, a language that is not there, or an address that is none.
    """
    try:
        table = tomllib.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _wrong("not-toml", where, cause=str(error)) from None
    _keys(table, _OF_PROVIDER, _OF_PROVIDER, where)
    page = _url(table["page"], where, "page")
    domains = tuple(_texts(table["domains"], where, "domains"))
    for domain in domains:
        if not _DOMAIN.fullmatch(domain):
            raise _wrong("not-domain", where, key=domain)
    rows = table["way"]
    if not isinstance(rows, Sequence) or not rows or not isinstance(rows[0], Mapping):
        raise _wrong("not-list", where, key="way")
    ways = tuple(_way(row, page, f"{where} way[{at}]") for at, row in enumerate(rows, start=1))
    return Provider(
        id=_text(table["id"], where, "id"),
        names=_wording(table["name"], where, "name"),
        domains=domains,
        ways=tuple(sorted(ways, key=lambda one: list(Aim).index(one.aim))),
    )


def _way(row: Mapping[str, Any], page: str, where: str) -> Way:
    _keys(row, _OF_WAY, _NEEDED, where)
    if row["aim"] not in list(Aim):
        raise _wrong("unknown-word", where, key="aim", known=", ".join(Aim))
    if row["confidence"] not in list(Confidence):
        raise _wrong("unknown-word", where, key="confidence", known=", ".join(Confidence))
    seen_on = row["seen_on"]
    if not isinstance(seen_on, date) or isinstance(seen_on, datetime):
        raise _wrong("not-date", where, key="seen_on")
    source_date = row["source_date"]
    if not isinstance(source_date, str) or not _DATE.fullmatch(source_date):
        raise _wrong("not-date", where, key="source_date")
    source = _url(row["source"], where, "source")
    own = row["confidence"] == Confidence.OWN
    return Way(
        aim=Aim(row["aim"]),
        title=_wording(row["title"], where, "title"),
        steps=_wordings(row["steps"], where, "steps"),
        expect=_wordings(row.get("expect", []), where, "expect"),
        source=source,
        source_date=source_date,
        seen_on=seen_on,
        confidence=Confidence(row["confidence"]),
        # A stranger's page, or one that is retired, is never shown.
        page=_url(row.get("page", source if own else page), where, "page"),
    )


def _wordings(value: object, where: str, key: str) -> tuple[Wording, ...]:
    if not isinstance(value, list):
        raise _wrong("not-list", where, key=key)
    return tuple(_wording(one, where, f"{key}[{at}]") for at, one in enumerate(value, start=1))


def _wording(value: object, where: str, key: str) -> Wording:
    if not isinstance(value, Mapping):
        raise _wrong("not-wording", where, key=key)
    _keys(value, tuple(Language), WRITTEN, f"{where} {key}")
    return Wording(tuple((tag, _text(text, where, key)) for tag, text in value.items()))


def _texts(value: object, where: str, key: str) -> list[str]:
    if not isinstance(value, list):
        raise _wrong("not-list", where, key=key)
    return [_text(one, where, key) for one in value]


def _text(value: object, where: str, key: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _wrong("not-text", where, key=key)
    return value.strip()


def _url(value: object, where: str, key: str) -> str:
    text = _text(value, where, key)
    if urlsplit(text).scheme not in ("http", "https") or not urlsplit(text).hostname:
        raise _wrong("not-url", where, key=key)
    return text


def _keys(row: Mapping[str, Any], known: Sequence[str], needed: Sequence[str], where: str) -> None:
    for key in row:
        if key not in known:
            raise _wrong("unknown-key", where, key=key, known=", ".join(known))
    for key in needed:
        if key not in row:
            raise _wrong("missing-key", where, key=key)


def _wrong(name: str, where: str, **values: str) -> PackError:
    return PackError(**sentence(__package__, "complaints.toml", name, where=where, **values))
