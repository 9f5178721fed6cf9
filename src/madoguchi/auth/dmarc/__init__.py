"""Whether the mail is the Author Domain's, and what its owner asks for if not (RFC 9989)."""

from madoguchi.auth.dmarc.discover import TreeWalks, Walk
from madoguchi.auth.dmarc.evaluate import evaluate
from madoguchi.auth.dmarc.parse import parse_record
from madoguchi.auth.dmarc.types import DmarcResult, Identifiers, PolicyRecord, Psd

__all__ = [
    "DmarcResult",
    "Identifiers",
    "PolicyRecord",
    "Psd",
    "TreeWalks",
    "Walk",
    "evaluate",
    "parse_record",
]
