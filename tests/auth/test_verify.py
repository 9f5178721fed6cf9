"""What `verify` believes, and what it leaves aside."""

from __future__ import annotations

import pytest

from madoguchi.auth import verify
from madoguchi.model import AsOf, Form, HeaderField, Mailbox, Message, Result

BOUNDARY = (
    "Received",
    "from out.example.com (out.example.com [192.0.2.1]) by mx.example.org with ESMTPS id 1",
)
OUTSIDE = ("Received", "from pc.example.com by out.example.com with ESMTP id 2")


def mail(*fields: tuple[str, str], sender: str = "info@example.com") -> Message:
    headers = tuple(HeaderField(name, value, value) for name, value in fields)
    return Message(Form.EML, headers=headers, from_=(Mailbox("", sender),))


def results(value: str) -> tuple[str, str]:
    return ("Authentication-Results", value)


def test_results_above_the_boundary_are_believed() -> None:
    found = verify(
        mail(
            results(
                "mx.example.org; spf=pass smtp.mailfrom=a@bounce.example.com;"
                " dkim=pass header.d=example.com; dmarc=pass header.from=example.com"
            ),
            BOUNDARY,
            OUTSIDE,
        )
    )
    assert (found.spf, found.dkim, found.dmarc) == (Result.PASS, Result.PASS, Result.PASS)
    assert found.as_of is AsOf.RECEIPT
    assert found.aligned is True
    assert found.authserv_id == "mx.example.org"
    assert found.rfc5321_mailfrom_domain == "bounce.example.com"
    assert found.dkim_domains == ("example.com",)


@pytest.mark.parametrize(
    "fields",
    [
        # pasted below the first hop of somebody else
        (BOUNDARY, OUTSIDE, results("mx.example.org; dmarc=pass header.from=example.com")),
        # somebody else's identifier
        (results("mx.example.net; dmarc=pass header.from=example.com"), BOUNDARY),
        # no hop to compare with
        (results("mx.example.org; dmarc=pass header.from=example.com"),),
        # what the receiver found there and renamed
        (("Authentication-Results-Original", "mx.example.org; dmarc=pass"), BOUNDARY),
        # history (RFC 8617)
        (("ARC-Authentication-Results", "i=1; mx.example.org; dmarc=pass"), BOUNDARY),
        # below the sender's own fields
        (
            BOUNDARY,
            ("From", "info@example.com"),
            ("Subject", "x"),
            results("mx.example.org; dmarc=pass"),
        ),
        # a forged Received-SPF that names nobody
        (("Received-SPF", "pass client-ip=192.0.2.1"), BOUNDARY),
        (),
    ],
)
def test_what_may_have_come_with_the_mail_is_left_aside(
    fields: tuple[tuple[str, str], ...],
) -> None:
    found = verify(mail(*fields))
    assert found.as_of is AsOf.UNKNOWN
    assert found.aligned is None
    assert found.dmarc is Result.UNKNOWN


def test_a_forged_field_below_the_receivers_own_does_not_win() -> None:
    found = verify(
        mail(
            results("mx.example.org; spf=fail smtp.mailfrom=example.com; dkim=none; dmarc=fail"),
            BOUNDARY,
            results("mx.example.org; spf=pass smtp.mailfrom=example.com; dmarc=pass"),
        )
    )
    assert (found.spf, found.dmarc, found.aligned) == (Result.FAIL, Result.FAIL, False)


def test_gmail_writes_below_its_own_hop() -> None:
    found = verify(
        mail(
            ("Delivered-To", "someone@example.net"),
            ("Received", "by 2002:a05:7010:1234:b0:3c with SMTP id x"),
            ("Return-Path", "<a@scam.example>"),
            ("Received", "from scam.example ([192.0.2.9]) by mx.google.com with ESMTPS id y"),
            (
                "Received-SPF",
                "pass (google.com: domain of a@scam.example designates 192.0.2.9 as permitted"
                " sender) client-ip=192.0.2.9;",
            ),
            results(
                "mx.google.com; spf=pass (google.com: x) smtp.mailfrom=a@scam.example;"
                " dmarc=fail (p=REJECT) header.from=example.com"
            ),
        )
    )
    assert (found.spf, found.dmarc, found.aligned) == (Result.PASS, Result.FAIL, False)
    assert found.rfc5321_mailfrom_domain == "scam.example"


