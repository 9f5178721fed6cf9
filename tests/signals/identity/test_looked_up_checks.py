"""What the outside answered: hits, misses and near misses; silent where nothing was asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from madoguchi.lookups.findings import DomainFacts, Findings, Listing
from madoguchi.model import Authentication, Language, Stance
from madoguchi.signals import checks, examine, says
from madoguchi.triage import judge
from madoguchi.triage.training.train import weighed_signals
from tests.signals.identity.mails import box, link, mail

CAME = datetime(2026, 11, 24, 1, tzinfo=UTC)
MAIL = mail(
    box("店", "a@mail.shop.test"),
    links=(link("https://x.lure.test/p"), link("https://www.shop.test/")),
)
LOOKED_UP = {check.id for check in checks() if check.needs_network}
BAD = (Listing("bl.test", ("127.0.0.2",)),)


def sender(**facts: object) -> Findings:
    known = replace(DomainFacts("mail.shop.test", exists=True), **facts)  # type: ignore[arg-type]
    return Findings(sender=known, came=CAME)


def linked(**facts: object) -> Findings:
    known = replace(DomainFacts("lure.test", exists=True), **facts)  # type: ignore[arg-type]
    return Findings(links=(known,), came=CAME)


def before(days: float) -> datetime:
    return CAME - timedelta(days=days)


@pytest.mark.parametrize(
    ("name", "what", "findings", "fires"),
    [
        ("domain-young", "a link's, days old", linked(registered=before(3)), True),
        ("domain-young", "the sender's", sender(registered=before(29)), True),
        ("domain-young", "the clock of the registry", linked(registered=before(-1)), True),
        ("domain-young", "a month old", linked(registered=before(31)), False),
        ("domain-young", "registered after the mail", linked(registered=before(-5)), False),
        ("domain-young", "not known", linked(), False),
        ("domain-missing", "a link's", linked(exists=False), True),
        ("domain-missing", "the sender's", sender(exists=False), True),
        ("domain-missing", "there, without mail", sender(takes_mail=False), False),
        ("domain-missing", "no answer", linked(exists=None), False),
        ("domain-blocklisted", "a link's", linked(listings=BAD), True),
        ("domain-blocklisted", "the sender's", sender(listings=BAD), True),
        ("domain-blocklisted", "on none", linked(), False),
        (
            "domain-blocklisted",
            "only the relay",
            Findings(relay="192.0.2.7", relay_listings=BAD, came=CAME),
            False,
        ),
        (
            "relay-blocklisted",
            "on a list",
            Findings(relay="192.0.2.7", relay_listings=BAD, came=CAME),
            True,
        ),
        ("relay-blocklisted", "on none", Findings(relay="192.0.2.7", came=CAME), False),
        ("relay-blocklisted", "only a domain", linked(listings=BAD), False),
    ],
)
def test_a_check_that_rests_on_lookups(
    name: str, what: str, findings: Findings, *, fires: bool
) -> None:
    signals = {signal.id: signal for signal in examine(MAIL, Authentication(), findings)}
    assert (name in signals) is fires, what
    if fires:
        assert signals[name].stance is Stance.NEUTRAL
        for language in (Language.JA, Language.EN):
            assert "「」" not in says(signals[name], language)


def test_without_lookups_none_of_them_fires_and_none_is_ever_weighed() -> None:
    assert not LOOKED_UP & {signal.id for signal in examine(MAIL, Authentication())}
    assert not LOOKED_UP & set(weighed_signals())
    found = replace(linked(exists=False, registered=before(1), listings=BAD), relay_listings=BAD)
    plain, more = (examine(MAIL, Authentication(), one) for one in (None, found))
    assert {signal.id for signal in more} - {signal.id for signal in plain} == LOOKED_UP
    verdicts = [judge(MAIL, Authentication(), signals) for signals in (plain, more)]
    assert verdicts[0].probability == verdicts[1].probability
    assert verdicts[0].certainty == verdicts[1].certainty
    weights = {r.signal.id: r.weight for r in verdicts[1].reasons}
    assert all(weights.get(name, 0.0) == 0.0 for name in LOOKED_UP)


def test_evidence_points_at_the_link_or_the_sender() -> None:
    found = {s.id: s for s in examine(MAIL, Authentication(), linked(exists=False))}
    assert found["domain-missing"].evidence[0].where == "link:0"
    found = {s.id: s for s in examine(MAIL, Authentication(), sender(exists=False))}
    assert found["domain-missing"].evidence[0].where == "header:From"
