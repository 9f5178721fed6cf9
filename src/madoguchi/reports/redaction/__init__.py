"""What a reader may not have is taken out of a mail before a paper is made of it.

secrets    who got it, who reports it     secret     one of them and its writings
addresses  what is made of an address     names      how a name is written
beside     numbers and postal addresses   asked      what the person wants gone besides
folded     a text as it is compared       spelled    kana, width, blanks
coded      base64, base32, base16         tokens     marks in links
search     all of them in a text          fields     header fields
files      what is no text                rewriting  the mail, part by part
difference before and after, for a person to look at
"""

from madoguchi.reports.redaction.asked import asked
from madoguchi.reports.redaction.difference import Change, Differences, differences, label
from madoguchi.reports.redaction.redact import Redacted, redacted
from madoguchi.reports.redaction.taken import Kind, Taken

__all__ = [
    "Change",
    "Differences",
    "Kind",
    "Redacted",
    "Taken",
    "asked",
    "differences",
    "label",
    "redacted",
]
