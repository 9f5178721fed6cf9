"""Outlook's .msg, handed over and attached."""

from fuzz.grammar.compound import msg
from fuzz.target import Target, handed_over

TARGET = Target(handed_over("a.msg", "application/vnd.ms-outlook"), msg)
