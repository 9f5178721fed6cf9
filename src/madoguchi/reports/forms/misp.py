"""Indicators as an event of MISP (the core format, draft-dulaunoy-misp-core-format)."""

from __future__ import annotations

from datetime import UTC, datetime
from ipaddress import ip_address

from madoguchi.model import Verdict
from madoguchi.reports.forms.indicators import Indicator, Role, Sort
from madoguchi.reports.forms.steady import in_utc, json_octets, made_id

ONLY_US = "0"
"""`distribution`: your organisation only.  To share more widely is for the desk to decide."""
INITIAL = "0"
"""`analysis`: nobody has looked at it yet."""
UNDEFINED = "4"
"""`threat_level_id`: a mail says nothing of the harm it did."""

_TYPES = {
    Sort.URL: ("url", "Network activity"),
    Sort.HOST: ("hostname", "Network activity"),
    Sort.FROM: ("email-src", "Payload delivery"),
    Sort.REPLY_TO: ("email-reply-to", "Payload delivery"),
}


def misp(found: tuple[Indicator, ...], verdict: Verdict, at: datetime) -> bytes:
    """An unpublished event with one attribute each; only indicators are `to_ids`.

    `at` (time-zone aware) is when the mail was judged.
    """
    seed = made_id("misp", in_utc(at), verdict.kind, *map(repr, found))
    event = {
        "uuid": made_id(seed, "event"),
        "info": f"{verdict.kind} ({verdict.certainty})",
        "date": f"{at.astimezone(UTC):%Y-%m-%d}",
        "timestamp": _seconds(at),
        "published": False,
        "analysis": INITIAL,
        "threat_level_id": UNDEFINED,
        "distribution": ONLY_US,
        "Attribute": [_attribute(one, at, seed) for one in found],
        "Tag": [
            {"name": f'madoguchi:kind="{verdict.kind}"'},
            {"name": f'madoguchi:certainty="{verdict.certainty}"'},
        ],
    }
    return json_octets({"Event": event})


def _attribute(one: Indicator, at: datetime, seed: str) -> dict[str, object]:
    kind, category, value = _typed(one)
    context = one.role is Role.CONTEXT
    return {
        "uuid": made_id(seed, kind, value),
        "type": kind,
        "category": category,
        "value": value,
        "to_ids": not context,
        # Half of all mails hold a link to a big service: that ties no two of them together.
        "disable_correlation": context,
        "distribution": ONLY_US,
        "timestamp": _seconds(at),
        "comment": " ".join((one.role.value, *one.checks)),
    }


def _typed(one: Indicator) -> tuple[str, str, str]:
    if one.sort is Sort.FILE:
        # `|` parts the two values of a composite type.
        name = one.value.replace("|", "_")
        if name and one.sha256:
            return "filename|sha256", "Payload delivery", f"{name}|{one.sha256}"
        kind = "sha256" if one.sha256 else "filename"
        return kind, "Payload delivery", one.sha256 or name
    kind, category = _TYPES[one.sort]
    if one.sort is Sort.HOST and _is_ip(one.value):
        kind = "ip-dst"
    return kind, category, one.value


def _is_ip(value: str) -> bool:
    try:
        ip_address(value)
    except ValueError:
        return False
    return True


def _seconds(at: datetime) -> str:
    """Since 1970 (POSIX), as MISP writes it: a string."""
    return str(int(at.timestamp()))
