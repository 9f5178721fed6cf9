"""Names a court or an official delivery of papers."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import worded

CHECK = worded(
    "court-named",
    Stance.NEUTRAL,
    sees="Names a court or an official delivery of papers.",
    why=(
        "Real court papers come by registered delivery (特別送達) and must not be ignored; mail "
        "is never one."
    ),
    wrong_when="Newsletters on law, real lawyers.",
    phrases=(
        "裁判所",
        "地方裁判所",
        "簡易裁判所",
        "家庭裁判所",
        "最高裁",
        "特別送達",
        "出廷",
        "口頭弁論",
        "答弁書",
        "訴状",
        "支払督促",
        "法務省",
        "訴訟管理センター",
        "国民訴訟",
        "民事訴訟管理",
        "事件番号",
        "court of justice",
        "district court",
        "supreme court",
        "high court",
        "county court",
        "small claims",
        "court order",
        "court hearing",
        "tribunal de justiça",
        "gerichtsbeschluss",
        "tribunal judiciaire",
    ),
)
