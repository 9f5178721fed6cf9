"""HTML markup cut into tags and text, with every offset (HTML standard §13.2.5).

Why not the tree of a parser library: the map back to the source needs offsets, which lexbor
does not give, and lexbor takes 27 s for 100,000 nested `<div>` (its scope checks walk the whole
depth each time).  These patterns are possessive, so they run in linear time on any input.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

_ATTRIBUTES = (
    r"(?>[^>\"'=]++|=[ \t\n\r\f]*+(?>\"[^\"]*+\"|'[^']*+'|(?=>)|[^\s>\"'][^\s>]*+)|[\"'])*+"
)
_OTHER = (
    r"!--(?>-?>|(?>[^-]++|-(?!-!?>))*+(?:--!?>)?)"  # comment, also the abruptly closed ones
    r"|[!?][^>]*+(?:>|\Z)"  # doctype, bogus comment
    r"|/(?![a-zA-Z])[^>]*+(?:>|\Z)"  # `</>` and `</ x>`, bogus too
)
TOKEN = re.compile(
    r"<(?:"
    rf"([a-zA-Z][^\s/>]*+)({_ATTRIBUTES})>"  # 1, 2: start tag and its attributes
    rf"|/([a-zA-Z][^\s/>]*+){_ATTRIBUTES}>"  # 3: end tag
    rf"|{_OTHER}"
    r"|([a-zA-Z/][\s\S]*+)"  # 4: the end of the file inside a tag: a browser drops it all
    r")",
    re.ASCII,
)
_RAW_NAMES = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
PIECES = re.compile(
    # 1: one piece of markup, the likeliest first; 2: the name, when it is an element whose content
    # is no markup: all of it up to its end tag is one piece.
    rf"(<(?:/[a-zA-Z][^>\"'=]*+>"
    rf"|(?i:({'|'.join(_RAW_NAMES)})(?=[\s/>]){_ATTRIBUTES}>(?:[^<]++|<(?!/\2[\s/>]))*+)"
    rf"|/?[a-zA-Z][^\s/>]*+{_ATTRIBUTES}>|{_OTHER}|[a-zA-Z/][\s\S]*+))",
    re.ASCII,
)
"""To split with: text, markup, name, text, markup, … in one call."""
ATTRIBUTE = re.compile(
    r"[\s/]*+([^\s/>][^\s/>=]*+)"
    r"(?:[ \t\n\r\f]*+=[ \t\n\r\f]*+(?>\"([^\"]*+)\"|'([^']*+)'|([^\s>]*+)))?+",
    re.ASCII,
)
RAW_TEXT = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE | re.ASCII) for name in _RAW_NAMES
}
"""Elements whose content is text up to their own end tag (HTML standard §13.2.6.2)."""
REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]+;?|#[0-9]+;?|[A-Za-z][A-Za-z0-9]*+;?)")
_IN_ATTRIBUTE = re.compile(
    # §13.2.5.73: a name without `;` stays as it is before `=` or a letter: `?a=1&copy=2`.
    r"&(?:#[xX][0-9a-fA-F]+;?|#[0-9]+;?|[A-Za-z][A-Za-z0-9]*+(?:;|(?![=A-Za-z0-9])))"
)
_CACHED_TAGS = 4096
_CACHED_CHARS = 600
MAX_REFERENCE_CHARS = 40
"""Longer than the longest name (`&CounterClockwiseContourIntegral;`); longer digits are U+FFFD."""


def decode_reference(written: str) -> str:
    """The characters of one `&…;`, or the reference itself when it names nothing."""
    if len(written) > MAX_REFERENCE_CHARS:
        return "\ufffd" if written[1] == "#" else written
    return unescape(written)


def decode_value(written: str) -> str:
    """The value of an attribute, its character references decoded."""
    if "&" not in written:
        return written
    return _IN_ATTRIBUTE.sub(lambda match: decode_reference(match.group()), written)


def attributes(written: str) -> dict[str, str]:
    """Names in lower case and decoded values; of a repeated name the first one counts."""
    if len(written) <= _CACHED_CHARS:
        return _cached(written)
    return read_attributes(written)


def read_attributes(written: str) -> dict[str, str]:
    """The same, not remembered."""
    found: dict[str, str] = {}
    for name, double, single, bare in ATTRIBUTE.findall(written):
        lower = name.lower()
        if lower not in found:
            value = double or single or bare
            found[lower] = decode_value(value) if "&" in value else value
    return found


_cached = lru_cache(maxsize=_CACHED_TAGS)(read_attributes)


def value_range(written: str, name: str) -> tuple[int, int] | None:
    """Where the value of an attribute stands in the written attributes."""
    for match in ATTRIBUTE.finditer(written):
        if match.group(1).lower() == name and match.lastindex and match.lastindex > 1:
            return match.span(match.lastindex)
    return None
