"""Charsets decided from the octets, never from the label alone."""

from madoguchi.mail.charsets.decide import Decoded, decide

__all__ = ["Decoded", "decide"]
