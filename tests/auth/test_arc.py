"""ARC chains (RFC 8617) on mails sealed here; the public suite is in `python -m bench auth`."""

from __future__ import annotations

import re

import pytest

from madoguchi.auth.arc import ArcFault, verify_chain
from madoguchi.auth.dkim import split
from madoguchi.lookups import FixedResolver, Outcome, RecordType
from madoguchi.model import Result
from tests.auth.signing import Signer, key_record, resolver_for, rsa_key
from tests.auth.test_dkim import MAIL

KEYS = resolver_for(s1=key_record(rsa_key()))
FOUND = "mx.example.org; spf=pass smtp.mailfrom=example.com; dmarc=pass header.from=example.com"


def sealed(count: int, *, last: str = "pass", signer: Signer | None = None) -> bytes:
    mail = MAIL
    for instance in range(1, count + 1):
        cv = "none" if instance == 1 else "pass" if instance < count else last
        mail = (signer or Signer()).seal(mail, instance, cv, FOUND)
    return mail


def validated(mail: bytes) -> tuple[Result, ArcFault | None]:
    found = verify_chain(split(mail), KEYS)
    return found.result, found.fault


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_a_chain_passes_and_tells_its_history(count: int) -> None:
    found = verify_chain(split(sealed(count)), KEYS)
    assert (found.result, found.fault) == (Result.PASS, None)
    assert [one.instance for one in found.sets] == list(range(1, count + 1))
    assert found.sealers == ("example.com",) * count
    first = found.sets[0].results
    assert first.authserv_id == "mx.example.org"
    assert [(m.method, m.result) for m in first.results] == [
        ("spf", Result.PASS),
        ("dmarc", Result.PASS),
    ]


def test_no_field_is_no_chain() -> None:
    assert validated(MAIL) == (Result.NONE, None)


@pytest.mark.parametrize("form", ["simple/simple", "relaxed/simple"])
def test_other_canonical_forms(form: str) -> None:
    assert validated(sealed(2, signer=Signer(form=form))) == (Result.PASS, None)


@pytest.mark.parametrize(
    ("pattern", "written", "fault"),
    [
        (rb"second line", b"another line", ArcFault.MESSAGE),
        (rb"To: hanako", b"To: jiro", ArcFault.MESSAGE),
        (rb"i=1; mx\.example\.org; spf=pass", b"i=1; mx.example.org; spf=fail", ArcFault.SEAL),
        (rb"cv=none", b"cv=pass", ArcFault.STRUCTURE),
        (rb"cv=none", b"cv=fail", ArcFault.STRUCTURE),
        (rb"cv=none", b"cv=odd", ArcFault.STRUCTURE),
        (rb"cv=pass", b"cv=none", ArcFault.STRUCTURE),
        (rb"(ARC-Seal: i=)1", rb"\g<1>3", ArcFault.STRUCTURE),
        (rb"(ARC-Seal: i=)1", rb"\g<1>0", ArcFault.STRUCTURE),
        (rb"(ARC-Seal: i=)1;", rb"\g<1>1; h=from;", ArcFault.STRUCTURE),
        (rb"(ARC-Seal: i=1; a=rsa-sha)256", rb"\g<1>1", ArcFault.STRUCTURE),
        (rb"ARC-Seal: i=1;[^\r]*\r\n", b"", ArcFault.STRUCTURE),
        (rb"(ARC-Authentication-Results: )i=1; ", rb"\1", ArcFault.STRUCTURE),
        (rb"(ARC-Message-Signature: i=2; a=rsa-sha)256", rb"\g<1>1", ArcFault.MESSAGE),
        (rb"h=from:", b"h=arc-seal:from:", ArcFault.MESSAGE),
    ],
)
def test_what_breaks_a_chain(pattern: bytes, written: bytes, fault: ArcFault) -> None:
    mail = sealed(2)
    broken = re.sub(pattern, written, mail, count=1)
    assert broken != mail
    assert validated(broken) == (Result.FAIL, fault)


def test_an_older_signature_may_be_broken_by_those_who_passed_it_on() -> None:
    first = Signer().seal(MAIL, 1, "none", FOUND)
    changed = first.replace(b"second line", b"second line\r\n-- \r\na list's footer")
    assert validated(Signer().seal(changed, 2, "pass", FOUND)) == (Result.PASS, None)


def test_a_chain_that_was_called_broken_stays_so() -> None:
    assert validated(sealed(3, last="fail")) == (Result.FAIL, ArcFault.FAILED_BEFORE)


def test_a_double_field_and_too_many_sets() -> None:
    one = sealed(1)
    seal = re.search(rb"ARC-Seal: [^\r]*\r\n", one)
    assert seal is not None
    assert validated(seal.group() + one) == (Result.FAIL, ArcFault.STRUCTURE)
    many = b"".join(b"ARC-Seal: i=%d\r\n" % number for number in range(1, 52))
    assert validated(many + MAIL) == (Result.FAIL, ArcFault.TOO_MANY)


def test_a_key_that_cannot_be_had_now_is_no_fail() -> None:
    silent = FixedResolver({("s1._domainkey.example.com", RecordType.TXT): Outcome.FAILED})
    found = verify_chain(split(sealed(1)), silent)
    assert (found.result, found.fault) == (Result.TEMPERROR, ArcFault.DNS)
    gone = verify_chain(split(sealed(1)), FixedResolver({}))
    assert (gone.result, gone.fault) == (Result.FAIL, ArcFault.MESSAGE)
