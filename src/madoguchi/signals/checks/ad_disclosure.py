"""Declares itself an advertisement."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import worded

CHECK = worded(
    "ad-disclosure",
    Stance.NEUTRAL,
    sees="Declares itself an advertisement.",
    why=(
        "The law asks for name, address and a way to refuse; that mark was the old form "
        "(未承諾広告※)."
    ),
    wrong_when="Only says that it is an advertisement.",
    phrases=(
        "未承諾広告",
        "未承諾広告※",
        "広告メール",
        "【広告】",
        "［広告］",
        "[pr]",
        "【pr】",
        "this is an advertisement",
        "advertisement",
        "advertising message",
        "this message was sent to you as",
        "paid advertisement",
        "sponsored",
        "anzeige",
        "publicidad",
        "publicité",
        "(광고)",
    ),
)
