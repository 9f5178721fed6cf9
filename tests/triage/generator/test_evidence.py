"""Evidence is what differs: a copy has the words of the original and another sender or target."""

import re

from madoguchi.signals.brands.registry import owners_of
from madoguchi.triage.training.generator import Generated
from tests.triage.generator.reading import header, link_hosts

_DMARC = re.compile(r"dmarc=(\w+)")


def _dmarc(mail: Generated) -> str:
    found = _DMARC.search(header(mail, "Authentication-Results"))
    return found[1] if found else ""


def _from_is_owned(mail: Generated) -> bool:
    return bool(owners_of(header(mail, "From").rstrip(">").rpartition("@")[2]))


def _checked(mails: tuple[Generated, ...], label: str) -> list[Generated]:
    return [mail for mail in mails if mail.form == "checked" and mail.label == label]


def test_no_forged_organisation_passes_dmarc(mails: tuple[Generated, ...]) -> None:
    forged = [mail for mail in _checked(mails, "scam") if _from_is_owned(mail)]
    assert len(forged) > 30
    assert all(_dmarc(mail) != "pass" for mail in forged)
    assert any(_dmarc(mail) == "fail" for mail in forged)


def test_honest_organisations_nearly_always_pass_dmarc(mails: tuple[Generated, ...]) -> None:
    owned = [mail for mail in _checked(mails, "honest") if _from_is_owned(mail)]
    passed = sum(_dmarc(mail) == "pass" for mail in owned) / len(owned)
    assert 0.85 < passed < 1.0
    assert all(_dmarc(mail) != "fail" for mail in owned)


def test_scammers_own_domains_often_pass_too(mails: tuple[Generated, ...]) -> None:
    own = [mail for mail in _checked(mails, "scam") if not _from_is_owned(mail)]
    assert sum(_dmarc(mail) == "pass" for mail in own) / len(own) > 0.25


def test_a_third_of_phishing_forges_the_exact_domain(mails: tuple[Generated, ...]) -> None:
    phishing = [m for m in mails if m.kind == "phishing" and m.lang == "ja" and m.form != "pasted"]
    share = sum(map(_from_is_owned, phishing)) / len(phishing)
    assert 0.2 < share < 0.45


def test_copies_of_honest_mails_carry_a_link_that_is_not_the_owners(
    mails: tuple[Generated, ...],
) -> None:
    honest = {mail.family for mail in mails if mail.label == "honest"}
    copies = [
        mail
        for mail in mails
        if mail.kind == "phishing" and mail.family in honest and mail.form != "pasted"
    ]
    assert len(copies) > 50
    for mail in copies:
        hosts = link_hosts(mail)
        assert hosts, mail.family
        assert not any(owners_of(host) for host in hosts), (mail.family, hosts)
