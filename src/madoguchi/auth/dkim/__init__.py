"""Which domain signed the mail (RFC 6376, RFC 8301, RFC 8463)."""

from madoguchi.auth.dkim.octets import Octets, split
from madoguchi.auth.dkim.parse import parse_signature
from madoguchi.auth.dkim.types import Fault, Signature, SignatureResult, Weakness
from madoguchi.auth.dkim.verify import verify_signatures

__all__ = [
    "Fault",
    "Octets",
    "Signature",
    "SignatureResult",
    "Weakness",
    "parse_signature",
    "split",
    "verify_signatures",
]
