"""Domains and hosts that honest mail shares: they become neither a rule nor an indicator.

Whatever is made from a mail is a weapon that its writer can aim: whoever puts an honest firm's
address into a scam would have that firm blocked.  So the question is never only "did it stand
there".
"""

from __future__ import annotations

import re
from functools import cache

from madoguchi.guidance.desks import directory
from madoguchi.mail.links import organisational_domain
from madoguchi.mail.links.domains import is_top_level
from madoguchi.model import Message
from madoguchi.signals.brands import (
    is_freemail,
    is_rewriter,
    is_shortener,
    owners_of,
    sends_for_others,
    user_content_domain,
)

_OF_LISTS = (
    *("list-id", "list-post", "list-help", "list-owner", "list-archive", "list-subscribe"),
    *("mailing-list", "x-beenthere", "errors-to"),
)
"""Fields by which a list names itself (RFC 2919 §3, RFC 2369 §3, and older ones).  Not
List-Unsubscribe, which every sender of advertising writes."""
_DOTTED = re.compile(r"(?<![\w.%+-])(?:[\w-]{1,63}\.){1,10}[\w-]{2,63}(?![\w.%+-]{0,64}@)")
MOST_OF_FIELD = 2_000
_PUBLIC_BODIES = frozenset({"go", "lg", "ac", "ed", "gov", "gob", "gouv", "mil", "edu", "int"})
"""Second-level and top-level names that are given only to governments and schools."""
_KNOWN_SITES = (
    "w3.org wikipedia.org ietf.org mozilla.org kernel.org gnu.org python.org debian.org "
    "apache.org archive.org creativecommons.org openstreetmap.org letsencrypt.org iana.org "
    "sourceforge.net schema.org xmlsoap.org purl.org gravatar.com wordpress.org"
)
_KNOWN = frozenset(_KNOWN_SITES.split(" "))
"""Sites of everybody's that are no brand: they stand in footers and in the source of pages."""


def is_shared(host: str) -> bool:
    """Whether others than the scam's makers use the host."""
    return bool(why_shared(host))


def why_shared(host: str) -> str:
    """Why honest mail may have this host too, as a key of the words; empty when nothing says so."""
    if is_shortener(host):
        return "shortener"
    if is_rewriter(host):
        return "rewriter"
    if sends_for_others(host):
        return "sends-for-others"
    service = user_content_domain(host)
    if service:
        # shop-a.pages.dev is one tenant's; storage.googleapis.com is everybody's.
        return "" if host.endswith("." + service) and not _is_front(host, service) else "hosting"
    if is_freemail(host):
        return "freemail"
    if owners_of(host):
        return "brand"
    return _why_public(host)


def _is_front(host: str, service: str) -> bool:
    return host.removesuffix("." + service) in {"www", "docs", "sites", "app", "m"}


def _why_public(host: str) -> str:
    organisation = organisational_domain(host)
    if not organisation:
        return "no-domain"
    labels = organisation.split(".")
    if any(label in _PUBLIC_BODIES for label in labels[1:]):
        return "public-body"
    if organisation in _KNOWN or organisation in _desk_domains():
        return "well-known"
    return ""


@cache
def _desk_domains() -> frozenset[str]:
    """Domains of the desks and reporting points that people are sent to."""
    values = (channel.value for entry in directory().entries for channel in entry.channels)
    hosts = (url.partition("://")[2].partition("/")[0].partition(":")[0] for url in values)
    return frozenset(filter(None, map(organisational_domain, hosts)))


def list_domains(message: Message) -> frozenset[str]:
    """Domains of the mailing list that carried the mail: it is honest, whatever came by it."""
    found: set[str] = set()
    for name in _OF_LISTS:
        for entry in message.all_headers(name):
            for host in _DOTTED.findall(entry.value[:MOST_OF_FIELD].lower()):
                if is_top_level(host.rpartition(".")[2]):
                    found.add(organisational_domain(host))
    return frozenset(found - {""})
