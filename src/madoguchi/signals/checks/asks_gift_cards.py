"""Asks to buy gift cards or e-money and to send the codes."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "asks-gift-cards",
    Stance.ACCUSING,
    sees="Asks to buy gift cards or e-money and to send the codes.",
    why=("A code once sent is spent within minutes. No office, bank or firm is paid that way."),
    wrong_when="A shop that sells gift cards; a colleague who really collects for a present.",
    phrases=(
        "scratch the back",
        "scratch off the back",
        "scratch the silver",
        "send me the codes",
        "purchase gift cards",
        "buy gift cards",
        "buy some gift cards",
        "get some gift cards",
        "get gift cards",
        "purchase some gift",
        "pick up some gift cards",
        "physical gift cards",
        "gift cards for some",
        "need some gift cards",
        "itunes gift card",
        "steam gift card",
        "google play gift card",
        "redeem codes to me",
    ),
    near=(
        Near(
            spoken("""
            zh: 礼品卡 | 购物卡 | 充值卡 | 禮品卡 | 點數卡 | 遊戲點數 | 点卡 | steam卡
            ko: 기프트카드 | 기프트 카드 | 문화상품권 | 상품권 | 구글 기프트
            vi: thẻ cào | thẻ quà tặng | thẻ nạp | thẻ game
            pt: cartão-presente | cartões-presente | cartão presente | cartões presente
            pt: vale-presente | vales-presente | cartões google play
            es: tarjetas de regalo | tarjeta de regalo | tarjetas regalo | tarjeta regalo
            de: geschenkkarten | geschenkkarte | gutscheinkarten | guthabenkarten | guthabenkarte
            de: paysafecard | google-play-karten | steam-karten | itunes-karten
            de: geschenkgutscheine
            fr: cartes cadeaux | cartes-cadeaux | carte cadeau | cartes cadeau | coupons pcs
            fr: recharge pcs | recharges pcs | tickets pcs | transcash | neosurf
            ru: подарочные карты | подарочных карт | подарочную карту | подарочные сертификаты
            it: carte regalo | buoni regalo | carta regalo | ricarica postepay | ricariche paysafe
            nl: cadeaukaarten | cadeaukaart | cadeaubonnen | giftcards
            pl: karty podarunkowe | kart podarunkowych | kartę podarunkową
        """),
            (
                r"(?:购买|購買|买几|买一|買幾).{0,24}(?:发给|发我|拍照|卡号|密码|傳給|傳我|序號"
                r"|序号)|刮开|刮開"
                r"|(?:拍照|序號|序号|卡密|卡号).{0,8}(?:发给|发我|傳給|傳我|給我|给我)"
                r"|(?:핀번호|번호|코드|사진).{0,8}(?:보내|찍어|알려)"
                r"|gửi (?:mã|số|ảnh)|chụp (?:ảnh|hình)|cào (?:lấy|lớp)"
                r"|\b(?:raspe|rasque|gratte[zr]?|gratta|kras)\b"
                r"|freirubbel|zdrap|\b(?:me (?:envie|mande)|(?:envie|mande)[- ](?:me|os|as)"
                r"|envi[ea](?:me|nos)?|m[aá]ndame|envoye[zr][- ](?:moi|nous)|envoie[- ]moi"
                r"|transmettez|invi(?:a|ami|ateci)|mandami|stuur|schick\w{0,3}|senden sie"
                r"|sende|wyslij|przeslij|podaj)\b"
                r".{0,30}(?:c[oó]dig|code|codic|foto|photo|bild|kod)"
                r"|(?:пришл|отправ|сообщ).{0,20}(?:код|фото)|сотрите"
            ),
            before=60,
            after=80,
        ),
        Near(
            (
                "ギフト券",
                "ギフトカード",
                "プリペイドカード",
                "電子マネー",
                "itunesカード",
                "google playカード",
                "googleplayカード",
                "bitcash",
                "ビットキャッシュ",
                "webmoney",
                "ウェブマネー",
                "vプリカ",
                "appleカード",
                "appleギフトカード",
                "nintendoプリペイド",
            ),
            (
                r"(?:番号|コード|pin|写真|画像|裏面).{0,14}(?:送|教え|伝え|連絡|撮|知らせ|返信"
                r"|入力して支払)|(?:購入|買って|用意し).{0,16}(?:送|くださ|番号|写真|連絡|支払)"
                r"|で(?:お)?支払"
            ),
        ),
        Near(
            (
                "gift card",
                "gift cards",
            ),
            (
                r"\b(?:scratch|take a (?:picture|photo)|send (?:me|the|a)|need you to (?:get|buy"
                r"|purchase)|can you (?:get|buy|purchase)|reimburse|physical cards?"
                r"|on your way)\b"
            ),
            before=60,
            after=60,
        ),
    ),
)
