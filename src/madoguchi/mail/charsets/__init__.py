"""Charsets decided from the octets, never from the label alone."""

from madoguchi.mail.charsets.decide import Decoded, decide
from madoguchi.mail.charsets.labels import charset_in_html

__all__ = ["Decoded", "charset_in_html", "decide"]
