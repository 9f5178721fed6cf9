"""A recipient planted in a mail in every way is gone from the redacted one."""

from __future__ import annotations

import base64
import email
import re
from email.message import EmailMessage, Message
from email.policy import default

import pytest

from madoguchi.mail import read
from madoguchi.model import Personal
from madoguchi.reports.redaction import Kind, Redacted, redacted
from tests.reports.redaction.in_files import MEDIA, code_in_pdf, drawn, in_code, in_pdf
from tests.reports.redaction.other_eyes import told
from tests.reports.redaction.planted import Planted, planted

TOKENS_ONLY = (Personal.TOKENS,)


def _decoded(mail: bytes) -> str:
    """Everything that the standard library makes of a mail."""
    out: list[str] = [mail.decode("utf-8", "replace")]
    for part in email.message_from_bytes(mail, policy=default).walk():
        out += (f"{name}: {value}" for name, value in part.items())
        out.append(part.get_filename() or "")
        if not part.is_multipart():
            assert isinstance(part, EmailMessage)
            content = part.get_content()
            out.append(content if isinstance(content, str) else repr(content))
    return "\n".join(out)


def _defects(mail: bytes) -> list[str]:
    parts: list[Message] = list(email.message_from_bytes(mail).walk())
    return [type(defect).__name__ for part in parts for defect in part.defects]


def _redacted(one: Planted) -> Redacted:
    return redacted(one.mail, read(one.mail), may_have=TOKENS_ONLY)


@pytest.mark.parametrize("start", range(0, 200, 20))
def test_nothing_of_the_recipient_is_left_in_two_hundred_mails(start: int) -> None:
    for seed in range(start, start + 20):
        one = planted(seed)
        result = _redacted(one)
        said = _decoded(result.mail) + result.text + " ".join(result.links)
        for form in one.forms:
            assert form.lower() not in said.lower(), (seed, form)
        for run in re.findall(r"[A-Za-z0-9_-]{16,}", said):
            for shift in range(4):
                own = run[shift : shift + (len(run) - shift) // 4 * 4]
                assert one.address.encode() not in base64.urlsafe_b64decode(own), seed
        assert not result.leaks(result.mail), seed
        assert not result.leaks(result.text), seed
        assert _defects(result.mail) == [], seed
        parts = {Kind.PART} if one.medium not in ("", "honest") else set()
        assert {taken.kind for taken in result.taken_out} == {Kind.RECIPIENT} | parts, seed
        assert result.leaks(one.mail), seed


@pytest.mark.parametrize("seed", range(0, 200, 7))
def test_redacting_twice_changes_nothing(seed: int) -> None:
    once = _redacted(planted(seed)).mail
    twice = redacted(once, read(once), may_have=TOKENS_ONLY)
    assert twice.mail == once
    assert twice.taken_out == ()


@pytest.mark.parametrize("seed", range(0, 200, 11))
def test_a_reader_who_may_have_all_gets_the_octets_that_came(seed: int) -> None:
    one = planted(seed)
    result = redacted(one.mail, read(one.mail), may_have=tuple(Personal))
    assert result.mail == one.mail
    assert result.taken_out == ()
    assert result.text == read(one.mail).text


@pytest.mark.parametrize("seed", range(0, 200, 13))
def test_the_scammers_words_and_hosts_stay(seed: int) -> None:
    result = _redacted(planted(seed))
    assert "本日中にお手続きください" in result.text
    assert any("phish.example" in link for link in result.links)
    assert b"info@sender.example" in result.mail


@pytest.mark.parametrize("start", range(0, 200, 40))
def test_other_eyes_find_the_recipient_before_and_not_after(start: int) -> None:
    for seed in range(start, start + 40):
        one = planted(seed)
        was, became = told(one.mail), told(_redacted(one).mail)
        plain = one.name.replace(" ", "").replace("\u3000", "")
        assert one.address in was, seed
        assert plain in was, seed
        for form in one.forms:
            assert form.lower().replace(" ", "").replace("\u3000", "") not in became, (seed, form)
        assert one.address.partition("@")[0] not in became, seed
        assert ("invoice10,000yen" in was) == ("invoice10,000yen" in became), seed
        assert ("https://pay.example/now" in was) == ("https://pay.example/now" in became), seed


@pytest.mark.parametrize("medium", [one for one in MEDIA if one != "honest"])
def test_other_eyes_can_read_every_medium(medium: str) -> None:
    """Else the test above would prove nothing."""
    mail = EmailMessage()
    address = "hanako77@victim.example"
    if medium == "drawn":
        mail.set_content(drawn(address), subtype="html")
    elif medium == "code":
        mail.add_attachment(in_code(address), "image", "png")
    else:
        made = in_pdf(address) if medium == "pdf" else code_in_pdf(address)
        mail.add_attachment(made, "application", "pdf")
    assert address in told(mail.as_bytes())


def test_every_medium_is_among_the_two_hundred() -> None:
    assert {planted(seed).medium for seed in range(200)} == {"", *MEDIA}


def test_of_a_page_with_a_drawn_code_the_words_are_left() -> None:
    seed = next(seed for seed in range(200) if planted(seed).medium == "drawn")
    assert _redacted(planted(seed)).text.count("本日中にお手続きください") >= 1
