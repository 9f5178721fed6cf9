"""Offers points, miles, coupons or a gift, or says that they expire."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "lure-points",
    Stance.NEUTRAL,
    sees="Offers points, miles, coupons or a gift, or says that they expire.",
    why="Points that expire today make people log in at once.",
    wrong_when="Shops and card firms really send this every week.",
    phrases=(
        "ポイントが失効",
        "ポイント失効",
        "ポイントの失効",
        "ポイントの有効期限",
        "ポイント有効期限",
        "ポイントが付与",
        "ポイント付与",
        "ポイント進呈",
        "ポイントを進呈",
        "ポイントプレゼント",
        "ポイントを受け取",
        "ポイントを獲得",
        "ポイント必ずもらえる",
        "円分のポイント",
        "円分ポイント",
        "ポイント還元",
        "円相当",
        "マイルが失効",
        "マイル失効",
        "マイルの有効期限",
        "マイル積算",
        "マイルを受け取",
        "ギフト券プレゼント",
        "ギフトカードプレゼント",
        "ギフトを受け取",
        "ギフト進呈",
        "円分のギフト",
        "クーポンプレゼント",
        "特典を受け取",
        "特典をお楽しみ",
        "無料でお試し",
        "キャッシュバック",
        "豪華プレゼント",
        "感謝の気持ち",
        "プレゼントキャンペーン",
        "points expire",
        "points will expire",
        "points are expiring",
        "points expiring",
        "expiring points",
        "reward points",
        "rewards points",
        "redeem your points",
        "redeem points",
        "redeem now",
        "bonus points",
        "claim your points",
        "loyalty points",
        "free gift card",
        "gift card worth",
        "$100 gift",
        "$50 gift",
        "cashback",
        "cash back",
        "loyalty program",
        "exclusive offer",
        "special offer",
        "free trial",
        "voucher",
        "pontos",
        "milhas",
        "resgate",
        "resgatar",
        "bônus",
        "puntos",
        "canjear",
        "gutschein",
        "geschenkkarte",
        "geschenkcoupon",
        "bons d'achat",
        "carte cadeau",
        "points de fidélité",
        "积分",
        "彩金",
        "红包",
        "포인트",
        *spoken("""
            zh: 积分即将过期 | 积分到期 | 积分兑换 | 點數即將到期 | 點數兌換 | 紅利點數 | 積分
            zh: 優惠券 | 优惠券
            ko: 포인트 소멸 | 포인트가 소멸 | 마일리지 소멸 | 쿠폰
            vi: điểm thưởng | điểm tích lũy | đổi quà | đổi điểm
            pt: seus pontos | pontos expiram | pontos a expirar | trocar pontos | vale-compras
            pt: cupom
            es: sus puntos | puntos caducan | puntos vencen | puntos por vencer | canjee | canjea
            es: vale regalo
            de: punkte verfallen | punkte laufen ab | prämienpunkte | bonuspunkte | punkte einlösen
            de: treuepunkte
            fr: vos points | points expirent | points vont expirer | chèque cadeau
            fr: utilisez vos points
            ru: баллы | бонусы | бонусные баллы | баллы сгорят | промокод
            it: punti in scadenza | i tuoi punti | punti fedeltà | buono regalo | buono sconto
            nl: punten verlopen | uw punten | je punten | spaarpunten | cadeaubon
            pl: punkty wygasają | twoje punkty | wymień punkty | bon podarunkowy | kupon
        """),
    ),
)
