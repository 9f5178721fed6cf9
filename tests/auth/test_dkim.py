"""DKIM signatures (RFC 6376, RFC 8301, RFC 8463) on mails signed here."""

from __future__ import annotations

import re
from base64 import b64encode
from datetime import UTC, datetime

import pytest

from madoguchi.auth.dkim import Fault, SignatureResult, Weakness, split, verify_signatures
from madoguchi.lookups import FixedResolver, Outcome, RecordType, Resolver
from madoguchi.model import Result
from tests.auth.signing import Signer, ed25519_key, key_record, resolver_for, rsa_key

NOW = datetime(2026, 11, 25, tzinfo=UTC)
MAIL = (
    b"Received: from a.example.com by mx.example.org; Wed, 25 Nov 2026 00:00:00 +0000\r\n"
    b"From: Taro <taro@example.com>\r\n"
    b"To: hanako@example.org\r\n"
    b"Subject: =?utf-8?q?caf=C3=A9?=\r\n"
    b"  and  more\r\n"
    b"Date: Wed, 25 Nov 2026 00:00:00 +0000\r\n"
    b"Message-ID: <1@example.com>\r\n"
    b"\r\n"
    b"Hello,  world \r\n"
    b"\r\n"
    b"second line\t\r\n"
    b"\r\n\r\n"
)


def keys(tags: str = "") -> FixedResolver:
    return resolver_for(s1=key_record(rsa_key(), tags))


def verified(mail: bytes, resolver: Resolver | None = None) -> SignatureResult:
    results = verify_signatures(split(mail), resolver or keys(), at=NOW)
    assert len(results) == 1
    return results[0]


@pytest.mark.parametrize(
    "form", ["simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed", "relaxed"]
)
def test_every_canonical_form_passes(form: str) -> None:
    signer = Signer(form=form if "/" in form else f"{form}/simple")
    found = verified(signer.sign(MAIL))
    assert (found.result, found.fault, found.domain) == (Result.PASS, None, "example.com")
    assert (found.key_bits, found.algorithm, found.weaknesses) == (2_048, "rsa-sha256", ())


def test_ed25519_passes() -> None:
    resolver = resolver_for(s1=key_record(ed25519_key()))
    found = verified(Signer(key=ed25519_key()).sign(MAIL), resolver)
    assert (found.result, found.algorithm) == (Result.PASS, "ed25519-sha256")


def test_a_mail_saved_with_lf_passes() -> None:
    signed = Signer(form="simple/simple").sign(MAIL)
    assert verified(signed.replace(b"\r\n", b"\n")).result is Result.PASS
    assert verified(b"From a@example.com Wed Nov 25 00 2026\n" + signed).result is Result.PASS


@pytest.mark.parametrize(
    ("form", "before", "after", "survives"),
    [
        ("relaxed/relaxed", b"Hello,  world \r\n", b"Hello, world\t\r\n", True),
        ("relaxed/relaxed", b"\r\n\r\n\r\n", b"\r\n", True),
        ("relaxed/relaxed", b"Hello,  world", b"Hello,world", False),
        ("relaxed/simple", b"Hello,  world \r\n", b"Hello, world \r\n", False),
        ("relaxed/simple", b"\r\n\r\n\r\n", b"\r\n\r\n\r\n\r\n\r\n", True),
        ("relaxed/relaxed", b"Subject: ", b"SUBJECT:    ", True),
        ("relaxed/relaxed", b"\r\n  and  more", b" and more", True),
        ("simple/relaxed", b"Subject: ", b"subject: ", False),
        ("simple/relaxed", b"To: ", b"To:  ", False),
        ("relaxed/relaxed", b"Hello", b"Hullo", False),
        ("relaxed/relaxed", b"To: hanako", b"To: jiro", False),
        ("relaxed/relaxed", b"From: Taro <taro@", b"From: Taro <evil@", False),
        ("relaxed/relaxed", b"Message-ID: <1", b"Message-ID: <2", True),  # not signed
    ],
)
def test_what_a_change_breaks(form: str, before: bytes, after: bytes, survives: bool) -> None:
    signed = Signer(form=form).sign(MAIL)
    assert before in signed
    found = verified(signed.replace(before, after))
    assert (found.result is Result.PASS) is survives
    if not survives:
        assert found.result is Result.FAIL
        assert found.fault in (Fault.BODY_HASH, Fault.SIGNATURE)


