"""Media queries (Media Queries 4), answered for a mail program's window on a desktop."""

from __future__ import annotations

import re

from madoguchi.mail.seen.lengths import pixels

WINDOW = {"width": 1280.0, "height": 800.0}
"""Pixels; a mail laid out for a narrower window also shows here, one for a phone only does not."""
MAX_QUERY_CHARS = 500
_QUERY = re.compile(r"(?:(only|not)\s+)?([a-z][a-z-]*)?\s*(?:(?:\band\b\s*)?(\(.*\)))?\s*")
_FEATURE = re.compile(r"\(\s*([^()]*?)\s*\)")
_RANGE = re.compile(
    r"(?:([^<>=:]+?)\s*(<=?|>=?)\s*)?(width|height)\s*(?:(<=?|>=?|=)\s*([^<>=:]+))?"
)
_WORDS = {
    "prefers-color-scheme": "light", "orientation": "landscape", "hover": "hover",
    "any-hover": "hover", "pointer": "fine", "any-pointer": "fine", "scripting": "none",
    "prefers-reduced-motion": "no-preference", "update": "fast", "grid": "0",
    "display-mode": "browser", "forced-colors": "none", "inverted-colors": "none",
}  # fmt: skip
_RATIO = re.compile(r"-(?:webkit|moz|o)-(min-|max-)?device-pixel-ratio")


def applies(queries: str) -> bool:
    """Whether one of a list of queries holds; an empty list does."""
    queries = queries.strip().lower()
    return not queries or any(
        _holds(query.strip()) for query in queries[:MAX_QUERY_CHARS].split(",")
    )


def _holds(query: str) -> bool:
    match = _QUERY.fullmatch(query)
    if match is None or not query:
        return False
    modifier, kind, features = match.groups()
    if not kind and query.startswith("not"):
        kind = None
    if kind == "not":  # `not (max-width: 1px)`
        modifier, kind = "not", None
    true = kind in (None, "all", "screen")
    if features:
        held = [_feature(one) for one in _FEATURE.findall(features)]
        true = true and bool(held) and (any(held) if " or " in features else all(held))
    return not true if modifier == "not" else true


def _feature(written: str) -> bool:
    name, colon, value = (word.strip() for word in written.partition(":"))
    if not colon:
        match = _RANGE.fullmatch(written)
        if match is None or not (match[2] or match[4]):
            return name in ("width", "height", "color", "hover", "pointer")
        measured = WINDOW[match[3]]
        return _compared(match[1], match[2], measured, True) and _compared(
            match[5], match[4], measured, False
        )
    bound, _, measure = name.rpartition("-")
    if measure in WINDOW and bound in ("min", "max", "min-device", "max-device"):
        length = pixels(value, 16, 0)
        if length is None:
            return False
        measured = WINDOW[measure]
        return measured >= length if bound.startswith("min") else measured <= length
    ratio = _RATIO.fullmatch(name)
    if ratio or name in ("min-resolution", "max-resolution"):
        amount = pixels(value.removesuffix("dppx").removesuffix("dpi").removesuffix("x"), 1, 1)
        amount = (amount or 0) / (96 if value.endswith("dpi") else 1)
        if "max-" in name:
            return amount >= 1
        return amount <= 1 if "min-" in name else amount == 1
    return name in ("min-color", "color") or _WORDS.get(name) == value


def _compared(written: str | None, sign: str | None, measured: float, left: bool) -> bool:
    if written is None or sign is None:
        return True
    length = pixels(written, 16, 0)
    if length is None:
        return False
    low, high = (length, measured) if left else (measured, length)
    if sign == "=":
        return low == high
    if sign[0] == ">":
        low, high = high, low
    return low <= high if sign.endswith("=") else low < high
