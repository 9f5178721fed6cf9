"""Papers for others to read: drafts that the person looks at and sends.  Nothing is sent here.

case       what papers are made of          draft      what comes out, and who reads it
drafting   a case → its papers, guarded     telling    lines that many papers share
bodies · letters · machines                 one folder per destination
happened   what the person did, paid, heard offered    for whom a paper is there
redaction  what a reader may not have       forms      what programs read
prevent    rules that keep a campaign out   mailed     a draft as a file for a mail program
"""

from madoguchi.reports.case import Case
from madoguchi.reports.details_file import details_of
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium, Withheld
from madoguchi.reports.drafting import destinations, drafts, fitting
from madoguchi.reports.mailed import as_mail

__all__ = [
    "Case",
    "Destination",
    "Draft",
    "Field",
    "Group",
    "Medium",
    "Withheld",
    "as_mail",
    "destinations",
    "details_of",
    "drafts",
    "fitting",
]
