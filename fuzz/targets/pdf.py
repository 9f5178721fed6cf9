"""PDF files, attached."""

from fuzz.grammar.files import pdf
from fuzz.target import Target, in_a_mail

TARGET = Target(in_a_mail("a.pdf", "application/pdf"), pdf, "madoguchi.mail.attached", seconds=5.0)
