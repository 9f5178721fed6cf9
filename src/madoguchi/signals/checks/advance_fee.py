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
        ja: 手数料を先に | 先に手数料 | 前金 | 前払い金 | 保証金を | 保証金として | 預託金 | 供託金
        ja: 登録費用を | 送金手数料 | 換金手数料 | 受取手数料 | 受け取り手数料 | 解除費用
        ja: 暗号化費用 | 認証費用 | 個人情報変更料 | データ変換料 | 保険料として | 証明書の費用
        ja: 返金されますので | 一時的に立て替え | 手数料を先にお | 前払い手数料 | 受取手続き費用
        ja: 引き出し手数料 | 解約手数料を先 | 手付金を先に | 凍結解除費用 | 送金費用 | 登録料を先に
        en: clearance fee | clearing fee | courier fee | activation fee | release fee | upfront fee
        en: up front fee | advance fee | security keeping fee | keeping fee
        en: anti-terrorist certificate | clearance certificate | customs clearance fee
        en: redelivery fee | re-delivery fee | release of your package | release your package
        en: release your parcel | unpaid shipping | unfreezing fee | verification deposit
        en: affidavit fee | cost of transfer code | cot code | non-residential tax | pay the sum of
        zh: 先付手续费 | 缴纳手续费 | 支付手续费 | 先交手续费 | 缴纳保证金 | 支付保证金
        zh: 先交保证金 | 解冻费 | 解冻金 | 激活费用 | 缴纳个人所得税后 | 先繳手續費 | 繳納手續費
        zh: 支付手續費 | 繳納保證金 | 支付保證金 | 解凍費 | 預付手續費
        ko: 수수료를 입금 | 수수료를 먼저 | 수수료 입금 | 수수료를 납부 | 통관 수수료를
        ko: 보증금을 입금 | 보증금 입금 | 선입금 | 예치금을 입금 | 세금을 먼저 납부 | 관세를 먼저
        vi: đóng phí trước | nộp phí trước | đóng thuế trước | phí thông quan | phí giải ngân
        vi: phí bảo hiểm khoản vay | phí hồ sơ trước | nộp tiền bảo đảm | phí nhận thưởng
        vi: đóng phí để nhận | phí mở khóa tài khoản
        pt: taxa de liberação | taxas alfandegárias | taxa alfandegária | foi taxada | foi taxado
        pt: pague as taxas | pague a taxa | pagar as taxas para | taxa de desembaraço
        pt: taxa de reenvio | taxa de despacho | taxa pendente | depósito prévio | taxa antecipada
        pt: pagamento antecipado da taxa | taxa de cadastro para liberar | taxas obrigatórias para
        es: tasa de aduana | tasas de aduana | tasa aduanera | gastos de aduana | pago de aranceles
        es: derechos de aduana pendientes | gastos de envío pendientes | pago de la tasa
        es: tasa de liberación | comisión por adelantado | pagar por adelantado la
        es: gastos de tramitación para | pago de una comisión
        de: zollgebühr bezahlen | zollgebühren bezahlen | zollgebühren zu zahlen
        de: zollgebühren zu bezahlen | zollgebühren zu begleichen | zollgebühren begleichen
        de: offene zollgebühren | ausstehende zollgebühr | ausstehende zollgebühren
        de: versandkosten bezahlen | ausstehende versandkosten | vorab eine gebühr
        de: gebühr im voraus | freigabegebühr | überführungsgebühr | transfergebühr | vorabgebühr
        fr: frais de douane à payer | frais de douane impayés | frais de douane restants
        fr: régler les frais de douane | payer les frais de douane | régler des frais de
        fr: frais de dédouanement | frais de réexpédition | frais de relivraison
        fr: frais de nouvelle livraison | frais de déblocage | frais de transfert de
        fr: frais d'affranchissement | frais de dossier avant | frais à l'avance
        ru: оплатите пошлину | оплатить пошлину | комиссию за вывод | оплатить комиссию за
        ru: комиссию за перевод | предоплату за доставку | оплатить страховку | страховой взнос
        ru: таможенную пошлину за | оплатить закрепительный
        it: pagare le spese doganali | spese doganali non pagate | spese di sdoganamento
        it: spese di riconsegna | tassa di rilascio | spese di svincolo | commissione anticipata
        it: pagare i dazi | pagare le spese di spedizione | spese di sblocco
        nl: douanekosten betalen | openstaande douanekosten | invoerkosten betalen | vrijgavekosten
        nl: inklaringskosten | verzendkosten te betalen | kosten vooraf betalen
        pl: opłata celna | opłatę celną | opłaty celnej | dopłatę do paczki
        pl: opłata za ponowne doręczenie | opłatę za ponowne doręczenie | opłata za zwolnienie
        pl: opłatę manipulacyjną z góry
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
        Near(
            spoken("""
            ja: 手数料が必要 | 手数料をお支払い | 手数料として | 手続き費用 | 手続費用 | 保証金が
            ja: 立て替えていただ | 立替え | 事務手数料を
        """),
            (
                r"受け取|受取|当選|賞金|支援金|融資|配当|送金|引き出|出金|返金|遺産|資金|報酬|鑑定"
                r"|一時的|後ほど|立て替えた分"
            ),
            before=60,
            after=60,
        ),
        Near(
            spoken("""
            en: processing fee | transfer fee | handling fee | delivery fee | administrative fee
            en: administration fee | legal fee | legal fees | advance payment | security fee
            en: insurance fee | shipping fee | customs fee | customs fees | custom duty
            en: customs duty | customs duties | customs charges | registration fee | small fee
            en: only pay | pay only | the fee of | required fee | import duty | import duties
            en: shipping cost of | storage fee | refundable deposit | security deposit
        """),
            (
                r"\b(?:releas\w{1,3}|funds?|winnings?|prize|inherit\w{0,5}|claim|beneficiary"
                r"|atm card|consignment|loan"
                r"|compensation|diplomat\w{0,2}|lottery|western union|moneygram|courier|cheque"
                r"|bank draft|your money)\b"
                r"|\b(?:deliver|receive|release) (?:of )?your (?:parcel|package)|parcel (?:is"
                r"|was) held|package (?:is|was) held"
            ),
            before=80,
            after=80,
        ),
        Near(
            spoken("""
            de: bearbeitungsgebühr | anwaltsgebühr | verwaltungsgebühr
            es: gastos de envío | aranceles | gastos de gestión
            fr: frais de dossier | frais de livraison | frais de douane
            pt: taxa de entrega | taxa administrativa | taxa de cadastro
            it: spese di spedizione | commissione
            zh: 手续费 | 保证金 | 手續費 | 保證金
            ko: 수수료 | 보증금
            vi: phí vận chuyển | phí hải quan
            ru: комиссия | предоплата
            nl: administratiekosten | verzendkosten
            pl: opłata manipulacyjna | opłatę manipulacyjną
        """),
            (
                r"\b(?:gewinn|erbschaft|freigabe|herencia|premio|liberar|heritage|deblocage"
                r"|debloquer"
                r"|gain|loteria|heranca|liberacao|eredita|vincita|erfenis|spadek|nagrod[aey])\b"
                r"|解冻|领奖|领取奖金|遗产|解凍|領獎|領取獎金|遺產|당첨|상속|\btrúng\b|giải ngân"
                r"|выигрыш"
                r"|наследств"
            ),
            before=60,
            after=60,
        ),
    ),
    unless=(
        r"手数料(?:は)?(?:無料|かかりません|0円|弊社負担|当社負担)|no (?:upfront|hidden) fee"
        r"|fees? (?:may )?apply|free shipping"
    ),
)
