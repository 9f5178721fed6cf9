"""One piece of markup, read once: the same tag stands in a mail a hundred times."""

from __future__ import annotations

from functools import lru_cache
from sys import intern

from madoguchi.mail.seen.elements import CARRIES, TRAITS
from madoguchi.mail.seen.tokens import TOKEN, read_attributes

_CACHED_TAGS = 8192
_CACHED_CHARS = 600
_NO_ATTRIBUTES: dict[str, str] = {}


class Tag:
    """A start tag, an end tag, or what is neither (a comment).

    Compared by identity: the same markup gives the same object as long as it is remembered, and
    what depends on it can be looked up without reading it again.
    """

    __slots__ = (
        "closes_itself", "ends", "held", "inner_at", "is_cut_off", "name", "traits", "written"
    )  # fmt: skip

    def __init__(self, markup: str) -> None:
        match = TOKEN.match(markup)
        kind = match.lastindex if match else None
        self.name = ""
        """In lower case; empty for a comment, and for a tag that the end of the file cuts off."""
        self.ends = kind == 3
        self.written = ""
        """The attributes as they stand."""
        self.held = _NO_ATTRIBUTES
        self.inner_at = 0
        """Where in the markup the attributes begin."""
        self.is_cut_off = kind == 4
        if match is not None and kind == 2:
            self.name = intern(match[1].lower())
            self.written = match[2]
            self.inner_at = match.start(2)
            if len(self.written) > 1:
                self.held = read_attributes(self.written)
        elif match is not None and kind == 3:
            self.name = intern(match[3].lower())
        self.traits = TRAITS.get(self.name, 0)
        if "onclick" in self.held:
            self.traits |= CARRIES
        self.closes_itself = self.written.endswith("/")


_cached = lru_cache(maxsize=_CACHED_TAGS)(Tag)


def tag_of(markup: str) -> Tag:
    """What a piece of markup is."""
    return _cached(markup) if len(markup) <= _CACHED_CHARS else Tag(markup)
