"""Rich text as Outlook keeps bodies in it: unpacked, and brought back to the HTML or text it was.

unpack      compressed RTF (MS-OXRTFCP)          tokens      the grammar, octets still octets
charsets    code pages and fonts' charsets       walk        groups, destinations, characters
original    HTML and text that RTF encapsulates  page        real RTF as HTML
"""

from madoguchi.mail.inputs.rtf.body import RtfBody, read_rtf
from madoguchi.mail.inputs.rtf.unpack import unpack_rtf

__all__ = ["RtfBody", "read_rtf", "unpack_rtf"]
