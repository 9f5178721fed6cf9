"""What honest mail shares: one answer for rules and for indicators."""

from __future__ import annotations

import pytest

from madoguchi.mail import read
from madoguchi.reports.shared import is_shared, list_domains, why_shared


@pytest.mark.parametrize(
    ("host", "why"),
    [
        ("bit.ly", "shortener"),
        ("gmail.com", "freemail"),
        ("www.amazon.co.jp", "brand"),
        ("docs.google.com", "hosting"),
        ("x.pages.dev", ""),
        ("tenant.japaneast.cloudapp.azure.com", ""),
        ("www.mihon.lg.jp", "public-body"),
        ("www.w3.org", "well-known"),
        ("203.0.113.9", ""),
        ("login.forged.example", ""),
    ],
)
def test_why_a_host_is_everybodys(host: str, why: str) -> None:
    assert why_shared(host) == why
    assert is_shared(host) == bool(why)


@pytest.mark.parametrize(
    ("field", "domains"),
    [
        ("List-Id: Friends <friends.lists.carrier.example>", {"carrier.example"}),
        ("List-Post: <mailto:first.last@lists.carrier.example>", {"carrier.example"}),
        ("List-Archive: <https://carrier.example:8080/a/b.html>", {"carrier.example"}),
        ("X-BeenThere: friends@carrier.example", {"carrier.example"}),
        ("List-Unsubscribe: <https://scam.example/u>", set()),
        ("List-Id: no host here.", set()),
    ],
)
def test_a_list_is_known_by_its_own_fields(field: str, domains: set[str]) -> None:
    assert list_domains(read(f"From: a@example.com\n{field}\n\nx\n".encode())) == domains
