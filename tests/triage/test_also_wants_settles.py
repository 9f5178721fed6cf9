"""Further kinds, wishes and what settles: the tables, and the laws that hold for any signals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.mail import read
from madoguchi.model import (
    PAYMENT_ROUTES,
    SCAM_KINDS,
    Authentication,
    Certainty,
    Evidence,
    Form,
    Kind,
    Missing,
    PackError,
    Settle,
    Signal,
    Stance,
    Want,
)
from madoguchi.signals import checks, examine
from madoguchi.triage import judge
from madoguchi.triage.also import ALSO_FROM, also
from madoguchi.triage.rules import Rule, rules
from madoguchi.triage.settles import IN_ALL, OF_THE_MAIL, settles
from madoguchi.triage.settles import _rows as rows
from madoguchi.triage.wants import wants

IDS = sorted(check.id for check in checks())
SEEN = st.sets(st.sampled_from(IDS), max_size=12)
EVEN = tuple((kind, 1 / len(SCAM_KINDS)) for kind in SCAM_KINDS)


@pytest.mark.parametrize("file", ["kinds.toml", "wants.toml"])
def test_every_signal_of_a_rule_is_a_check(file: str) -> None:
    for rule in rules(file):
        assert frozenset().union(*rule.needs, rule.unless) <= set(IDS), rule.name


def test_every_signal_and_word_of_what_settles_exists() -> None:
    for row in rows():
        assert row.signals <= set(IDS)
        assert row.missing <= set(Missing)
        assert row.not_forms <= set(Form)
    assert [row.settle for row in rows()] == list(Settle)


def test_every_kind_and_every_wish_has_one_rule() -> None:
    assert [Kind(rule.name) for rule in rules("kinds.toml")] == list(SCAM_KINDS)
    assert [Want(rule.name) for rule in rules("wants.toml")] == list(Want)


def test_a_rule_needs_one_of_every_group_a_link_and_none_of_the_others() -> None:
    rule = Rule("x", (frozenset("ab"), frozenset("c")), frozenset("d"), link=True)
    assert rule.holds(set("bc"), has_link=True)
    assert not rule.holds(set("bc"), has_link=False)
    assert not rule.holds(set("ab"), has_link=True)
    assert not rule.holds(set("bcd"), has_link=True)


def test_a_rule_without_a_group_is_a_broken_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("madoguchi.triage.rules.carried", lambda *_: b"[x]\nneeds = []")
    with pytest.raises(PackError):
        rules("broken.toml")


@given(SEEN, st.sampled_from(SCAM_KINDS), st.booleans())
def test_further_kinds_are_scams_once_each_and_never_the_first(
    seen: set[str], kind: Kind, has_link: bool
) -> None:
    found = also(kind, Certainty.SCAM, EVEN, seen, has_link=has_link)
    assert kind not in found
    assert set(found) <= set(SCAM_KINDS)
    assert len(found) == len(set(found))
    assert also(kind, Certainty.NOTHING_FOUND, EVEN, seen, has_link=has_link) == ()


def test_a_share_is_enough_only_where_the_mail_is_called_a_scam() -> None:
    shares = ((Kind.PHISHING, 1 - ALSO_FROM), (Kind.PRIZE, ALSO_FROM))
    for certainty, found in ((Certainty.SCAM, (Kind.PRIZE,)), (Certainty.UNCLEAR, ())):
        assert also(Kind.PHISHING, certainty, shares, set(), has_link=True) == found


@pytest.mark.parametrize(
    ("seen", "kind"),
    [
        ({"fictitious-bill"}, Kind.FICTITIOUS_BILLING),
        ({"unpaid-words", "pressure-suspension"}, Kind.FICTITIOUS_BILLING),
        ({"fictitious-bill", "unpaid-words", "subscription-lapsed"}, Kind.FICTITIOUS_BILLING),
        ({"lure-prize", "large-sum"}, Kind.PRIZE),
        ({"threat-exposure"}, Kind.EXTORTION),
        ({"lure-recovery"}, Kind.RECOVERY_SCAM),
        ({"asks-app-install"}, Kind.SUPPORT_SCAM),
        ({"html-attachment"}, Kind.MALWARE),
    ],
)
def test_half_a_proof_is_none(seen: set[str], kind: Kind) -> None:
    assert kind not in also(Kind.UNDETERMINED, Certainty.SCAM, EVEN, seen, has_link=True)


def test_secrets_are_phishing_only_where_a_link_leads_somewhere() -> None:
    for has_link in (True, False):
        found = also(Kind.PRIZE, Certainty.SCAM, EVEN, {"asks-card"}, has_link=has_link)
        assert (Kind.PHISHING in found) is has_link


@given(SEEN, st.booleans())
def test_a_route_always_brings_payment_and_the_order_is_that_of_the_words(
    seen: set[str], has_link: bool
) -> None:
    found = wants(seen, has_link=has_link)
    assert list(found) == [want for want in Want if want in found]
    if set(found) & set(PAYMENT_ROUTES):
        assert Want.PAYMENT in found


@pytest.mark.parametrize(
    ("seen", "found"),
    [
        (set(), ()),
        ({"route-convenience-store"}, ()),
        ({"route-crypto-words"}, ()),
        ({"unpaid-words", "route-convenience-store"}, (Want.PAYMENT, Want.CONVENIENCE_STORE)),
        ({"route-crypto-words", "threat-exposure"}, (Want.PAYMENT, Want.CRYPTO)),
        ({"asks-gift-cards"}, (Want.PAYMENT, Want.EMONEY)),
        ({"asks-one-time-code", "asks-call"}, (Want.CODE, Want.CALL)),
    ],
)
def test_what_is_wanted(seen: set[str], found: tuple[Want, ...]) -> None:
    assert wants(seen, has_link=False) == found


PASTED = read("本日中にお手続きください。".encode(), form=Form.PASTED)
WHOLE = read(
    b"From: a@example.com\nTo: b@example.net\nMessage-ID: <1@example.com>\nSubject: x\n\nhello"
)


def test_pasted_lines_are_settled_by_the_original_and_by_what_the_person_knows() -> None:
    found = settles(PASTED, PASTED.missing, {"delivery-held"}, "yamato")
    assert found == (Settle.ORIGINAL_WITH_HEADERS, Settle.WHOLE_TEXT, Settle.WHETHER_ORDERED)
    longer = read(("本日中にお手続きください。" * 30).encode(), form=Form.PASTED)
    found = settles(longer, longer.missing, {"pressure-suspension"}, None)
    assert found == (
        Settle.ORIGINAL_WITH_HEADERS,
        Settle.WHERE_LINK_LEADS,
        Settle.WHETHER_ACCOUNT,
    )


def test_a_whole_mail_is_settled_by_the_person_alone() -> None:
    assert settles(WHOLE, (), {"pressure-suspension"}, "amazon") == (
        Settle.WHETHER_ACCOUNT,
        Settle.ASK_BY_OWN_NUMBER,
    )
    assert settles(WHOLE, (), {"lure-job"}, None) == (Settle.WHETHER_APPLIED,)
    assert settles(WHOLE, (), set(), None) == (Settle.ASK_BY_OWN_NUMBER,)


def test_a_short_message_has_no_original_with_headers() -> None:
    message = read("お荷物の住所不明のため持ち帰りました。".encode(), form=Form.SMS)
    found = settles(message, message.missing, {"delivery-held"}, None)
    assert not {Settle.ORIGINAL_WITH_HEADERS, Settle.WHOLE_TEXT} & set(found)
    assert Settle.SENDER_ADDRESS in found


@given(SEEN, st.sets(st.sampled_from(list(Missing))), st.sampled_from([None, "amazon"]))
def test_there_are_one_to_three_and_one_of_them_is_for_the_person(
    seen: set[str], missing: set[Missing], brand: str | None
) -> None:
    found = settles(PASTED, tuple(missing), seen, brand)
    assert 1 <= len(found) <= IN_ALL
    of_the_mail = [row.settle for row in rows() if row.of_the_mail and row.settle in found]
    assert len(of_the_mail) <= OF_THE_MAIL
    assert len(of_the_mail) < len(found)


@given(st.text(max_size=200))
def test_only_an_unclear_mail_is_to_be_settled(text: str) -> None:
    message = read(text.encode("utf-8", "replace"), form=Form.PASTED)
    signals = examine(message, Authentication())
    verdict = judge(message, Authentication(), signals)
    assert bool(verdict.settles) is (verdict.certainty is Certainty.UNCLEAR)


@given(SEEN)
def test_any_signals_get_a_verdict_with_all_of_it(seen: set[str]) -> None:
    signals = tuple(Signal(one, Stance.NEUTRAL, (Evidence("text", "x"),)) for one in sorted(seen))
    verdict = judge(WHOLE, Authentication(), signals)
    assert verdict.wants == wants(seen, has_link=False)
