"""What a reader may not have is taken out of a mail before a paper is made of it.

secrets    who got it, who reports it     folded     a text as it is compared, and the way back
names      and telephone numbers          tokens     marks in links
search     all of them in a text          fields     header fields
files      what is no text                rewriting  the mail, part by part
"""

from madoguchi.reports.redaction.redact import Redacted, redacted
from madoguchi.reports.redaction.taken import Kind, Taken

__all__ = ["Kind", "Redacted", "Taken", "redacted"]
