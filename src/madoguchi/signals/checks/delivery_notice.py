"""Reports a parcel on its way or delivered."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "delivery-notice",
    Stance.NEUTRAL,
    sees="Reports a parcel on its way or delivered.",
    why="Carriers really write so.",
    wrong_when="Forgeries copy it.",
    phrases=(
        "お問い合わせ番号",
        "お問合せ番号",
        "送り状番号",
        "伝票番号",
        "追跡番号",
        "お届け予定",
        "お届け予定日",
        "お届け日時",
        "お届け先",
        "配達予定",
        "配達完了",
        "お届け完了",
        "お荷物お届け",
        "発送のお知らせ",
        "発送いたしました",
        "発送しました",
        "出荷しました",
        "出荷のお知らせ",
        "発送完了",
        "ご不在連絡",
        "宅急便",
        "tracking number",
        "track your package",
        "track package",
        "out for delivery",
        "has been delivered",
        "was delivered",
        "has shipped",
        "your shipment",
        "scheduled delivery",
        "estimated delivery",
        "arriving today",
        "delivery date",
        "expected delivery",
        "your package",
        "your order has",
        "número de seguimiento",
        "código de rastreio",
        "sendungsnummer",
        "sendungsverfolgung",
        "numéro de suivi",
        *spoken("""
            zh: 快递单号 | 运单号 | 已发货 | 正在派送 | 已签收 | 預計送達 | 物流單號 | 已出貨
            zh: 配送中
            ko: 운송장 번호 | 운송장번호 | 배송 완료 | 배송 예정 | 배송이 시작 | 배송 조회
            vi: mã vận đơn | đang được giao | đã giao hàng | dự kiến giao
            pt: saiu para entrega | foi entregue | previsão de entrega | rastrear pedido
            es: en reparto | ha sido entregado | fecha de entrega | seguimiento de tu pedido
            es: seguimiento de su pedido
            de: wird zugestellt | wurde zugestellt | voraussichtliche zustellung
            de: sendung verfolgen | paket ist unterwegs
            fr: suivi de votre colis | en cours de livraison | a été livré | date de livraison
            fr: colis est en route
            ru: номер отслеживания | трек-номер | посылка прибыла | доставлен | передан в доставку
            it: numero di tracciamento | in consegna | è stato consegnato | consegna prevista
            nl: track en trace | track & trace | wordt bezorgd | is bezorgd | verwachte bezorging
            pl: numer przesyłki | numer śledzenia | w doręczeniu | została doręczona
            pl: przewidywana dostawa
        """),
    ),
)
