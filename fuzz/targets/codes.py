"""Pictures in a mail that may hold a QR code."""

from fuzz.grammar.files import picture
from fuzz.target import Target, in_a_mail

TARGET = Target(in_a_mail("a.png", "image/png"), picture, "madoguchi.mail.codes", seconds=2.0)
