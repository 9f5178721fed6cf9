"""Desks and reporting points: whom to contact, where, and whether they are open at this minute."""

from madoguchi.guidance.desks.directory import (
    Directory,
    Resolved,
    directory,
    prefecture_code,
    prefecture_name,
)
from madoguchi.guidance.desks.entry import Confidence, Desk, ReportingPoint
from madoguchi.guidance.desks.parse import parse_desks

__all__ = [
    "Confidence",
    "Desk",
    "Directory",
    "ReportingPoint",
    "Resolved",
    "directory",
    "parse_desks",
    "prefecture_code",
    "prefecture_name",
]
