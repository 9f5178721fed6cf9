"""Rich text, with or without HTML wrapped in it (MS-OXRTFEX)."""

from fuzz.grammar.files import rtf
from fuzz.target import Target, handed_over

TARGET = Target(handed_over("a.rtf", "application/rtf"), rtf, "madoguchi.mail.inputs.rtf")
