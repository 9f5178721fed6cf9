"""The `<style>` elements of a source, without those that only look like one to a search."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.mail.seen.tokens import TOKEN, attributes

_INERT = "script|textarea|title|xmp|iframe|noembed|noframes|noscript|template"
"""Elements in which `<style>` is text, or belongs to a page that is not shown."""
MAX_TAG_CHARS = 1000
"""Of the start tag of a sheet; tags that never end must not be searched to the end each."""
_ELEMENT = re.compile(
    r"<(?=[!stxinSTXIN])(?:!--(?>-?>|(?>[^-]++|-(?!-!?>))*+(?:--!?>)?)"
    rf"|style(?=[\s/>])([^>]{{0,{MAX_TAG_CHARS}}}+)>((?>[^<]++|<(?!/style[\s/>]))*+)"
    rf"|({_INERT})(?=[\s/>])[^>]{{0,{MAX_TAG_CHARS}}}+>(?>[^<]++|<(?!/\3[\s/>]))*+)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"=[ \t\n\r\f]*+(?:\"[^\">]*?<style|'[^'>]*?<style)", re.IGNORECASE)


_SPELLINGS = ("<style", "<STYLE", "<Style")


def style_elements(source: str) -> Iterator[tuple[dict[str, str], str]]:
    """Attributes and content of each, in order."""
    last = max(source.rfind(spelling) for spelling in _SPELLINGS)
    if last < 0:
        return
    # Nothing behind the last of them is looked at: that is most of a mail.
    quoted = _QUOTED.search(source, 0, last + len(_SPELLINGS[0])) is not None
    # One walk for all of them: a search from the start for each would cost the square.
    tags = TOKEN.finditer(source) if quoted else iter(())
    tag = next(tags, None)
    at = 0
    while at <= last and (match := _ELEMENT.search(source, at)):
        at = match.end()
        css = match.group(2)
        if css is None:
            continue
        while tag is not None and tag.end() <= match.start():
            tag = next(tags, None)
        if tag is None or tag.start() >= match.start():
            yield attributes(match.group(1)), css
