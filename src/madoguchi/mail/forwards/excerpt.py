"""Part of a message's text with its map and links moved along."""

from __future__ import annotations

from dataclasses import replace

from madoguchi.mail.links.collect import short
from madoguchi.model import Link, Message, Segment, Span


def excerpt(
    message: Message, ranges: list[tuple[int, int]]
) -> tuple[str, tuple[Segment, ...], tuple[Link, ...]]:
    """Text, segments and links of sorted, disjoint `ranges` of the text put one after the other.

    Links shown only outside the ranges are left out; those never shown at all are kept.
    """
    pieces: list[str] = []
    moves: list[tuple[int, int, int]] = []
    at = 0
    for start, end in ranges:
        pieces.append(message.text[start:end])
        moves.append((start, end, at - start))
        at += end - start
    text = "".join(pieces)
    return (
        text,
        tuple(_segments(message.text_map.segments, moves)),
        tuple(_links(message.links, moves, text)),
    )


def _segments(segments: tuple[Segment, ...], moves: list[tuple[int, int, int]]) -> list[Segment]:
    """Both lists are sorted: one walk over them side by side."""
    out: list[Segment] = []
    first = 0
    for start, end, by in moves:
        while first < len(segments) and segments[first].end <= start:
            first += 1
        at = first
        while at < len(segments) and segments[at].start < end:
            segment = segments[at]
            low, high = max(segment.start, start), min(segment.end, end)
            if low < high:
                source = (segment.source_start, segment.source_end)
                if segment.exact:
                    shift = segment.source_start - segment.start
                    source = (low + shift, high + shift)
                out.append(Segment(low + by, high + by, segment.part, *source, segment.exact))
            at += 1
        first = max(first, at - 1)
    return out


def _links(links: tuple[Link, ...], moves: list[tuple[int, int, int]], text: str) -> list[Link]:
    out: list[Link] = []
    starts = [start for start, _, _ in moves]
    for link in links:
        if link.span is None:
            out.append(link)
            continue
        moved = _moved(link.span, moves, starts)
        if moved is None:
            continue
        # Of words that were cut, those that are left are what the link shows now.
        whole = moved.end - moved.start == link.span.end - link.span.start
        shown = link.shown if whole else short(text[moved.start : moved.end])
        out.append(replace(link, span=moved, shown=shown))
    return out


def _moved(span: Span, moves: list[tuple[int, int, int]], starts: list[int]) -> Span | None:
    """Where the span stands now; `None` when nothing of it was kept."""
    from bisect import bisect_right

    low: int | None = None
    high = 0
    for start, end, by in moves[max(0, bisect_right(starts, span.start) - 1) :]:
        if start >= max(span.end, span.start + 1):
            break
        begin, stop = max(span.start, start), min(span.end, end)
        if begin < stop or (span.start == span.end and start <= span.start < end):
            low = begin + by if low is None else low
            high = stop + by
    return None if low is None else Span(low, high)
