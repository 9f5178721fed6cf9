"""IPA: what was done to a device, of a private person or of an organisation."""

from __future__ import annotations

import pytest

from madoguchi.model import Did, Situation, Who
from tests.reports.bodies.asked import drafted, field, must_not_contain, offered
from tests.reports.cases import EVERYTHING, REPORTER, case, example

BOSS = example("impersonated-boss-line-group")
PHISHING = example("phishing-card-forged-sender")
SUPPORT = example("support-scam-renewal-en")
APP = frozenset({Did.INSTALLED_APP})


@pytest.mark.parametrize(
    ("data", "did", "who", "wanted"),
    [
        (PHISHING, APP, Who.PRIVATE, "ipa"),
        (PHISHING, APP, Who.MINOR, "ipa"),
        (PHISHING, APP, Who.STAFF, "ipa-organisation"),
        (PHISHING, APP, Who.BUSINESS, "ipa-organisation"),
        (SUPPORT, frozenset({Did.CALLED}), Who.PRIVATE, "ipa"),
        (PHISHING, frozenset({Did.CLICKED}), Who.PRIVATE, ""),
        (PHISHING, frozenset(), Who.PRIVATE, ""),
        (SUPPORT, frozenset(), Who.STAFF, ""),
        (
            example("impersonated-boss-line-group"),
            frozenset({Did.REPLIED}),
            Who.STAFF,
            "ipa-organisation",
        ),
        (BOSS, frozenset({Did.REPLIED}), Who.PRIVATE, ""),
    ],
)
def test_each_is_asked_by_those_whom_it_is_for(
    data: bytes, did: frozenset[Did], who: Who, wanted: str
) -> None:
    one = case(data, Situation(did=did, who=who))
    assert [id_ for id_ in ("ipa", "ipa-organisation") if offered(id_, one)] == [wanted][
        : bool(wanted)
    ]


def test_the_device_is_asked_about_and_no_mail_goes_with_it() -> None:
    draft = drafted("ipa", case(PHISHING, EVERYTHING))
    assert "リンクを開いた" in draft.text
    assert not draft.attached
    assert any("種類" in one for one in draft.lacking)
    assert draft.contact is not None
    assert (draft.contact.tel, draft.contact.mail) == ("", "")
    assert any("確かめられていない" in note for note in draft.notes)


def test_nothing_of_recipient_or_reporter_is_in_it() -> None:
    must_not_contain("ipa")


def test_an_organisation_says_how_it_is_reached() -> None:
    draft = drafted("ipa-organisation", case(PHISHING, EVERYTHING))
    assert REPORTER.tel in field(draft, "組織と連絡先")
    assert any("会社・団体の名前" in one for one in draft.lacking)
    assert draft.notes[0].startswith("先に、社内")
