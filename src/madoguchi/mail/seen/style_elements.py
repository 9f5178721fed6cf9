"""The `<style>` elements of a source, without those that only look like one to a search."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.mail.seen.tokens import TOKEN, attributes

_INERT = "script|textarea|title|xmp|iframe|noembed|noframes|noscript|template"
"""Elements in which `<style>` is text, or belongs to a page that is not shown."""
MAX_TAG_CHARS = 1000
"""Of the start tag of a sheet; tags that never end must not be searched to the end each."""
_STYLE = re.compile("<[sS][tT][yY][lL][eE]")
_START = re.compile(
    "<(?:!--|[sS][tT][yY]|[sS][cC][rR]|[tT][eE][xXmM]|[tT][iI][tT]|[xX][mM][pP]|[iI][fF][rR]|[nN][oO])"
)
"""What `_ELEMENT` begins with.  Letters in pairs: to fold case costs at every tag of a page."""
_ELEMENT = re.compile(
    r"<(?:!--(?>-?>|(?>[^-]++|-(?!-!?>))*+(?:--!?>)?)"
    rf"|style(?=[\s/>])([^>]{{0,{MAX_TAG_CHARS}}}+)>((?>[^<]++|<(?!/style[\s/>]))*+)"
    rf"|({_INERT})(?=[\s/>])[^>]{{0,{MAX_TAG_CHARS}}}+>(?>[^<]++|<(?!/\3[\s/>]))*+)",
    re.IGNORECASE,
)
_WHITE = " \t\n\r\f"


def style_elements(source: str) -> Iterator[tuple[dict[str, str], str]]:
    """Attributes and content of each, in order."""
    styles = [match.start() for match in _STYLE.finditer(source)]
    if not styles:
        return
    # Nothing behind the last of them is looked at: that is most of a mail.
    last = styles[-1]
    # One walk for all of them: a search from the start for each would cost the square.
    tags = TOKEN.finditer(source) if _some_quoted(source, styles) else iter(())
    tag = next(tags, None)
    at = 0
    while start := _START.search(source, at, last + len("<sty")):
        at = start.start() + 1
        match = _ELEMENT.match(source, start.start())
        if match is None:
            continue
        at = match.end()
        css = match.group(2)
        if css is None:
            continue
        while tag is not None and tag.end() <= match.start():
            tag = next(tags, None)
        if tag is None or tag.start() >= match.start():
            yield attributes(match.group(1)), css


def _some_quoted(source: str, styles: list[int]) -> bool:
    """Whether a `<style` stands where the value of an attribute seems to be still open."""
    before = 0
    for at in styles:
        # What stands before the one before was looked at for that one.
        low = source.rfind(">", before, at) + 1 or before
        for quote in "\"'":
            opened = source.rfind(quote, low, at)
            if opened >= 0 and source[low:opened].rstrip(_WHITE).endswith("="):
                return True
        before = at
    return False
