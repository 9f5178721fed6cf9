"""Bytes → `Message`: whatever a person can hand over, read and never trusted.

forms       which form the octets have           sources    paths and streams → octets
eml         RFC 5322 with MIME                   pasted     text out of a mail program
msg         Outlook's files                      forwards   the inner mail of a forward
header      fields, encoded words, mailboxes     mime       structure, encodings, file types
charsets    decided from the octets              seen       text as the person saw it
links       where a browser would go             bounds     how much is read, and why
"""

from madoguchi.mail.reading import read

__all__ = ["read"]
