"""Cases made for the tests: mails of the house's own, situations, what a person adds."""

from __future__ import annotations

from datetime import date, datetime, time
from email.message import EmailMessage
from functools import cache
from pathlib import Path

from madoguchi.desk import JAPAN, take
from madoguchi.model import (
    Call,
    Details,
    Did,
    Event,
    Form,
    Language,
    Paid,
    Payment,
    Reporter,
    Situation,
    Told,
    When,
)
from madoguchi.reports import Case

AT = datetime(2026, 11, 30, 10, 0, tzinfo=JAPAN)
EXAMPLES = Path(__file__).parents[2] / "examples"
NIGHT = When(date(2026, 11, 28), time(21, 15))
REPORTER = Reporter(
    name="見本 花子",
    kana="ミホン ハナコ",
    address="香川県見本市例町1-2-3",
    tel="090-0000-1234",
    mail="hanako.mihon@home.example",
    age="75",
    birth="1951-04-01",
)
FULL = Details(
    REPORTER,
    story="メールのリンクを開いて、カード番号を入れました。\nそのあと、電話で振り込むように言われました。",
    payments=(
        Payment(
            Paid.BANK_TRANSFER,
            NIGHT,
            300_000,
            from_bank="見本銀行 例支店",
            from_account="普通 ****567",
            to_bank="架空銀行 例支店",
            to_account="普通 0000000",
            to_holder="レイ タロウ",
        ),
        Payment(
            Paid.EMONEY, NIGHT, 50_000, issuer="見本カード", number="MIHON-0001", place="例マート"
        ),
    ),
    calls=(Call(NIGHT, "050-0000-0000", "見本カード会社の田中", "今日中に払わないと裁判になる"),),
    events=(Event("カード会社に電話して、カードを止めた", When(date(2026, 11, 29))),),
)
EVERYTHING = Situation(
    did=frozenset({Did.CLICKED, Did.CALLED, Did.REPLIED}),
    told=frozenset(Told),
    paid=frozenset(Paid),
    prefecture="JP-37",
)


def case(
    data: bytes,
    situation: Situation | None = None,
    *,
    details: Details = FULL,
    language: Language = Language.JA,
    form: Form | None = None,
    take_out: tuple[str, ...] = (),
) -> Case:
    """The case of one mail at a fixed minute."""
    said = situation or Situation()
    answer = take(data, said, at=AT, language=language, form=form)
    return Case(data, answer, said, AT, language, details, take_out)


@cache
def example(name: str) -> bytes:
    """One of the repository's examples."""
    return (EXAMPLES / f"{name}.eml").read_bytes()


def examples() -> list[str]:
    """All of them."""
    return sorted(path.stem for path in EXAMPLES.glob("*.eml"))


def simple(text: str, *, subject: str = "お知らせ", sender: str = "info@sender.example") -> bytes:
    """A mail with a text and nothing else."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "taro.mihon@victim.example"
    mail["Subject"] = subject
    mail["Date"] = "Sat, 28 Nov 2026 20:00:00 +0900"
    mail["Message-ID"] = "<1@sender.example>"
    mail.set_content(text)
    return mail.as_bytes()
