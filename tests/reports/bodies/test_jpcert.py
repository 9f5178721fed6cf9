"""JPCERT/CC: technical staff ask to have a fake site dealt with; the header goes with it."""

from __future__ import annotations

import pytest

from madoguchi.model import Situation, Who
from tests.reports.bodies.asked import FORMS, drafted, field, must_not_contain, offered
from tests.reports.cases import case, example

ID = "jpcert"
PHISHING = example("phishing-card-forged-sender")
STAFF = Situation(who=Who.STAFF)


def test_it_is_for_staff_and_for_fake_sites() -> None:
    assert offered(ID, case(PHISHING, STAFF))
    assert not offered(ID, case(PHISHING))
    assert not offered(ID, case(example("prize-support-money"), STAFF))
    assert not offered(ID, case(example("honest-card-notice"), STAFF))


@pytest.mark.parametrize("form", FORMS)
def test_the_header_is_there_where_the_mail_came_as_a_file(form: str) -> None:
    draft = drafted(ID, case(FORMS[form], STAFF))
    assert bool(field(draft, "メールのヘッダー")) is (form == "source")
    assert bool(draft.attached) is (form == "source")


def test_its_address_is_not_shown_for_it_is_not_certain() -> None:
    draft = drafted(ID, case(PHISHING, STAFF))
    assert draft.contact is not None
    assert (draft.contact.url, draft.contact.mail) == ("", "")
    assert any("確かめられていない" in note for note in draft.notes)
    assert "honnin-kakunin.example" in field(draft, "サイトのURL")
    assert "https://" not in draft.text.replace("hxxps://", "")


def test_nothing_of_recipient_or_reporter_is_in_it() -> None:
    must_not_contain(ID)