def test_the_reason_tells_body_from_header() -> None:
    signed = Signer().sign(MAIL)
    body = verified(signed.replace(b"second", b"third"))
    assert (body.fault, body.header_holds) == (Fault.BODY_HASH, True)
    header = verified(signed.replace(b"hanako", b"jiro"))
    assert (header.fault, header.header_holds) == (Fault.SIGNATURE, False)
    both = verified(signed.replace(b"hanako", b"jiro").replace(b"second", b"third"))
    assert (both.fault, both.header_holds) == (Fault.BODY_HASH, False)


def test_an_added_field_counts_only_where_the_signer_named_it_once_more() -> None:
    added = b"Subject: another\r\n"
    plain = Signer().sign(MAIL)
    assert verified(added + plain).result is Result.PASS  # §5.4.2: the lower one is signed
    assert verified(plain.replace(b"\r\n\r\n", b"\r\n" + added + b"\r\n", 1)).result is Result.FAIL
    oversigned = Signer(names=("from", "from", "subject", "subject")).sign(MAIL)
    assert verified(oversigned).result is Result.PASS
    assert verified(added + oversigned).fault is Fault.SIGNATURE
    assert verified(b"From: evil@example.net\r\n" + oversigned).fault is Fault.SIGNATURE


def test_l_is_told_as_a_weakness_where_something_stands_behind() -> None:
    whole = Signer(length=len(b"Hello, world\r\n\r\nsecond line\r\n")).sign(MAIL)
    assert verified(whole).weaknesses == ()
    more = verified(whole.rstrip(b"\r\n") + b"\r\nPay here: http://pay.example.net/\r\n")
    assert (more.result, more.weaknesses) == (Result.PASS, (Weakness.PARTIAL_BODY,))
    beyond = Signer(length=9_999).sign(MAIL)
    assert verified(beyond).fault is Fault.LENGTH
    nothing = verified(Signer(length=0).sign(MAIL))
    assert (nothing.result, nothing.weaknesses) == (Result.PASS, (Weakness.PARTIAL_BODY,))


def test_expiry_is_measured_at_the_time_that_is_given() -> None:
    signed = Signer(tags=f"t=1; x={int(NOW.timestamp())};").sign(MAIL)
    assert verified(signed).result is Result.PASS
    late = Signer(tags=f"x={int(NOW.timestamp()) - 1};").sign(MAIL)
    assert (verified(late).result, verified(late).fault) == (Result.NEUTRAL, Fault.EXPIRED)


@pytest.mark.parametrize(
    ("record", "result", "fault"),
    [
        ((), Result.PERMERROR, Fault.KEY_MISSING),
        (Outcome.FAILED, Result.TEMPERROR, Fault.DNS),
        (("v=DKIM1; p=",), Result.PERMERROR, Fault.KEY_REVOKED),
        (("v=DKIM1; k=rsa; p=AAAA",), Result.PERMERROR, Fault.KEY_SYNTAX),
        (("v=DKIM1; k=rsa; p=!",), Result.PERMERROR, Fault.KEY_SYNTAX),
        (("v=DKIM2; p=AAAA",), Result.PERMERROR, Fault.KEY_SYNTAX),
        (("k=rsa; v=DKIM1; p=AAAA",), Result.PERMERROR, Fault.KEY_SYNTAX),
        (("v=spf1 -all",), Result.PERMERROR, Fault.KEY_SYNTAX),
        (("v=DKIM1; k=ed25519; p=AAAA",), Result.PERMERROR, Fault.KEY_RESTRICTED),
    ],
)
def test_keys_that_are_none(
    record: tuple[str, ...] | Outcome, result: Result, fault: Fault
) -> None:
    resolver = FixedResolver({("s1._domainkey.example.com", RecordType.TXT): record})
    found = verified(Signer().sign(MAIL), resolver)
    assert (found.result, found.fault, found.domain) == (result, fault, "example.com")


@pytest.mark.parametrize(
    ("tags", "fault"),
    [
        ("h=sha1; ", Fault.KEY_RESTRICTED),
        ("h=sha1:sha256; ", None),
        ("s=tlsrpt; ", Fault.KEY_RESTRICTED),
        ("s=email; ", None),
        ("s=*; t=s; ", Fault.KEY_RESTRICTED),  # the identity below is in a subdomain
        ("n=a note; zz=unknown; ", None),
    ],
)
def test_what_a_key_allows(tags: str, fault: Fault | None) -> None:
    signed = Signer(tags="i=news@mail.example.com;").sign(MAIL)
    assert verified(signed, keys(tags)).fault is fault


