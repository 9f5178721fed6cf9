"""What a person saw of one text part, and what stood there unseen."""

from __future__ import annotations

from dataclasses import dataclass

from madoguchi.model import Defect, Link, Segment


@dataclass(frozen=True, slots=True)
class Seen:
    """One MIME text part as a mail program shows it.

    Spans of `links` and the `start`/`end` of `segments` count characters of `text`; the
    `source_*` of segments count characters of the decoded part that was handed in.
    """

    text: str
    hidden_text: str = ""
    """What the part holds and nobody sees: CSS tricks, zero sizes, paint in the paper's colour."""
    segments: tuple[Segment, ...] = ()
    links: tuple[Link, ...] = ()
    defects: tuple[Defect, ...] = ()
