"""Reading one mapping of the data strictly: nothing missing, nothing unknown, all of it text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from madoguchi.guidance.desks.complaints import complaint
from madoguchi.guidance.desks.entry import Wording
from madoguchi.model import Language, PackError
from madoguchi.model.readings import annotated

_Word = TypeVar("_Word", bound=StrEnum)

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class Fields:
    """One mapping and where it stands; every reader raises `PackError` naming that place."""

    __slots__ = ("_row", "where")

    def __init__(self, row: object, where: str, key: str = "", known: Sequence[str] = ()) -> None:
        if not isinstance(row, Mapping):
            raise PackError(**complaint("not-mapping", where=where, key=key or "-"))
        self._row = row
        self.where = where
        for name in row if known else ():
            if name not in known:
                raise self.wrong("unknown-key", key=str(name), known=", ".join(known))

    def wrong(self, name: str, **values: str) -> PackError:
        """The error of that name at this place."""
        return PackError(**complaint(name, where=self.where, **values))

    def has(self, key: str) -> bool:
        return key in self._row

    def names(self) -> tuple[str, ...]:
        return tuple(str(key) for key in self._row)

    def raw(self, key: str) -> object:
        """The value as it stands; `None` when absent."""
        return self._row.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        value = self._row.get(key, default)
        if value is None:
            raise self.wrong("missing-key", key=key)
        if not isinstance(value, str):
            raise self.wrong("not-text", key=key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty when absent."""
        value = self._row.get(key, ())
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise self.wrong("not-list", key=key)
        if not all(isinstance(item, str) for item in value):
            raise self.wrong("not-text", key=key)
        return tuple(value)

    def word(self, key: str, words: type[_Word], default: str | None = None) -> _Word:
        value = self.text(key, default)
        try:
            return words(value)
        except ValueError:
            known = ", ".join(words)
            raise self.wrong("unknown-value", key=key, value=value, known=known) from None

    def day(self, key: str) -> date | None:
        """A calendar date; `None` when absent."""
        if key not in self._row:
            return None
        value = self.text(key)
        try:
            return date.fromisoformat(value) if _DATE.fullmatch(value) else self._no_day(value)
        except ValueError:
            raise self.wrong("bad-date", value=value) from None

    def _no_day(self, value: str) -> date:
        raise self.wrong("bad-date", value=value)

    def wording(self, key: str) -> Wording | None:
        """A text in at least Japanese and English; `None` when absent."""
        value = self._row.get(key)
        return None if value is None else self.wording_of(key, value)

    def wording_of(self, key: str, value: object) -> Wording:
        """The same, for a value that has been looked up elsewhere."""
        inner = Fields(value, self.where, key, tuple(Language))
        if not (inner.has("ja") and inner.has("en")):
            raise self.wrong("no-language", key=key)
        said = ((tag, inner.text(tag)) for tag in Language if inner.has(tag))
        return Wording(tuple((tag, annotated(text)) for tag, text in said))
