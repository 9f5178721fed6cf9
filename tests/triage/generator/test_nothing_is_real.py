"""Nothing that a reader could visit, call or write to by mistake, and nobody who exists."""

import re

from madoguchi.signals.brands.hosts import sends_for_others
from madoguchi.signals.brands.registry import owners_of
from madoguchi.triage.training.generator import Generated, generate
from madoguchi.triage.training.generator.hosts import Hosts
from tests.triage.generator.reading import header, link_hosts, text

RESERVED = re.compile(r"(?:.*\.)?(?:example|test|example\.(?:com|net|org|jp|co\.jp|ne\.jp))$")
OF_DOCUMENTS = re.compile(r"(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$")
PHONE = re.compile(r"(?<![\w-])(?:0\d{1,3}-\d{2,4}-\d{3,4}|\+\d[\d-]{8,})(?![\w-])")
UNREAL = re.compile(r"(?:0[36]-0000-00\d\d|0120-000-0\d\d|050-0000-0\d{3}|\+1-202-555-01\d\d)$")
ADDRESS = re.compile(r"[\w.+-]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")


def is_reserved(host: str) -> bool:
    return bool(RESERVED.match(host) or OF_DOCUMENTS.match(host))


def test_every_link_of_a_scam_leads_to_a_reserved_host(mails: tuple[Generated, ...]) -> None:
    for mail in mails:
        if mail.label != "honest":
            assert all(map(is_reserved, link_hosts(mail))), (mail.family, link_hosts(mail))


def test_honest_links_lead_to_their_owner_or_a_delivery_service(
    mails: tuple[Generated, ...],
) -> None:
    for mail in mails:
        if mail.label == "honest":
            for host in link_hosts(mail):
                assert is_reserved(host) or owners_of(host) or _delivers(host), host


def _delivers(host: str) -> bool:
    known = ("pardot.com", "mailchimp.com", "mailgun.org", "exct.net", "sendinblue.com")
    return sends_for_others(host) or host.endswith(known)


def test_every_address_is_an_organisations_or_reserved(mails: tuple[Generated, ...]) -> None:
    for mail in mails:
        written = (
            "" if mail.form == "pasted" else f"{header(mail, 'From')} {header(mail, 'Reply-To')} "
        )
        for domain in ADDRESS.findall(written + text(mail)):
            if not is_reserved(domain):
                assert owners_of(domain) or _delivers(domain), (mail.family, domain)


def test_recipients_live_at_example_domains(mails: tuple[Generated, ...]) -> None:
    for mail in mails:
        if mail.form != "pasted":
            assert is_reserved(header(mail, "To").rstrip(">").rpartition("@")[2])


def test_no_phone_number_can_ring(mails: tuple[Generated, ...]) -> None:
    seen = [number for mail in mails for number in PHONE.findall(text(mail))]
    assert len(seen) > 100
    assert all(UNREAL.match(number) for number in seen), seen


def test_folding_keeps_what_a_host_looks_like() -> None:
    hosts = Hosts(reserved=True)
    assert hosts.fold("brand-login.abc.top").startswith("brand-login.abc.")
    assert is_reserved(hosts.fold("shop.co.jp"))
    assert Hosts(reserved=False).fold("shop.co.jp") == "shop.co.jp"


def test_in_memory_hosts_look_as_in_real_life() -> None:
    found = {host for m in generate(5, 300) if m.label == "scam" for host in link_hosts(m)}
    assert sum(not is_reserved(host) for host in found) > 0.8 * len(found)
