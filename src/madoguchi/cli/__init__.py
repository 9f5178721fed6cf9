"""The command line: `madoguchi check`.

Exit status: 0 all read; 2 something could not be read (the rest is still answered);
64 wrong usage (EX_USAGE of sysexits.h).
"""

READ_ALL = 0
UNREADABLE = 2
USAGE = 64
INTERRUPTED = 130
