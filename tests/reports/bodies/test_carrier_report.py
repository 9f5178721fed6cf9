"""Carriers take the mail itself: which one, and how, as far as their own pages say."""

from __future__ import annotations

import pytest

from madoguchi.model import Form, Language
from madoguchi.reports import Case
from tests.reports.bodies.drawn import draft_for, offered, words_of
from tests.reports.cases import case, example


def received_at(mailbox: str, sender: str = "") -> Case:
    """A bill for nothing, in a mailbox of a carrier."""
    data = example("fictitious-billing-lawsuit")
    one = case(data)
    (to,) = one.answer.message.to
    data = data.replace(to.addr_spec.encode(), mailbox.encode())
    if sender:
        data = data.replace(one.answer.message.from_[0].addr_spec.encode(), sender.encode())
    return case(data)


@pytest.mark.parametrize(
    ("mailbox", "desk", "named"),
    [
        ("mihon@i.softbank.jp", "softbank-report", "ソフトバンク"),
        ("mihon@softbank.ne.jp", "softbank-report", "ソフトバンク"),
        ("mihon@au.com", None, "au:"),
        ("mihon@ezweb.ne.jp", None, "au:"),
        ("mihon@ymobile.ne.jp", None, "ワイモバイル"),
        ("mihon@rakumail.jp", None, "楽天モバイル"),
    ],
)
def test_the_mailbox_tells_the_carrier(mailbox: str, desk: str | None, named: str) -> None:
    one = received_at(mailbox)
    assert "carrier-report" in offered(one)
    draft = draft_for(one, "carrier-report")
    assert (draft.contact.id if draft.contact else None) == desk
    hows = [note for note in draft.notes if ": " in note]
    assert len(hows) == 1
    assert hows[0].startswith(named)
    assert mailbox not in words_of(draft)


def test_docomo_takes_what_came_from_a_carrier_only() -> None:
    assert "carrier-report" not in offered(received_at("mihon@docomo.ne.jp"))
    other = received_at("mihon@docomo.ne.jp", "rei@ezweb.ne.jp")
    assert "carrier-report" in offered(other)
    draft = draft_for(other, "carrier-report")
    assert draft.contact is not None
    assert draft.contact.id == "docomo-report"


def test_elsewhere_it_is_not_offered_and_who_asks_is_told_of_each() -> None:
    one = case(example("fictitious-billing-lawsuit"), language=Language.EN)
    assert "carrier-report" not in offered(one)
    draft = draft_for(one, "carrier-report")
    assert draft.contact is None
    for name in ("docomo", "SoftBank", "au:", "Y!mobile", "Rakuten"):
        assert any(name in note for note in draft.notes), name


def test_the_mail_itself_is_what_they_take() -> None:
    draft = draft_for(received_at("mihon@softbank.ne.jp"), "carrier-report")
    assert draft.attached == ()
    assert "そのものの転送" in draft.notes[0]


def test_a_short_message_has_its_own_way() -> None:
    text = "お荷物をお届けしましたが不在でした。ご確認ください https://a.parcel.example/x"
    draft = draft_for(case(text.encode(), form=Form.SMS), "carrier-report")
    assert any("SMS" in note for note in draft.notes)
