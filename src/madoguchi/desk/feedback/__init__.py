"""A desk's own corrections: kept in its folder, counted, told in numbers; nothing leaves it."""

from madoguchi.desk.feedback.correction import Correction
from madoguchi.desk.feedback.folder import DeskFolder, Kept
from madoguchi.desk.feedback.reading import Corrections, corrections, desk_folder

__all__ = ["Correction", "Corrections", "DeskFolder", "Kept", "corrections", "desk_folder"]
