"""Whoever is asked to act for the person (連絡・届出): one folder each.

letter    a letter as a destination, what every folder is made with
page      one page to one reader: the call, then the letter
payments  what was paid, as one reader needs it

A letter is in Japanese, for its reader; where the person reads another language, the notes explain
it line by line.  Nothing is ever written to whoever sent the mail.
"""
