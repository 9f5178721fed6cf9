"""How much of an attached file is read, and why no more."""

MAX_OPENED = 30
"""Files of one mail that are opened, those inside archives included."""
MAX_UNPACKED = 24 * 1024 * 1024
"""Octets that the archives and documents of one mail may unpack to while it is read."""
MAX_MEMBER = 4 * 1024 * 1024
"""Octets of one file inside an archive or document that are unpacked."""
MAX_OPENED_MEMBERS = 12
"""Files of one archive that are opened: scams send a page, a PDF or a script, alone or in twos."""
MAX_NESTED = 2
"""Archives opened inside one another: the attached one, and those in it."""
MAX_LISTED = 1000
"""Names read of one archive's directory."""
MAX_HOLDS = 100
"""Names told of one file: enough for a person to see what it is about."""
MAX_NAME_CHARS = 300
"""Characters of one name: file systems allow 255."""
MAX_TEXT = 20_000
"""Characters kept of the words of one file."""
MAX_LINKS = 100
"""Links told of one file; those of one mail's files together are at most twice as many."""
MAX_READ = 20 * 1024 * 1024
"""Octets of one file that are handed to its reader: what a mail of 25 MB can carry."""
MAX_SECONDS = 0.5
"""Processor seconds of one mail after which no further file is opened: no mail may take one."""
BOMB_RATIO = 200
"""Unpacked octets to packed ones; logs and tables reach 50, and deflate ends at 1032."""
BOMB_BYTES = 64 * 1024 * 1024
"""Unpacked size from which such a ratio means harm: a small file of blanks is none."""
BOMB_FILES = 10_000
"""Entries of one archive that fits a mail and that nobody would send by mail."""
