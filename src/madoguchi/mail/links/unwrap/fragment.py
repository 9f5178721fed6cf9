"""An address behind `#`: pages that read it there and go on (`https://a.example/#https://b…`)."""

from __future__ import annotations

from madoguchi.mail.links.domains import organisational_domain
from madoguchi.mail.links.parse import parse_url
from madoguchi.mail.links.unwrap.query import as_address


def opened(url: str) -> str | None:
    """The address in the fragment, when it is another owner's."""
    outer = parse_url(url)
    fragment = url.partition("#")[2].lstrip("/!")
    for written in (fragment, fragment.partition("=")[2]):
        address = as_address(written) if len(written) >= 10 else None
        inner = parse_url(address) if address else None
        if outer and inner and inner[1]:
            other = organisational_domain(inner[1])
            return address if other not in ("", organisational_domain(outer[1])) else None
    return None
