"""Every paper of any mail."""

from datetime import UTC, datetime
from random import Random

from fuzz.grammar import mail
from fuzz.laws.papers import papers_hold
from fuzz.target import SEED_MAILS, Target
from madoguchi.desk import take
from madoguchi.model import Details, Did, Language, Paid, Payment, Reporter, Situation, Told
from madoguchi.reports import Case

AT = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)
SAID = Situation(frozenset(Did), frozenset(Told), frozenset(Paid), prefecture="JP-37")
DETAILS = Details(
    Reporter(name="見本 花子", tel="090-0000-1234", mail="hanako.mihon.report@home.example"),
    payments=tuple(Payment(route, yen=1000) for route in Paid),
)


def run(data: bytes) -> None:
    """The papers of one mail, with everything done and told."""
    answer = take(data, SAID, at=AT, language=Language.JA)
    papers_hold(Case(data, answer, SAID, AT, Language.JA, DETAILS))


def draw(rng: Random) -> bytes:
    """A whole mail."""
    return mail.mail(rng, 2)


TARGET = Target(run, draw, "madoguchi.reports.drafting", SEED_MAILS, seconds=1.5)
