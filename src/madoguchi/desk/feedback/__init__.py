"""A desk's own corrections: kept in its folder, counted, told in numbers; nothing leaves it."""

from madoguchi.desk.feedback.correction import SAYABLE, Correction
from madoguchi.desk.feedback.folder import DeskFolder, Kept, complaint
from madoguchi.desk.feedback.note import (
    Corrections,
    Noted,
    corrections,
    desk_folder,
    note,
    said_kind,
)
from madoguchi.desk.feedback.statistics import (
    MovedMails,
    Statistics,
    statistics,
    statistics_record,
)

__all__ = [
    "SAYABLE",
    "Correction",
    "Corrections",
    "DeskFolder",
    "Kept",
    "MovedMails",
    "Noted",
    "Statistics",
    "complaint",
    "corrections",
    "desk_folder",
    "note",
    "said_kind",
    "statistics",
    "statistics_record",
]
