"""Which hosts may send for a domain (RFC 7208)."""

from madoguchi.auth.spf.evaluate import check_host
from madoguchi.auth.spf.field import ReceivedSpf, parse_received_spf
from madoguchi.auth.spf.parse import parse_record
from madoguchi.auth.spf.types import Fault, Mechanism, Record, SpfResult

__all__ = [
    "Fault",
    "Mechanism",
    "ReceivedSpf",
    "Record",
    "SpfResult",
    "check_host",
    "parse_received_spf",
    "parse_record",
]
