"""Office Open XML files, attached."""

from fuzz.grammar.files import office
from fuzz.target import Target, in_a_mail

TARGET = Target(
    in_a_mail("a.docm", "application/zip"), office, "madoguchi.mail.attached", seconds=1.0
)
