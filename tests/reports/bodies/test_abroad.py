"""Browsers, big firms and other countries: offered for what they take, and told no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from madoguchi.model import Certainty, Kind, Language
from madoguchi.reports import Case, Medium
from tests.reports.bodies.drawn import draft_for, fields_of, offered, read_back, words_of
from tests.reports.cases import case, example, simple

ENGLISH = (
    "Dear customer, your account is on hold. Please confirm your card with the link below, or it "
    "will be closed: {link}"
)
PORTUGUESE = (
    "Prezado cliente, sua conta está bloqueada. Clique aqui para atualizar os dados da sua conta, "
    "ou você não terá mais acesso: {link}"
)
FORWARDED = {
    "apple": "reportphishing@apple.com",
    "apwg": None,
    "ncsc-sers": "report@phishing.gov.uk",
    "cert-br": "cert@cert.br",
}
ENTERED = {
    "google-safe-browsing": "https://developers.google.com/safe-browsing/v4/reporting",
    "microsoft": "https://support.microsoft.com/ja-jp/office/0d882ea5-eedc-4bed-aebc-079ffa1105a3",
    "ftc": "https://www.ftc.gov/complaint",
}


def scam(text: str, link: str = "https://login.forged.example/a", brand: str | None = None) -> Case:
    """A mail that was judged a phishing scam, whatever the model makes of these few words."""
    one = case(simple(text.format(link=link), subject="Account notice"))
    verdict = replace(one.answer.verdict, kind=Kind.PHISHING, certainty=Certainty.SCAM, brand=brand)
    return replace(one, answer=replace(one.answer, verdict=verdict))


@pytest.mark.parametrize(("id", "address"), FORWARDED.items())
def test_who_takes_mails_gets_it_attached_in_english(id: str, address: str | None) -> None:  # noqa: A002
    one = case(example("phishing-parcel-en"))
    draft = draft_for(one, id)
    assert (draft.medium, draft.language) == (Medium.MAIL, Language.EN)
    whole = read_back(draft, one)
    assert whole["To"] == address
    assert draft.contact is not None
    assert draft.contact.url
    _, file = whole.iter_parts()
    assert file.get_content_type() == "message/rfc822"
    assert b"pat@" not in bytes(whole)
    assert "http://" not in draft.text
    assert "hxxp://" in draft.text


@pytest.mark.parametrize(("id", "page"), ENTERED.items())
def test_who_takes_addresses_gets_them_live_and_the_rest_harmless(id: str, page: str) -> None:  # noqa: A002
    draft = draft_for(case(example("phishing-parcel-en")), id)
    assert draft.medium is Medium.FORM
    assert draft.contact is not None
    assert (draft.contact.url, draft.contact.mail) == (page, "")
    address, details = draft.fields
    assert address.text == "http://dhl-redelivery.parcel-desk.example/track?p=99"
    assert "parcel-desk.example" not in details.text
    assert "pat@" not in words_of(draft)
    assert draft.lacking == ()


def test_a_page_that_names_the_recipient_is_given_without_them() -> None:
    link = "https://login.forged.example/in?m=taro.mihon%40victim.example"
    draft = draft_for(scam(ENGLISH, link), "google-safe-browsing")
    address = fields_of(draft)["URL"]
    assert address.startswith("https://login.forged.example/in?m=")
    assert address.endswith(".invalid")
    assert "google-safe-browsing" in offered(scam(ENGLISH, link))
    assert "taro" not in words_of(draft)


def test_where_no_page_is_surely_the_scams_that_is_said() -> None:
    honest = case(example("honest-card-notice"), language=Language.EN)
    assert "google-safe-browsing" not in offered(honest)
    draft = draft_for(honest, "google-safe-browsing")
    assert "URL" not in fields_of(draft)
    assert any("fake site" in one for one in draft.lacking)


@pytest.mark.parametrize(
    ("one", "offers"),
    [
        (scam(ENGLISH), {"google-safe-browsing", "apwg"}),
        (scam(ENGLISH, brand="hmrc"), {"google-safe-browsing", "apwg", "ncsc-sers"}),
        (scam(ENGLISH, "https://a.co.uk/x"), {"google-safe-browsing", "apwg", "ncsc-sers"}),
        (scam(ENGLISH, brand="usps"), {"google-safe-browsing", "apwg", "ftc"}),
        (scam(PORTUGUESE), {"google-safe-browsing", "apwg", "cert-br"}),
        (scam("口座を確認してください {link}"), {"google-safe-browsing"}),
        (scam("口座を確認してください {link}", brand="apple"), {"google-safe-browsing", "apple"}),
        (scam("確認してください {link}", brand="microsoft"), {"google-safe-browsing", "microsoft"}),
    ],
)
def test_they_are_offered_by_language_name_and_link(one: Case, offers: set[str]) -> None:
    assert offered(one) & (FORWARDED.keys() | ENTERED.keys()) == offers


def test_a_mailbox_of_outlook_has_a_button() -> None:
    one = scam("確認してください {link}")
    data = one.data.replace(b"taro.mihon@victim.example", b"taro.mihon@outlook.com")
    moved = case(data)
    moved = replace(moved, answer=replace(moved.answer, verdict=one.answer.verdict))
    assert "microsoft" in offered(moved)
    assert "「報告」" in draft_for(moved, "microsoft").notes[0]


def test_retired_and_unproven_addresses_are_in_no_draft() -> None:
    one = case(example("phishing-parcel-en"))
    for id in FORWARDED.keys() | ENTERED.keys():  # noqa: A001
        draft = draft_for(one, id)
        for never in ("uce.gov", "office365.microsoft.com", "apwg.org@", "@apwg.org"):
            assert never not in repr(draft)
