"""What a browser would open: the WHATWG URL standard, through ada.

A host is never cut out by a pattern of ours.  Patterns here only look at how the written
address starts, to know whether it is an address at all and what a base adds to it.
"""

from __future__ import annotations

import re

import can_ada

MAX_URL_CHARS = 65_536
"""Longer than any browser sends; userinfo may be padded long, so nothing shorter is cut."""
_STRIPPED = "".join(map(chr, range(0x21)))
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_SPECIAL = frozenset({"http", "https", "ftp"})
NOT_LINKS = frozenset({"cid", "mid", "about", "javascript", "vbscript", "blob", "file", "x-msg"})
"""Schemes that name something inside the mail or the program, not a place to go."""
_UNSEEN = re.compile("[\t\n\r]")
_TOKEN = re.compile(r"\s*(?:#|\[[^\]]*\]\s*$|\{\{|\{%|%%|##|\$\{|<%|$)")


def parse_url(written: str, base: str | None = None) -> tuple[str, str] | None:
    """`(url, host)` as the WHATWG URL standard serialises them, or `None`.

    `host` is ASCII, lower case and without a trailing dot; empty for `mailto:`, `tel:`, `data:`
    and other schemes that have none.  `None` stands for what is no address to go to: relative
    without a base, `#top`, `cid:`, `javascript:`, or what a browser refuses to parse.
    """
    if len(written) > MAX_URL_CHARS:
        return None
    absolute = _absolute(stripped(written), base)
    if not absolute:
        return None
    try:
        parsed = can_ada.parse(absolute)
        url, host = parsed.href, parsed.hostname
    except (ValueError, TypeError):  # TypeError: lone surrogates cannot cross into C++
        return None
    if not url.startswith(("http:", "https:", "ftp:")):
        return url, ""
    host = host.rstrip(".")
    if not host or host.startswith(".") or ".." in host:
        return None
    return url, host


def stripped(written: str) -> str:
    """Without C0 controls and space at both ends, and tab and newline inside (URL §4.4)."""
    written = written.strip(_STRIPPED)
    return written if written.isprintable() else _UNSEEN.sub("", written)


def is_token(written: str) -> bool:
    """Whether nothing was meant to be opened: empty, `#top`, or a field never filled in."""
    return _TOKEN.match(written) is not None


def _absolute(written: str, base: str | None) -> str:
    match = _SCHEME.match(written)
    if match:
        scheme = match.group(1).lower()
        if scheme in NOT_LINKS:
            return ""
        rest = written[match.end() :]
        if not base or scheme not in _SPECIAL or rest[:2].replace("\\", "/") == "//":
            return written
        # URL standard, "special relative or authority state": `https:a` under an https base.
        if base.partition(":")[0] != scheme:
            return written
        written = rest
    if not written:
        return ""
    if written.startswith(("//", "\\\\", "/\\", "\\/")):
        return (base.partition(":")[0] if base else "https") + ":" + written
    if written.startswith("#") or not base:
        return ""
    return _joined(written, base)


def _joined(written: str, base: str) -> str:
    """A path, or a query, seen from the base (URL standard, "relative state")."""
    origin_end = base.find("/", base.find("://") + 3)
    if origin_end < 0:
        return ""
    if written[0] in "/\\":
        return base[:origin_end] + written
    path = base.split("#", 1)[0].split("?", 1)[0]
    if written[0] == "?":
        return path + written
    return path[: path.rfind("/") + 1] + written
