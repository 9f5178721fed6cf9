"""Asks for a picture or the number of an identity document."""

from madoguchi.model import Stance
from madoguchi.signals.wording.worded import NEVER_ASKS, Near, worded

CHECK = worded(
    "asks-identity-document",
    Stance.ACCUSING,
    sees="Asks for a picture or the number of an identity document.",
    why=("With a copy of a licence or passport somebody can open accounts and borrow in its name."),
    wrong_when=(
        "Opening a bank account or a SIM contract really needs such papers (eKYC), inside the "
        "app of the firm."
    ),
    phrases=(
        "copy of your passport",
        "copy of your id",
        "scan of your id",
        "copy of your identification",
        "copy of your driver",
        "your passport or",
        "valid id card",
        "your identity card",
        "passport number",
        "international passport",
        "social security number",
        "copy of any id",
        "a copy of your identity",
        "means of identification",
        "your id card",
        "photo of your id",
        "id card or passport",
        "copia de su documento",
        "cópia do seu rg",
        "kopie ihres ausweises",
        "copie de votre pièce d'identité",
    ),
    near=(
        Near(
            (
                "運転免許証",
                "マイナンバー",
                "健康保険証",
                "パスポート",
                "身分証",
                "本人確認書類",
                "在留カード",
            ),
            (
                r"写真|画像|コピー|写し|返信|アップロード|撮影|提出|スキャン|番号を|番号の入力"
                r"|入力|送って"
            ),
        ),
    ),
    unless=NEVER_ASKS,
)
