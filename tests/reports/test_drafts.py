"""Every destination makes a draft of every case, and none tells what its reader may not have."""

from __future__ import annotations

import email
import re
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import madoguchi.reports
from madoguchi.model import Language, Personal, Situation, sentence
from madoguchi.reports import Destination, Draft, Group, Medium, as_mail, destinations, drafts
from madoguchi.reports.draft import in_parts
from madoguchi.reports.redaction import Kind
from madoguchi.reports.telling import common_words
from tests.reports.cases import EVERYTHING, REPORTER, case, example, examples, simple
from tests.reports.redaction.planted import planted

ALL = destinations()
IDS = [one.id for one in ALL]
NO_MAIL = b"\xff\x00 \x1b$B broken"


def _texts(draft: Draft) -> str:
    return "\n".join(
        [
            draft.subject,
            draft.text,
            *(one.text for one in draft.fields),
            *(one.data.decode("utf-8", "replace") for one in draft.attached),
        ]
    )


def test_ids_are_unique_and_name_the_folder() -> None:
    assert len(set(IDS)) == len(IDS)
    room = Path(madoguchi.reports.__file__).parent
    folders = {
        path.parent.name.replace("_", "-")
        for kind in ("bodies", "letters", "machines")
        for path in room.glob(f"{kind}/*/__init__.py")
    }
    assert folders == set(IDS)


@pytest.mark.parametrize("destination", ALL, ids=IDS)
@pytest.mark.parametrize("situation", [Situation(), EVERYTHING], ids=["received", "everything"])
@pytest.mark.parametrize("name", [*examples(), "plain", "broken"])
def test_every_destination_drafts_every_example(
    destination: Destination, situation: Situation, name: str
) -> None:
    data = {"plain": simple("本文"), "broken": NO_MAIL}.get(name) or example(name)
    (draft,) = drafts(case(data, situation), [destination])
    assert isinstance(draft, Draft)
    assert draft.id == destination.id
    assert draft.medium is Medium.FILE or draft.text.strip() or draft.fields
    assert draft.notes
    for one in draft.fields:
        assert one.most_octets is None or len(one.text.encode()) <= one.most_octets
    if Personal.REPORTER not in destination.may_have:
        for secret in (REPORTER.name, REPORTER.tel, REPORTER.mail, REPORTER.address):
            assert secret not in _texts(draft)


@pytest.mark.parametrize("destination", ALL, ids=IDS)
def test_a_draft_is_read_back_as_a_mail_and_is_always_the_same(destination: Destination) -> None:
    one = case(example("phishing-card-forged-sender"), EVERYTHING)
    (draft,), (again,) = drafts(one, [destination]), drafts(one, [destination])
    assert isinstance(draft, Draft)
    assert draft == again
    written = as_mail(draft, one.at)
    assert written == as_mail(draft, one.at)
    mail = email.message_from_bytes(written, policy=default)
    assert mail["Subject"] == " ".join(draft.subject.split())
    assert mail["From"] is None
    body, *files = mail.iter_parts() if mail.is_multipart() else [mail]
    assert isinstance(body, EmailMessage)
    assert body.get_content().replace("\r\n", "\n").strip() == draft.text.strip()
    assert [part.get_filename() for part in files] == [one.name for one in draft.attached]
    assert [defect for part in mail.walk() for defect in part.defects] == []


@pytest.mark.parametrize(
    "destination",
    [one for one in ALL if Personal.RECIPIENT not in one.may_have],
    ids=lambda one: one.id,
)
def test_a_planted_recipient_reaches_nobody_who_may_not_have_it(destination: Destination) -> None:
    for seed in range(0, 40, 4):
        one = planted(seed)
        (draft,) = drafts(case(one.mail, EVERYTHING), [destination])
        assert isinstance(draft, Draft)
        told = _texts(draft).lower()
        for form in one.forms:
            assert form.lower() not in told, (seed, form)


@pytest.mark.parametrize("destination", ALL, ids=IDS)
def test_what_the_person_wants_gone_is_gone(destination: Destination) -> None:
    data = simple("会員番号 MIHON-77-4242 のご確認 https://pay.example/a")
    (draft,) = drafts(case(data, EVERYTHING, take_out=("MIHON-77-4242",)), [destination])
    assert isinstance(draft, Draft)
    assert "MIHON-77-4242" not in _texts(draft)


@pytest.mark.parametrize("destination", ALL, ids=IDS)
def test_its_contact_comes_from_the_directory(destination: Destination) -> None:
    text = "お問い合わせは 03-0000-0000 または desk@sender.example、 https://sender.example/help"
    (draft,) = drafts(case(simple(text), EVERYTHING), [destination])
    assert isinstance(draft, Draft)
    if draft.contact is not None:
        contact = repr(draft.contact)
        assert "sender.example" not in contact
        assert "03-0000-0000" not in contact


@pytest.mark.parametrize(
    "day", ["Fri, 31 Dec 9999 23:59:00 -1200", "Mon, 1 Jan 0001 00:00:00 +1400", "yesterday"]
)
def test_a_day_at_the_edge_of_the_calendar_stops_no_paper(day: str) -> None:
    mail = simple("https://pay.example/a").replace(b"Sat, 28 Nov 2026 20:00:00 +0900", day.encode())
    one = case(mail, EVERYTHING)
    assert day.encode() in one.data
    assert [draft.id for draft in drafts(one, ALL)] == IDS


def test_names_stand_in_japanese_and_english() -> None:
    for one in ALL:
        assert {"ja", "en"} <= sentence(one.words, "words.toml", "name").keys()


def test_notes_are_in_the_persons_language() -> None:
    one = case(example("phishing-card-forged-sender"), EVERYTHING, language=Language.EN)
    for draft in drafts(one, ALL):
        assert isinstance(draft, Draft)
        for note in draft.notes:
            assert note.encode("ascii", "ignore").decode().count(" ") >= 2, (draft.id, note)
        assert all(re.search("[a-z]{3}", one) for one in draft.lacking), draft.id


def test_whatever_is_taken_out_has_a_name() -> None:
    for language in (Language.JA, Language.EN):
        named = {kind for kind, _ in common_words(language).group("taken")}
        assert named == set(Kind)


def test_groups_are_offered_in_order() -> None:
    groups = [one.group for one in ALL]
    assert groups == sorted(groups, key=list(Group).index)


@given(st.text(), st.integers(8, 60))
def test_parts_of_a_field_are_the_text_and_fit(text: str, most: int) -> None:
    text = text.encode("utf-8", "replace").decode()
    parts = list(in_parts("本文", text, most))
    assert "".join(one.text for one in parts) == text
    assert all(len(one.text.encode()) <= most for one in parts)
