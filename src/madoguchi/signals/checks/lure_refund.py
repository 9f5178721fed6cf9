"""Offers a refund, subsidy or tax back."""

from madoguchi.model import Stance
from madoguchi.signals.wording.leads import leads_somewhere
from madoguchi.signals.wording.worded import Near, spoken, worded

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
        ja: 還付金 | 税金の還付 | 還付の手続 | 還付手続 | 還付申請 | 給付金の申請 | 給付金を申請
        ja: 給付金のお知らせ | 特別定額給付金 | 補助金を受け取 | 助成金の受け取り | 返金表
        ja: 医療費の還付 | 保険料の還付 | 過払い金の返 | 未払い給付 | 還付金のお受け取り
        ja: 還付金の受け取り | 税務還付 | 給付金を受け取 | 給付金の受け取り | 給付金の支給対象
        ja: 支援給付金 | 未受給の給付金 | 臨時給付金の申請 | 払い過ぎた税金
        en: tax refund | tax rebate | tax return refund | refund notification | refund is available
        en: eligible for a refund | eligible to receive a refund | claim your refund | claim refund
        en: claim a refund of | receive your refund | pending refund | get your refund
        en: stimulus payment | stimulus check | government grant | covid relief | relief payment
        en: council tax refund | overpaid tax | unclaimed refund | entitled to a refund
        en: entitled to a tax | tax overpayment | owed a tax | owed a refund | due a tax refund
        en: due a refund | tax repayment | refund waiting for you
        zh: 退税申请 | 退税通知 | 申请退税 | 领取退税 | 退税补贴 | 领取补贴 | 补贴申领 | 工资补贴
        zh: 劳动补贴 | 领取退款 | 退款待领 | 社保补贴 | 普發現金 | 退稅通知 | 申請退稅 | 領取退稅
        zh: 領取補助 | 領取退款 | 補助金申請 | 退稅款項
        ko: 미수령 환급금 | 환급금이 있습니다 | 환급금을 수령 | 환급금 지급 대상 | 환급 대상자
        ko: 지원금 지급 대상 | 지원금 대상자 | 환급받으세요 | 미환급금
        vi: nhận hoàn thuế | được hoàn thuế | nhận tiền hoàn thuế | nhận tiền hỗ trợ từ
        vi: tiền hoàn lại của bạn | nhận trợ cấp từ
        pt: restituição disponível | restituição pendente | valores a receber
        pt: reembolso de imposto | reembolso disponível | solicite seu reembolso
        pt: receber seu reembolso | resgate seu reembolso | reembolso pendente
        pt: devolução de imposto | reembolso das finanças | tem direito a um reembolso
        pt: liberado o seu auxílio
        es: reembolso pendiente | reembolso disponible | solicite su reembolso
        es: solicita tu reembolso | reclame su reembolso | recibir su reembolso
        es: derecho a un reembolso | devolución pendiente de | cobre su reembolso
        es: reembolso fiscal | derecho a una devolución
        de: rückerstattung beantragen | erstattung beantragen | rückerstattung zu erhalten
        de: erstattung zu erhalten | anspruch auf eine rückerstattung | anspruch auf erstattung
        de: anspruch auf eine erstattung | anspruch auf rückerstattung | ausstehende rückerstattung
        de: offene rückerstattung | rückerstattung steht bereit
        fr: remboursement en attente | remboursement disponible | bénéficier d'un remboursement
        fr: droit à un remboursement | recevoir votre remboursement | éligible à un remboursement
        fr: obtenir votre remboursement | trop-perçu d'impôt | remboursement de la caf
        fr: remboursement de l'assurance maladie
        ru: получить возврат | положена компенсация | вам положена выплата | получить компенсацию
        ru: оформить возврат | вам полагается выплата | возврат излишне уплаченного
        ru: начислена выплата | начислена компенсация | начислено пособие
        it: rimborso in attesa | rimborso disponibile | diritto a un rimborso
        it: diritto ad un rimborso | richiedi il rimborso | ricevere il rimborso
        it: rimborso di imposta | rimborso spettante
        nl: teruggave aanvragen | recht op een terugbetaling | recht op teruggave
        nl: recht op een teruggave | terugbetaling ontvangen | openstaande teruggave
        pl: należy ci się zwrot | odbierz zwrot | zwrot oczekuje | przysługuje ci zwrot
        pl: przysługuje państwu zwrot | otrzymać zwrot
    """),
    near=(
        Near(
            ("マイナポイント", "特別給付", "ポイント給付"),
            r"本日中|至急|失効|受け取りがまだ|未受取|未申請",
            before=40,
            after=50,
        ),
        Near(
            spoken("""
            de: steuererstattung | steuerrückerstattung
            nl: belastingteruggave
            fr: remboursement d'impôt | remboursement d'impôts | remboursement fiscal
            es: devolución de impuestos | reembolso de impuestos
            pt: restituição do imposto | restituição de imposto
            it: rimborso fiscale | rimborso irpef
            pl: zwrot podatku | zwrotu podatku | zwrot nadpłaty
            ru: возврат налога
            vi: hoàn thuế
        """),
            (
                r"\d ?(?:€|euro|eur|zł|руб|đồng|vnd)|(?:€|r\$) ?\d|\b(?:ihnen steht|anspruch"
                r"|droit a"
                r"|derecho a|direito a|diritto a|recht op|przysluguje|beantragen|demandez|solicite"
                r"|richieda|aanvragen|formul\w{2,5})\b|вам положен|nhận"
            ),
            before=50,
            after=60,
        ),
        Near(
            spoken("""
            ja: 返金の手続 | 返金手続 | 返金を受け取 | 返金を申請 | 返金申請 | 払い戻しを受け
            ja: 払い戻し手続 | 給付金 | 補助金の申請 | 返金対象
        """),
            (
                r"税|還付|過払|未受|支給対象|対象者|申請期限|受取期限|受け取り?期限|(?:口座"
                r"|カード)(?:情報|番号)?(?:の|を)?(?:ご)?(?:入力|登録|確認)|無効になり"
                r"|オンライン申請|専用ページ"
            ),
            before=50,
            after=60,
        ),
        Near(
            spoken("""
            en: refund request | refund of | your refund | refund payment
            pt: restituição | reembolso | devolução
            es: reembolso | su devolución
            de: rückerstattung | erstattung
            fr: remboursement
            ru: возврат средств | возврат
            it: rimborso
            nl: terugbetaling | teruggave
            pl: zwrot środków | zwrot pieniędzy
            zh: 退款 | 退税 | 退稅
            ko: 환급 | 환불
            vi: hoàn tiền | hoàn thuế
        """),
            (
                r"\b(?:tax(?:es|ation)?|hmrc|irs|unclaimed|eligible|entitled|claim (?:it|now|your)"
                r"|overpa(?:id|yment)|submit|fill"
                r"|confirm your (?:bank|card|details)|receita federal|imposto|gov"
                r"|hacienda|agencia tributaria"
                r"|impuestos|finanzamt|steuer\w{0,4}|elster"
                r"|impots?|fiscal|ameli"
                r"|agenzia delle entrate|imposte|belastingdienst|belasting"
                r"|podatk\w{1,2}|urzad skarbowy)\b"
                r"|\b(?:inform[ea]|confirm[ea]|introdu[zc]\w{1,3}|ingres[ea]|envi[ea]|saisi\w{1,4}"
                r"|renseigne[zr]"
                r"|inserisci|conferm[ai]) .{0,12}(?:dados|datos|coordonnees|informations|dati)\b"
                r"|налог|на карту|银行卡|税务|稅務|尚未領取|尚未领取|待领取|待領取|帳戶資料"
                r"|信用卡號|국세청|세금|계좌번호|cơ quan thuế"
                r"|số tài khoản"
            ),
            before=60,
            after=80,
        ),
    ),
    unless=(r"refund policy|refundable|money.back guarantee|返金保証|no refunds?|full refund|返品"),
    when=leads_somewhere,
)
