"""Any site's open redirect: a parameter that is the address of another site."""

from __future__ import annotations

from madoguchi.mail.links.domains import organisational_domain
from madoguchi.mail.links.parse import parse_url
from madoguchi.mail.links.unwrap.query import as_address, parameters

NAMES = (
    "url", "u", "q", "redirect", "redirect_url", "redirecturl", "redirect_uri", "redir", "target",
    "dest", "destination", "goto", "link", "r", "to", "rurl", "rd", "ru", "out", "location",
    "continue", "next", "return", "returnurl", "return_url", "forward", "jump", "ref_url", "go",
    "lp", "adurl", "e", "l", "landing", "href", "src_url", "page", "uri", "p",
)  # fmt: skip
_RANK = {name: rank for rank, name in enumerate(NAMES)}


def opened(url: str) -> str | None:
    """The address in a parameter named like a destination, when it is another owner's."""
    outer = parse_url(url)
    if outer is None:
        return None
    own = organisational_domain(outer[1])
    query = url.partition("#")[0].partition("?")[2]
    if query[:4].lower() == "http":
        # `/click?https://b.example/?a=1`: the whole query is the address.
        whole = parse_url(as_address(query) or "")
        if whole and organisational_domain(whole[1]) not in ("", own):
            return whole[0]
    found: list[tuple[int, str]] = []
    for name, value in parameters(url):
        rank = _RANK.get(name, len(NAMES) if not value else -1)
        written = name if not value and len(name) > 10 else value
        if rank < 0 or len(written) < 10:
            continue
        address = as_address(written)
        inner = parse_url(address) if address else None
        if inner and inner[1] and organisational_domain(inner[1]) not in ("", own):
            found.append((rank, inner[0]))
    return min(found, key=lambda one: one[0])[1] if found else None
