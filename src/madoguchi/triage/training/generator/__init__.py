"""Whole mails, honest and scam, made up for training: nothing in them is anybody's.

What tells the two apart is evidence - who sent, what the receiver found, where links lead - and
never a habit of form: dates, charsets, shapes, mail programs, lengths and layout are drawn from
the same lotteries.  Many scams are an honest family's words with other evidence.  Accuracy on
these mails is no accuracy on real ones, and is never reported as if it were.
"""

from madoguchi.triage.training.generator.generate import Generated, generate

__all__ = ["Generated", "generate"]
