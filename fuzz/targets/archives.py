"""Zip files and what is in them, attached and handed over."""

from fuzz.grammar.files import zipped
from fuzz.target import Target, handed_over

TARGET = Target(
    handed_over("a.zip", "application/zip"), zipped, "madoguchi.mail.attached", seconds=1.0
)
