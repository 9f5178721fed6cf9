"""Which hosts may send for a domain (RFC 7208).

field       what a receiver wrote down        parse       a record, and its types
evaluate    `check_host`, live                macros      written out for one mail
                                              questions   to the DNS, within the limits

Only `field` is imported here: the others wait until something is looked up, since every mail in
the terminal pays for what is imported.
"""

from madoguchi.auth.spf.field import ReceivedSpf, parse_received_spf

__all__ = ["ReceivedSpf", "parse_received_spf"]
