"""Bounces go to a stranger, and nothing vouches for the From domain."""

from __future__ import annotations

import re
from collections.abc import Iterator

from madoguchi.model import Evidence, Stance
from madoguchi.signals.brands import sends_for_others
from madoguchi.signals.brands.claims import author, came_by_list
from madoguchi.signals.brands.leads import leads, same_owner
from madoguchi.signals.check import Check
from madoguchi.signals.envelope import return_path, return_path_domain
from madoguchi.signals.view import View

_LIST_OR_FORWARDER = re.compile(
    r"srs[01][=+-]|owner-|prvs=|.{0,200}-(?:request|bounces?|owner)$", re.I
)
"""A list's own bounce address, or one that a forwarder rewrote (Sender Rewriting Scheme)."""


def _look(view: View) -> Iterator[tuple[Evidence, tuple[tuple[str, str], ...]]]:
    mailbox, bounces = author(view), return_path_domain(view)
    if mailbox is None or "." not in bounces or view.authentication.aligned is True:
        return
    if sends_for_others(bounces) or came_by_list(view) or same_owner(bounces, mailbox.domain):
        return
    if any(to.domain and same_owner(bounces, to.domain) for to in view.message.to[:3]):
        return  # the reader's own alias forwards it
    local = (return_path(view) or "").rpartition("@")[0]
    if _LIST_OR_FORWARDER.match(local) or not leads(view.message):
        return
    evidence = Evidence("header:Return-Path", bounces[:200])
    yield evidence, (("sender", mailbox.addr_spec), ("domain", bounces))


CHECK = Check(
    id="bounces-go-elsewhere",
    stance=Stance.ACCUSING,
    sees=(
        "A mail with links whose Return-Path is at another organisation than From, at no known "
        "delivery service or list, and no authentication result vouches for the From domain."
    ),
    why="The envelope tells whose server sent; From can be written by anybody (RFC 5321 §2.3.1).",
    wrong_when=(
        "A small firm sends through an agency that the registry does not know and signs nothing; "
        "an alias forwards and rewrites the envelope.  Silent when the scammer owns both domains."
    ),
    look=_look,
)
