"""Apple Mail's file: a length, the mail, a property list."""

from fuzz.grammar.files import emlx
from fuzz.target import Target, handed_over

TARGET = Target(
    handed_over("a.emlx", "application/octet-stream"), emlx, "madoguchi.mail.inputs.emlx"
)
