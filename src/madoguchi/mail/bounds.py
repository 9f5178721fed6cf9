"""How much of a mail is read, and why no more.  Meeting a bound is recorded as a `Defect`."""

MAX_MESSAGE_BYTES = 50 * 1024 * 1024
"""One message.  Mail servers stop at 10-50 MiB; more would not fit a phone's or a desk's memory."""
MAX_HEADER_BYTES = 1024 * 1024
"""One header block.  Real ones stay under 100 KiB; a flood of fields must not cost seconds."""
MAX_HEADER_FIELDS = 2000
"""Fields in one block: some ten times what long relay chains produce."""
MAX_DECODED_FIELD = 64 * 1024
"""Characters of one field that are decoded (RFC 2047); the raw value is kept whole."""
MAX_DEPTH = 30
"""Nested multiparts.  Mail programs nest 5 deep; recursion must not meet Python's limit."""
MAX_PARTS = 1000
"""MIME parts in all: digests hold some hundred."""
MAX_PARAMETERS = 200
"""Parameters of one field (RFC 2231 continuations included)."""
MAX_VALUE_BYTES = 64 * 1024
"""Octets of one structured value or address field that are read."""
MAX_MAILBOXES = 1000
"""Mailboxes of one address field."""
MAX_TEXT_PART_BYTES = 4 * 1024 * 1024
"""Octets of one text part that are decoded and shown: beyond it nobody reads, and time counts."""
MAX_TEXT_BYTES = 8 * 1024 * 1024
"""Octets of all text parts together."""
MAX_ATTACHMENTS = 1000
"""Files listed."""
MAX_WRAPPINGS = 8
"""Forwards inside forwards that are opened: three happen, nine do not."""
MAX_ENCLOSED = 20
"""Attached mails that are read beside the examined one: a person attaches a handful."""
MAX_ENCLOSED_BYTES = 2 * 1024 * 1024
"""Octets of them together: they are only listed, and must not cost the second a mail has."""
CHARSET_SAMPLE_BYTES = 2048
"""Octets around those with the high bit from which a charset is decided: enough to tell."""
MAX_BLOCK_LINES = 40
"""Lines of the header block of an inline forward, wrapped lists of recipients included."""
MAX_LINE_BYTES = 1024 * 1024
"""One line of an mbox while it is streamed; a file without line ends must not fill the memory."""
SNIFF_BYTES = 64 * 1024
"""Octets from which the form of a file is decided."""
MAX_STORAGE_ENTRIES = 100_000
"""Storages and streams of a compound file: a thousand attachments of forty properties, and more."""
MAX_STORAGE_DEPTH = 40
"""Storages in storages: a mail in a mail takes two levels, an OLE object a few."""
MAX_RTF_BYTES = 4 * 1024 * 1024
"""Octets of one RTF body once unpacked: as much as is shown of a text part.  It packs 8 to 1."""
