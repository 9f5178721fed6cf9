"""Who sent a mail, as the receiver that can be trusted wrote it down.  Nothing is looked up."""

from madoguchi.auth.results import AuthenticationResults, MethodResult, parse_results
from madoguchi.auth.spf.field import ReceivedSpf, parse_received_spf
from madoguchi.auth.trust import TrustedZone, trusted_zone
from madoguchi.auth.verify import verify

__all__ = [
    "AuthenticationResults",
    "MethodResult",
    "ReceivedSpf",
    "TrustedZone",
    "parse_received_spf",
    "parse_results",
    "trusted_zone",
    "verify",
]
