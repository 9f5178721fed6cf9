"""Lines on a picture of a screen → what a person reads there.

order      columns and rows, top to bottom      wraps     wrapped lines and addresses joined
furniture  what belongs to the program          head      subject, sender and date
letters    look-alikes that engines confuse     words.toml  the words that programs write
"""

from madoguchi.mail.inputs.screen.head import Head, read_head
from madoguchi.mail.inputs.screen.order import Row, in_order
from madoguchi.mail.inputs.screen.wraps import joined, title

__all__ = ["Head", "Row", "in_order", "joined", "read_head", "title"]
