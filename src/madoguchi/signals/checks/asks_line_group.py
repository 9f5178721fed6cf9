"""Asks to make a LINE group or send its QR code (ニセ社長)."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import Near, worded

CHECK = worded(
    "asks-line-group",
    Stance.ACCUSING,
    sees="Asks to make a LINE group or send its QR code (ニセ社長).",
    why=(
        "In 2025-26 mails in a president's name began this way: a group, then the accountant, "
        "then a transfer."
    ),
    wrong_when="A real colleague who sets up a group; clubs and classes do.",
    near=(
        Near(
            (
                "lineグループ",
                "lineのグループ",
                "ライングループ",
                "グループライン",
                "グループline",
                "グループチャット",
                "lineワークス",
                "wechatグループ",
                "微信群",
            ),
            r"作成|作って|作り|新規|立ち上げ|招待|qrコード|追加|参加|業務",
        ),
        Near(
            (
                "whatsapp group",
                "line group",
                "wechat group",
            ),
            r"\b(?:create|set up|make|add|qr|invite|join)\b",
        ),
        Near(
            ("qrコード",),
            (
                r"(?:line|ライン|グループ).{0,20}(?:送|返信|共有|添付)|(?:送|返信"
                r"|共有).{0,20}(?:line|グループ)"
            ),
        ),
    ),
)
