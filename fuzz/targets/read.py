"""The whole reader, on mails put together from the grammar; the form is sniffed."""

from fuzz.grammar.mail import mail
from fuzz.target import SEED_MAILS, Target, as_form

TARGET = Target(as_form(None), mail, seeds=SEED_MAILS)
