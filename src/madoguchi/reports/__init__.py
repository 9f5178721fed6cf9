"""Papers for others to read: drafts that the person looks at and sends.  Nothing is sent here.

case       what papers are made of          draft      what comes out, and who reads it
drafting   a case → its papers, guarded     telling    lines that many papers share
bodies · letters · machines                 one folder per destination
happened   what the person did, paid, heard offered    for whom a paper is there
redaction  what a reader may not have       forms      what programs read
mailed     a draft for a mail program       bundle     drafts as files
prevent    rules that keep a campaign out   details    what only papers need, from a file
"""

from madoguchi.reports.bundle import bundle, files_of
from madoguchi.reports.case import Case
from madoguchi.reports.details_file import LONGEST_ANSWER, checked_take_out, details_of
from madoguchi.reports.draft import Destination, Draft, Field, Group, Medium, Withheld
from madoguchi.reports.drafting import destinations, drafts, fitting, for_steps, named
from madoguchi.reports.mailed import as_mail
from madoguchi.reports.zipped import zipped

__all__ = [
    "LONGEST_ANSWER",
    "Case",
    "Destination",
    "Draft",
    "Field",
    "Group",
    "Medium",
    "Withheld",
    "as_mail",
    "bundle",
    "checked_take_out",
    "destinations",
    "details_of",
    "drafts",
    "files_of",
    "fitting",
    "for_steps",
    "named",
    "zipped",
]
