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

FIGURES = (
    yes(Datum.POSTAL_ADDRESS, "お届け先: 〒760-0000 香川県見本市例町1-2-3"),
    yes(Datum.POSTAL_ADDRESS, "お届け先\n見本宛\n香川県見本市例町1-2-3 例マンション101"),
    yes(Datum.POSTAL_ADDRESS, "ご登録住所:東京都見本区例1-1"),
    yes(Datum.POSTAL_ADDRESS, "お客様の住所は、北海道見本市例町4番地 です。"),
    yes(Datum.POSTAL_ADDRESS, "あなたの自宅の住所: 大阪府見本市例町5-6"),
    yes(Datum.POSTAL_ADDRESS, "I know you live at 123 Example Street, Sampletown."),
    yes(Datum.POSTAL_ADDRESS, "Shipping address:\n45 Mihon Hill Road, Sampletown"),
    yes(Datum.POSTAL_ADDRESS, "Or is visiting you at 7 Sample Lane a better way?"),
    yes(Datum.TELEPHONE, "お客様の電話番号: 090-0000-1234"),
    yes(Datum.TELEPHONE, "ご登録の携帯電話番号は 090-0000-1234 です。"),
    yes(Datum.TELEPHONE, "あなたの電話番号は09000001234です。"),
    yes(Datum.TELEPHONE, "ご登録の電話番号:090-****-1234"),
    yes(Datum.TELEPHONE, "お届け先\n見本\n電話番号: 090-0000-1234"),
    yes(Datum.TELEPHONE, "I could call your phone number +1 202 555 0100 now."),
    yes(Datum.TELEPHONE, "Your mobile number: 090-0000-1234"),
    yes(Datum.CARD_DIGITS, "カード番号下4桁: 1234"),
    yes(Datum.CARD_DIGITS, "末尾 1234 のカードをご利用いただきました。カードの件です。"),
    yes(Datum.CARD_DIGITS, "ご利用カード: ****-****-****-1234"),
    yes(Datum.CARD_DIGITS, "見本カード(下4桁 1234)"),
    yes(Datum.CARD_DIGITS, "Your card ending in 1234 was charged."),
    yes(Datum.CARD_DIGITS, "Visa **** **** **** 1234"),
    yes(Datum.CARD_DIGITS, "the last four digits of your card are 1234"),
    yes(Datum.BIRTH_DATE, "生年月日: 1951年4月1日"),
    yes(Datum.BIRTH_DATE, "ご登録の生年月日は昭和26年4月1日です。"),
    yes(Datum.BIRTH_DATE, "お誕生日:1951/04/01"),
    yes(Datum.BIRTH_DATE, "Your date of birth is 1 April 1951."),
    yes(Datum.BIRTH_DATE, "You were born on April 1, 1951."),
)
NO_FIGURES = (
    no("見本カード株式会社\n〒760-0000 香川県見本市例町1-2-3\n電話 087-000-0000"),
    no("発行元: 見本株式会社 東京都見本区例1-1"),
    no("お届け先: 不明\nご確認ください。"),
    no("お届け先の住所をご入力ください。"),
    no("Mihon Inc., 123 Example Street, Sampletown"),
    no("Unsubscribe | 45 Sample Road, Sampletown"),
    no("お問い合わせ電話番号: 0120-000-000"),
    no("電話番号: 03-0000-0012\n受付 9時から17時"),
    no("TEL: 090-0000-1234 までご連絡ください。"),
    no("お客様相談室 電話番号: 0570-000-000"),
    no("ご登録の電話番号にSMSを送りました。"),
    no("Call us at +1 202 555 0100."),
    no("Please confirm your phone number."),
    no("カード番号の下4桁を入力してください。"),
    no("カード番号: 4980-****-****-****"),
    no("カード有効期限 末尾 2026年"),
    no("Enter the last four digits of your card."),
    no("**** 2026/11/30 ****"),
    no("生年月日:    年  月  日"),
    no("生年月日をご入力ください。"),
    no("生年月日(例: 1990年1月1日)"),
    no("I was born on 12 March 1960 in a small town."),
    no("発行日: 1951年4月1日"),
    # An order that nobody made goes to somebody else.
    no("ご注文の確認\n注文番号: 613-0000000-0000000\nお届け先:\n見本 例 様"),
    # Numbers and goods alone are what every such mail carries.
    no("注文番号: 250-1234567-1234567\n商品名: 見本テレビ"),
    no("お客様番号: 12345678\nお支払いください。"),
    no("Order number: 11223344\nItem: Sample phone"),
    no("お問い合わせ番号: 1234-5678-9012"),
)

TRUE_RECORD = (
    Case(
        "見本 花子 様\n注文番号: 250-1234567-1234567\nご注文商品: 見本テレビ 32型",
        frozenset({Datum.NAME, Datum.NUMBER, Datum.PURCHASE}),
    ),
    Case(
        "Dear Hanako Mihon,\nOrder number: 11223344\nItem: Sample phone",
        frozenset({Datum.NAME, Datum.NUMBER, Datum.PURCHASE}),
    ),
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

CASES = (
    *(*NAMED, *NOBODY, *FROM_THE_HEADER, *PASSWORDS, *NO_PASSWORD),
    *(*FIGURES, *NO_FIGURES, *TRUE_RECORD, *AROUND),
)
