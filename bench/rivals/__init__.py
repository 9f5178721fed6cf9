"""madoguchi beside other programs, over the same later mails: `python -m bench rivals`.

One file per program.  Rules come as the program ships them; learners get the mails that madoguchi's
model learns from.  Nothing asks a network, and nothing is left behind but counts.
"""
