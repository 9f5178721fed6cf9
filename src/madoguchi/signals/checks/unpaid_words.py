"""Says that a bill is unpaid or a payment failed."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "unpaid-words",
    Stance.NEUTRAL,
    sees="Says that a bill is unpaid or a payment failed.",
    why="It sounds like one's own fault and gives a reason to act.",
    wrong_when="Every honest reminder says so.",
    phrases=(
        "お支払いが確認できない",
        "お支払いの確認が取れ",
        "お支払いの確認ができ",
        "支払いが確認でき",
        "ご入金の確認が",
        "入金が確認でき",
        "お支払いが完了していない",
        "お支払いが完了して",
        "引き落としができ",
        "引落しができ",
        "口座振替ができ",
        "振替不成立",
        "決済できません",
        "決済に失敗",
        "決済ができ",
        "決済が失敗",
        "支払いに失敗",
        "お支払いに失敗",
        "お支払い期限",
        "支払い期限",
        "未払い",
        "未納",
        "滞納",
        "延滞",
        "支払い遅延",
        "お支払いの手続きが",
        "料金のお支払い",
        "ご請求額",
        "自動引き落とし",
        "自動更新できません",
        "更新できませんでした",
        "承認されません",
        "トランザクション保留",
        "unpaid invoice",
        "overdue",
        "past due",
        "outstanding invoice",
        "outstanding payment",
        "unpaid bill",
        "payment declined",
        "payment was declined",
        "payment failed",
        "payment has failed",
        "unable to renew",
        "could not be processed",
        "couldn't process",
        "could not process",
        "unsuccessful payment",
        "payment was unsuccessful",
        "payment unsuccessful",
        "billing problem",
        "failed payment",
        "payment overdue",
        "unable to charge",
        "payment pending",
        "pending payment",
        "pagamento pendente",
        "pendência",
        "fatura em aberto",
        "boleto",
        "débito",
        "pago pendiente",
        "factura pendiente",
        "deuda",
        "offene rechnung",
        "zahlung fehlgeschlagen",
        "zahlungserinnerung",
        "mahnung",
        "facture impayée",
        "paiement refusé",
        "impayé",
        "неоплачен",
        *spoken("""
            en: unpaid toll | unpaid tolls | unpaid balance | outstanding balance
            en: outstanding toll | toll violation | overdue payment | payment reminder
            en: unpaid fine | parking fine | final notice of payment | card was declined
            en: card declined
            en: remains unpaid | has not been paid | have not been paid | not yet been paid
            en: not received your payment | not received payment | balance owed | amount owed
            en: payment is due | delinquent | unpaid account | final demand
            ja: 支払われていません | お支払いいただけて | 未決済 | 未精算 | 未清算
            ja: 入金いただけて
            ja: ご入金が確認 | 支払いがまだ | 督促 | 催告
            zh: 未付款 | 支付失败 | 付款失败 | 扣款失败 | 欠费 | 逾期未 | 未缴 | 付款失敗
            zh: 扣款失敗 | 未繳 | 欠費 | 帳單逾期
            ko: 결제 실패 | 결제에 실패 | 결제가 실패 | 미납 | 연체 | 체납 | 미결제 | 납부 기한
            vi: thanh toán thất bại | thanh toán không thành công | chưa thanh toán
            vi: quá hạn thanh toán | nợ quá hạn | hóa đơn chưa thanh toán
            pt: pagamento recusado | pagamento não foi | pagamento em atraso | em atraso
            pt: não identificamos o pagamento | não recebemos o pagamento | não foi paga
            pt: não foi pago
            pt: fatura vencida | fatura pendente | dívida | conta em aberto | multa
            es: pago rechazado | factura vencida | factura impagada | pago atrasado
            es: no hemos recibido el pago | no ha sido pagada | sin pagar
            es: pendiente de pago | recibo devuelto | recibo impagado | reclamación de pago
            es: saldo pendiente | importe pendiente | impago
            de: rechnung überfällig | zahlung konnte nicht | zahlung nicht | offener betrag
            de: offene forderung | ausstehende zahlung | zahlungsverzug | lastschrift konnte nicht
            de: bußgeld | noch nicht beglichen | nicht bezahlt | unbezahlt | zahlungsrückstand
            de: keinen zahlungseingang | überfällig | zahlungsaufforderung
            fr: facture en attente | paiement en attente | paiement a échoué | échec du paiement
            fr: n'a pas été réglée | n'a pas été réglé | non réglée | non réglé | impayée
            fr: demeure impayé | reste due | reste dû | échéance dépassée
            fr: pas reçu votre paiement | pas reçu votre règlement | mise en demeure | reste à payer
            fr: retard de paiement | solde impayé | somme due | amende | prélèvement a été rejeté
            ru: задолженность | просроченный платеж | неоплаченный | платеж не прошел
            ru: оплата не прошла | долг
            it: fattura non pagata | pagamento non riuscito | pagamento rifiutato
            it: pagamento in sospeso | insoluto | sollecito di pagamento | scaduta e non pagata
            nl: openstaande factuur | onbetaalde factuur | betaling mislukt | betalingsherinnering
            nl: aanmaning | achterstand | openstaand bedrag | boete
            pl: nieopłacona faktura | zaległa płatność | zaległość | zaległości
            pl: płatność odrzucona | niedopłata | przypomnienie o płatności | niezapłacona faktura
        """),
    ),
)
