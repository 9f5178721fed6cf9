"""Names a cash transfer service (Western Union, MoneyGram)."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import worded

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
    ),
)
