"""Names a cash transfer service (Western Union, MoneyGram)."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import spoken, worded

CHECK = worded(
    "route-western-union",
    Stance.ACCUSING,
    sees="Names a cash transfer service (Western Union, MoneyGram).",
    why="Cash fetched under any name, anywhere, and gone.",
    wrong_when="Travellers and families who use such services.",
    phrases=(
        "western union",
        "westernunion",
        "money gram",
        "moneygram",
        "money-gram",
        "ria money",
        "worldremit",
        "ウエスタンユニオン",
        "ウェスタンユニオン",
        "マネーグラム",
        "西联汇款",
        "mtcn",
        *spoken("""
            en: worldremit transfer | western-union
            zh: 西联 | 西聯匯款 | 速汇金 | 速匯金
            ko: 웨스턴 유니온 | 웨스턴유니온 | 머니그램
            ru: вестерн юнион | золотая корона | манигрэм
        """),
    ),
)
