"""Mails on the boundary of two kinds (docs/kinds.md), and what each wants."""

from pathlib import Path

import pytest

from madoguchi.auth import verify
from madoguchi.mail import read
from madoguchi.model import Certainty, Kind, Verdict, Want
from madoguchi.signals import examine
from madoguchi.triage import judge

BOUNDARY = Path(__file__).parent / "boundary"
EXAMPLES = Path(__file__).parents[2] / "examples"
BILL, PAGE, WIN = Kind.FICTITIOUS_BILLING, Kind.PHISHING, Kind.PRIZE

DECIDED = [
    ("power-bill-with-link", {PAGE, BILL}, {Want.PAYMENT}),
    ("power-bill-without-link", {BILL}, {Want.PAYMENT, Want.BANK_TRANSFER}),
    ("tax-demand", {PAGE, BILL}, {Want.CARD, Want.PAYMENT}),
    ("extortion-with-bill", {Kind.EXTORTION, BILL}, {Want.PAYMENT, Want.CRYPTO, Want.SECRECY}),
    ("parcel-with-customs-fee", {PAGE}, {Want.PAYMENT}),
    ("prize-asks-for-card", {WIN, PAGE}, {Want.CARD, Want.PAYMENT}),
    (
        "support-scam-by-mail",
        {Kind.SUPPORT_SCAM},
        {Want.CALL, Want.APP, Want.REMOTE_CONTROL, Want.PAYMENT, Want.EMONEY},
    ),
    (
        "recovery-offer",
        {Kind.RECOVERY_SCAM},
        {Want.ACCOUNT_NUMBER, Want.PAYMENT, Want.BANK_TRANSFER},
    ),
    ("side-job-with-fee", {Kind.INVESTMENT_ROMANCE}, {Want.PAYMENT, Want.REPLY_ELSEWHERE}),
]
FIRST = {
    "extortion-with-bill": Kind.EXTORTION,
    "prize-asks-for-card": WIN,
    "tax-demand": PAGE,
}
"""Of two kinds, the one that is named first where that was decided."""


def judged(path: Path) -> Verdict:
    message = read(path.read_bytes())
    authentication = verify(message)
    return judge(message, authentication, examine(message, authentication))


def test_every_mail_of_the_folder_is_decided() -> None:
    assert {path.stem for path in BOUNDARY.iterdir()} == {name for name, _, _ in DECIDED}


@pytest.mark.parametrize(("name", "kinds", "wants"), DECIDED)
def test_a_mail_on_the_boundary(name: str, kinds: set[Kind], wants: set[Want]) -> None:
    verdict = judged(BOUNDARY / f"{name}.eml")
    assert verdict.certainty is Certainty.SCAM
    assert {verdict.kind, *verdict.also} == kinds
    assert verdict.kind is FIRST.get(name, verdict.kind)
    assert wants <= set(verdict.wants)


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.eml")), ids=lambda path: path.stem)
def test_the_examples_are_of_one_kind_each(path: Path) -> None:
    assert judged(path).also == ()


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("honest-*.eml")), ids=lambda path: path.stem)
def test_honest_mail_is_no_further_kind(path: Path) -> None:
    verdict = judged(path)
    assert verdict.also == ()
    assert verdict.settles == ()
