"""Made tables: what a mail says about the person, and what only looks as if it did.

Everything is the house's own: reserved domains and numbers, names of nobody (見本, 例).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from madoguchi.reports.exposure import Datum

THREAT_JA = "\nあなたのカメラで録画しました。ビットコインで払ってください。\n"
THREAT_EN = "\nI recorded you with your webcam. Pay in Bitcoin.\n"


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    expected: frozenset[Datum]
    """Exactly these, beside the address that it was sent to."""
    to: str = "hanako@home.example"
    sender: str = "Mihon Card <info@mihon-card.example>"
    subject: str = "お知らせ"


def yes(datum: Datum, text: str, **more: str) -> Case:
    return Case(text, frozenset({datum}), **more)


def no(text: str, **more: str) -> Case:
    return Case(text, frozenset(), **more)


_NAMES_JA = (
    "見本 花子",
    "見本花子",
    "見本　花子",
    "例田 太郎",
    "前田 見本",
    "真田例子",
    "佐々木 例",
    "例田真理",
    "見本 悠真",
    "阿部 貴子",
    "三宅有紀",
    "後藤",
    "林",
    "森 例子",
    "ミホン ハナコ",
)
_NAMES_EN = ("Hanako Mihon", "Taro Rei", "MARY EXAMPLE", "John O'Example", "Anna B. Sample")

NAMED = tuple(
    yes(Datum.NAME, form.format(name=name))
    for name, form in (
        *product(
            _NAMES_JA,
            (
                "{name} 様\n\nいつもありがとうございます。",
                "{name}様、ご確認ください。",
                "\n{name}さま\n",
            ),
        ),
        *product(
            _NAMES_EN,
            (
                "Dear {name},\n\nPlease check.",
                "Hello {name},\nplease check.",
                "Hi Ms. {name}!\n\nCheck.",
            ),
        ),
    )
)
NOBODY = tuple(
    no(text.format(word=word))
    for word, text in (
        *product(
            (
                "お客",
                "お客さま",
                "会員",
                "皆",
                "ご利用者",
                "ユーザー",
                "ご担当者",
                "各位",
                "ご契約者",
                "カード会員",
                "お取引先",
                "当選者",
                "ゲスト",
                "ご本人",
                "貴方",
                "アカウント所有者",
                "加盟店",
                "ご当選者",
                "名義人",
                "何",
                "メンバー",
                "ご家族",
                "パートナー企業",
                "経理部",
                "貴社",
                "店主",
                "入居者",
                "神",
                "奥",
            ),
            ("{word}様\n\nいつもありがとうございます。", "{word} 様、ご確認ください。"),
        ),
        *product(
            (
                "Customer",
                "Valued Customer",
                "Sir",
                "Sir or Madam",
                "Friend",
                "Mihon Card Customer",
                "User",
                "Prospective Panelist",
                "Supporter",
                "Sample-users",
                "Account Holder",
                "Winner",
                "Beneficiary",
                "Team",
                "All",
                "Email Owner",
                "Cardholder",
                "Colleague",
            ),
            ("Dear {word},\n\nPlease check.", "Hello {word},\nplease check."),
        ),
    )
)

FROM_THE_HEADER = (
    yes(Datum.NAME, "hello", to="見本 花子 <hanako@home.example>"),
    yes(Datum.NAME, "hello", to='"Hanako Mihon" <h@home.example>'),
    yes(Datum.NAME, "x", subject="【重要】見本花子様へのお知らせ"),
    no("hello", to="hanako@home.example <hanako@home.example>"),
    no("hello", to="hanako <hanako@home.example>"),
    no("hello", to="お客様 <hanako@home.example>"),
    no("hello", to="見本カード株式会社 <hanako@home.example>"),
    no("hello", to='"Support Team" <hanako@home.example>'),
    # The scam writes its own name as if the person were called so.
    no("hello", to='"Mihon Card" <hanako@home.example>'),
    no("Dear Hanako,\n\nmade of the address", to="hanako@home.example"),
    no("Dear, I'm Anna Example, a widow."),
    no("> Dear Hanako Mihon,\n> an answer to somebody"),
    no("差出人様\n届きませんでした。"),
    no("Dear Mihon Card,\n\nits own name"),
    no("hello", subject="【重要】お客様のカードについて"),
)

PASSWORDS = (
    *(
        yes(Datum.PASSWORD, text.format(word=word) + THREAT_JA)
        for text, word in product(
            (
                "あなたのパスワードは {word} です。",
                "あなたのアカウントのパスワード: {word}\n",
                "「{word}」はあなたのパスワードですね。",
                "パスワード:{word}\n",
            ),
            ("hunter2024", "MihonPass!9", "sunshine"),
        )
    ),
    *(
        yes(Datum.PASSWORD, text.format(word=word) + THREAT_EN)
        for text, word in product(
            (
                "Your password is {word}.",
                "I know {word} is your password.",
                "{word} is one of your passwords.",
                "I know that your old password was: {word}\n",
                "Your passphrase: {word}\n",
            ),
            ("hunter2024", "Mihon_Pass9", "sunshine"),
        )
    ),
    yes(Datum.PASSWORD, "Look at the title." + THREAT_EN, subject="Your password: hunter2024"),
)
NO_PASSWORD = (
    # The key to riches that are not there.
    no("Your account holds 3 Bitcoin.\nID: 6713737\n\nPass: Mihon862M\n"),
    no("ログインID: mihon\nパスワード: mihon2024\n" + THREAT_JA),
    no("Your password is about to expire." + THREAT_EN),
    no("Your password is compromised!" + THREAT_EN),
    no("Your password was leaked in a breach." + THREAT_EN),
    no("Your password is ******** and I know it." + THREAT_EN),
    no("This is your password problem." + THREAT_EN),
    no("I know what is your password, all of it." + THREAT_EN),
    no("Your temporary password is hunter2024"),
    no("あなたのパスワードは漏れています。" + THREAT_JA),
    no("あなたのパスワードは ●●●●●● です。" + THREAT_JA),
    no("添付ファイルのパスワード: zip2024\n" + THREAT_JA),
    no("解凍パスワード: zip2024\n" + THREAT_JA),
    no("ワンタイムパスワード: 482913\n" + THREAT_JA),
    no("会議のパスワード: room2024\nご参加ください。"),
    no("パスワード: hunter2024\nでログインしてください。"),
    no("パスワードを変更してください: https://mihon.example/reset" + THREAT_JA),
)

AROUND = (
    yes(Datum.EMPLOYER, "株式会社見本商事 御中\n\nお世話になります。", sender="社長 <b@c.example>"),
    yes(Datum.EMPLOYER, "例示工業株式会社 御中\nお世話になります。", sender="a@b.example"),
    yes(Datum.EMPLOYER, "あなたの勤務先は見本商事ですね。"),
    yes(Datum.EMPLOYER, "I know you work for Mihon Trading in town."),
    Case(
        "株式会社見本商事\n見本 花子様\n",
        frozenset({Datum.EMPLOYER, Datum.NAME}),
        sender="a@b.example",
    ),
    yes(Datum.PEOPLE, "経理の例田さんにこのメールを送ってください。"),
    yes(Datum.PEOPLE, "Do not tell your boss Taro Rei about this."),
    no("お客様各位\n株式会社見本商事 カスタマーセンター"),
    no("株式会社見本カード 御中", sender="株式会社見本カード <info@mihon.example>"),
    no("経理の担当者さんに送ってください。"),
    no("your colleague will call you"),
    no("ご勤務先をご入力ください。"),
)

ALL_WORDS = (*NAMED, *NOBODY, *FROM_THE_HEADER, *PASSWORDS, *NO_PASSWORD, *AROUND)
