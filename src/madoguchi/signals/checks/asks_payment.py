"""Asks to pay something."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "asks-payment",
    Stance.NEUTRAL,
    sees="Asks to pay something.",
    why="Every bill does; which route and whose name decides.",
    wrong_when="Every honest bill and reminder says this.",
    phrases=(
        "お支払いください",
        "お支払い下さい",
        "支払ってください",
        "支払って下さい",
        "お支払いをお願い",
        "お支払いいただき",
        "お支払い手続き",
        "ご入金ください",
        "ご入金をお願い",
        "振り込んでください",
        "お振込みください",
        "お振り込みください",
        "お振込みをお願い",
        "至急お支払い",
        "ご精算",
        "料金をお支払い",
        "お支払いがない場合",
        "入金してください",
        "送金してください",
        "please pay",
        "make a payment",
        "make the payment",
        "make payment",
        "pay now",
        "pay the fee",
        "pay the sum",
        "settle the invoice",
        "settle your",
        "payment is due",
        "amount due",
        "kindly pay",
        "you must pay",
        "have to pay",
        "pay the amount",
        "pay the invoice",
        "process the payment",
        "remit",
        "pay the outstanding",
        "send the payment",
        "transfer the amount",
        "efetue o pagamento",
        "realize o pagamento",
        "pague",
        "pagar agora",
        "realizar el pago",
        "bezahlen sie",
        "zahlung leisten",
        "effectuer le paiement",
        "payer les frais",
        "оплатите",
        *spoken("""
            zh: 请支付 | 请付款 | 請支付 | 請付款 | 立即支付 | 立即付款 | 请转账 | 请汇款 | 請匯款
            zh: 請轉帳 | 请尽快付款 | 請盡快付款 | 缴纳 | 繳納
            ko: 결제해 주 | 결제 바랍니다 | 입금해 주 | 입금 바랍니다 | 송금해 주 | 납부해 주
            ko: 납부 바랍니다 | 납부하시기 | 이체해 주
            vi: vui lòng thanh toán | thanh toán ngay | vui lòng chuyển khoản | chuyển khoản ngay
            vi: nộp phí | nộp phạt | đóng phí
            pt: faça o pagamento | realizar o pagamento | efetuar o pagamento | pague agora
            pt: pague via pix | faça um pix | efetue a transferência | efetue o pagamento via pix
            es: realice el pago | efectúe el pago | efectuar el pago | pague ahora
            es: realiza el pago | haga el pago | abone | abonar la | realice la transferencia
            es: pague la
            de: bitte bezahlen | bitte zahlen sie | überweisen sie | bitte überweisen | zahlen sie
            de: jetzt bezahlen | begleichen sie | zu begleichen
            fr: effectuez le paiement | effectuer un paiement | veuillez payer | veuillez régler
            fr: régler la somme | payez maintenant | procéder au paiement | procédez au paiement
            fr: réglez
            ru: произведите оплату | необходимо оплатить | внесите оплату | оплатить счет
            ru: переведите
            it: effettua il pagamento | effettuare il pagamento | effettui il pagamento | paga ora
            it: pagare ora | pagare la somma | effettuare il bonifico
            nl: betaal nu | gelieve te betalen | betaal het | te voldoen | maak het bedrag over
            pl: zapłać | dokonaj płatności | dokonaj wpłaty | opłać | uregulować należność
            pl: uregulowanie należności | ureguluj | dopłać
        """),
    ),
)
