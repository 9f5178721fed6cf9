"""A brand's name behind somebody else's host, where an address is read to its end by nobody."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from madoguchi.model import Evidence, Link, Stance
from madoguchi.signals.brands import (
    is_own_domain,
    lookalike_of,
    owners_of,
    sends_for_others,
)
from madoguchi.signals.brands.claims import claim_args, claimed, family
from madoguchi.signals.brands.leads import leads, link_evidence, organisation, unwrapped
from madoguchi.signals.check import Check
from madoguchi.signals.view import View

LINKS, SEGMENTS = 30, 6
PATH_LIMIT, LABEL_LIMIT = 400, 63
"""Characters of a path, and of one part of it: a label of a host has no more (RFC 1035 §2.3.4)."""


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    claim = claimed(view)
    if claim is None:
        return
    for lead in leads(view.message)[:LINKS]:
        host = unwrapped(lead[1])
        if is_own_domain(claim.brand_id, host) or owners_of(host) or sends_for_others(host):
            continue
        named = filter(None, map(_named, _path(lead[1])))
        if any(family(one) == family(claim.brand_id) for one in named):
            real = organisation(host)
            yield link_evidence(lead), claim_args(claim.brand_id, host=host, real=real)
            return


def _path(link: Link) -> tuple[str, ...]:
    """The parts of the path (RFC 3986 §3.3); none where it holds an address, as archives' do."""
    url = (link.target or link.url).partition("://")[2]
    path = unquote(url.partition("/")[2].partition("?")[0].partition("#")[0][:PATH_LIMIT]).lower()
    parts = path.split("/")[:SEGMENTS]
    if any(part.endswith(":") or "://" in part for part in parts):
        return ()
    return tuple(part for part in parts if 3 < len(part) <= LABEL_LIMIT and " " not in part)


def _named(part: str) -> str:
    """The brand whose domain or name a part of a path shows, read as though it were a host."""
    owners = owners_of(part) if "." in part else ()
    if owners:
        return owners[0]
    alike = lookalike_of(f"{part.replace('_', '-')}.example")
    return alike[0] if alike else ""


CHECK = Check(
    id="brand-in-path",
    stance=Stance.ACCUSING,
    sees=(
        "The mail presents itself as a brand, and the path of a link to a stranger's host shows "
        "the brand's domain or name."
    ),
    why="What stands behind the first single slash is written by the owner of the host.",
    wrong_when=(
        "An agency runs campaigns of several firms on one site, a folder for each; a page about "
        "the brand in a shop or a magazine."
    ),
    look=_look,
)
