"""What explains the results of live verification: closed words, and their sentences."""

from __future__ import annotations

from madoguchi.auth.arc import ArcFault, ArcResult
from madoguchi.auth.dkim import Fault, SignatureResult
from madoguchi.auth.spf.types import SpfResult
from madoguchi.model import Result, RouteNote, sentence

_OF_FAULT = {
    Fault.BODY_HASH: RouteNote.CHANGED,
    Fault.SIGNATURE: RouteNote.CHANGED,
    Fault.LENGTH: RouteNote.CHANGED,
    Fault.KEY_MISSING: RouteNote.KEY_GONE,
    Fault.KEY_REVOKED: RouteNote.KEY_GONE,
    Fault.EXPIRED: RouteNote.SIGNATURE_EXPIRED,
    Fault.KEY_SHORT: RouteNote.WEAK_SIGNATURE,
    Fault.ALGORITHM: RouteNote.WEAK_SIGNATURE,
    Fault.DNS: RouteNote.NO_ANSWER,
}


def note_sentence(note: RouteNote) -> dict[str, str]:
    """What is said to a person, in every language."""
    return sentence(__package__, "notes.toml", note)


def notes_of(
    spf: SpfResult | None,
    signatures: tuple[SignatureResult, ...],
    arc: ArcResult,
    *,
    via_list: bool,
    old: bool,
) -> tuple[RouteNote, ...]:
    """The notes, in the order of the closed word.

    Of a mail with a whole signature that passed, nothing is said of its other signatures.
    """
    found: set[RouteNote] = set()
    whole = any(one.is_whole for one in signatures)
    if not any(one.result is Result.PASS for one in signatures):
        found |= {_OF_FAULT[one.fault] for one in signatures if one.fault in _OF_FAULT}
    elif not whole:
        found.add(RouteNote.PARTLY_SIGNED)
    if arc.result is Result.PASS:
        found.add(RouteNote.FORWARDED)
    if via_list:
        found.add(RouteNote.MAILING_LIST)
    if old and not whole:
        found.add(RouteNote.OLD)
    if arc.fault is ArcFault.DNS or (spf is not None and spf.result is Result.TEMPERROR):
        found.add(RouteNote.NO_ANSWER)
    return tuple(note for note in RouteNote if note in found)
