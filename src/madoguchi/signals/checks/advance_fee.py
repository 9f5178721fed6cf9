"""Asks for a fee or deposit before money is handed out."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, spoken, worded

CHECK = worded(
    "advance-fee",
    Stance.ACCUSING,
    sees="Asks for a fee or deposit before money is handed out.",
    why=("Money that is yours need not be paid for first; each fee is followed by the next."),
    wrong_when="Deposits for a flat or a booking; customs that are really due.",
    phrases=spoken("""
        ja: 手数料を先に | 先に手数料 | 手数料が必要 | 手数料をお支払い | 手数料として
        ja: 手続き費用 | 手続費用 | 前金 | 前払い金 | 保証金を | 保証金が | 保証金として
        ja: 預託金 | 供託金 | 登録費用を | 送金手数料 | 換金手数料 | 受取手数料
        ja: 受け取り手数料 | 事務手数料を | 解除費用 | 暗号化費用 | 認証費用 | 個人情報変更料
        ja: データ変換料 | 保険料として | 証明書の費用 | 返金されますので | 一時的に立て替え
        ja: 立て替えていただ | 立替え
        en: processing fee | transfer fee | clearance fee | clearing fee | handling fee
        en: delivery fee | courier fee | activation fee | release fee | administrative fee
        en: administration fee | legal fee | legal fees | upfront fee | up front fee
        en: advance fee | advance payment | security fee | security keeping fee | keeping fee
        en: insurance fee | shipping fee | customs fee | customs fees | custom duty
        en: customs duty | customs duties | customs charges | anti-terrorist certificate
        en: clearance certificate | registration fee | redelivery fee | re-delivery fee
        en: small fee | pay the sum of | only pay | pay only | the fee of | required fee
        en: release your package | release of your package | release your parcel | import duty
        en: import duties | unpaid shipping | shipping cost of | storage fee | taxa de entrega
        en: taxas alfandegárias | taxas obrigatórias | foi taxada | taxa alfandegária
        en: pague as taxas | gastos de aduana | aranceles | versandkosten bezahlen
        en: frais de douane | frais de dossier
        pt: taxa de liberação
        es: gastos de envío
        de: zollgebühr | zollgebühren | bearbeitungsgebühr
        fr: frais de livraison
        zh: 手续费 | 保证金
        ko: 수수료
    """),
    near=(
        Near(
            (
                "手数料",
                "関税",
            ),
            (
                r"(?:振り?込|お支払い|支払|入金|送金).{0,30}(?:受け取|受取|引き出|お渡し|配達"
                r"|配送)|(?:受け取|受取|引き出|配達|配送).{0,30}(?:手数料|関税).{0,20}(?:支払"
                r"|振込|必要)"
            ),
            before=50,
            after=50,
        ),
    ),
    unless=(
        r"手数料(?:は)?(?:無料|かかりません|0円|弊社負担|当社負担)|no (?:upfront|hidden) fee"
        r"|fees? (?:may )?apply|free shipping"
    ),
)
