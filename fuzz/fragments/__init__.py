"""Fragments that are repeated to see whether time grows with them, or faster."""

from fuzz.fragments import in_header, in_pages, in_parts, in_text
from fuzz.fragments.fragment import Fragment, Place

__all__ = ["FRAGMENTS", "Fragment", "Place"]

FRAGMENTS: tuple[Fragment, ...] = (
    *in_header.FRAGMENTS,
    *in_text.FRAGMENTS,
    *in_pages.FRAGMENTS,
    *in_parts.FRAGMENTS,
)
