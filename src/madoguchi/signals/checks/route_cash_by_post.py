"""Wants cash by parcel or letter pack."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, worded

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
    unless=r"すべて詐欺|全て詐欺|は詐欺です|送れません|送ることはできません|ご注意",
)
