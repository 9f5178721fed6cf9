"""Made tables: what a mail says of the person in figures, and what only looks as if it did."""

from __future__ import annotations

from madoguchi.reports.exposure import Datum
from tests.reports.exposure.tables import Case, no, yes

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

ALL_FIGURES = (*FIGURES, *NO_FIGURES, *TRUE_RECORD)
