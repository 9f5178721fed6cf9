"""`docs/model-card.md` and `docs/images/reliability.svg`, written by `make generated`.

text      the prose of the card, with the places where the rest goes
sources   where the mails come from and what they may be used for
page      the card
tables    figures as rows
diagram   the picture
"""