def test_microsoft_writes_no_identifier() -> None:
    found = verify(
        mail(
            ("Received", "from A.prod.outlook.com by B.namprd01.prod.outlook.com with HTTPS"),
            results(
                "spf=none (sender IP is 192.0.2.9) smtp.mailfrom=scam.example; dkim=none"
                " (message not signed) header.d=none;dmarc=none action=none header.from=x.example"
            ),
            ("Received", "from scam.example (192.0.2.9) by C.mail.protection.outlook.com"),
            sender="a@x.example",
        )
    )
    assert (found.spf, found.dkim, found.as_of) == (Result.NONE, Result.NONE, AsOf.RECEIPT)
    assert found.aligned is False


def test_a_subdomain_of_the_same_organisation_is_aligned() -> None:
    found = verify(
        mail(
            results("mx.example.org; dkim=pass header.d=mail.example.co.jp"),
            BOUNDARY,
            sender="info@news.example.co.jp",
        )
    )
    assert found.aligned is True


@pytest.mark.parametrize(
    ("written", "aligned"),
    [
        ("spf=pass smtp.mailfrom=a@scam.example; dkim=none", False),
        ("spf=pass smtp.mailfrom=a@scam.example; dkim=pass header.d=scam.example", False),
        ("spf=fail smtp.mailfrom=a@example.com", False),
        ("dmarc=fail header.from=example.com", False),
        ("dkim=temperror header.d=example.com", None),
        ("spf=temperror smtp.mailfrom=example.com; dkim=permerror", None),
        ("dkim=fail header.d=example.com", None),
    ],
)
def test_alignment_is_denied_only_when_both_halves_were_looked_at(
    written: str, aligned: bool | None
) -> None:
    assert verify(mail(results(f"mx.example.org; {written}"), BOUNDARY)).aligned is aligned


def test_a_signature_that_nobody_checked_is_not_guilt() -> None:
    found = verify(
        mail(
            results("mx.example.org; spf=pass smtp.mailfrom=a@delivery.example"),
            BOUNDARY,
            ("DKIM-Signature", "v=1; d=example.com; b=x"),
        )
    )
    assert found.aligned is None


def test_the_route_of_a_mailing_list_says_nothing_about_the_author() -> None:
    listed = (
        results("mx.example.org; spf=pass smtp.mailfrom=list@lists.example.net; dkim=fail"),
        BOUNDARY,
        ("List-Id", "<talk.lists.example.net>"),
    )
    found = verify(mail(*listed))
    assert found.spf is Result.PASS
    assert found.aligned is None
    assert verify(mail(*listed[:2])).aligned is False


def test_an_empty_reverse_path_is_judged_by_helo() -> None:
    found = verify(
        mail(results("mx.example.org; spf=pass smtp.helo=out.example.com; dkim=none"), BOUNDARY)
    )
    assert (found.rfc5321_mailfrom_domain, found.aligned) == ("out.example.com", True)


def test_inner_filters_with_local_names_do_not_hide_the_receiver() -> None:
    found = verify(
        mail(
            ("Received", "from localhost (localhost [127.0.0.1]) by localhost (amavisd)"),
            results("mx.example.org; dkim=pass header.d=example.com"),
            BOUNDARY,
        )
    )
    assert found.aligned is True


def test_pasted_text_without_headers_is_unknown() -> None:
    found = verify(Message(Form.PASTED, text="こんにちは"))
    assert (found.as_of, found.aligned, found.rfc5322_from_domain) == (AsOf.UNKNOWN, None, "")
