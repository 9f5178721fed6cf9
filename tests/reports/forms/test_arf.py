"""A complaint is read back by the standard library and by our own reader."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from email.message import EmailMessage

import pytest

from madoguchi.mail import read
from madoguchi.model import Certainty, Kind, Verdict
from madoguchi.reports.forms import arf, feedback_type
from tests.reports.forms.mails import AT, SCAM, UNCLEAR, Made, made, mail

TO = "abuse@host.example"


def written(one: Made, *, headers_only: bool = False) -> bytes:
    octets = arf(
        one.octets, one.message, one.verdict, one.found, AT, to=TO, headers_only=headers_only
    )
    assert octets is not None
    return octets


def parsed(octets: bytes) -> EmailMessage:
    return email.message_from_bytes(octets, policy=email.policy.default)


def parts(whole: EmailMessage) -> list[EmailMessage]:
    assert not whole.defects
    return [part for part in whole.iter_parts() if isinstance(part, EmailMessage)]


def test_three_parts_in_the_order_of_the_standard() -> None:
    whole = parsed(written(made(mail())))
    assert whole.get_content_type() == "multipart/report"
    assert whole["content-type"].params["report-type"] == "feedback-report"
    assert (whole["to"], whole["from"], whole["x-unsent"]) == (TO, None, "1")
    kinds = [part.get_content_type() for part in parts(whole)]
    assert kinds == ["text/plain", "message/feedback-report", "message/rfc822"]
    text = parts(whole)[0].get_content()
    assert "詐欺とみられるメール" in text
    assert "looks like fraud" in text
    assert "forged" not in text


def test_the_machine_part_says_what_came_from_where() -> None:
    whole = parsed(written(made(mail())))
    (inner,) = parts(whole)[1].iter_parts()
    assert inner["feedback-type"] == "fraud"
    assert inner["version"] == "1"
    assert inner["user-agent"].startswith("madoguchi/")
    assert inner["source-ip"] == "203.0.113.150"
    assert inner["original-mail-from"] == "<bounce@mailer.example>"
    assert inner["arrival-date"] == "Mon, 16 Nov 2026 09:12:44 +0900"
    assert inner["original-rcpt-to"] is None
    assert "www.amazon.co.jp" not in inner.get_all("reported-domain", [])
    assert "login.forged.example" in inner.get_all("reported-domain", [])
    assert "https://login.forged.example/a?id=1" in inner.get_all("reported-uri", [])


def test_the_mail_goes_along_octet_by_octet() -> None:
    octets = mail()
    assert b"\r\n\r\n" + octets + b"\r\n--" in written(made(octets))


def test_or_with_its_header_only() -> None:
    octets = written(made(mail()), headers_only=True)
    last = parts(parsed(octets))[2]
    assert last.get_content_type() == "text/rfc822-headers"
    assert "Message-ID: <1@sender.example>" in last.get_content()
    assert "お客様".encode() not in octets


def test_our_own_reader_finds_the_mail_inside() -> None:
    inside = read(written(made(mail())))
    assert inside.subject == "ご確認"
    assert inside.from_[0].addr_spec == "desk@sender.example"


def test_pasted_text_is_nothing_an_abuse_desk_can_act_on() -> None:
    one = made("口座が停止されました。https://a.forged.example/".encode())
    assert arf(one.octets, one.message, one.verdict, one.found, AT, to=TO) is None


@pytest.mark.parametrize(
    ("verdict", "word"),
    [
        (SCAM, "fraud"),
        (replace(SCAM, kind=Kind.MALWARE), "virus"),
        (UNCLEAR, "abuse"),
        (Verdict(Kind.UNWANTED_AD, Certainty.NOTHING_FOUND, 0.1), "abuse"),
    ],
)
def test_feedback_types(verdict: Verdict, word: str) -> None:
    assert feedback_type(verdict) == word
    (inner,) = parts(parsed(written(made(mail(), verdict))))[1].iter_parts()
    assert inner["feedback-type"] == word


def test_a_bounce_address_that_names_the_recipient_stays_out() -> None:
    octets = mail(to="hanako@example.net").replace(b"bounce@", b"b-hanako=example.net@")
    (inner,) = parts(parsed(written(made(octets))))[1].iter_parts()
    assert inner["original-mail-from"] is None


@pytest.mark.parametrize("to", ["", "a@b.example\r\nBcc: c@d.example", "no address"])
def test_an_address_that_is_none_is_our_mistake(to: str) -> None:
    one = made(mail())
    with pytest.raises(ValueError, match=r".*"):
        arf(one.octets, one.message, one.verdict, one.found, AT, to=to)


def test_a_boundary_that_the_sender_guessed_is_not_used() -> None:
    first = written(made(mail("x\r\n")))
    boundary = parsed(first).get_boundary()
    assert boundary is not None
    again = written(made(mail(f"x\r\n--{boundary}--\r\n")))
    assert len(parts(parsed(again))) == 3
