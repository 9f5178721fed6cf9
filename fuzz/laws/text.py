"""Laws of seen text: what it may hold, and its map back to the source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from fuzz.finding import holds
from madoguchi.model import Defect, Segment

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
"""Controls of ASCII but tab and line feed: a terminal or a log would obey them."""
_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def writable(text: str, law: str) -> None:
    """No lone surrogate leaves the room: the text can be written as UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        holds(False, f"{law}-unwritable", str(error.reason))


def text_is_clean(text: str, law: str) -> None:
    """What a person is shown holds no control but tab and line feed."""
    writable(text, law)
    found = _CONTROL.search(text)
    holds(found is None, f"{law}-has-control", repr(found))


def segments_hold(segments: Iterable[Segment], text: str, sources: dict[int, str]) -> None:
    """Sorted, not overlapping, inside text and source; an exact one quotes its source."""
    at = 0
    for segment in segments:
        holds(at <= segment.start <= segment.end <= len(text), "segment-in-order", repr(segment))
        at = segment.end
        source = sources.get(segment.part)
        holds(source is not None, "segment-has-part", repr(segment))
        assert source is not None
        low, high = segment.source_start, segment.source_end
        holds(0 <= low <= high <= len(source), "segment-in-source", repr(segment))
        if segment.exact:
            same = source[low:high] == text[segment.start : segment.end]
            holds(same, "segment-exact", repr(segment))


def defects_hold(defects: Sequence[Defect]) -> None:
    """Ids are kebab-case words; none is told twice in the same words."""
    for defect in defects:
        holds(_KEBAB.fullmatch(defect.id) is not None, "defect-kebab-case", defect.id)
        text_is_clean(defect.detail, "defect-detail")
    holds(len(set(defects)) == len(defects), "defect-told-once", repr(defects)[:300])
