"""Forms that other programs read: one file per form, and what all of them are made of.

indicators   what of a mail others may look for or block, and what only stands around it
bystanders   whose hosts a scam only uses or names: never to be blocked
taken        whoever got the mail, looked for once more
arf          a complaint to whoever carried the mail (RFC 5965, RFC 6650)
stix         a bundle of STIX 2.1          misp   an event for a MISP
cacao        a plan as a playbook of CACAO 2.0
table        CSV (RFC 4180)                hashes of attached files, cleaned text, steady ids

Each takes values and a time and gives octets, the same for the same.  None of them takes the
recipient out: they are made from the mail that was redacted before, read again.
"""

from madoguchi.reports.forms.arf import arf, arf_files, arf_text, feedback_type
from madoguchi.reports.forms.cacao import cacao
from madoguchi.reports.forms.indicators import Indicator, Role, Sort, indicators
from madoguchi.reports.forms.misp import misp
from madoguchi.reports.forms.stix import stix
from madoguchi.reports.forms.table import table

__all__ = [
    "Indicator",
    "Role",
    "Sort",
    "arf",
    "arf_files",
    "arf_text",
    "cacao",
    "feedback_type",
    "indicators",
    "misp",
    "stix",
    "table",
]
