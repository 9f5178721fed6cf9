"""Bytes → `Message`: whatever a person can hand over, read and never trusted.

inputs      one file per form handed over         sources    paths and streams → octets
attached    files: what they do, hold and say     forwards   the mail that was meant
codes       QR and the like, shown or drawn       compound   Microsoft's file in a file
header      fields, encoded words, mailboxes     mime       structure, encodings, file types
charsets    decided from the octets              seen       text as the person saw it
links       where a browser would go             bounds     how much is read, and why
"""

from madoguchi.mail.reading import read

__all__ = ["read"]
