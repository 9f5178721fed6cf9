"""フィッシング110番: a mailbox of the prefecture's own police, where the directory has one."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from madoguchi.guidance.desks import directory
from madoguchi.model import Language, Situation
from madoguchi.reports.bodies.police_hotline_prefecture import _MAILBOXES
from tests.reports.bodies.asked import drafted, everything_of, offered
from tests.reports.cases import FULL, case, example

ID = "police-hotline-prefecture"
PHISHING = example("phishing-card-forged-sender")
IBARAKI, TOTTORI, KAGAWA = (Situation(prefecture=f"JP-{code}") for code in ("08", "31", "37"))


@pytest.mark.parametrize(("place", "wanted"), [(IBARAKI, True), (TOTTORI, True), (KAGAWA, False)])
def test_it_is_offered_where_there_is_a_mailbox(place: Situation, wanted: bool) -> None:
    assert offered(ID, case(PHISHING, place)) is wanted
    draft = drafted(ID, case(PHISHING, place))
    assert (draft.contact is not None and bool(draft.contact.mail)) is wanted
    assert any("確かめられていません" in note for note in draft.notes) is not wanted


def test_it_is_for_phishing_only_and_not_without_a_place() -> None:
    assert not offered(ID, case(example("prize-support-money"), IBARAKI))
    assert not offered(ID, case(PHISHING))


def test_what_is_too_large_for_ibaraki_is_not_attached() -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "info@sender.example", "ご確認"
    mail.set_content("カードを確認してください https://pay.example/a")
    mail.add_attachment(b"\x00" * 3_000_000, maintype="application", subtype="octet-stream")
    large = mail.as_bytes()
    assert not drafted(ID, case(large, IBARAKI)).attached
    assert any("5メガバイト" in note for note in drafted(ID, case(large, IBARAKI)).notes)
    assert drafted(ID, case(large, TOTTORI)).attached
    assert drafted(ID, case(PHISHING, IBARAKI)).attached


def test_who_tells_it_is_not_in_it() -> None:
    told = everything_of(drafted(ID, case(PHISHING, IBARAKI)))
    assert not [one for one in FULL.of_reporter() if one in told]


def test_every_mailbox_of_police_in_the_directory_is_used() -> None:
    listed = {one.id for one in directory().entries if "police-local" in one.roles}
    with_mail = {
        one for one in listed if directory().contact(one, case(PHISHING).at, Language.JA).mail
    }
    assert with_mail == set(_MAILBOXES.values())


@pytest.mark.parametrize(("place", "said"), [(IBARAKI, "茨城県警"), (TOTTORI, "鳥取県警")])
def test_each_prefecture_says_its_own(place: Situation, said: str) -> None:
    notes = " ".join(drafted(ID, case(PHISHING, place)).notes)
    assert [one for one in ("茨城県警", "鳥取県警") if one in notes] == [said]
    assert "被害届ではありません" in notes
