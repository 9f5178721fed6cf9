"""Asks for the PIN of a card or account (暗証番号)."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, worded

CHECK = worded(
    "asks-pin",
    Stance.ACCUSING,
    sees="Asks for the PIN of a card or account (暗証番号).",
    why="No bank and no card company ever needs to be told a PIN.",
    wrong_when=(
        "A notice that warns never to give the PIN away; silent when the page behind the link asks."
    ),
    phrases=(
        "enter your pin",
        "confirm your pin",
        "your atm pin",
        "enter pin",
        "change your pin here",
        "verify your pin",
    ),
    near=(
        Near(
            ("暗証番号",),
            (
                r"入力|記入|返信|お知らせくだ|教えて|変更(?:し|をお願い|手続|の手続|はこちら"
                r"|が必要)|確認(?:し|をお願い)|照合|更新|再登録|再設定|送って|送信"
            ),
        ),
        Near(
            (
                "pin code",
                "pin number",
            ),
            (
                r"\b(?:enter|provide|confirm|reply with|change|tell us|send us) (?:me |us "
                r"|to us )?(?:your|the)\b"
            ),
            before=30,
            after=0,
        ),
    ),
    unless=NEVER_ASKS,
)
