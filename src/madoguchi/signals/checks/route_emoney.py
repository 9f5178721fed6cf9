"""Wants to be paid in e-money or gift codes."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "route-emoney",
    Stance.ACCUSING,
    sees="Wants to be paid in e-money or gift codes.",
    why="No office and no serious firm takes codes as payment.",
    wrong_when="Shops where such codes are a regular way to pay.",
    near=(
        Near(
            (
                "電子マネー",
                "ギフト券",
                "ギフトカード",
                "プリペイドカード",
                "プリペイド",
                "bitcash",
                "ビットキャッシュ",
                "webmoney",
                "ウェブマネー",
                "vプリカ",
                "itunesカード",
                "googleplay",
                "google play",
                "ニンテンドープリペイド",
                "paypayで",
            ),
            (
                r"(?:で|による|にて)(?:の)?(?:お)?(?:支払|振込|入金|納付|決済して|精算)|(?:購入"
                r"|買って).{0,20}(?:支払|番号|送|連絡|コンビニ)|コンビニ.{0,14}(?:購入|買)"
            ),
            before=40,
            after=50,
        ),
        Near(
            (
                "gift card",
                "gift cards",
                "itunes card",
                "itunes cards",
                "google play card",
                "steam card",
                "prepaid card",
                "vanilla card",
            ),
            (
                r"\bpay(?:ment)?\b.{0,30}\b(?:with|by|in|using|via|through)\b|\bas payment\b"
                r"|\b(?:send|buy) .{0,40}\b(?:code|pay)"
            ),
            before=60,
            after=60,
        ),
        Near(
            spoken("""
            en: paysafecard | paysafe card | neosurf | transcash
            de: google-play-karten | google-play-karte | steam-karten | steam-karte | itunes-karten
            fr: coupon pcs | coupons pcs | recharge pcs | recharges pcs | cartes google play
            fr: cartes itunes | cartes steam
            es: tarjetas google play | tarjetas itunes | tarjetas steam
            pt: cartões google play | cartões itunes | cartões steam
            it: carte google play | carte itunes | ricarica paysafe
            zh: 礼品卡 | 点卡 | 充值卡 | 禮品卡 | 遊戲點數卡
            ko: 구글 기프트카드 | 문화상품권
            vi: thẻ cào điện thoại | mã thẻ cào
            ru: карты paysafecard | подарочными картами | картами google play
        """),
            (
                r"\b(?:zahl\w{1,4}|bezahl\w{1,3}|begleichen|payer|payez|paiement|regler|pag\w{1,4}"
                r"|pago"
                r"|pagamento|pay|payment)\b.{0,30}\b(?:mit|per|durch|avec|par|en|con|com|mediante"
                r"|via"
                r"|with|by)\b|支付|付款|繳費|缴费|결제|송금|납부|thanh toán|nộp|оплат"
            ),
            before=60,
            after=40,
        ),
    ),
    unless=r"プレゼント|進呈|抽選|キャンペーン|もらえる|当たる|ご利用いただけます",
)
