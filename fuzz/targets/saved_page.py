"""A web page saved from a mail program."""

from fuzz.grammar.pages import saved_page
from fuzz.target import Target, handed_over

TARGET = Target(handed_over("a.html", "text/html"), saved_page, "madoguchi.mail.inputs.saved_page")
