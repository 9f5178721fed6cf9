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
        assert {taken.kind for taken in result.taken_out} == {Kind.RECIPIENT}, seed
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
