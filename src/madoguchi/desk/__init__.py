"""The desk takes a mail and a situation and gives the whole answer.  Nothing is kept."""

from madoguchi.desk.answer import Answer, take
from madoguchi.desk.marking import Piece, marked_reasons, marked_text
from madoguchi.desk.options import language, moment, situation
from madoguchi.desk.record import record, record_line
from madoguchi.guidance.desks.hours import JAPAN

__all__ = [
    "JAPAN",
    "Answer",
    "Piece",
    "language",
    "marked_reasons",
    "marked_text",
    "moment",
    "record",
    "record_line",
    "situation",
    "take",
]
