"""インターネット・ホットラインセンター: the address of a fake site, live, and nobody's name."""

from __future__ import annotations

import pytest

from tests.reports.bodies.asked import (
    FORMS,
    drafted,
    everything_of,
    field,
    must_not_contain,
    offered,
)
from tests.reports.cases import case, example, simple

ID = "internet-hotline"
URL = "通報するサイトのURL"
PHISHING = example("phishing-card-forged-sender")


def test_the_address_is_live_in_its_field_and_nowhere_else() -> None:
    draft = drafted(ID, case(PHISHING))
    assert field(draft, URL).startswith("https://www.vpass.ne.jp.honnin-kakunin.example/login")
    assert "://" not in draft.text
    assert any("開かずに" in note for note in draft.notes)


def test_no_honest_page_is_accused() -> None:
    told = [one.text for one in drafted(ID, case(PHISHING)).fields if one.label == URL]
    assert all("honnin-kakunin.example" in url for url in told)
    unsure = drafted(ID, case(simple("ご確認ください https://www.smbc-card.com/mem/index.jsp")))
    assert field(unsure, URL) == ""
    assert any("アドレス" in one for one in unsure.lacking)


def test_a_mark_in_the_address_is_taken_out_and_said_so() -> None:
    mark = b"Zm9vYmFyMTIzNDU2Nzg5MA"
    marked = example("phishing-parcel-en").replace(b"p=3D99", b"p=3D" + mark)
    draft = drafted(ID, case(marked))
    assert "REDACTED" in field(draft, URL)
    assert mark.decode() not in everything_of(draft)
    assert any("REDACTED" in note for note in draft.notes)
    assert not any("REDACTED" in note for note in drafted(ID, case(PHISHING)).notes)


def test_it_is_offered_for_fake_sites_only() -> None:
    assert offered(ID, case(PHISHING))
    assert offered(ID, case(FORMS["forwarded"]))
    assert not offered(ID, case(FORMS["sms"])), "nothing was found in it"
    assert not offered(ID, case(example("extortion-recorded-you")))
    assert not offered(ID, case(example("honest-card-notice")))


@pytest.mark.parametrize("form", FORMS)
def test_every_form_of_a_mail_makes_one(form: str) -> None:
    assert field(drafted(ID, case(FORMS[form])), "内容")


def test_nothing_of_recipient_or_reporter_is_in_it() -> None:
    must_not_contain(ID)
