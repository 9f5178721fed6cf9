"""What the check of the registry refuses."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from madoguchi.signals.brands.audit import audit
from madoguchi.signals.brands.overlay import laid_over, shipped

TODAY = date(2026, 11, 25)
GOOD: dict[str, Any] = {
    "id": "ichi", "names": ["いち商店"], "short": [], "domains": {"own": ["ichi.example.com"]},
    "sending_domains": {}, "labels": ["ichi-shop"], "source": "own page", "seen_on": "2026-10",
    "confidence": "own",
}  # fmt: skip
OTHER = {**GOOD, "id": "ni", "names": ["に商店"], "domains": {"own": ["ni.example.com"]}}


def kinds(*entries: dict[str, Any]) -> list[str]:
    return [fault.kind for fault in audit(entries, TODAY, 24)]


def test_a_good_entry_has_no_fault() -> None:
    assert kinds(GOOD, OTHER) == []


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"id": "Ichi!"}, "bad-id"),
        ({"domains": {}}, "no-domain"),
        ({"domains": ["ichi.example.com"]}, "bad-form"),
        ({"domains": {"own": ["co.jp"]}}, "no-registrable-domain"),
        ({"domains": {"own": ["localhost"]}}, "no-registrable-domain"),
        ({"domains": {"sure": ["ichi.example.com"]}}, "bad-confidence"),
        ({"domains": {"own": ["ni.example.com"]}}, "domain-of-two"),
        ({"names": []}, "no-name"),
        ({"names": ["に商店"]}, "name-of-two"),
        ({"names": ["すし"]}, "common-word"),
        ({"labels": ["au"]}, "common-label"),
        ({"source": ""}, "no-source"),
        ({"confidence": "sure"}, "bad-confidence"),
        ({"confidence": "memory"}, "from-memory"),
        ({"seen_on": ""}, "no-date"),
        ({"seen_on": "2024-10"}, "old"),
        ({"report_to": [{"address": "a@ichi.example.com"}]}, "no-source"),
        (
            {"report_to": [{"address": "a@example.net", "source": "x", "date": "2026"}]},
            "report-elsewhere",
        ),
    ],
)
def test_a_fault_is_told(changed: dict[str, Any], kind: str) -> None:
    assert kind in kinds(OTHER, {**GOOD, **changed})


def test_a_near_miss_is_none() -> None:
    assert kinds({**GOOD, "labels": ["~au"], "names": ["AU", "楽天"], "seen_on": "2024-11"}) == []
    group = {"family": "one", "domains": {"own": ["ichi.example.com"]}}
    assert kinds({**GOOD, **group}, {**OTHER, **group}) == []


def test_what_is_shipped_has_nothing_to_mend() -> None:
    assert [fault for fault in audit(shipped(), TODAY, 24) if fault.wrong] == []


def test_a_field_laid_over_replaces_and_the_rest_stays() -> None:
    [entry, new] = laid_over([GOOD], [{"id": "ichi", "seen_on": "2026-11"}, {"id": "san"}])
    assert entry == {**GOOD, "seen_on": "2026-11"}
    assert (new["id"], new["domains"]) == ("san", {})