def test_weak_keys_and_old_algorithms() -> None:
    signed = Signer(key=rsa_key(1_024)).sign(MAIL)
    found = verified(signed, resolver_for(s1=key_record(rsa_key(1_024))))
    assert (found.result, found.weaknesses) == (Result.PASS, (Weakness.WEAK_KEY,))
    old = verified(Signer(algorithm="rsa-sha1").sign(MAIL))
    assert (old.result, old.fault) == (Result.PERMERROR, Fault.ALGORITHM)


def test_a_short_key_is_named_as_such() -> None:
    modulus = b"\x00" + b"\xf1" * 64
    rsa = b"\x30\x48\x02\x41" + modulus + b"\x02\x03\x01\x00\x01"
    bits = b"\x03" + bytes([len(rsa) + 1]) + b"\x00" + rsa
    algorithm = bytes.fromhex("300d06092a864886f70d0101010500")
    octets = b"\x30" + bytes([len(algorithm) + len(bits)]) + algorithm + bits
    resolver = resolver_for(s1=f"v=DKIM1; p={b64encode(octets).decode()}")
    found = verified(Signer().sign(MAIL), resolver)
    assert (found.result, found.fault) == (Result.PERMERROR, Fault.KEY_SHORT)


def test_testing_and_an_unsigned_subject_are_weaknesses() -> None:
    found = verified(Signer(names=("from",)).sign(MAIL), keys("t=y; "))
    assert found.weaknesses == (Weakness.TESTING, Weakness.SUBJECT_NOT_SIGNED)


@pytest.mark.parametrize(
    ("pattern", "written", "fault"),
    [
        (rb"v=1; ", b"", Fault.SYNTAX),
        (rb"v=1;", b"v=2;", Fault.SYNTAX),
        (rb"d=example.com;", b"", Fault.SYNTAX),
        (rb"s=s1;", b"s=s 1;", Fault.SYNTAX),
        (rb"bh=[^;]*;", b"bh=;", Fault.SYNTAX),
        (rb"h=[^;]*;", b"h=;", Fault.SYNTAX),
        (rb"h=from:", b"h=", Fault.FROM_NOT_SIGNED),
        (rb"c=relaxed", b"c=loose", Fault.SYNTAX),
        (rb"a=rsa-sha256", b"a=rsa-md5", Fault.ALGORITHM),
        (rb"v=1;", b"v=1; v=1;", Fault.SYNTAX),
        (rb"v=1;", b"v=1; nothing;", Fault.SYNTAX),
        (rb"v=1;", b"v=1; l=-1;", Fault.SYNTAX),
        (rb"v=1;", b"v=1; t=9; x=9;", Fault.SYNTAX),
        (rb"v=1;", b"v=1; q=carrier/pigeon;", Fault.SYNTAX),
        (rb"v=1;", b"v=1; i=@example.net;", Fault.IDENTITY),
        (rb"v=1;", b"v=1; i=@evilexample.com;", Fault.IDENTITY),
        (rb"v=1;", b"v=1; \xff=1;", Fault.SYNTAX),
    ],
)
def test_signatures_that_are_none(pattern: bytes, written: bytes, fault: Fault) -> None:
    broken = re.sub(pattern, written.replace(b"\\", b"\\\\"), Signer().sign(MAIL), count=1)
    assert verified(broken).fault is fault


def test_no_signature_and_many() -> None:
    assert verify_signatures(split(MAIL), keys(), at=NOW) == ()
    many = MAIL
    for _ in range(12):
        many = Signer().sign(MAIL).partition(b"\r\nReceived")[0] + b"\r\n" + many
    results = verify_signatures(split(many), keys(), at=NOW)
    assert [one.fault for one in results] == [None] * 10 + [Fault.TOO_MUCH]


def test_the_second_signature_counts_when_the_first_is_broken() -> None:
    twice = Signer(selector="gone").sign(Signer().sign(MAIL))
    results = verify_signatures(split(twice), keys(), at=NOW)
    assert [one.fault for one in results] == [Fault.KEY_MISSING, None]
