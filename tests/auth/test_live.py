"""Live verification as a whole: what it adds, what it leaves as it was, what it says."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from madoguchi.auth.client import Client
from madoguchi.auth.live import LiveFindings, look_up, verify_live
from madoguchi.auth.notes import note_sentence
from madoguchi.lookups import FixedResolver, Outcome, RecordType
from madoguchi.mail import read
from madoguchi.model import AsOf, Authentication, DmarcPolicy, Result, RouteNote, Wrapping
from tests.auth.signing import Signer, key_record, rsa_key

AT = datetime(2026, 11, 25, tzinfo=UTC)
CLIENT = Client("192.0.2.1", "out.example.com", "bounce@example.com")
BODY = (
    b"From: Shop <info@example.com>\r\n"
    b"To: hanako@example.org\r\n"
    b"Subject: Your order\r\n"
    b"Date: Wed, 25 Nov 2026 00:00:00 +0000\r\n"
    b"Message-ID: <1@example.com>\r\n"
    b"\r\n"
    b"Your order has been sent today. Thank you for buying at our shop.\r\n"
)
ROUTE = (
    b"Return-Path: <bounce@example.com>\r\n"
    b"Received: from out.example.com (out.example.com [192.0.2.1]) by mx.example.org with ESMTPS"
    b" id 1; Wed, 25 Nov 2026 00:00:01 +0000\r\n"
)
ELSEWHERE = ROUTE.replace(b"192.0.2.1", b"203.0.113.9")
Table = dict[tuple[str, RecordType], tuple[str, ...] | Outcome]
SIGNER = Signer()


def world(extra: Table | None = None) -> FixedResolver:
    table: Table = {
        ("example.com", RecordType.TXT): ("v=spf1 ip4:192.0.2.0/24 -all",),
        ("_dmarc.example.com", RecordType.TXT): ("v=DMARC1; p=reject",),
        ("s1._domainkey.example.com", RecordType.TXT): (key_record(rsa_key()),),
        ("s1._domainkey.gmail.com", RecordType.TXT): (key_record(rsa_key()),),
    }
    return FixedResolver({**table, **(extra or {})})


def live(source: bytes, resolver: FixedResolver | None = None) -> LiveFindings:
    return look_up(source, read(source), resolver or world(), at=AT)


def found(source: bytes, resolver: FixedResolver | None = None) -> Authentication:
    return live(source, resolver).authentication


def results(one: Authentication) -> tuple[Result, Result, Result, bool | None]:
    return one.spf, one.dkim, one.dmarc, one.aligned


def test_a_genuine_mail_passes_everything_now() -> None:
    one = found(ROUTE + SIGNER.sign(BODY))
    assert results(one) == (Result.PASS, Result.PASS, Result.PASS, True)
    assert (one.as_of, one.dkim_domains, one.notes) == (AsOf.NOW, ("example.com",), ())
    assert (one.rfc5321_mailfrom_domain, one.dmarc_policy) == ("example.com", DmarcPolicy.REJECT)
    assert one.arc is Result.NONE


def test_a_forgery_fails() -> None:
    one = found(ELSEWHERE + BODY)
    assert results(one) == (Result.FAIL, Result.NONE, Result.FAIL, False)
    assert (one.as_of, one.notes) == (AsOf.NOW, ())


def test_a_signature_proves_itself_without_any_route() -> None:
    one = found(SIGNER.sign(BODY))
    assert results(one) == (Result.UNKNOWN, Result.PASS, Result.PASS, True)
    assert one.as_of is AsOf.NOW


def test_without_route_and_signature_nothing_is_known() -> None:
    one = found(BODY)
    assert results(one) == (Result.UNKNOWN, Result.NONE, Result.UNKNOWN, None)
    assert one.as_of is AsOf.UNKNOWN


def test_a_mail_server_says_whom_it_spoke_to() -> None:
    for client, spf in (
        (CLIENT, Result.PASS),
        (Client("203.0.113.9", "x", "a@example.com"), Result.FAIL),
    ):
        one = verify_live(BODY, read(BODY), world(), at=AT, client=client)
        assert one.spf is spf


def test_pasted_text_has_no_signature_to_verify() -> None:
    text = "お荷物の不在通知です。こちらを確認してください http://example.net/".encode()
    one = live(text)
    assert one.signatures is None
    assert results(one.authentication) == (Result.UNKNOWN, Result.UNKNOWN, Result.UNKNOWN, None)
    assert one.authentication.as_of is AsOf.UNKNOWN


def test_a_mail_forwarded_as_an_attachment_is_verified_itself() -> None:
    inner = SIGNER.sign(BODY)
    carrier = (
        b"From: hanako@example.org\r\nTo: desk@example.org\r\nSubject: Fwd: strange\r\n"
        b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/plain\r\n\r\n\r\n"
        b"--b\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--b--\r\n"
    )
    message = read(carrier)
    assert message.wrapped_in is Wrapping.ATTACHMENT
    one = look_up(carrier, message, world(), at=AT).authentication
    assert (one.dkim, one.aligned) == (Result.PASS, True)


def test_the_receivers_word_stands() -> None:
    written = (
        b"Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=bounce@example.com;"
        b" dkim=pass header.d=example.com; dmarc=pass header.from=example.com\r\n"
    )
    changed = ELSEWHERE + SIGNER.sign(BODY).replace(b"today", b"soon")
    one = found(written + changed)
    assert results(one) == (Result.PASS, Result.PASS, Result.PASS, True)
    assert (one.as_of, one.notes) == (AsOf.RECEIPT, (RouteNote.CHANGED,))
    half = b"Authentication-Results: mx.example.org; dkim=temperror header.d=example.com\r\n"
    one = found(half + ROUTE + SIGNER.sign(BODY))
    assert results(one) == (Result.PASS, Result.PASS, Result.PASS, True)
    assert one.as_of is AsOf.NOW


@pytest.mark.parametrize(
    ("key", "note"),
    [
        ((), RouteNote.KEY_GONE),
        (("v=DKIM1; p=",), RouteNote.KEY_GONE),
        (Outcome.FAILED, RouteNote.NO_ANSWER),
    ],
)
def test_a_key_that_is_gone_is_not_guilt(key: tuple[str, ...] | Outcome, note: RouteNote) -> None:
    resolver = world({("s1._domainkey.example.com", RecordType.TXT): key})
    one = found(
        ELSEWHERE.replace(b"bounce@example.com", b"a@example.net") + SIGNER.sign(BODY), resolver
    )
    assert one.aligned is None
    silent = key is Outcome.FAILED
    assert one.dmarc is (Result.TEMPERROR if silent else Result.UNKNOWN)
    assert note in one.notes


def test_a_silent_dns_leaves_everything_unknown() -> None:
    class Silent(FixedResolver):
        def ask(self, name: str, record_type: RecordType):  # type: ignore[no-untyped-def]
            from madoguchi.lookups import Answer

            return Answer(Outcome.FAILED)

    one = found(ROUTE + SIGNER.sign(BODY), Silent({}))
    assert (one.spf, one.dkim, one.dmarc) == (Result.TEMPERROR,) * 3
    assert (one.aligned, one.as_of, one.notes) == (None, AsOf.UNKNOWN, (RouteNote.NO_ANSWER,))


def test_a_signature_for_a_part_is_not_taken_for_the_whole() -> None:
    signed = Signer(length=len(b"Your order has been sent today.")).sign(BODY)
    one = found(ELSEWHERE.replace(b"bounce@example.com", b"a@example.net") + signed)
    assert (one.dkim, one.dkim_domains, one.aligned) == (Result.POLICY, (), None)
    assert one.notes == (RouteNote.PARTLY_SIGNED,)


def test_todays_records_are_not_held_against_an_old_mail() -> None:
    source = ELSEWHERE + BODY
    for at, aligned, notes in (
        (datetime(2026, 12, 20, tzinfo=UTC), False, ()),
        (datetime(2027, 12, 20, tzinfo=UTC), None, (RouteNote.OLD,)),
    ):
        one = look_up(source, read(source), world(), at=at).authentication
        assert (one.spf, one.aligned, one.notes) == (Result.FAIL, aligned, notes)


def test_a_text_that_was_changed_is_no_proof_and_no_guilt() -> None:
    route = ELSEWHERE.replace(b"bounce@example.com", b"a@example.net")
    signed = SIGNER.sign(BODY)
    one = found(route + signed.replace(b"today", b"soon"))
    assert (one.dkim, one.dmarc, one.aligned) == (Result.FAIL, Result.FAIL, None)
    assert one.notes == (RouteNote.CHANGED,)
    assert found(route + signed.replace(b"Your order\r\n", b"Pay now\r\n")).aligned is False
    receiver = b"Authentication-Results: mx.example.org; spf=fail; dkim=fail; dmarc=fail\r\n"
    assert found(receiver + route + signed.replace(b"today", b"soon")).aligned is False


def test_expiry_is_measured_when_the_mail_came() -> None:
    came = int(datetime(2026, 11, 25, 0, 0, 1, tzinfo=UTC).timestamp())
    for expires, dkim in ((came + 60, Result.PASS), (came - 60, Result.NEUTRAL)):
        source = ROUTE + Signer(tags=f"x={expires};").sign(BODY)
        later = datetime(2027, 6, 1, tzinfo=UTC)
        one = look_up(source, read(source), world(), at=later).authentication
        assert one.dkim is dkim
        assert RouteNote.OLD not in one.notes or dkim is not Result.PASS
        assert (RouteNote.SIGNATURE_EXPIRED in one.notes) is (dkim is Result.NEUTRAL)


def test_a_list_breaks_signatures_and_is_not_blamed() -> None:
    signed = SIGNER.sign(BODY).replace(b"Your order\r\n", b"[list] Your order\r\n")
    route = ROUTE.replace(b"bounce@example.com", b"list-bounces@lists.example.net")
    one = found(route + b"List-Id: <list.lists.example.net>\r\n" + signed)
    assert (one.dkim, one.aligned) == (Result.FAIL, None)
    assert one.notes == (RouteNote.MAILING_LIST, RouteNote.CHANGED)


@pytest.mark.parametrize(
    ("domain", "said", "aligned"),
    [
        ("gmail.com", "dmarc=pass header.from=example.com", None),
        ("gmail.com", "dmarc=fail header.from=example.com", False),
        ("gmail.com", "dmarc=pass header.from=example.net", False),
        ("gmail.com", "dmarc=pass", False),
        ("example.net", "dmarc=pass header.from=example.com", False),  # anybody can seal
    ],
)
def test_what_forwarding_broke_is_said(domain: str, said: str, aligned: bool | None) -> None:
    keys: Table = {("s1._domainkey.example.net", RecordType.TXT): (key_record(rsa_key()),)}
    sealer = Signer(domain=domain)
    sealed = sealer.seal(BODY, 1, "none", f"mx.{domain}; spf=pass; {said}")
    one = found(ELSEWHERE + sealed, world(keys))
    assert (one.spf, one.arc, one.aligned) == (Result.FAIL, Result.PASS, aligned)
    assert one.notes == (RouteNote.FORWARDED,)


def test_a_chain_that_leaves_the_author_out_vouches_for_nobody() -> None:
    sealer = Signer(domain="gmail.com", names=("to", "subject"))
    sealed = sealer.seal(BODY, 1, "none", "mx.gmail.com; dmarc=pass header.from=example.com")
    assert found(ELSEWHERE + sealed).aligned is False


def test_the_recipient_is_asked_about_nowhere() -> None:
    spf: Table = {("example.com", RecordType.TXT): ("v=spf1 exists:%{l}.x.example.com -all",)}
    resolver = world(spf)
    one = found(ROUTE.replace(b"bounce@", b"b+hanako=example.org@") + SIGNER.sign(BODY), resolver)
    assert one.spf is Result.UNKNOWN
    assert not any("hanako" in name or "example.org" in name for name, _ in resolver.asked)


@pytest.mark.parametrize("note", RouteNote)
def test_every_note_has_a_sentence(note: RouteNote) -> None:
    assert set(note_sentence(note)) == {"ja", "en"}


@pytest.mark.parametrize(
    "source",
    [
        b"DKIM-Signature: " + b"v=1;" * 40_000 + b"\r\n" + BODY,
        b"DKIM-Signature: v=1; h=" + b"from:" * 3_000 + b"\r\n" + BODY,
        b"DKIM-Signature: v=1\r\n" * 20_000 + BODY,
        b"ARC-Seal: i=1; cv=none\r\n" * 10_000 + BODY,
        SIGNER.sign(BODY) + b" " * 2_000_000,
        SIGNER.sign(BODY) + b"\r\n" * 500_000 + b"\r",
        SIGNER.sign(BODY) + b" \t \r\n" * 300_000,
        ROUTE.replace(b"from out", b"from " + b"(" * 100_000 + b"[1" * 50_000) + BODY,
        b"Received-SPF: pass client-ip=" + b"1" * 100_000 + b"\r\n" + ROUTE + BODY,
        b"From: a@" + b"x." * 50_000 + b"example.com\r\n\r\nHello\r\n",
        b"From: a@\xff\xfe\r\nDKIM-Signature: \x00\r\n\r\n\x00",
        b"",
        b"\r\n\r\n",
    ],
    ids=range(13),
)
def test_hostile_mails_neither_raise_nor_take_long(source: bytes) -> None:
    message = read(source)
    start = time.process_time()
    look_up(source, message, world(), at=AT)
    assert time.process_time() - start < 1.5


@given(st.data())
def test_any_damage_is_survived_and_none_makes_a_forgery_pass(data: st.DataObject) -> None:
    sealed = Signer(domain="gmail.com").seal(SIGNER.sign(BODY), 1, "none", "mx.gmail.com; spf=pass")
    source = bytearray(ROUTE + sealed)
    start = source.index(b"From: ")
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(source) - 1))
        source[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    text = data.draw(st.text(alphabet="v=spf1DKIM;p:ab%{}l \x00ï", max_size=40))
    broken = world({("s1._domainkey.gmail.com", RecordType.TXT): (text,)})
    whole = bytes(source)
    live(whole, broken)
    if b"senttoday" not in b"".join(whole[start:].split()):
        assert found(whole).dkim is not Result.PASS
