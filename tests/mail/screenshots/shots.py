"""The twenty pictures: what each shows and how it was taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.mail.screenshots import layouts
from tests.mail.screenshots.layouts import Shown


@dataclass(frozen=True, slots=True)
class Shot:
    name: str
    layout: Callable[..., str]
    shown: Shown
    dark: bool = False
    scale: float = 2.0
    """Device pixels per CSS pixel at which it was drawn."""
    shrink: float = 1.0
    """How it was made smaller afterwards, as chat programs do."""
    quality: int = 0
    """JPEG's or WebP's quality; 0 is a PNG."""
    suffix: str = "png"


CARD = Shown(
    "さくら銀カード",
    "notice@card.example",
    "【重要】カードのご利用を一時停止しました",
    "11月3日 10:23",
    (
        "いつもさくら銀カードをご利用いただきありがとうございます。",
        "お客様のカードで第三者による不正利用の疑いがある取引を検知したため、ご利用を一時停止いたしました。",
        "",
        "下記のリンクよりご本人確認のお手続きをお願いいたします。",
        "https://card-kakunin.example/login/verify?id=8f3a2c71&session=20261103",
        "",
        "※24時間以内に確認がない場合、カードは永久に無効となります。",
        "さくら銀カード カスタマーセンター 03-0000-0012",
    ),
)
PARCEL = Shown(
    "+81 90-0000-0012",
    "",
    "",
    "今日 10:23",
    (
        "お荷物のお届けにあがりましたが不在の為持ち帰りました。ご確認ください。",
        "https://parcel-saihaitatsu.example/t/x7Kq2",
    ),
)
TOLL = Shown(
    "ETC利用照会サービス",
    "etc-mail@etc-shokai.example",
    "ETCサービスは無効になりました",
    "2026/11/03(火) 10:23",
    (
        "ETCサービスをご利用のお客様:",
        "ETCサービスは無効になりました。",
        "引き続きサービスをご利用いただきたい場合は、下記リンクより詳細をご確認ください。",
        "https://etc-shokai.example.net/index.php?mode=confirm&token=9b1d7e",
        "",
        "30日以上ログインのないお客様は、サービス解約の対象となります。",
        "なお、本メールの送信アドレスは送信専用のため返信できません。",
    ),
)
PAYROLL = Shown(
    "Payroll Team",
    "payroll@hr-portal.example",
    "Action required: confirm your bank details",
    "Tue, Nov 3, 2026 at 10:23 AM",
    (
        "Dear employee,",
        "Your direct deposit could not be processed. Please confirm your account before Friday to "
        "receive your salary on time.",
        "https://hr-portal.example/secure/login?user=taro&ref=PAY-20261103-88",
        "",
        "If you have any questions, call the payroll office at 03-0000-0034.",
        "Regards, Payroll Team",
    ),
    english=True,
)
STREAM = Shown(
    "StreamBox",
    "billing@streambox.example",
    "Your membership has been suspended",
    "10:23 AM",
    (
        "Hello,",
        "We were unable to validate your billing information for the next billing cycle of your "
        "subscription, so we have suspended your membership.",
        "",
        "Update your payment details here: https://streambox-billing.example/account/update",
        "",
        "We are here to help. Visit the Help Center or contact us for more details.",
    ),
    english=True,
)
BANK_SMS = Shown(
    "SAKURABANK",
    "",
    "",
    "Today 10:23 AM",
    (
        "Unusual sign-in detected on your account. If this was not you, verify now: "
        "https://sakurabank-verify.example/a/9fK3 or your access will be locked in 12 hours.",
    ),
    english=True,
)
BILL_SMS = Shown(
    "03-0000-0099",
    "",
    "",
    "11月3日(火) 10:23",
    (
        "【最終通告】有料動画の未納料金29,800円が発生しております。本日中にご連絡なき場合、法的手続きに移行します。",
        "お客様相談窓口 03-0000-0099 担当 佐藤",
    ),
)
PRIZE = Shown(
    "懸賞事務局",
    "info@kensho.example",
    "おめでとうございます!100万円に当選しました",
    "2026年11月3日 10:23",
    (
        "厳正なる抽選の結果、あなた様が特賞の現金1,000,000円に当選されました。",
        "お受け取りには手数料3,000円分の電子マネーが必要です。",
        "お手続きはこちら→ http://www.kensho.example/uketori/",
        "当選番号:ABC-1234-56",
        "受取期限は11月5日(木)までとなっております。お早めにお手続きください。",
    ),
)
BOSS = Shown(
    "代表取締役 山田一郎",
    "yamada.ceo@mail.example",
    "至急の確認",
    "昨日",
    (
        "お疲れ様です。",
        "業務の都合上、新しいLINEグループを作成していただけますか。",
        "作成後、グループのQRコードをこのメールアドレスまで返信してください。",
        "他の社員にはまだ知らせないようにお願いします。",
        "山田",
    ),
)

SHOTS = (
    Shot("card-iphone-light", layouts.iphone_mail, CARD, scale=3),
    Shot("card-iphone-dark-jpeg", layouts.iphone_mail, CARD, dark=True, quality=60, suffix="jpg"),
    Shot("card-gmail-light-half", layouts.gmail, CARD, scale=3, shrink=0.5),
    Shot("card-labelled-webp", layouts.labelled, CARD, quality=70, suffix="webp"),
    Shot("toll-yahoo-light", layouts.yahoo, TOLL),
    Shot("toll-yahoo-dark-jpeg", layouts.yahoo, TOLL, dark=True, quality=40, suffix="jpg"),
    Shot("toll-gmail-dark", layouts.gmail, TOLL, dark=True, scale=1.5),
    Shot("toll-iphone-small", layouts.iphone_mail, TOLL, scale=1),
    Shot("payroll-gmail-light", layouts.gmail, PAYROLL),
    Shot("payroll-iphone-dark", layouts.iphone_mail, PAYROLL, dark=True, scale=3),
    Shot("payroll-labelled-jpeg", layouts.labelled, PAYROLL, quality=50, suffix="jpg"),
    Shot("stream-iphone-jpeg", layouts.iphone_mail, STREAM, scale=1.5, quality=80, suffix="jpg"),
    Shot("stream-gmail-dark", layouts.gmail, STREAM, dark=True),
    Shot("parcel-iphone-sms", layouts.iphone_sms, PARCEL, scale=3),
    Shot("parcel-android-sms-dark", layouts.android_sms, PARCEL, dark=True),
    Shot("bank-iphone-sms-dark", layouts.iphone_sms, BANK_SMS, dark=True, scale=3, shrink=0.6),
    Shot("bill-android-sms-jpeg", layouts.android_sms, BILL_SMS, quality=45, suffix="jpg"),
    Shot("prize-yahoo-jpeg", layouts.yahoo, PRIZE, quality=90, suffix="jpg"),
    Shot("prize-labelled-dark", layouts.labelled, PRIZE, dark=True, scale=1.25),
    Shot("boss-gmail-jpeg", layouts.gmail, BOSS, scale=1.5, quality=75, suffix="jpg"),
)
