"""Wants cash by parcel or letter pack."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import SPEAKS_OF_SCAMS, Near, spoken, worded

CHECK = worded(
    "route-cash-by-post",
    Stance.ACCUSING,
    sees="Wants cash by parcel or letter pack.",
    why=("Sending cash that way is against the rules of the post; every such request is a fraud."),
    wrong_when="A shop that sells letter packs; warnings about this trick.",
    phrases=(
        "現金を送",
        "現金を郵送",
        "現金を宅配",
        "現金を入れ",
        "宅配便で現金",
        "レターパックで現金",
        "ゆうパックで現金",
        "現金書留で",
        "現金を封筒",
        "send cash",
        "mail the cash",
        "cash by mail",
        "cash in an envelope",
        "post the cash",
        "郵寄现金",
        *spoken("""
            ja: 現金を箱に | 現金を同封 | 現金を荷物 | 現金を手渡し
            en: send the cash | ship the cash | wrap the cash | cash in a parcel
            en: cash in a package | hide the cash
            zh: 邮寄现金 | 快递现金 | 寄现金 | 用快递寄现金 | 郵寄現金 | 寄送現金 | 用包裹寄現金
            ko: 현금을 택배 | 현금을 우편 | 현금을 퀵 | 현금을 상자에
            vi: gửi tiền mặt qua bưu điện | gửi tiền mặt qua đường
            pt: dinheiro em espécie pelo correio | envie dinheiro em espécie
            pt: envie o dinheiro em espécie | dinheiro pelo correio
            es: envíe dinero en efectivo | envíe el dinero en efectivo | efectivo por correo
            es: efectivo por mensajería
            de: bargeld per post | bargeld schicken | schicken sie das bargeld
            de: senden sie das bargeld | bargeld im umschlag | bargeld in einem umschlag
            de: bargeld per paket
            fr: espèces par la poste | espèces par courrier | envoyez les espèces
            fr: liquide par courrier | liquide dans une enveloppe | espèces dans une enveloppe
            fr: espèces dans un colis
            ru: отправьте наличные | наличные посылкой | наличные почтой
            ru: передайте наличные курьеру | наличные курьеру
            it: contanti per posta | spedire contanti | spedisca i contanti | contanti in una busta
            it: contanti in un pacco
            nl: contant geld per post | contant geld opsturen | contant geld in een envelop
            pl: wyślij gotówkę | gotówkę pocztą | gotówkę w kopercie | gotówkę kurierem
            pl: przekaż gotówkę kurierowi
        """),
        *spoken("""
            en: place the cash | put the cash | cash inside a | cash inside an | overnight the cash
            en: put the money inside
        """),
    ),
    near=(
        Near(
            (
                "レターパック",
                "ゆうパック",
                "宅配便",
                "バイク便",
            ),
            r"現金|お金を|紙幣|札束|お札",
        ),
    ),
    unless=SPEAKS_OF_SCAMS
    + r"|すべて詐欺|全て詐欺|は詐欺です|送れません|送ることはできません|ご注意",
)
