"""The text of a short message."""

from fuzz.grammar.pages import sms
from fuzz.target import Target, as_form
from madoguchi.model import Form

TARGET = Target(as_form(Form.SMS), sms, "madoguchi.mail.inputs.sms")
