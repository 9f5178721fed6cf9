"""Where a touch would lead: links of a mail, read as a browser reads them."""

from __future__ import annotations

from madoguchi.mail.links.domains import a_labels, organisational_domain, registered_domain_icann
from madoguchi.mail.links.find import FoundUrl, find_urls
from madoguchi.mail.links.parse import parse_url
from madoguchi.mail.links.unwrap import unwrap

__all__ = [
    "FoundUrl",
    "a_labels",
    "find_urls",
    "organisational_domain",
    "parse_url",
    "registered_domain_icann",
    "unwrap",
]
