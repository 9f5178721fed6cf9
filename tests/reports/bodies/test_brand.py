"""The organisation whose name is used gets the mail, or its form, or nothing that was made up."""

from __future__ import annotations

from dataclasses import replace

from madoguchi.model import Language
from madoguchi.reports import Case, Medium
from tests.reports.bodies.drawn import draft_for, fields_of, offered, read_back, words_of
from tests.reports.cases import case, example, simple


def posing_as(brand: str | None, language: Language = Language.JA) -> Case:
    """A scam of the examples, with another organisation's name."""
    one = case(example("phishing-card-forged-sender"), language=language)
    verdict = replace(one.answer.verdict, brand=brand)
    return replace(one, answer=replace(one.answer, verdict=verdict))


def test_an_address_of_its_own_gets_the_mail_attached() -> None:
    one = case(example("phishing-parcel-en"))
    draft = draft_for(one, "brand")
    assert draft.contact is not None
    assert (draft.contact.id, draft.contact.mail) == ("dhl-report", "phishing-dpdhl@dhl.com")
    assert (draft.medium, draft.language) == (Medium.MAIL, Language.EN)
    whole = read_back(draft, one)
    assert whole["To"] == "phishing-dpdhl@dhl.com"
    _, file = whole.iter_parts()
    assert file.get_content_type() == "message/rfc822"
    assert b"pat@mail.example.net" not in bytes(whole)
    assert "parcel-desk.example" not in words_of(draft)
    assert "parcel-desk[.]example" in words_of(draft)


def test_where_it_only_has_a_page_there_are_fields_for_its_form() -> None:
    draft = draft_for(case(example("phishing-amazon-lookalike")), "brand")
    assert draft.contact is not None
    assert (draft.contact.id, draft.contact.mail) == ("amazon-report", "")
    assert draft.medium is Medium.FORM
    fields = fields_of(draft)
    assert fields["不審なサイトの住所(URL)"].startswith("http")
    assert "hxxp" in fields["内容"]
    assert "http:" not in fields["内容"]
    assert "https:" not in fields["内容"]


def test_it_is_offered_where_the_directory_knows_a_place() -> None:
    assert "brand" in offered(posing_as("dhl"))
    assert "brand" in offered(posing_as("netflix"))
    for brand in (None, "smbc-card", "apple", "microsoft", "softbank"):
        assert "brand" not in offered(posing_as(brand)), brand


def test_without_a_known_place_there_is_a_draft_and_how_to_find_one() -> None:
    for brand in (None, "smbc-card"):
        one = posing_as(brand, Language.EN)
        draft = draft_for(one, "brand")
        assert draft.contact is None
        assert read_back(draft, one)["To"] is None
        assert any("back of the card" in note for note in draft.notes)


def test_the_person_is_told_that_the_firm_may_ask_which_account() -> None:
    for one in (posing_as("dhl"), posing_as("amazon"), posing_as(None)):
        assert any("どの契約" in note for note in draft_for(one, "brand").notes)


def test_what_is_not_a_scam_is_not_passed_on() -> None:
    assert "brand" not in offered(case(example("honest-card-notice")))
    assert "brand" not in offered(case(simple("明日の会議は10時からです。")))
