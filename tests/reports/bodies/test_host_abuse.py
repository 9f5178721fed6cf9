"""Complaints to hosts: read back by the standard library; the contact is never the mail's."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

import pytest

from madoguchi.guidance.desks import directory
from madoguchi.lookups import FixedResolver, RecordType
from madoguchi.lookups.asking import Asker
from madoguchi.lookups.cache import Cache
from madoguchi.lookups.findings import DomainFacts, Findings
from madoguchi.lookups.look import Whom, look_up
from madoguchi.lookups.rdap import registries
from madoguchi.lookups.subjects import recipients_of, subjects_of
from madoguchi.model import Certainty, Kind, Language, sentence
from madoguchi.reports import Case, Medium
from madoguchi.reports.abuse import FROM_REGISTRY
from madoguchi.reports.hosts import desk_of, desks
from tests.lookups.registry import domain, registry, with_abuse
from tests.reports.bodies.drawn import draft_for, fields_of, offered, read_back, words_of
from tests.reports.cases import case, example

ABUSE = "abuse@registrar.example"
LURE = "phishing-parcel-en"


def lure(old: str = "", new: str = "") -> Case:
    """A scam of the examples with something else in it; a scam all the same."""
    one = case(example(LURE).replace(old.encode(), new.encode()))
    verdict = replace(one.answer.verdict, certainty=Certainty.SCAM, kind=Kind.PHISHING)
    return replace(one, answer=replace(one.answer, verdict=verdict))


def looked_up(one: Case, answer: bytes) -> Case:
    """The case with what a registry on this machine says of the domain that the mail leads to."""
    with registry({"/rdap/domain/parcel-desk.example": answer}) as server:
        message = one.answer.message
        resolver = FixedResolver({("parcel-desk.example", RecordType.NS): ("ns.example",)})
        asker = Asker(resolver, "s", Cache(), recipients_of(message))
        found = look_up(subjects_of(message), Whom(registries(base=server.base)), asker, None)
        assert [path for path, _ in server.asked] == ["/rdap/domain/parcel-desk.example"]
    return replace(one, answer=replace(one.answer, looked_up=found))


def parts(whole: EmailMessage) -> list[EmailMessage]:
    return [part for part in whole.iter_parts() if isinstance(part, EmailMessage)]


@pytest.mark.parametrize("id", ["mail-host-abuse", "web-host-abuse"])
def test_a_draft_is_a_complaint_in_arf(id: str) -> None:  # noqa: A002
    """RFC 5965 §2: for people, for programs, the mail; in this order."""
    one = lure()
    draft = draft_for(one, id)
    whole = read_back(draft, one)
    assert whole.get_content_type() == "multipart/report"
    assert whole["content-type"].params["report-type"] == "feedback-report"
    kinds = [part.get_content_type() for part in parts(whole)]
    assert kinds == ["text/plain", "message/feedback-report", "message/rfc822"]
    (machine,) = parts(parts(whole)[1])
    assert machine["feedback-type"] == "fraud"
    assert machine["source-ip"] == "192.0.2.44"
    assert "dhl-redelivery.parcel-desk.example" in machine.get_all("reported-domain", [])
    assert b"pat@" not in bytes(whole)
    assert "parcel-desk.example" not in words_of(draft)


def test_malware_and_advertising_have_words_of_their_own() -> None:
    """RFC 5965 §7.3."""
    for kind, certainty, word in (
        (Kind.MALWARE, Certainty.SCAM, "virus"),
        (Kind.UNWANTED_AD, Certainty.UNCLEAR, "abuse"),
    ):
        one = lure()
        verdict = replace(one.answer.verdict, kind=kind, certainty=certainty)
        one = replace(one, answer=replace(one.answer, verdict=verdict))
        (machine,) = parts(parts(read_back(draft_for(one, "mail-host-abuse"), one))[1])
        assert machine["feedback-type"] == word


def test_the_person_is_shown_what_it_is_about_and_how_to_find_the_desk() -> None:
    draft = draft_for(lure(), "mail-host-abuse")
    assert draft.contact is None
    assert any("192[.]0[.]2[.]44" in note for note in draft.notes)
    assert any("RDAP" in note for note in draft.notes)
    draft = draft_for(lure(), "web-host-abuse")
    assert draft.contact is None
    assert any("dhl-redelivery[.]parcel-desk[.]example" in note for note in draft.notes)
    assert any("RDAP" in note for note in draft.notes)


def test_without_anybody_to_turn_to_it_is_not_offered() -> None:
    assert not {"mail-host-abuse", "web-host-abuse"} & offered(lure())


def test_the_name_in_the_dns_tells_the_mail_service() -> None:
    one = lure("(web44.parcel-desk.example [", "(a1.smtp-out.amazonses.com [")
    draft = draft_for(one, "mail-host-abuse")
    assert draft.contact is not None
    assert draft.contact.mail == "email-abuse@amazon.com"
    assert read_back(draft, one)["To"] == "email-abuse@amazon.com"
    assert "mail-host-abuse" in offered(one)


def test_what_the_sender_calls_itself_tells_nothing() -> None:
    """RFC 5321 §4.1.4: the argument of EHLO may be anything."""
    one = lure("from web44.parcel-desk.example (", "from a1.smtp-out.amazonses.com (")
    assert draft_for(one, "mail-host-abuse").contact is None


def test_a_signature_that_passed_tells_the_mail_service() -> None:
    one = lure()
    signed = replace(one.answer.authentication, dkim_domains=("other.example", "amazonses.com"))
    one = replace(one, answer=replace(one.answer, authentication=signed))
    contact = draft_for(one, "mail-host-abuse").contact
    assert contact is not None
    assert contact.id == "abuse-aws-mail"


def test_a_desk_that_only_has_a_form_gets_fields_with_live_addresses() -> None:
    one = lure("dhl-redelivery.parcel-desk.example", "mihon-redelivery.pages.dev")
    draft = draft_for(one, "web-host-abuse")
    assert draft.contact is not None
    assert (draft.contact.id, draft.medium) == ("abuse-cloudflare", Medium.FORM)
    fields = fields_of(draft)
    assert fields["URLs in the mail"] == "http://mihon-redelivery.pages.dev/track?p=99"
    assert "pages.dev" not in fields["Description"]
    assert "pat@" not in words_of(draft)
    assert "web-host-abuse" in offered(one)


def test_a_hoster_in_japan_is_written_to_in_japanese() -> None:
    one = lure("dhl-redelivery.parcel-desk.example", "mihon.skr.jp")
    draft = draft_for(one, "web-host-abuse")
    assert draft.contact is not None
    assert (draft.contact.id, draft.language) == ("abuse-sakura", Language.JA)
    assert fields_of(draft)["URL"] == "http://mihon.skr.jp/track?p=99"
    assert "概要" in fields_of(draft)["内容"]


def test_the_registrars_desk_is_what_the_registry_names() -> None:
    one = looked_up(lure(), with_abuse("parcel-desk.example", ABUSE))
    draft = draft_for(one, "web-host-abuse")
    assert draft.contact is not None
    assert (draft.contact.id, draft.contact.mail) == (FROM_REGISTRY, ABUSE)
    assert read_back(draft, one)["To"] == ABUSE
    assert "web-host-abuse" in offered(one)
    assert "parcel-desk.example" not in repr(draft.contact)


@pytest.mark.parametrize("language", list(Language))
def test_the_language_of_the_registrars_desk_is_that_of_its_name(language: Language) -> None:
    one = looked_up(lure(), with_abuse("parcel-desk.example", ABUSE))
    draft = draft_for(replace(one, language=language), "web-host-abuse")
    names = sentence("madoguchi.reports.bodies.web_host_abuse", "words.toml", "registrar")
    assert draft.contact is not None
    assert draft.contact.name == names[draft.contact.language]
    assert draft.contact.language in {language, language.stand_in}


def test_a_registrar_with_a_page_of_its_own_is_named_with_it() -> None:
    draft = draft_for(
        looked_up(lure(), with_abuse("parcel-desk.example", "abuse@godaddy.com")), "web-host-abuse"
    )
    assert draft.contact is not None
    assert draft.contact.mail == "abuse@godaddy.com"
    assert draft.contact.url.startswith("https://www.godaddy.com/")


@pytest.mark.parametrize(
    "answer",
    [
        domain("parcel-desk.example", "2026-11-20T03:00:00Z"),
        with_abuse("parcel-desk.example", "no address"),
        # Whoever made the mail may be its own registrar's customer desk.
        with_abuse("parcel-desk.example", "abuse@parcel-desk.example"),
        with_abuse("parcel-desk.example", "abuse@desk.parcel-desk.example"),
    ],
)
def test_nothing_else_becomes_a_contact(answer: bytes) -> None:
    assert draft_for(looked_up(lure(), answer), "web-host-abuse").contact is None


def test_the_registrar_of_a_domain_that_many_share_is_not_asked_to_stop_it() -> None:
    one = lure("dhl-redelivery.parcel-desk.example", "mihon-redelivery.web.app")
    found = Findings(links=(DomainFacts("web.app", abuse=ABUSE),))
    one = replace(one, answer=replace(one.answer, looked_up=found))
    assert draft_for(one, "web-host-abuse").contact is None


def test_an_address_that_the_mail_names_never_becomes_the_contact() -> None:
    one = lure("Dear customer", "Report abuse to abuse@registrar.example, Dear customer")
    assert draft_for(one, "web-host-abuse").contact is None
    assert draft_for(one, "mail-host-abuse").contact is None


def test_pasted_text_has_nothing_for_programs() -> None:
    text = "口座が停止されました。 https://a.forged.example/ で24時間以内にカード番号を入力"
    draft = draft_for(case(text.encode()), "mail-host-abuse")
    assert draft.attached == ()
    assert draft.lacking


def test_every_row_names_an_entry_of_the_directory() -> None:
    assert desks() <= {entry.id for entry in directory().entries}


def test_a_name_counts_whole() -> None:
    assert desk_of("x.pages.dev", "hosts") == "abuse-cloudflare"
    assert desk_of("PAGES.DEV.", "hosts") == "abuse-cloudflare"
    for other in ("xpages.dev", "pages.dev.forged.example", "", ".", "dev"):
        assert desk_of(other, "hosts") == ""
    assert desk_of("a1.smtp-out.amazonses.com", "hosts") == ""
