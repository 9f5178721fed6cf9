"""Confirms an order or booking."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "order-notice",
    Stance.NEUTRAL,
    sees="Confirms an order or booking.",
    why="Shops really write so.",
    wrong_when="Forgeries copy it, with an order one did not make.",
    phrases=(
        "ご注文番号",
        "注文番号",
        "注文日",
        "注文日時",
        "ご注文内容",
        "ご注文ありがとう",
        "ご注文の確認",
        "注文確認",
        "ご予約内容",
        "ご予約番号",
        "予約番号",
        "予約確認",
        "受注番号",
        "商品合計",
        "商品の小計",
        "合計金額",
        "お支払い方法",
        "ご請求先",
        "お客様番号",
        "order number",
        "order #",
        "order no",
        "order confirmation",
        "order details",
        "your order",
        "thank you for your order",
        "thank you for your purchase",
        "booking reference",
        "booking confirmation",
        "reservation number",
        "subtotal",
        "order total",
        "invoice number",
        "receipt for",
        "número do pedido",
        "número de pedido",
        "bestellnummer",
        "numéro de commande",
        *spoken("""
            zh: 订单编号 | 订单号 | 感谢您的订购 | 订单已确认 | 應付金額 | 訂單編號 | 感謝您的訂購
            zh: 訂單成立 | 發票號碼
            ko: 주문번호 | 주문 번호 | 주문이 완료 | 주문해 주셔서 | 결제 금액 | 예약번호
            vi: mã đơn hàng | cảm ơn bạn đã đặt hàng | xác nhận đơn hàng | tổng cộng
            pt: obrigado pela sua compra | pedido confirmado | confirmação do pedido | nota fiscal
            pt: total do pedido
            es: gracias por su compra | gracias por tu compra | confirmación de pedido
            es: total del pedido | número de reserva
            de: vielen dank für ihre bestellung | danke für deine bestellung | bestellbestätigung
            de: rechnungsnummer | gesamtbetrag | zwischensumme | buchungsnummer
            fr: merci pour votre commande | confirmation de commande | numéro de facture
            fr: sous-total | montant total | numéro de réservation
            ru: номер заказа | спасибо за заказ | ваш заказ принят | сумма заказа | номер брони
            it: numero ordine | numero d'ordine | grazie per il tuo ordine | conferma d'ordine
            it: totale ordine | numero di prenotazione
            nl: bestelnummer | bedankt voor je bestelling | bedankt voor uw bestelling
            nl: orderbevestiging | factuurnummer | subtotaal
            pl: numer zamówienia | dziękujemy za zamówienie | potwierdzenie zamówienia
            pl: suma zamówienia | numer faktury
        """),
    ),
    at_least=2,
)
