"""Indicators as a bundle of STIX 2.1 (OASIS Standard, 10 June 2021)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from ipaddress import ip_address
from uuid import UUID, uuid5

from madoguchi.model import Verdict
from madoguchi.reports.forms.indicators import Indicator, Role, Sort
from madoguchi.reports.forms.steady import MAKER, in_utc, json_octets, made_id

OBSERVABLES = UUID("00abedb4-aa42-466c-9c01-fed23315a9b7")
"""The namespace that STIX gives for ids of observables (§2.9): all who saw one agree on its id."""

SUREST = 95
UNACCUSED = 50
"""Of an indicator on which no accusing signal rests."""

Thing = dict[str, object]


def stix(found: tuple[Indicator, ...], verdict: Verdict, at: datetime) -> bytes:
    """A bundle with one report of one mail: an `indicator` object for each indicator.

    What is context stands in one `observed-data` object and its observables, which no program
    takes for something to block.  `at` (time-zone aware) is when the mail was judged.
    """
    seed = made_id(in_utc(at), verdict.kind, *map(repr, found))
    maker = _maker(at)
    blockable = (one for one in found if one.role is Role.INDICATOR)
    described = _once(_indicator(one, verdict, at, seed) for one in blockable)
    context = _once(_observable(one) for one in found if one.role is Role.CONTEXT)
    if context:
        described.append(_observed(context, at, seed))
    report: Thing = {
        **_head("report", made_id(seed, "report"), at),
        "name": f"{verdict.kind} ({verdict.certainty})",
        "report_types": ["indicator" if _has_indicator(found) else "observed-data"],
        "confidence": _confidence(verdict),
        "labels": [verdict.kind.value],
        "published": in_utc(at),
        # §4.16: a report is about something; one without anything else is about its maker's word.
        "object_refs": [one["id"] for one in (*described, *context)] or [maker["id"]],
    }
    objects = [maker, report, *described, *context]
    bundle = {"type": "bundle", "id": f"bundle--{made_id(seed, 'bundle')}", "objects": objects}
    return json_octets(bundle)


def _head(kind: str, number: str, at: datetime) -> Thing:
    return {
        "type": kind,
        "spec_version": "2.1",
        "id": f"{kind}--{number}",
        "created_by_ref": MAKER,
        "created": in_utc(at),
        "modified": in_utc(at),
    }


def _maker(at: datetime) -> Thing:
    """The program, not whoever runs it: that is for them to say."""
    return {
        "type": "identity",
        "spec_version": "2.1",
        "id": MAKER,
        # §3.2: one object has one time of creation, whoever writes it down again.
        "created": "2026-11-30T00:00:00.000Z",
        "modified": "2026-11-30T00:00:00.000Z",
        "name": "madoguchi",
        "identity_class": "system",
    }


def _indicator(one: Indicator, verdict: Verdict, at: datetime, seed: str) -> Thing:
    pattern = _pattern(one)
    return {
        **_head("indicator", made_id(seed, pattern), at),
        "name": one.value or one.sha256,
        "indicator_types": ["malicious-activity"],
        "pattern": pattern,
        "pattern_type": "stix",
        "pattern_version": "2.1",
        "valid_from": in_utc(at),
        # That the mail is a scam is surer than that every page it leads to is.
        "confidence": min(_confidence(verdict), SUREST if one.checks else UNACCUSED),
        "labels": [verdict.kind.value, *one.checks],
    }


def _pattern(one: Indicator) -> str:
    """A comparison of the patterning language (§9.6); files are known by their hash."""
    if one.sort is Sort.FILE:
        path, value = "file:hashes.'SHA-256'", one.sha256
    else:
        path, value = f"{_type(one)}:value", one.value
    quoted = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"[{path} = '{quoted}']"


def _type(one: Indicator) -> str:
    if one.sort is Sort.HOST:
        try:
            return f"ipv{ip_address(one.value).version}-addr"
        except ValueError:
            return "domain-name"
    return "url" if one.sort is Sort.URL else "email-addr"


def _observable(one: Indicator) -> Thing:
    """An observable with the id that §2.9 makes of what it is."""
    if one.sort is Sort.FILE:
        kind = "file"
        telling: Thing = {"hashes": {"SHA-256": one.sha256}} if one.sha256 else {}
        if one.value:
            telling["name"] = one.value
    else:
        kind, telling = _type(one), {"value": one.value}
    # RFC 8785: keys in order, no blanks, characters as they are.
    canonical = json.dumps(telling, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    number = uuid5(OBSERVABLES, canonical)
    return {"type": kind, "spec_version": "2.1", "id": f"{kind}--{number}", **telling}


def _once(things: Iterator[Thing]) -> list[Thing]:
    """One address may stand in From and in Reply-To: what has the same id stands once."""
    return list({str(thing["id"]): thing for thing in things}.values())


def _observed(context: list[Thing], at: datetime, seed: str) -> Thing:
    return {
        **_head("observed-data", made_id(seed, "observed"), at),
        "first_observed": in_utc(at),
        "last_observed": in_utc(at),
        "number_observed": 1,
        "object_refs": [thing["id"] for thing in context],
    }


def _has_indicator(found: tuple[Indicator, ...]) -> bool:
    return any(one.role is Role.INDICATOR for one in found)


def _confidence(verdict: Verdict) -> int:
    """§3.2: 0 to 100, which would be more than any program knows."""
    return max(0, min(SUREST, round(verdict.probability * 100)))
