"""Three mails written for these tests, and figures that were never measured."""

from __future__ import annotations

from bench.rivals.figures import Count, Figures, Run, Speed

from madoguchi.model import Kind
from madoguchi.triage.training.corpus import Example

HONEST = b"""From: Hanako Yamada <hanako@example.org>
To: taro@example.com
Subject: Minutes of the meeting
Date: Mon, 02 Nov 2026 10:00:00 +0900
Message-ID: <minutes.1@example.org>

Dear all, the minutes of our last meeting are below. The next one is on the ninth.

From the treasurer: the accounts are with the auditors.
"""
PRIZE = b"""From: "Lottery Board" <claims@lottery.example>
Reply-To: barrister@freemail.example
To: undisclosed-recipients:;
Subject: YOU HAVE WON US$ 5,500,000.00 MILLION DOLLARS
Date: Mon, 02 Nov 2026 10:00:00 +0900

Dear beneficiary, you have won the sum of US$ 5,500,000.00 in the international lottery.  Contact
our claims agent, barrister Smith, with your bank account and pay the transfer fee by Western Union.
This is a confidential business proposal; the next of kin of the deceased is you.
"""
PHISHING = (
    "From: カード会社 <info@card.example>\n"
    "To: kyaku@mail.example\n"
    "Subject: 【重要】カードのご利用を停止しました\n"
    "Date: Mon, 02 Nov 2026 10:00:00 +0900\n"
    "Content-Type: text/plain; charset=utf-8\n"
    "Content-Transfer-Encoding: 8bit\n\n"
    "お客様のカードのご利用を停止しました。24時間以内に下記より暗証番号をご確認ください。\n"
    "http://card-kakunin.example/login\n"
).encode()


def example(data: bytes, *, scam: bool, corpus: str = "written") -> Example:
    """A labelled mail."""
    kind = Kind.PHISHING if scam else Kind.ORDINARY
    return Example(data, corpus, kind, scam, True, f"{corpus}:{len(data)}", "2026", "ja")


THREE = (example(HONEST, scam=False), example(PRIZE, scam=True), example(PHISHING, scam=True))


def figures(program: str, learned: str = "-", *, sample: int = 200) -> Figures:
    """Made-up counts: two collections of scams, two of honest mail."""
    return Figures(
        program=program,
        version="1.0",
        learned=learned,
        counts=(
            Count("bad, phishing", True, sample, (sample // 2, 1), 7),
            Count("bad, prize", True, 100, (100, 50), 100, unanswered=2),
            Count("worse, extortion", True, 10, (1, 0), 0),
            Count("good, ordinary", False, 900, (9, 1), 18),
            Count("kind, ordinary", False, 100, (1, 0), 0),
        ),
        notices=Count("own", False, 400, (378, 100), 40),
        speed=Speed(200, 3, 8.4, 4.2, 123.4, 0.31),
    )


RUN = Run(
    date="2026-11-30",
    learned={"real mails": 10, "generated mails": 20},
    figures=(figures("thinker", "real mails"), figures("rules & <sons>", sample=50)),
    missing={"absent": "it is not installed"},
)
