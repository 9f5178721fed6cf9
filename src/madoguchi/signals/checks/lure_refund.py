"""Offers a refund, subsidy or tax back."""

from madoguchi.model import Stance
from madoguchi.signals.wording.leads import leads_somewhere
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "lure-refund",
    Stance.ACCUSING,
    sees="Offers a refund, subsidy or tax back.",
    why=(
        "Authorities do not pay out through a link in a mail; the form behind it wants the card "
        "or account."
    ),
    wrong_when=(
        "Real refunds of a shop name the order; municipalities announce subsidies on paper."
    ),
    phrases=spoken("""
        ja: 還付金 | 税金の還付 | 還付の手続 | 還付手続 | 還付申請 | 給付金の申請
        ja: 給付金を申請 | 給付金のお知らせ | 給付金 | 特別定額給付金 | 補助金の申請
        ja: 補助金を受け取 | 助成金の受け取り | 返金の手続 | 返金手続 | 返金を受け取
        ja: 返金を申請 | 返金申請 | 返金表 | 払い戻しを受け | 払い戻し手続 | 医療費の還付
        ja: 保険料の還付 | 過払い金の返 | 未払い給付 | 返金対象
        en: tax refund | tax rebate | tax return refund | refund notification
        en: refund is available | eligible for a refund | eligible to receive a refund
        en: claim your refund | claim refund | refund request | receive your refund | refund of
        en: your refund | pending refund | refund payment | get your refund | stimulus payment
        en: stimulus check | government grant | covid relief | relief payment | reembolso
        en: steuererstattung | erstattung | remboursement
        pt: restituição | devolução
        es: devolución de impuestos
        de: rückerstattung
        ru: возврат
        zh: 退税 | 退款
        ko: 환급
    """),
    unless=(r"refund policy|refundable|money.back guarantee|返金保証|no refunds?|full refund|返品"),
    when=leads_somewhere,
)
