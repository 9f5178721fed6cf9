"""Wants a payment at a convenience store."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "route-convenience-store",
    Stance.NEUTRAL,
    sees="Wants a payment at a convenience store.",
    why="A slip number given by telephone or mail pays somebody else's purchase.",
    wrong_when="A common honest way to pay in Japan.",
    phrases=(
        "コンビニでお支払い",
        "コンビニ払い",
        "コンビニエンスストアで",
        "コンビニ決済",
        "コンビニでの支払",
        "コンビニで支払",
        "コンビニから支払",
        "お支払い番号",
        "払込番号",
        "払込票",
        "受付番号をレジ",
        "確認番号",
        "収納番号",
        "ファミポート",
        "famiポート",
        "loppi",
        "ローソン ロッピー",
        "セブンイレブンで",
        "支払用番号",
        "convenience store",
        *spoken("""
            zh: 超商繳費 | 超商代碼 | 便利店付款
            ko: 편의점에서 결제 | 편의점 결제
        """),
    ),
)
